import type { Activity, RetentionItem } from '../../model/declaration.ts'
import { listed } from '../../model/fact.ts'

/** One line of the schedule: a category of an activity, with the entry that says how long it is kept. */
export interface ScheduledRetention {
  /** Absent: all the data of the activity. */
  readonly category?: string
  /** The particular data that the documents name in the category. */
  readonly items: readonly string[]
  /** Absent where nothing says how long. */
  readonly entry?: RetentionItem
  /** The entries that govern it after the contract. */
  readonly after: readonly RetentionItem[]
}

/**
 * The schedule of an activity: for each of its categories the entries that name it, else those for
 * all data. What runs from the end of the contract governs the same data a second time, and stands
 * beside; a case of its own (`for`) keeps its line.
 */
export function scheduleOf(activity: Activity): readonly ScheduledRetention[] {
  const entries = listed(activity.retention)
  const cases = entries.filter((entry) => entry.for !== undefined && named(entry) === undefined)
  const others = entries.filter((entry) => !cases.includes(entry))
  const after = others.filter(isAfterEnd)
  const running = others.filter((entry) => !isAfterEnd(entry))
  const general = running.filter((entry) => named(entry) === undefined)
  const lines = categoriesIn(activity, others).flatMap(({ category, items }) => {
    const own = running.filter((entry) => named(entry)?.includes(category))
    const ends = after.filter((entry) => named(entry)?.includes(category) ?? true)
    const found = own.length > 0 ? own : general
    return lined({ category, items, after: ends }, found, cases.length > 0)
  })
  const whole = { items: [], after: after.filter((entry) => named(entry) === undefined) }
  return [
    ...lines,
    ...(lines.length === 0 && cases.length === 0 ? lined(whole, general, false) : []),
    ...cases.map((entry) =>
      isAfterEnd(entry) ? { ...whole, after: [entry] } : { ...whole, entry },
    ),
  ]
}

/** A line for each entry; one without an entry where none is, unless cases of their own speak. */
function lined(
  line: ScheduledRetention,
  entries: readonly RetentionItem[],
  spoken: boolean,
): readonly ScheduledRetention[] {
  if (entries.length > 0) return entries.map((entry) => ({ ...line, entry }))
  return spoken && line.after.length === 0 ? [] : [line]
}

const isAfterEnd = ({ from, period }: RetentionItem) =>
  period !== undefined && (from === 'contract-end' || from === 'service-end')

/** The categories that an entry names; undefined where it is for all of them. */
function named({ data }: RetentionItem): readonly string[] | undefined {
  if (data === undefined) return undefined
  const names: readonly string[] = typeof data === 'string' ? [data] : data
  return names.includes('all') || names.includes('any') ? undefined : names
}

interface Category {
  readonly category: string
  readonly items: readonly string[]
}

/** The categories that the activity includes, then those that only its retention names. */
function categoriesIn({ data }: Activity, entries: readonly RetentionItem[]): readonly Category[] {
  const found = new Map<string, string[]>()
  for (const item of listed(data)) {
    const { category, items = [] } = typeof item === 'string' ? { category: item, items: [] } : item
    if (typeof item !== 'string' && item.included === false) continue
    found.set(category, [...(found.get(category) ?? []), ...items])
  }
  for (const category of entries.flatMap((entry) => named(entry) ?? []))
    if (!found.has(category)) found.set(category, [])
  return [...found].map(([category, items]) => ({ category, items }))
}
