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
