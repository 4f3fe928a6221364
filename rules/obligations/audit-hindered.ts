import { atSaid, joined, quoted, rule, t } from '../../src/model/rule.ts'
import { agreementThresholds, auditsUndeterred } from '../law/agreement-practice.ts'
import { edpb, gdpr } from '../law/cite.ts'
import { processor } from '../law/scopes.ts'
import { auditsOf } from './_audit.ts'
import { forCase } from './_gaps.ts'
import { hindrancesIn } from './_hindrances.ts'

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
      limit: 'auditNoticeDays',
      promisedAt: ['obligations/audit/notice'],
      proposed: 14,
      minimum: 1,
      maximum: 365,
      description: 'The most days before which an audit must be announced',
    },
  },
  appliesTo: processor,
  since: '0.1.0',
  *check(service, _, { noticeDays }) {
    for (const one of auditsOf(service)) {
      if (one.right !== true) continue
      const [first, ...others] = hindrancesIn(service, one, noticeDays)
      if (!first) continue
      const all = [first, ...others].map(({ says }) => says)
      yield atSaid(first.place, t`audits${forCase(one)} are hindered: ${joined(all, '; ')}`, {
        law: auditsUndeterred,
        // A plan, an auditor and a kind of check may each have limits, and the right is one.
        cause: {
          on: service,
          field: 'obligations',
          message: (cases) => t`audits are hindered ${cases}`,
        },
        member:
          one.detail.for === undefined
            ? t`in general (${joined(all, '; ')})`
            : t`for ${quoted(one.detail.for)} (${joined(all, '; ')})`,
        ...([first, ...others].some(({ place }) => place.field === 'notice') && {
          remedy: t`agree audits that are announced ${noticeDays} days before or fewer, free where they find a fault, and again after a breach`,
        }),
        related: others.map(({ place, says }) => ({ ...place, message: says })),
      })
    }
  },
})
