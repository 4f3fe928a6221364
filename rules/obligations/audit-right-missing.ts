import { atSaid, enumerated, placeIn, quoted, rule, t, type Wording } from '../../src/model/rule.ts'
import { refusesInspection } from '../law/agreement-practice.ts'
import { gdpr } from '../law/cite.ts'
import { processor } from '../law/scopes.ts'
import { reservationBeyond } from '../law/statutory-limits.ts'
import { hasAgreement } from './_agreement.ts'
import {
  type AuditCase,
  type AuditRight,
  auditRightsIn,
  auditsOf,
  speaksOfRight,
} from './_audit.ts'
import { forCase, limitedTo, missingIn, quotedCase } from './_gaps.ts'

export default rule({
  id: 'audit-right-missing',
  chapter: 'obligations',
  title: 'No right to audit',
  severity: 'error',
  basis: [gdpr(28, 3, 'h')],
  remedy: 'agree audits and inspections by us, or by an auditor of our choice',
  request: 'audits',
  answeredAt: ['obligations/audit/audits', '.'],
  requirements: ['R26'],
  appliesTo: processor,
  absence: true,
  since: '0.1.0',
  *check(service) {
    const all = auditsOf(service)
    const silent = auditRightsIn(service).length === 0
    if (silent && !hasAgreement(service)) return
    if (all.length === 0) yield* missingIn(service, 'audit')(gaps.undeclared)
    for (const one of all) {
      const {
        right,
        detail: { scope },
      } = one
      const words = reservationBeyond('audits', one.detail.qualified)
      // The general entry speaks for the case, and once is enough.
      if (!speaksOfRight(one)) continue
      if (right !== true) yield atSaid(placeOf(one, right), t`${gaps[`${right}`]}${forCase(one)}`)
      else if (scope !== undefined && refusesInspection(scope))
        yield atSaid(
          placeIn(one, 'scope'),
          t`audits${forCase(one)} are limited to ${quoted(scope)}, and leave inspections out`,
        )
      else if (words !== undefined)
        yield atSaid(one, t`audits are promised only ${quoted(words)}${forCase(one)}`, {
          severity: refusesInspection(words) ? 'error' : 'warning',
          remedy: t`have the reservation struck out`,
        })
    }
    const only = all.every(({ right }) => right === true) ? limitedTo(all) : undefined
    if (only)
      yield atSaid(only, t`audits are promised only for ${enumerated(all.map(quotedCase))}`, {
        severity: 'warning',
        remedy: t`have audits promised without that limit`,
      })
  },
})

const gaps = {
  false: t`audits by the customer are refused`,
  unknown: t`whether the customer may audit is unknown`,
  undeclared: t`no right of the customer to audit is declared`,
  'reports-only': t`the customer is given reports, and may not audit`,
  'own-audits-only': t`the provider audits itself, and nothing says that the customer may`,
  'authority-only': t`only an authority may audit, and not the customer or its auditor`,
} as const satisfies Record<`${Exclude<AuditRight, true>}`, Wording>

function placeOf(one: AuditCase, right: AuditRight) {
  if (one.stand === 'refused' || one.stand === 'unknown') return one
  return placeIn(one, right === 'authority-only' ? 'auditors' : 'audits')
}
