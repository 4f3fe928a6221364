import type { Activity } from '../../model/declaration.ts'
import { listed } from '../../model/fact.ts'
import { inWords } from '../../model/words.ts'
import { canonical } from '../canonical.ts'
import {
  type FieldDiffer,
  type FieldPair,
  fieldsOf,
  type PendingChange,
  pathIn,
  type ValueRef,
} from '../change-context.ts'
import { oppositeDirection, presence, type RankDirection, scale, shorter } from '../direction.ts'
import { type FieldDiffers, limits, value, within } from '../field-rules.ts'
import { formatValue, shownFields } from '../format-value.ts'
import { matched } from '../match-items.ts'
import { pendingChange } from '../pending-change.ts'
import {
  keyOf,
  type RetentionSide,
  type RetentionText,
  type RetentionValue,
  retentionSides,
  retentionText,
} from '../retention-entries.ts'
import { type Terms, termFields, termsText, termsTurn } from './retention-terms.ts'

/** How long the data of an activity are kept, weighed for each category on its own. */
export const diffRetention: FieldDiffer = (pair) => {
  if (isWord(pair.before) || isWord(pair.after))
    return value('retention', 'retention', presence)(pair)
  const [before, after] = [retentionSides(pair.before), retentionSides(pair.after)]
  const found = matched(before, after, [keyOf('category', 'for', 'from'), keyOf('category', 'for')])
  const [then, now] = [retentionText(before), retentionText(after)]
  return together([
    ...found.pairs.flatMap(([from, to]) =>
      changed(pair, from as RetentionSide, to as RetentionSide),
    ),
    ...found.removed.map((kept) => oneSided(pair, kept as RetentionSide, 'before', now)),
    ...found.added.map((kept) => oneSided(pair, kept as RetentionSide, 'after', then)),
  ])
}

const isWord = (spot: ValueRef | undefined) => spot !== undefined && !Array.isArray(spot.value)

/** A change for one category, before those of one entry are put together. */
interface Part {
  readonly draft: PendingChange
  readonly category: string
  /** The entry itself, which may speak of several categories. */
  readonly entry: unknown
}

const kind = 'retention'

const called = (category: string) => (category === 'all' ? 'all data' : category)

/** Stands for the categories in a message until they are put together. */
const mark = '\0'

const topic = ({ for: purpose }: RetentionValue) =>
  ({
    kind,
    name: `retention of ${mark}${purpose === undefined ? '' : `, ${formatValue(purpose)}`}`,
  }) as const

const ends = [['archive', 'pseudonymisation'], 'anonymisation', ['erasure', 'return']]

/** Of several outcomes the worst counts: it may be the one that comes. */
const then: RankDirection = (before, after, scene) => {
  const worst = (value: unknown) => ends.flat().find((end) => [value].flat().includes(end)) ?? value
  return scale(...ends)(worst(before), worst(after), scene)
}

const besides: FieldDiffers = {
  ...Object.fromEntries([...termFields, 'category', 'for'].map((field) => [field, () => []])),
  ...limits(kind, { qualified: 'retention, reservation' }),
  ...Object.fromEntries([['then', value(kind, 'end of the retention', then)]]),
  backups: value(kind, 'backups', shorter),
}

function changed(pair: FieldPair, from: RetentionSide, to: RetentionSide): readonly Part[] {
  const [before, after] = [from.spot.value, to.spot.value]
  const here: FieldPair = {
    ...pair,
    path: pathIn(pair.path, to.label),
    before: from.spot,
    after: to.spot,
  }
  const moved =
    canonical(termsOf(before)) === canonical(termsOf(after))
      ? []
      : [
          pendingChange(topic(after), here, {
            direction: termsTurn(before, after, pair.scene),
            from: isSameClock(before, after) ? `${before.period}` : termsText(before),
            to: termsText(after),
          }),
        ]
  const named = { ...here, of: ` of ${mark}${pair.of}` }
  return [...moved, ...fieldsOf(here).flatMap((field) => within(named, field, besides))].map(
    (draft) => ({ draft, category: after.category, entry: to.spot.above?.value }),
  )
}

