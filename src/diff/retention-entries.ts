import type { RetentionItem } from '../model/declaration.ts'
import { canonical } from './canonical.ts'
import type { Spot } from './change-context.ts'
import { type Item, itemsOf } from './match-items.ts'

/** An entry as it holds for one category of data. */
export type Kept = Item & { readonly spot: { readonly value: Entry; readonly above?: Spot } }
export type Entry = Omit<RetentionItem, 'data'> & { readonly category: string }

export function keptIn(list: Spot | undefined): readonly Kept[] {
  return itemsOf(list).flatMap(({ spot, label }) => {
    const { data, ...terms } = spot.value as RetentionItem
    return categoriesIn(data).map((category) => ({
      label,
      spot: { ...spot, value: { ...terms, category }, above: spot },
    }))
  })
}

function categoriesIn(data: RetentionItem['data'] = 'all'): readonly string[] {
  const named: readonly string[] = typeof data === 'string' ? [data] : data
  return named.includes('all') || named.includes('any') ? ['all'] : named
}

/** What tells one entry from another. */
export const keyOf =
  (...fields: readonly (keyof Entry)[]) =>
  ({ spot }: Item) =>
    fields.map((field) => canonical((spot.value as Entry)[field])).join(' ')

/** What one side says at all. */
export interface Said {
  readonly categories: ReadonlySet<string>
  /** What it says of all data, whatever they are for. */
  readonly general: readonly Entry[]
}

export function said(all: readonly Kept[]): Said {
  const entries = all.map(({ spot }) => spot.value)
  return {
    categories: new Set(entries.map(({ category }) => category)),
    general: entries.filter((entry) => entry.category === 'all' && entry.for === undefined),
  }
}
