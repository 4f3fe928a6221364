import { isRecord } from '../model/is-record.ts'
import { segmentOf, segmentsOf } from '../model/path.ts'
import { canonical } from './canonical.ts'
import type { ValueRef } from './change-context.ts'

/** An item of a list, and how paths call it. */
export interface Item {
  readonly spot: ValueRef
  readonly label: string
  /** Its label is its key in an object, and part of what it says. */
  readonly keyed?: true
}

/** What tells an item from its neighbours; undefined: this does not. */
export type Key = (item: Item) => string | undefined

export interface Matched {
  readonly pairs: readonly (readonly [before: Item, after: Item])[]
  readonly removed: readonly Item[]
  readonly added: readonly Item[]
}

/** A key of several fields, the first of which has to be there. */
export const byFields =
  (first: string, ...others: readonly string[]): Key =>
  ({ spot: { value } }) =>
    !isRecord(value) || value[first] === undefined
      ? undefined
      : [first, ...others].map((field) => canonical(value[field])).join(' ')

/** What paths call an item; of twins, any. */
export const byLabel: Key = ({ label }) => label.replace(/~\d+$/, '')

/**
 * Finds the items of one list in another: those that are the same are left out, the others are found
 * by one key after the other. The order of a list says nothing, and neither side prevails.
 */
export function matched(
  before: readonly Item[],
  after: readonly Item[],
  keys: readonly Key[],
): Matched {
  const rest = pairedBy(sameness, once(before), once(after))
  let { removed, added } = rest
  const pairs: (readonly [Item, Item])[] = []
  for (const key of keys) {
    const found = pairedBy(key, removed, added)
    pairs.push(...found.pairs)
    removed = found.removed
    added = found.added
  }
  return { pairs, removed, added }
}

const sameness: Key = ({ spot, label, keyed }) =>
  keyed ? `${label}: ${canonical(spot.value)}` : canonical(spot.value)

/** What is said twice is said once. */
function once(items: readonly Item[]): readonly Item[] {
  const seen = new Set<string | undefined>()
  return items.filter((item) => {
    const isNew = !seen.has(sameness(item))
    seen.add(sameness(item))
    return isNew
  })
}

/** Of several with one key, each side's first in the order of what they say. */
function pairedBy(key: Key, before: readonly Item[], after: readonly Item[]): Matched {
  const waiting = new Map<string, Item[]>()
  for (const item of inOrder(before)) {
    const name = key(item)
    if (name === undefined) continue
    const twins = waiting.get(name)
    if (twins) twins.push(item)
    else waiting.set(name, [item])
  }
  const partners = new Map<Item, Item>()
  for (const item of inOrder(after)) {
    const name = key(item)
    const partner = name === undefined ? undefined : waiting.get(name)?.shift()
    if (partner) partners.set(item, partner)
  }
  const taken = new Set(partners.values())
  return {
    pairs: after.flatMap((item) => {
      const partner = partners.get(item)
      return partner ? [[partner, item] as const] : []
    }),
    removed: before.filter((item) => !taken.has(item)),
    added: after.filter((item) => !partners.has(item)),
  }
}

function inOrder(items: readonly Item[]): readonly Item[] {
  return items.toSorted((a, b) => {
    const [one, two] = [canonical(a.spot.value), canonical(b.spot.value)]
    return one < two ? -1 : one > two ? 1 : 0
  })
}

/** The items of a list as they stand in it. */
export function itemsOf(list: ValueRef | undefined): readonly Item[] {
  const on = list?.value
  if (!Array.isArray(on)) return []
  const labels = segmentsOf(on)
  return on.map((value: unknown, index) => ({
    spot: { on, field: String(index), value, ...(list && { above: list }) },
    label: labels[index] ?? '',
  }))
}

/** The entries of an object as items, each under its key. */
export function keyedItems(object: ValueRef | undefined): readonly Item[] {
  const on = object?.value
  if (!isRecord(on)) return []
  return Object.entries(on).flatMap(([field, value]) =>
    value === undefined
      ? []
      : [
          {
            spot: { on, field, value, ...(object && { above: object }) },
            label: segmentOf(field),
            keyed: true as const,
          },
        ],
  )
}
