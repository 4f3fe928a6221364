import type { ChangeKind } from '../model/change.ts'
import { isRecord } from '../model/is-record.ts'
import {
  differs,
  type FieldDiffer,
  type FieldPair,
  fieldsOf,
  type PendingChange,
  pairIn,
  pathIn,
  type ValueRef,
  valuesOf,
} from './change-context.ts'
import { absence, neutral, presence, type RankDirection } from './direction.ts'
import { evidenceMeanings } from './evidence.ts'
import { pathInWords } from './format-value.ts'
import { byLabel, itemsOf, matched } from './match-items.ts'
import { pendingChange } from './pending-change.ts'

export type FieldDiffers = Readonly<Record<string, FieldDiffer>>

/** A value that is weighed as a whole; `no` is what a plain no is called. */
export const value =
  (kind: ChangeKind, name: string, weigh: RankDirection = neutral, no = 'no'): FieldDiffer =>
  (pair) => {
    const { before, after, scene } = pair
    return [
      pendingChange({ kind, name }, pair, {
        direction: weigh(before?.value, after?.value, scene),
        ...(before?.value === false && { from: no }),
        ...(after?.value === false && { to: no }),
      }),
    ]
  }

/** Fields that it is better to have than not. */
export const held = (kind: ChangeKind, names: Readonly<Record<string, string>>): FieldDiffers =>
  each(names, (name) => value(kind, name, presence))

/** Fields of which nobody can say what is better. */
export const unrankedFields = (
  kind: ChangeKind,
  names: Readonly<Record<string, string>>,
): FieldDiffers => each(names, (name) => value(kind, name))

/** Fields that limit what is promised. */
export const limits = (kind: ChangeKind, names: Readonly<Record<string, string>>): FieldDiffers =>
  each(names, (name) => value(kind, name, absence))

const each = (names: Readonly<Record<string, string>>, meaning: (name: string) => FieldDiffer) =>
  Object.fromEntries(Object.entries(names).map(([field, name]) => [field, meaning(name)]))

/** An object of which each field has a meaning of its own. */
export const inside =
  (meanings: FieldDiffers, besides: FieldDiffer = other): FieldDiffer =>
  (pair) => {
    const whole = valuesOf(pair).every((side) => side === undefined || isRecord(side))
    return whole ? fieldsOf(pair).flatMap((field) => within(pair, field, meanings)) : besides(pair)
  }

/** What a difference in one field means. */
export function within(
  pair: FieldPair,
  field: string,
  meanings: FieldDiffers,
): readonly PendingChange[] {
  const inner = pairIn(pair, field)
  if (!differs(inner)) return []
  const meaning = Object.hasOwn(meanings, field) ? meanings[field] : evidenceMeanings[field]
  return (meaning ?? other)(inner)
}

/** What no meaning is given for is shown all the same, under its path. */
const other: FieldDiffer = (pair) => {
  const [before, after] = valuesOf(pair)
  if (isRecord(before) && isRecord(after)) return inside({})(pair)
  if (Array.isArray(before) && Array.isArray(after)) return eachItem(pair)
  return [
    pendingChange(
      { kind: 'other', name: pathInWords(pair.path) },
      { ...pair, of: '' },
      { direction: 'neutral' },
    ),
  ]
}

function eachItem(pair: FieldPair): readonly PendingChange[] {
  const found = matched(itemsOf(pair.before), itemsOf(pair.after), [byLabel])
  const at = (label: string, before: ValueRef | undefined, after: ValueRef | undefined) =>
    other({ ...pair, path: pathIn(pair.path, label), before, after })
  return [
    ...found.pairs.flatMap(([from, to]) => at(to.label, from.spot, to.spot)),
    ...found.removed.flatMap(({ label, spot }) => at(label, spot, undefined)),
    ...found.added.flatMap(({ label, spot }) => at(label, undefined, spot)),
  ]
}
