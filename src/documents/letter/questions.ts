import { membersOf } from '../../model/found.ts'
import { askedBy } from './answer-locations.ts'
import type { LetterContent, LetterPoint } from './content.ts'

/** A place of the declaration that is asked for, as a JSON pointer, and the points that ask. */
export interface Question {
  readonly pointer: string
  readonly points: ReadonlySet<LetterPoint>
}

/** The places where the answers to a letter would be written, in the order in which it asks. */
export function questionsOf({ service, topics }: LetterContent): readonly Question[] {
  const questions = new Map<string, Set<LetterPoint>>()
  for (const { points } of topics)
    for (const point of points)
      for (const { finding, ...one } of point.cases)
        for (const pointer of membersOf(finding).flatMap((each) =>
          askedBy({ ...one, finding: each }, service),
        )) {
          const asking = questions.get(pointer) ?? new Set()
          questions.set(pointer, asking.add(point))
        }
  // Where a whole is asked for, its parts are asked with it.
  const outer = (pointer: string) =>
    [...questions.keys()].find((other) => pointer.startsWith(`${other}/`))
  for (const [pointer, points] of questions)
    for (const point of points) questions.get(outer(pointer) ?? '')?.add(point)
  return [...questions]
    .filter(([pointer]) => outer(pointer) === undefined)
    .map(([pointer, points]) => ({ pointer, points }))
}
