import type { ChangeKind, Direction } from '../model/change.ts'
import { type Elsewhere, isElsewhere } from '../model/fact.ts'
import { isRecord } from '../model/is-record.ts'
import {
  type DiffContext,
  type FieldPair,
  type Fields,
  pathIn,
  type ValueRef,
} from './change-context.ts'
import type { FieldDiffers } from './field-rules.ts'
import { type Item, itemsOf, type Key, keyedItems } from './match-items.ts'

/** What there is to know of things of one kind, each with a name of its own. */
export interface CollectionSpec {
  readonly kind: ChangeKind
  /** `sub-processor` */
  readonly noun: string
  readonly plural: string
  /** The field that a single word stands for, where an item may be a word. */
  readonly word?: string
  /** Whether it is an object whose keys name the things. */
  readonly keyed?: boolean
  /** How to find a thing on the other side: the first key that fits. */
  readonly keys: readonly Key[]
  /** How a message calls it. */
  readonly name: (item: Fields, label: string) => string
  /** What to say of it where it comes or goes, if more than its name. */
  readonly text?: (item: Fields, scene: DiffContext, label: string) => string
  /** What it does to the customer that there is one more. */
  readonly weigh: (item: Fields, scene: DiffContext) => Direction
  /** Whether data are, or go, outside the territory of the law by it. */
  readonly abroad?: (item: Fields, scene: DiffContext) => boolean
  /** What it does that the only thing gone makes room for the only new one. */
  readonly exchanged?: (before: Fields, after: Fields, scene: DiffContext) => Direction
  /** Whether it would be best for the customer, or worst, if there were none. */
  readonly none: 'best' | 'worst'
  /** That nothing is declared says nothing: there must be some. */
  readonly silent?: true
  /** One change for all that come, and one for all that go. */
  readonly together?: boolean
  /** Of a thing on both sides. */
  readonly fields?: FieldDiffers | ((pair: FieldPair) => FieldDiffers)
  /** How the fields of a thing are said to be its own: ` of sub-processor "x"` unless it says otherwise. */
  readonly of?: (name: string) => string
}

/** Each item as an object, even where a word stands for it. */
export function itemsIn(spot: FieldPair['before'], thing: CollectionSpec): readonly Item[] {
  const { word, keyed } = thing
  if (spot !== undefined && isElsewhere(spot.value))
    return knownIn(spot, spot.value).flatMap((one) => itemsIn(one, thing))
  const single = spot !== undefined && !keyed && isRecord(spot.value)
  const items = keyed ? keyedItems(spot) : single ? [{ spot, label: '' }] : itemsOf(spot)
  return items.map((item) => {
    if (isRecord(item.spot.value)) return item
    const value = word === undefined ? {} : { [word]: item.spot.value }
    return { ...item, spot: { ...item.spot, value, above: item.spot } }
  })
}

/** What is known here where the documents leave a list to us or to another paper. */
const knownIn = (above: ValueRef, on: Elsewhere): readonly ValueRef[] =>
  (['named', 'selected'] as const)
    .filter((field) => on[field] !== undefined)
    .map((field) => ({ on, field, value: on[field], above }))

export const itemName = ({ name }: CollectionSpec, { spot, label }: Item) =>
  name(spot.value as Fields, label)

export function whole(spec: CollectionSpec, item: Item, scene: DiffContext): string {
  return spec.text?.(item.spot.value as Fields, scene, item.label) ?? itemName(spec, item)
}

/** Where a thing stands. */
export const itemPath = (pair: FieldPair, { label }: Item): string =>
  label === '' ? pair.path : pathIn(pair.path, label)
