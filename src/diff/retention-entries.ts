import type { RetentionItem } from '../model/declaration.ts'
import { canonical } from './canonical.ts'
import type { ValueRef } from './change-context.ts'
import { type Item, itemsOf } from './match-items.ts'

/** An entry as it holds for one category of data. */
export type RetentionSide = Item & {
  readonly spot: { readonly value: RetentionValue; readonly above?: ValueRef }
}
export type RetentionValue = Omit<RetentionItem, 'data'> & { readonly category: string }

export function retentionSides(list: ValueRef | undefined): readonly RetentionSide[] {
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
  (...fields: readonly (keyof RetentionValue)[]) =>
  ({ spot }: Item) =>
    fields.map((field) => canonical((spot.value as RetentionValue)[field])).join(' ')

/** What one side says at all. */
export interface RetentionText {
  readonly categories: ReadonlySet<string>
  /** What it says of all data, whatever they are for. */
  readonly general: readonly RetentionValue[]
}

export function retentionText(all: readonly RetentionSide[]): RetentionText {
  const entries = all.map(({ spot }) => spot.value)
  return {
    categories: new Set(entries.map(({ category }) => category)),
    general: entries.filter((entry) => entry.category === 'all' && entry.for === undefined),
  }
}
