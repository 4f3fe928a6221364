import type { Service } from '../../model/declaration.ts'
import { labelsOf, segments, step, valueAt } from '../../model/path.ts'
import type { Question } from './questions.ts'

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

/** The questions under a key of the sheet, or the keys below it. */
export interface Branch {
  readonly branches: Map<string, Branch>
  question?: Question
}

/** The keys of an answer sheet, in the order in which they are asked. */
export function treeOf(questions: readonly Question[], service: Service): Branch {
  const root: Branch = { branches: new Map() }
  for (const question of questions) {
    let branch = root
    for (const label of labelled(service, question.pointer)) {
      const next: Branch = branch.branches.get(label) ?? { branches: new Map() }
      branch.branches.set(label, next)
      branch = next
    }
    branch.question = question
  }
  return root
}
