import type { ChangeKind } from '../model/change.ts'
import {
  type Draft,
  differs,
  fieldsOf,
  isFields,
  type Meaning,
  type Pair,
  pairIn,
  pathIn,
  type Spot,
  valuesOf,
} from './change-context.ts'
import { absence, neutral, presence, type Weigh } from './direction.ts'
import { evidenceMeanings } from './evidence.ts'
import { pathInWords } from './format-value.ts'
import { byLabel, itemsOf, matched } from './match-items.ts'
import { drafted } from './pending-change.ts'

export type Meanings = Readonly<Record<string, Meaning>>

/** A value that is weighed as a whole; `no` is what a plain no is called. */
export const value =
  (kind: ChangeKind, name: string, weigh: Weigh = neutral, no = 'no'): Meaning =>
  (pair) => {
    const { before, after, scene } = pair
    return [
      drafted({ kind, name }, pair, {
        direction: weigh(before?.value, after?.value, scene),
        ...(before?.value === false && { from: no }),
        ...(after?.value === false && { to: no }),
      }),
    ]
  }

/** Fields that it is better to have than not. */
export const held = (kind: ChangeKind, names: Readonly<Record<string, string>>): Meanings =>
  each(names, (name) => value(kind, name, presence))

/** Fields of which nobody can say what is better. */
export const told = (kind: ChangeKind, names: Readonly<Record<string, string>>): Meanings =>
  each(names, (name) => value(kind, name))

/** Fields that limit what is promised. */
export const limits = (kind: ChangeKind, names: Readonly<Record<string, string>>): Meanings =>
  each(names, (name) => value(kind, name, absence))

const each = (names: Readonly<Record<string, string>>, meaning: (name: string) => Meaning) =>
  Object.fromEntries(Object.entries(names).map(([field, name]) => [field, meaning(name)]))

/** An object of which each field has a meaning of its own. */
export const inside =
  (meanings: Meanings, besides: Meaning = other): Meaning =>
  (pair) => {
    const whole = valuesOf(pair).every((side) => side === undefined || isFields(side))
    return whole ? fieldsOf(pair).flatMap((field) => within(pair, field, meanings)) : besides(pair)
  }

/** What a difference in one field means. */
export function within(pair: Pair, field: string, meanings: Meanings): readonly Draft[] {
  const inner = pairIn(pair, field)
  if (!differs(inner)) return []
  const meaning = Object.hasOwn(meanings, field) ? meanings[field] : evidenceMeanings[field]
  return (meaning ?? other)(inner)
}

/** What no meaning is given for is shown all the same, under its path. */
const other: Meaning = (pair) => {
  const [before, after] = valuesOf(pair)
  if (isFields(before) && isFields(after)) return inside({})(pair)
  if (Array.isArray(before) && Array.isArray(after)) return eachItem(pair)
  return [
    drafted(
      { kind: 'other', name: pathInWords(pair.path) },
      { ...pair, of: '' },
      { direction: 'neutral' },
    ),
  ]
}

function eachItem(pair: Pair): readonly Draft[] {
  const found = matched(itemsOf(pair.before), itemsOf(pair.after), [byLabel])
  const at = (label: string, before: Spot | undefined, after: Spot | undefined) =>
    other({ ...pair, path: pathIn(pair.path, label), before, after })
  return [
    ...found.pairs.flatMap(([from, to]) => at(to.label, from.spot, to.spot)),
    ...found.removed.flatMap(({ label, spot }) => at(label, spot, undefined)),
    ...found.added.flatMap(({ label, spot }) => at(label, undefined, spot)),
  ]
}
