import {
  type Audit,
  type Case,
  casesOf,
  type Service,
  type Statement,
  statementsOf,
} from '../../src/model/rule.ts'

/** What the documents say of information and audits, in one of the cases that they distinguish. */
export interface AuditCase extends Case<Audit> {
  readonly right: AuditRight
}

export type AuditRight = NonNullable<Audit['audits']> | 'authority-only' | 'undeclared'

/**
 * The cases apart. The right holds in every case unless one takes it back; limits hold where they
 * are stated, so that an entry for urgent cases does not inherit how often the others may audit.
 */
export function auditsOf(service: Service): readonly AuditCase[] {
  const all = casesOf(service, statementsOf(service.obligations, 'audit'), () => 0).map(ownLimits)
  const general = all.find(({ detail }) => detail.for === undefined)
  return all.map((one) => ({ ...one, right: rightIn(one, general) }))
}

function ownLimits(one: Case<Audit>): Case<Audit> {
  const name = one.detail.for
  const parts = one.parts.filter(({ detail }) => detail.for === name)
  return { ...one, parts, detail: Object.assign({}, ...parts.map(detailOf).toReversed()) }
}

const detailOf = ({ detail }: Statement<Audit>) => detail

/** Whether the customer may audit. Where only auditors are named, they speak for the right. */
function rightIn({ stand, detail }: Case<Audit>, general: Case<Audit> | undefined): AuditRight {
  if (stand === 'refused') return false
  if (stand === 'unknown') return 'unknown'
  const { audits, auditors } = detail
  const beside = general !== undefined && general.detail !== detail ? general : undefined
  // What is said of the authority takes nothing from the customer, whose right stands elsewhere.
  const ofAuthority = auditors?.every((auditor) => auditor === 'authority') === true
  if (beside && (ofAuthority || (audits === undefined && auditors === undefined)))
    return rightIn(beside, undefined)
  if (audits !== true && (audits !== undefined || auditors === undefined))
    return audits ?? 'undeclared'
  return ofAuthority ? 'authority-only' : true
}

/** Whether a case says itself what becomes of the right, and does not leave that to the general one. */
export const speaksOfRight = ({ stand, detail: { for: limit, audits, auditors } }: AuditCase) =>
  limit === undefined ||
  stand === 'refused' ||
  stand === 'unknown' ||
  audits !== undefined ||
  auditors !== undefined

/** The cases in which the documents say whether the customer may audit. */
export const auditRightsIn = (service: Service): readonly AuditCase[] =>
  auditsOf(service).filter(({ right }) => right !== 'undeclared')

/** Whether a case offers reports: they are information, though not all that the law wants. */
export const offersReports = (one: AuditCase): boolean =>
  (one.detail.reports ?? []).length > 0 || one.right === 'reports-only'

/** What the documents say of the information that proves compliance, be it only reports. */
export const informationIn = (service: Service): readonly Statement[] => [
  ...statementsOf(service.obligations, 'audit', 'information'),
  ...auditsOf(service).filter(offersReports),
]
