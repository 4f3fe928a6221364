import {
  atSaid,
  enumerated,
  placeIn,
  quoted,
  rule,
  statementsOf,
  t,
  type Wording,
} from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { processor } from '../law/scopes.ts'
import { type AuditCase, auditsOf, offersReports } from './_audit.ts'
import { gapsIn, missingIn } from './_gaps.ts'

export default rule({
  id: 'compliance-information-missing',
  chapter: 'obligations',
  title: 'No information that proves compliance',
  severity: 'error',
  basis: [gdpr(28, 3, 'h')],
  remedy: 'agree that we get all information that proves compliance with Article 28',
  request: 'information-on-request',
  answeredAt: ['obligations/audit/information'],
  requirements: ['R25'],
  appliesTo: processor,
  absence: true,
  since: '0.1.0',
  *check(service) {
    const [some] = auditsOf(service)
    const reports = auditsOf(service)
      .map(reportsIn)
      .find((one) => one !== undefined)
    yield* gapsIn(
      service,
      statementsOf(service.obligations, 'audit', 'information'),
      (message, more) => {
        const missing = missingIn(service, 'audit', 'information')(message, more)
        if (!some) return missing
        const place = placeIn(some, 'information')
        if (reports === undefined) return missing.map((one) => ({ ...one, ...place }))
        return [atSaid(place, t`${reports}, and not all ${noun}`, { ...more, severity: 'warning' })]
      },
      { noun, limits: 'information' },
    )
  },
})

const noun = t`information that proves compliance with Article 28`

function reportsIn(one: AuditCase): Wording | undefined {
  if (!offersReports(one)) return undefined
  const { reports = [] } = one.detail
  if (reports.length === 0) return t`reports are offered`
  return t`${enumerated(reports.map(quoted))} ${reports.length === 1 ? 'is' : 'are'} offered`
}
