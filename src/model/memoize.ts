import type { Estate } from './workspace.ts'

/**
 * Remembers the answer for the last object asked. Many rules ask the same of one service in turn,
 * a declaration never changes while it is checked, and nothing must be kept of ten thousand.
 */
export function memoizeLast<A extends object, R>(make: (of: A) => R): (of: A) => R {
  let last: { readonly of: A; readonly answer: R } | undefined
  return (of) => {
    if (last?.of !== of) last = { of, answer: make(of) }
    return last.answer
  }
}

/** Remembers the answers for a few objects: whoever follows a chain comes back to the same ones. */
export function memoizeFew<A extends object, R>(make: (of: A) => R): (of: A) => R {
  const answers = new Map<A, R>()
  return (of) => {
    const known = answers.get(of)
    if (known !== undefined) return known
    const answer = make(of)
    if (answers.size >= fewKept) answers.clear()
    answers.set(of, answer)
    return answer
  }
}

const fewKept = 32

/** A text that is longer than this is hardly asked about twice. */
const longestKept = 200
/** So that nothing which strangers write fills the memory. */
const mostKept = 2000

/** Remembers the answers about short texts: the same words come up in one declaration after the other. */
export function memoizeText<R>(make: (text: string) => R): (text: string) => R {
  const answers = new Map<string, R>()
  return (text) => {
    const known = answers.get(text)
    if (known !== undefined) return known
    const answer = make(text)
    if (text.length > longestKept) return answer
    if (answers.size >= mostKept) answers.clear()
    answers.set(text, answer)
    return answer
  }
}

/**
 * Works out once for an estate what many rules and services ask of it: an estate never changes, and
 * its answers go with it.
 */
export function perEstate<R>(make: (estate: Estate) => R): (estate: Estate) => R {
  const answers = new WeakMap<Estate, { readonly answer: R }>()
  return (estate) => {
    const known = answers.get(estate) ?? { answer: make(estate) }
    answers.set(estate, known)
    return known.answer
  }
}
