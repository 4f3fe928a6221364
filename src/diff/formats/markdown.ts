import { markdownDocument } from '../../documents/writers/markdown-document.ts'
import type { Diff } from '../diff.ts'
import { commentContent } from './diff-document.ts'

/** GitHub takes no comment of more than 65 536 characters; a little is left to whoever posts it. */
const mostCharacters = 60_000
/** A row says which declaration, where, what, and by which law: none is shorter. */
const leastRow = 40

/** With as many changes as a comment has room for. */
export function diffMarkdown(diff: Diff): string {
  const written = (most: number) => markdownDocument(commentContent(diff, most))
  let [fits, most] = [0, Math.min(diff.changes.length, mostCharacters / leastRow)]
  const all = written(most)
  if (all.length <= mostCharacters) return all
  while (most - fits > 1) {
    const middle = (fits + most) >>> 1
    if (written(middle).length <= mostCharacters) fits = middle
    else most = middle
  }
  return written(fits)
}
