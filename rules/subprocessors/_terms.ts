import {
  type Authorisation,
  at,
  type Case,
  casesOf,
  daysAtLeast,
  type FlowDown,
  type Objection,
  outcomesOf,
  type Problem,
  type Service,
  type Statement,
  type Subprocessing,
  type SubprocessorNotice,
  statementsOf,
  t,
  type Wording,
} from '../../src/model/rule.ts'

/** How bad a term is for the customer, between places of equal weight. */
const worse = {
  authorisation: ({ word }: Statement) => (word === 'general' ? 1 : 0),
  notice: ({ detail }: Statement<SubprocessorNotice>) => -(daysAtLeast(detail.period) ?? 0),
  objection: ({ detail }: Statement<Objection>) => -(daysAtLeast(detail.period) ?? 0),
  flowDown: ({ word }: Statement) => (word === 'same-obligations' ? 0 : 1),
} as const

/** What prevails in each case that the documents distinguish. */
export const authorisations = (service: Service): readonly Statement<Authorisation>[] =>
  casesOf(service, statementsOf(service.subprocessing, 'authorisation'), worse.authorisation)
export const noticeTerms = (service: Service): readonly Case<SubprocessorNotice>[] =>
  casesOf(service, statementsOf(service.subprocessing, 'notice'), worse.notice)
export const objections = (service: Service): readonly Statement<Objection>[] =>
  casesOf(service, statementsOf(service.subprocessing, 'objection'), worse.objection)
export const flowDowns = (service: Service): readonly Statement<FlowDown>[] =>
  casesOf(service, statementsOf(service.subprocessing, 'flowDown'), worse.flowDown)

/** The case to which a statement is limited, for a message. */
export const caseSuffix = ({ detail }: Statement<{ readonly for?: string }>): Wording =>
  detail.for === undefined ? '' : t` (${detail.for})`

/** Whether the provider promises it at all, firmly or not. */
export const promised = ({ stand }: Statement): boolean =>
  stand === 'stated' || stand === 'qualified'

/**
 * Whether sub-processors may change under a general authorisation. Terms on notice or objection
 * make sense under that alone, so they speak for it where nothing says of which kind it is.
 */
export function general(service: Service): boolean {
  const kinds = authorisations(service).map(({ word }) => word)
  if (kinds.includes('general')) return true
  const { notice, objection } = service.subprocessing ?? {}
  // A specific authorisation with exceptions, and an objection beside it, is a general one for the rest.
  const isHollow = authorisations(service).some(
    ({ stand, word }) => stand === 'qualified' && word === 'specific',
  )
  if (kinds.includes('specific')) return isHollow && objection !== undefined
  if (kinds.includes('none')) return false
  return notice !== undefined || objection !== undefined
}

/**
 * Whether nothing at all says how sub-processors come in: no authorisation, no notice, no objection.
 * Each of them is missing then, and the first stands for the others.
 */
export const silentOnChanges = (service: Service): boolean =>
  authorisations(service).every(({ stand }) => stand === 'refused') && !general(service)

/** Whether every new sub-processor needs the customer's yes. */
export function specific(service: Service): boolean {
  const all = authorisations(service)
  return all.length > 0 && all.every(({ word }) => word === 'specific')
}

/** Whether the newcomer is kept out. */
export const isVeto = (one: Statement<Objection>): boolean =>
  outcomesOf(one.detail.effect).includes('not-engaged')

/** Whether an objection keeps the newcomer out, whatever else is said of it; refused, it is nothing that needs time. */
export const isVetoed = (service: Service): boolean =>
  objections(service).every((one) => !promised(one) || isVeto(one))

/** Whether the customer may leave: a contract that the provider alone may end is no remedy. */
export const isExit = (one: Statement<Objection>): boolean =>
  outcomesOf(one.detail.effect).includes('termination') && one.detail.terminatedBy !== 'provider'

/** How long a change waits after its notice. */
export interface Lead {
  readonly notice: Statement<SubprocessorNotice>
  readonly period: string | undefined
  /** An objection window during which nothing may start holds the change as well as a notice period does. */
  readonly byVeto: boolean
}

/** The lead of each notice that is promised: its own period, or the window of a veto where that is longer. */
export function leads(service: Service): readonly Lead[] {
  const vetoes = new Map(
    objections(service)
      .filter((one) => one.stand === 'stated' && isVeto(one))
      .map(({ detail }) => [detail.for, detail.period] as const),
  )
  return noticeTerms(service)
    .filter(promised)
    .map((notice): Lead => {
      const own = periodOf(notice)
      const veto = vetoes.get(notice.detail.for) ?? vetoes.get(undefined)
      const byVeto = (daysAtLeast(veto) ?? 0) > (daysAtLeast(own) ?? 0)
      return { notice, period: byVeto ? veto : own, byVeto }
    })
}

/** A case that is announced in a way of its own has a time of its own, or none. */
function periodOf({ detail, parts }: Case<SubprocessorNotice>): string | undefined {
  const theirs = parts.filter((part) => part.detail.for === detail.for)
  const apart = detail.for !== undefined && theirs.some((part) => part.detail.by !== undefined)
  return apart
    ? theirs.find((part) => part.detail.period !== undefined)?.detail.period
    : detail.period
}

/** A problem with a term that nothing declares, shown where it would stand. */
export function absent(
  service: Service,
  term: keyof Subprocessing & string,
  message: Wording,
): Problem {
  if (service.subprocessing) return at(service.subprocessing, term, message)
  return at(service, 'subprocessing', message, { key: term })
}
