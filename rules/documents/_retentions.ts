import {
  type EndOfContract,
  isControlling,
  lengthOf,
  listed,
  quoted,
  type RetentionItem,
  type Service,
  statementsOf,
  t,
} from '../../src/model/rule.ts'
import type { Conflict } from './_conflict.ts'

type Source = string | readonly string[] | undefined

/** Two periods for one thing: in one activity, or for the end of the contract in two places. */
export function* retentionConflicts(service: Service): Generator<Conflict> {
  for (const activity of service.activities ?? []) {
    const above = activity.source ?? service.source
    const first = new Map<string, RetentionItem>()
    for (const entry of listed(activity.retention)) {
      if (entry.period === undefined) continue
      const key = thingOf(entry)
      const earlier = first.get(key)
      if (!earlier) first.set(key, entry)
      else if (differ(earlier.period, entry.period))
        yield {
          subject: t`the retention of ${subjectOf(entry)} in ${quoted(activity.id)}`,
          one: side(earlier, above),
          other: side(entry, above),
          key: `retention ${key}`,
        }
    }
  }
  yield* endConflicts(service)
}

/** The data, the purpose and the beginning: only where all three agree are two periods for one thing. */
const thingOf = ({ data, for: purpose, from }: RetentionItem) =>
  JSON.stringify([typeof data === 'object' ? data.toSorted() : (data ?? 'all'), purpose, from])

const subjectOf = ({ data }: RetentionItem) =>
  typeof data === 'object'
    ? data.join(', ')
    : data === undefined || data === 'all'
      ? t`all data`
      : data

const side = (entry: RetentionItem, above: Source) => ({
  on: entry,
  field: 'period',
  message: entry.from === undefined ? `${entry.period}` : t`${entry.period} from ${entry.from}`,
  source: entry.source ?? above,
})

/** What an activity says of the end of the contract, and what the obligations say. */
function* endConflicts(service: Service): Generator<Conflict> {
  const { obligations, activities = [] } = service
  const [end, ...others] = statementsOf(obligations, 'endOfContract').filter(
    ({ stand, detail }) =>
      stand === 'stated' && (detail as Partial<EndOfContract>).within !== undefined,
  )
  if (!end || others.length > 0) return
  const { within, source, for: ofCase } = end.detail as Partial<EndOfContract>
  if (ofCase !== undefined) return
  for (const activity of activities) {
    if (isControlling(activity)) continue
    for (const entry of listed(activity.retention)) {
      const general = entry.for === undefined && (entry.data === undefined || entry.data === 'all')
      // What a statute has kept is the exception that Article 28(3)(g) makes itself.
      if (entry.statute !== undefined) continue
      if (!general || entry.from !== 'contract-end' || !differ(entry.period, within)) continue
      yield {
        subject: t`erasure after the end of the contract`,
        one: side(entry, activity.source ?? service.source),
        other: {
          on: end.on,
          field: 'within',
          message: `${within}`,
          source: source ?? obligations?.source ?? service.source,
        },
        key: `end ${activity.id}`,
      }
    }
  }
}

/** Different beyond the way they are written. */
function differ(one: string | undefined, other: string | undefined): boolean {
  const [a, b] = [lengthOf(one), lengthOf(other)]
  return a !== undefined && b !== undefined && (a.atLeast !== b.atLeast || a.atMost !== b.atMost)
}
