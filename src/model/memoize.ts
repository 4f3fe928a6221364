import type { Workspace } from './workspace.ts'

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

/**
 * Works out once for a workspace what many rules and services ask of it: a workspace never changes,
 * and its answers go with it.
 */
export function perWorkspace<R>(make: (workspace: Workspace) => R): (workspace: Workspace) => R {
  const answers = new WeakMap<Workspace, { readonly answer: R }>()
  return (workspace) => {
    // Such an answer is of all services: whoever asks for it has looked at them, and a workspace may count that.
    void workspace.services
    const known = answers.get(workspace) ?? { answer: make(workspace) }
    answers.set(workspace, known)
    return known.answer
  }
}
