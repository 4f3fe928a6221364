import { labelsOf, segments, step, valueAt } from '../../model/path.ts'

/** How an answer sheet calls a new entry of a list. */
export const newEntry = '+'

/**
 * The steps to a place as an answer sheet has them: an entry of a list is called by what identifies
 * it, as in the paths of findings, because its index says nothing and may change.
 */
export function labelled(root: unknown, pointer: string): readonly string[] {
  let here = ''
  return segments(pointer).map((segment) => {
    const parent = valueAt(root, here)
    here = step(here, segment)
    if (segment === '-') return newEntry
    return Array.isArray(parent) ? (labelsOf(parent)[Number(segment)] ?? segment) : segment
  })
}
