import { atSaid, daysAtLeast, rule, t } from '../../src/model/rule.ts'
import { gdpr, practice } from '../law/cite.ts'
import { subprocessorThresholds } from '../law/subprocessor-practice.ts'
import { changing } from './_scopes.ts'
import { caseSuffix, objections, promised } from './_terms.ts'

export default rule({
  id: 'objection-period-too-short',
  chapter: 'subprocessors',
  title: 'Time to object to a sub-processor too short',
  severity: 'warning',
  basis: [gdpr(28, 2), practice('subprocessor-notice')],
  remedy: 'agree a longer time to object',
  request: 'objection',
  answeredAt: [],
  requirements: ['R36'],
  options: {
    days: {
      type: 'integer',
      default: subprocessorThresholds.objectionDaysAtLeast,
      strict: subprocessorThresholds.noticeDaysComfortable,
      limit: 'objectionDays',
      promisedAt: ['subprocessing/objection/period'],
      atLeast: true,
      proposed: 30,
      minimum: 1,
      maximum: 365,
      description: 'The shortest time to object to a new sub-processor that you accept, in days.',
    },
  },
  appliesTo: changing,
  since: '0.1.0',
  *check(service, _, { days }) {
    for (const objection of objections(service)) {
      const { period, silence } = objection.detail
      const window = daysAtLeast(period)
      if (!promised(objection) || window === undefined || window >= days) continue
      const then = silence === 'approval' ? t`, and silence counts as approval` : ''
      yield atSaid(
        objection,
        t`the customer has ${period} to object to a new sub-processor, fewer than ${days} days${then}${caseSuffix(objection)}`,
        { remedy: t`agree ${days} days or more to object, from the notice` },
      )
    }
  },
})
