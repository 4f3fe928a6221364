import {
  type Audit,
  daysAtMost,
  type Problem,
  placeIn,
  prevailing,
  quoted,
  type Service,
  statementsOf,
  t,
  type Wording,
} from '../../src/model/rule.ts'
import {
  isFrequencyLimit,
  namesBreach,
  namesPlan,
  refusesInspection,
  takeTheirPlace,
} from '../law/agreement-practice.ts'
import { reservationBeyond } from '../law/statutory-limits.ts'
import { type AuditCase, auditsOf } from './_audit.ts'
import { promises } from './_sources.ts'

/** One condition that deters audits, and where it stands. */
export interface Hindrance {
  readonly place: Pick<Problem, 'on'> & { readonly field: string }
  readonly says: Wording
}

/** The conditions that deter; how, when and under which secrecy an audit takes place deters nobody. */
export function hindrancesIn(
  service: Service,
  one: AuditCase,
  noticeDays: number,
): readonly Hindrance[] {
  const { cost, frequency, notice, scope, auditors, approval, conditions = [] } = one.detail
  // What limits the authority is its own matter.
  if (one.detail.for !== undefined && auditors?.every((who) => who === 'authority')) return []
  const found: readonly (readonly [field: keyof Audit & string, says: Wording | false])[] = [
    ['cost', cost === 'customer' && !paidElsewhere(service, one) && t`the customer pays for them`],
    [
      'frequency',
      frequency !== undefined &&
        isFrequencyLimit(frequency) &&
        !againAfterBreach(service, one) &&
        // In a draft nobody has decided yet whether a breach is an exception.
        !(service.review === 'draft' && isOpen(one.detail.afterBreach)) &&
        t`they are limited to ${quoted(frequency)}, with no exception for a breach`,
    ],
    ['afterBreach', isRefusedAgain(one) && t`there is none after a breach`],
    [
      'notice',
      typeof notice === 'string' &&
        (daysAtMost(notice) ?? 0) > noticeDays &&
        t`they must be announced ${notice} before`,
    ],
    [
      'scope',
      reservationBeyond('audits', scope) !== undefined &&
        !refusesInspection(scope ?? '') &&
        t`they are limited to ${quoted(scope ?? '')}`,
    ],
    ['auditors', auditors !== undefined && !mayElsewhere(service, one) && choiceOf(auditors)],
    [
      'reports',
      one.detail.reports?.some(takeTheirPlace) === true &&
        t`reports may take their place: ${quoted(one.detail.reports.filter(takeTheirPlace).join(', '))}`,
    ],
    [
      'approval',
      (approval === 'provider' && t`the provider must approve the auditor`) ||
        (approval === 'mutual' && t`the provider must agree to the auditor`),
    ],
    [
      'conditions',
      conditions.includes('no-third-party') &&
        t`the customer may make them only itself, and mandate no auditor`,
    ],
    ['conditions', conditions.includes('cause-only') && t`they need a breach or a suspicion first`],
    ['conditions', conditions.includes('provider-agrees') && t`the provider must agree to each`],
  ]
  return found.flatMap(([field, says]) =>
    says === false ? [] : [{ place: placeIn(one, field), says }],
  )
}

function choiceOf(auditors: NonNullable<Audit['auditors']>): Wording | false {
  // A document that speaks of the customer alone has not kept its auditor out.
  return (
    auditors.every((one) => one === 'independent-auditor' || one === 'authority') &&
    t`neither the customer nor an auditor of its choice may make them`
  )
}

/** What one case says of the auditors that it is about keeps nobody out who may audit in another. */
const mayElsewhere = (service: Service, one: AuditCase) =>
  one.detail.for !== undefined &&
  auditsOf(service).some(
    ({ right, detail }) =>
      right === true && detail !== one.detail && !(detail.auditors && choiceOf(detail.auditors)),
  )

/** The other cases; one that is an exception in the customer's favour makes the general limit bearable. */
const besides = (service: Service, one: AuditCase) =>
  one.detail.for === undefined
    ? auditsOf(service).filter(({ detail }) => detail.for !== undefined)
    : []

/** Whether the provider pays where there is reason to; what another plan gets is no exception of ours. */
const paidElsewhere = (service: Service, one: AuditCase) =>
  one.detail.freeWhere !== undefined ||
  besides(service, one).some(
    ({ detail }) => detail.cost === 'provider' && !namesPlan(detail.for ?? ''),
  )

/** Whoever refuses an audit after a breach refuses the one that is needed most. */
const isRefusedAgain = (one: AuditCase) =>
  one.detail.frequency === undefined &&
  one.parts
    .flatMap((part) => statementsOf(part.detail as Audit, 'afterBreach'))
    .some(({ stand }) => stand === 'refused')

const isOpen = (value: unknown): boolean => value === undefined || value === 'unknown'

function againAfterBreach(service: Service, one: AuditCase): boolean {
  const again = prevailing(
    service,
    one.parts.flatMap((part) => statementsOf(part.detail as Audit, 'afterBreach')),
  )
  if (again && promises(again)) return true
  if (namesBreach(one.detail.frequency ?? '')) return true
  return besides(service, one).some(
    ({ right, detail }) =>
      right === true && detail.frequency === undefined && namesBreach(detail.for ?? ''),
  )
}
