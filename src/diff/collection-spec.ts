import type { ChangeKind, Direction } from '../model/change.ts'
import { type Elsewhere, isElsewhere } from '../model/fact.ts'
import {
  type Fields,
  isFields,
  type Pair,
  pathIn,
  type Scene,
  type Spot,
} from './change-context.ts'
import type { Meanings } from './field-rules.ts'
import { entriesOf, type Item, itemsOf, type Key } from './match-items.ts'

/** What there is to know of things of one kind, each with a name of its own. */
export interface Thing {
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
  readonly text?: (item: Fields, scene: Scene, label: string) => string
  /** What it does to the customer that there is one more. */
  readonly weigh: (item: Fields, scene: Scene) => Direction
  /** Whether data are, or go, outside the territory of the law by it. */
  readonly abroad?: (item: Fields, scene: Scene) => boolean
  /** What it does that the only thing gone makes room for the only new one. */
  readonly exchanged?: (before: Fields, after: Fields, scene: Scene) => Direction
  /** Whether it would be best for the customer, or worst, if there were none. */
  readonly none: 'best' | 'worst'
  /** That nothing is declared says nothing: there must be some. */
  readonly silent?: true
  /** One change for all that come, and one for all that go. */
  readonly together?: boolean
  /** Of a thing on both sides. */
  readonly fields?: Meanings | ((pair: Pair) => Meanings)
  /** How the fields of a thing are said to be its own: ` of sub-processor "x"` unless it says otherwise. */
  readonly of?: (name: string) => string
}

/** Each item as an object, even where a word stands for it. */
export function itemsIn(spot: Pair['before'], thing: Thing): readonly Item[] {
  const { word, keyed } = thing
  if (spot !== undefined && isElsewhere(spot.value))
    return itemsIn(selectedIn(spot, spot.value), thing)
  const single = spot !== undefined && !keyed && isFields(spot.value)
  const items = keyed ? entriesOf(spot) : single ? [{ spot, label: '' }] : itemsOf(spot)
  return items.map((item) => {
    if (isFields(item.spot.value)) return item
    const value = word === undefined ? {} : { [word]: item.spot.value }
    return { ...item, spot: { ...item.spot, value, above: item.spot } }
  })
}

/** What we say ourselves where the documents leave a list to us or to another paper. */
const selectedIn = (above: Spot, on: Elsewhere): Spot => ({
  on,
  field: 'selected',
  value: on.selected,
  above,
})

export const nameOf = ({ name }: Thing, { spot, label }: Item) => name(spot.value as Fields, label)

export function whole(spec: Thing, item: Item, scene: Scene): string {
  return spec.text?.(item.spot.value as Fields, scene, item.label) ?? nameOf(spec, item)
}

/** Where a thing stands. */
export const at = (pair: Pair, { label }: Item): string =>
  label === '' ? pair.path : pathIn(pair.path, label)
