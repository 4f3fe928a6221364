import type { ChangeKind } from '../model/change.ts'
import { type FieldPair, type PendingChange, valuesOf } from './change-context.ts'
import { cut, shownTexts } from './format-value.ts'

/** What a change is about, and how it is called. */
export interface ChangeTopic {
  readonly kind: ChangeKind
  /** `breach notice` */
  readonly name: string
}

/** No text of a change is longer: it says what has changed, and the declaration says the rest. */
const longest = 2_000

/** A difference as one change: from what was declared to what is, unless other words are given. */
export function pendingChange(
  { kind, name }: ChangeTopic,
  pair: FieldPair,
  { direction, abroad, ...words }: Pick<PendingChange, 'direction' | 'abroad' | 'from' | 'to'>,
): PendingChange {
  const [before, after] = shownTexts(...valuesOf(pair))
  const from = words.from ?? (pair.before && before)
  const to = words.to ?? (pair.after && after)
  return {
    kind,
    direction,
    subject: `${name}${pair.of}`,
    ...(from !== undefined && { from: cut(from, longest) }),
    ...(to !== undefined && { to: cut(to, longest) }),
    ...(abroad && { abroad }),
    pair,
  }
}
