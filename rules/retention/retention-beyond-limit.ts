import {
  at,
  daysAtMost,
  type Organisation,
  type Problem,
  rule,
  t,
  type Wording,
} from '../../src/model/rule.ts'
import { gdpr, practice } from '../law/cite.ts'
import { recordingsFact, retentionLimits } from '../law/retention-wording.ts'
import { governedBy, type Kept, keptIn, withDays } from './_entry.ts'

export default rule({
  id: 'retention-beyond-limit',
  chapter: 'retention',
  title: 'Retention longer than our own limit',
  severity: 'warning',
  basis: [gdpr(5, 1, 'e'), practice('recordings')],
  remedy: 'agree a shorter period, set one in the service, or give the reason in our own limits',
  request: 'period-that-we-set',
  answeredAt: ['.'],
  options: {
    recordingDays: {
      type: 'integer',
      default: retentionLimits.recordings.days,
      limit: 'recordingDays',
      proposed: 180,
      minimum: 1,
      maximum: 36_600,
      description:
        'Days after which call recordings are pointed out where our organisation has no limit of its own for them.',
    },
  },
  since: '0.1.0',
  *check(service, { organisation }, { recordingDays }) {
    for (const kept of keptIn(service.activities)) {
      for (const category of governedBy(kept.entry, kept.activity)) {
        const limit = limitOf(organisation, category)
        if (limit) yield* beyond(kept, category, limit)
        else if (category === 'call-recordings') yield* unusual(kept, recordingDays)
      }
    }
  },
})

type Limit = NonNullable<Organisation['limits']>[number]

function* beyond({ entry }: Kept, category: string, limit: Limit): Generator<Problem> {
  const field = entry.period === undefined ? 'default' : 'period'
  if ((daysAtMost(entry[field]) ?? 0) <= (daysAtMost(limit.period) ?? 0)) return
  const message = t`${category}: kept for ${lengthOf(entry)}, longer than our own limit of ${limit.period}`
  const related = [{ on: limit, field: 'period', message: t`our own limit` }]
  yield at(entry, field, message, { key: category, related })
}

/** A statute is a reason of its own, so only an unexplained length is pointed out. */
function* unusual({ entry }: Kept, days: number): Generator<Problem> {
  const field = entry.period === undefined ? 'default' : 'period'
  if (entry.statute !== undefined || (daysAtMost(entry[field]) ?? 0) <= days) return
  yield at(
    entry,
    field,
    t`call-recordings: kept for ${lengthOf(entry)}, longer than the ${days} days that are usual for quality and training, and we have no limit of our own`,
    {
      severity: 'info',
      key: 'call-recordings',
      law: recordingsFact,
      remedy: t`decide how long recordings may be kept, usually ${days} days or fewer, and declare it in our own limits`,
    },
  )
}

function lengthOf({ period, default: initial = '' }: Kept['entry']): Wording {
  return period === undefined ? t`${withDays(initial)} by default` : withDays(period)
}

/** The tightest that we set for the category; `any` is for all of them. */
function limitOf(organisation: Organisation | undefined, category: string): Limit | undefined {
  return (organisation?.limits ?? [])
    .filter(({ data }) => data === category || data === 'any')
    .toSorted((a, b) => (daysAtMost(a.period) ?? 0) - (daysAtMost(b.period) ?? 0))[0]
}
