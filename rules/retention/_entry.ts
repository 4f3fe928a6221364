import {
  type Activity,
  clipped,
  daysAtMost,
  enumerated,
  isControlling,
  listed,
  type RetentionItem,
  t,
  type Wording,
} from '../../src/model/rule.ts'
import { classifyWording, leavesToNeed, type WordingClassId } from '../law/retention-wording.ts'
import { namesFieldOfLaw } from '../law/statute-wording.ts'

/** One entry of an activity's retention, with the class of what it says. */
export interface Kept {
  readonly activity: Activity
  readonly entry: RetentionItem
  readonly wording: WordingClassId | 'unknown'
}

/** Every entry of the activities that says something; one that names only its data says nothing. */
export function keptIn(activities: readonly Activity[] = []): readonly Kept[] {
  return activities.flatMap((activity) =>
    listed(activity.retention)
      .filter((entry) => !isExcluded(entry, activity))
      .map((entry) => ({ activity, entry, wording: wordingOf(entry, isControlling(activity)) }))
      .filter(({ wording }) => wording !== 'nothing'),
  )
}

/** A grid prints a period beside a row that says no: nothing is kept for it. */
function isExcluded(entry: RetentionItem, { subjectMatter, purposes }: Activity): boolean {
  if (entry.for === undefined) return false
  const matters = typeof subjectMatter === 'string' ? [] : (subjectMatter ?? [])
  const refused = [
    ...matters.flatMap(({ matter, included }) => (included === false ? [matter] : [])),
    ...listed(purposes).flatMap((item) =>
      typeof item !== 'string' && item.included === false ? [item.purpose] : [],
    ),
  ]
  return refused.includes(entry.for)
}

/** By the one key that settles most: a number before an event, an event before words. */
function wordingOf(entry: RetentionItem, controlling: boolean): Kept['wording'] {
  if (entry.period !== undefined) return 'numeric'
  const words = classifyWording(entry.criterion)
  if (words === 'numeric' || words === 'statute') return words
  if (entry.minimum !== undefined && words === 'nothing' && saysNoEnd(entry)) return 'minimum'
  if (entry.statute !== undefined) return namesFieldOfLaw(entry.statute) ? 'law-unnamed' : 'statute'
  if (entry.setBy === 'customer' || entry.default !== undefined || entry.maximum !== undefined)
    return 'customer-driven'
  // A request is no end of its own: what nobody asks about is kept for ever.
  if (entry.until === 'request') return 'customer-driven'
  if (entry.until !== undefined && entry.until !== 'other') return 'event'
  if (entry.unknown && words === 'nothing') return 'unknown'
  // In a notice the person must work out the end, and an unnamed law does not help.
  if (controlling && words === 'law-unnamed' && leavesToNeed(entry.criterion)) return 'necessity'
  if (entry.setBy === 'law') return words === 'necessity' ? words : 'law-unnamed'
  return words === 'nothing' && entry.until === 'other' ? 'criterion' : words
}

const saysNoEnd = ({ statute, setBy, default: initial, maximum, until }: RetentionItem) =>
  [statute, setBy, initial, maximum, until].every((one) => one === undefined)

/** The categories that the activity includes; one that is excluded needs no retention. */
export function categoriesOf({ data }: Activity): readonly string[] {
  const included = listed(data).flatMap((item) => {
    if (typeof item === 'string') return [item]
    return item.included === false ? [] : [item.category]
  })
  return [...new Set(included)]
}

/** The categories that an entry names; undefined where it is for all of them. */
export function namedIn({ data }: RetentionItem): readonly string[] | undefined {
  if (data === undefined) return undefined
  const named: readonly string[] = typeof data === 'string' ? [data] : data
  return named.includes('all') || named.includes('any') ? undefined : named
}

/** The categories that an entry governs: those it names, or all but those with an entry of their own. */
export function governedBy(entry: RetentionItem, activity: Activity): readonly string[] {
  const named = namedIn(entry)
  if (named) return named
  const own = new Set(listed(activity.retention).flatMap((other) => namedIn(other) ?? []))
  return categoriesOf(activity).filter((category) => !own.has(category))
}

/** Whether the period runs from the end of the contract or of the ordered service. */
export const afterEnd = ({ from }: RetentionItem) =>
  from === 'contract-end' || from === 'service-end'

/** How a message calls what an entry keeps. */
export function subjectOf(entry: RetentionItem): Wording {
  const named = namedIn(entry)
  if (entry.for === undefined) return named ? enumerated(named) : t`all data`
  return named ? t`${enumerated(named)} (${clipped(entry.for)})` : t`data for ${clipped(entry.for)}`
}

/** A duration with its days where the two differ: `3 months (up to 92 days)`. */
export function withDays(duration: string): Wording {
  const days = daysAtMost(duration)
  return days === undefined || /^\d+(?:\.\d+)? (?:calendar )?days?$/.test(duration)
    ? duration
    : t`${duration} (up to ${Math.ceil(days)} days)`
}
