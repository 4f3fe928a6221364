import {
  type Audit,
  type Case,
  casesOf,
  type Service,
  type Statement,
  statementsOf,
} from '../../src/model/rule.ts'

/** What the documents say of information and audits, each case apart. */
export const auditsOf = (service: Service): readonly Case<Audit>[] =>
  casesOf(service, statementsOf(service.obligations, 'audit'), () => 0)

export type AuditRight = NonNullable<Audit['audits']> | 'authority-only' | 'undeclared'

/** Whether the customer may audit. Where only auditors are named, they speak for the right. */
export function rightIn({ stand, detail }: Case<Audit>): AuditRight {
  if (stand === 'refused') return false
  if (stand === 'unknown') return 'unknown'
  const { audits, auditors } = detail
  if (audits !== true && (audits !== undefined || auditors === undefined))
    return audits ?? 'undeclared'
  return auditors?.every((auditor) => auditor === 'authority') ? 'authority-only' : true
}

/** The cases in which the documents say whether the customer may audit. */
export const auditRightsIn = (service: Service): readonly Case<Audit>[] =>
  auditsOf(service).filter((one) => rightIn(one) !== 'undeclared')

/** Whether a case offers reports: they are information, though not all that the law wants. */
export const offersReports = (one: Case<Audit>): boolean =>
  (one.detail.reports ?? []).length > 0 || rightIn(one) === 'reports-only'

/** What the documents say of the information that proves compliance, be it only reports. */
export const informationIn = (service: Service): readonly Statement[] => [
  ...statementsOf(service.obligations, 'audit', 'information'),
  ...auditsOf(service).filter(offersReports),
]
