import {
  type Audit,
  atSaid,
  type Case,
  daysAtMost,
  prevailing,
  quoted,
  rule,
  type Service,
  statementsOf,
} from '../../src/model/rule.ts'
import { agreementThresholds, auditsUndeterred } from '../law/agreement-practice.ts'
import { edpb, gdpr } from '../law/cite.ts'
import { processor } from '../law/scopes.ts'
import { auditsOf, rightIn } from './_audit.ts'
import { forCase } from './_gaps.ts'
import { promises } from './_sources.ts'

export default rule({
  id: 'audit-hindered',
  chapter: 'obligations',
  title: 'Audit right that deters audits',
  severity: 'warning',
  basis: [gdpr(28, 3, 'h'), edpb('07/2020'), edpb('14/2019')],
  remedy:
    'agree audits of all that Article 28 asks, free where they find a fault, and again after a breach',
  request: 'audits',
  answeredAt: ['obligations/audit'],
  requirements: ['R26'],
  options: {
    noticeDays: {
      type: 'integer',
      default: agreementThresholds.auditNoticeDaysAtMost,
      minimum: 1,
      maximum: 365,
      description: 'The most days before which an audit must be announced',
    },
  },
  appliesTo: processor,
  since: '0.1.0',
  *check(service, _, { noticeDays }) {
    for (const one of auditsOf(service)) {
      if (rightIn(one) !== true) continue
      const hindrances = hindrancesIn(service, one, noticeDays)
      if (hindrances.length === 0) continue
      yield atSaid(one, `audits${forCase(one)} are hindered: ${hindrances.join('; ')}`, {
        law: auditsUndeterred,
      })
    }
  },
})

function hindrancesIn(
  service: Service,
  { detail, parts }: Case<Audit>,
  noticeDays: number,
): readonly string[] {
  const { cost, frequency, notice, scope, auditors } = detail
  const again = prevailing(
    service,
    parts.flatMap((part) => statementsOf(part.detail as Audit, 'afterBreach')),
  )
  const hindrances: (string | undefined)[] = [
    cost === 'customer' ? 'the customer pays for them' : undefined,
    frequency !== undefined && !(again && promises(again))
      ? `they are limited to ${quoted(frequency)}, with no exception for a breach`
      : undefined,
    typeof notice === 'string' && (daysAtMost(notice) ?? 0) > noticeDays
      ? `they must be announced ${notice} before`
      : undefined,
    scope === undefined ? undefined : `they are limited to ${quoted(scope)}`,
    auditors?.every((auditor) => auditor === 'independent-auditor' || auditor === 'authority')
      ? 'neither the customer nor an auditor of its choice may make them'
      : undefined,
  ]
  return hindrances.filter((one) => one !== undefined)
}