/** Where only the number changes, what starts the clock is said once. */
const isSameClock = (before: RetentionValue, after: RetentionValue) =>
  after.period !== undefined &&
  canonical(termsOf({ ...before, period: after.period })) === canonical(termsOf(after)) &&
  before.period !== undefined

const termsOf = (entry: RetentionValue): Terms =>
  Object.fromEntries(termFields.map((field) => [field, entry[field]])) as Terms

/** An entry that only one side has: what holds for the category on the other, if anything does? */
function oneSided(
  pair: FieldPair,
  { spot, label }: RetentionSide,
  side: 'before' | 'after',
  other: RetentionText,
): Part {
  const entry = spot.value
  const general = generalFor(entry, other)
  const here: FieldPair = {
    ...pair,
    path: pathIn(pair.path, label),
    before: side === 'before' ? spot : undefined,
    after: side === 'after' ? spot : undefined,
  }
  const text = whole(entry)
  const instead = general && `${whole(general)} (all data)`
  const come = comes(entry, general, other, pair)
  return {
    category: entry.category,
    entry: spot.above?.value,
    draft: pendingChange(topic(entry), here, {
      direction: side === 'after' ? come : oppositeDirection(come),
      ...(side === 'after' ? { to: text } : { from: text }),
      ...(instead !== undefined && (side === 'after' ? { from: instead } : { to: instead })),
    }),
  }
}

/** The entry for all data, which holds where a category has none of its own. */
function generalFor(
  entry: RetentionValue,
  { categories, general }: RetentionText,
): RetentionValue | undefined {
  if (entry.category === 'all' || entry.for !== undefined || categories.has(entry.category))
    return undefined
  return general.find(({ from }) => from === entry.from) ?? general[0]
}

/** What it does that an entry comes, beside what there was already. */
function comes(
  entry: RetentionValue,
  general: RetentionValue | undefined,
  { categories }: RetentionText,
  pair: FieldPair,
) {
  if (general) return termsTurn(general, entry, pair.scene)
  const alone = termsTurn(undefined, entry, pair.scene)
  // One more time for the same data can be a limit or an exception.
  if (categories.has('all') || categories.has(entry.category)) return 'neutral'
  if (entry.category !== 'all') return alone
  // A time for all data helps those that had none.
  const activities = [pair.before, pair.after].map((spot) => spot?.on as Activity | undefined)
  const data = activities.flatMap((activity) => listed(activity?.data))
  const names = data.map((item) => (typeof item === 'string' ? item : item.category))
  return names.length > 0 && names.every((name) => categories.has(name)) ? 'neutral' : alone
}

function whole(entry: RetentionValue): string {
  const { then, backups, qualified } = entry
  const more = shownFields({ then, backups, qualified })
  return more === '' ? termsText(entry) : `${termsText(entry)}, ${more}`
}

/** Categories of one entry that change alike are one change. */
function together(parts: readonly Part[]): readonly PendingChange[] {
  const entries = new Map<unknown, number>()
  const groups = new Map<string, Part[]>()
  for (const part of parts) {
    const { kind, direction, subject, from, to } = part.draft
    const entry = entries.get(part.entry) ?? entries.size
    entries.set(part.entry, entry)
    const key = JSON.stringify([entry, kind, direction, subject, from, to])
    const group = groups.get(key)
    if (group) group.push(part)
    else groups.set(key, [part])
  }
  return [...groups.values()].flatMap((group) => {
    const all = inWords([...new Set(group.map(({ category }) => called(category)))])
    return group.slice(0, 1).map(({ draft }) => ({
      ...draft,
      subject: draft.subject.split(mark).join(all),
    }))
  })
}
