import { atSaid, daysAtLeast, rule, t } from '../../src/model/rule.ts'
import { gdpr, practice } from '../law/cite.ts'
import { subprocessorThresholds } from '../law/subprocessor-practice.ts'
import { changing } from './_scopes.ts'
import { caseSuffix, leads } from './_terms.ts'

export default rule({
  id: 'subprocessor-notice-too-short',
  chapter: 'subprocessors',
  title: 'Notice of new sub-processors too short',
  severity: 'warning',
  basis: [gdpr(28, 2), practice('subprocessor-notice')],
  remedy: 'agree a longer notice',
  request: 'notice-of-changes',
  answeredAt: ['subprocessing/notice/period!'],
  requirements: ['R11'],
  options: {
    days: {
      type: 'integer',
      default: subprocessorThresholds.noticeDaysAtLeast,
      strict: subprocessorThresholds.noticeDaysComfortable,
      limit: 'noticeDays',
      promisedAt: ['subprocessing/notice/period'],
      atLeast: true,
      proposed: 30,
      minimum: 1,
      maximum: 365,
      description: 'The shortest notice of a new sub-processor that you accept, in days.',
    },
  },
  appliesTo: changing,
  since: '0.1.0',
  *check(service, _, { days }) {
    for (const { notice, period, byVeto } of leads(service)) {
      const wait = daysAtLeast(period)
      if (wait === undefined || wait >= days) continue
      yield atSaid(
        notice,
        byVeto
          ? t`a new sub-processor waits ${period} for an objection, fewer than ${days} days${caseSuffix(notice)}`
          : t`the notice of a new sub-processor comes ${period} before it starts, fewer than ${days} days${caseSuffix(notice)}`,
        { remedy: remedyFor(days) },
      )
    }
  },
})

const remedyFor = (days: number) =>
  days < subprocessorThresholds.noticeDaysComfortable
    ? t`agree a notice of ${days} days or more, ${subprocessorThresholds.noticeDaysComfortable} for comfort`
    : t`agree a notice of ${days} days or more`
