import {
  at,
  atSaid,
  type Case,
  type Cause,
  casesOf,
  enumerated,
  type Obligations,
  type Problem,
  quoted,
  type Service,
  type Severity,
  type Statement,
  t,
  type Wording,
} from '../../src/model/rule.ts'
import {
  coversTheDuty,
  isMild,
  type LimitedDuty,
  reservationBeyond,
} from '../law/statutory-limits.ts'
import { hasAgreement } from './_agreement.ts'

/** A promise that is looked for, in the words of the messages. */
export interface WantedDuty {
  /** As a noun: `help with impact assessments`. */
  readonly noun: Wording
  /** What is missing where nothing is declared; else `no … is declared`. */
  readonly absent?: Wording
  /** What tells it from others of the same rule. */
  readonly key?: string
  /** The duty whose limits in the law a reservation may repeat. */
  readonly limits?: LimitedDuty
  /** Further reservations that the organisation accepts. */
  readonly accepted?: readonly string[]
  /** How grave a promise is that is softened, or limited to a case. */
  readonly softened?: Severity
  readonly remedy?: Wording
  /** What it is called beside its siblings, and what it has in common with those that lack the same. */
  readonly member?: Wording
  readonly cause?: (lack: Lack) => Cause
}

/** What a promise lacks: itself, or its firmness. */
export type Lack = 'missing' | 'refused' | 'unknown' | 'qualified'

interface Limits {
  readonly for?: string
  readonly qualified?: string
}

/** What keeps a promise from being one, in each case that the documents distinguish. */
export function* gapsIn<D extends Limits>(
  service: Service,
  all: readonly Statement<D>[],
  missing: (message: Wording, more: More) => Iterable<Problem>,
  wanted: WantedDuty,
): Generator<Problem> {
  const {
    noun,
    absent = t`no ${noun} is declared`,
    softened = 'warning',
    limits = 'other',
  } = wanted
  const cases = casesOf(service, all, () => 0)
  const more = moreOf(wanted)
  if (cases.length === 0) yield* missing(absent, { ...more, ...siblings(wanted, 'missing') })
  for (const one of cases) {
    const why = shortfall(one, wanted)
    if (why === undefined) continue
    yield atSaid(one, t`${why}${forCase(one)}`, {
      ...more,
      ...siblings(wanted, one.stand === 'stated' ? 'missing' : one.stand),
      ...(one.stand === 'qualified' && {
        severity: isMild(limits, one.detail.qualified ?? '') ? 'info' : softened,
        remedy: t`have the reservation struck out`,
      }),
    })
  }
  const only = limitedTo(cases)
  if (only)
    yield atSaid(only, t`${noun} is promised only for ${enumerated(cases.map(quotedCase))}`, {
      ...more,
      severity: softened,
      remedy: t`have it promised without that limit`,
    })
}

type More = Pick<Problem, 'key' | 'remedy' | 'cause' | 'member'>

const moreOf = ({ key, remedy }: WantedDuty): More => ({
  ...(key !== undefined && { key }),
  ...(remedy !== undefined && { remedy }),
})

const siblings = ({ cause, member }: WantedDuty, lack: Lack) => ({
  ...(cause && { cause: cause(lack) }),
  ...(member !== undefined && { member }),
})

function shortfall(
  { stand, detail: { qualified = '' } }: Statement<Limits>,
  { noun, limits = 'other', accepted = [] }: WantedDuty,
): Wording | undefined {
  if (stand === 'refused') return t`${noun} is refused`
  if (stand === 'unknown') return t`whether ${noun} is promised is unknown`
  if (stand !== 'qualified' || accepted.includes(folded(qualified))) return undefined
  const words = reservationBeyond(limits, qualified)
  return words === undefined ? undefined : t`${noun} is promised only ${quoted(words)}`
}

/** The first case, where the promises hold in named cases alone. */
export function limitedTo<D extends Limits>(cases: readonly Case<D>[]): Case<D> | undefined {
  const isCase = ({ detail }: Case<D>) => detail.for !== undefined && !coversTheDuty(detail.for)
  return cases.every((one) => one.stand === 'stated' && isCase(one)) ? cases[0] : undefined
}

export const quotedCase = ({ detail }: Statement<Limits>): string => quoted(detail.for ?? '')
export const forCase = ({ detail }: Statement<Limits>): Wording =>
  detail.for === undefined ? '' : t` for ${quoted(detail.for)}`

/** Capitals and closing marks do not change what a reservation says. */
const folded = (text: string) => text.toLowerCase().replace(/[\s.,;]+$/, '')

/**
 * Shows what is missing where it would stand: `missingIn(service, 'assistance', 'dpia')`.
 * Silent where there is no agreement to read: it may hold the term.
 */
export function missingIn(
  service: Service,
  term: keyof Obligations & string,
  inner?: string,
): (message: Wording, more?: Omit<Problem, 'on' | 'field' | 'message'>) => readonly Problem[] {
  return (message, more) => {
    if (!hasAgreement(service)) return []
    const { obligations } = service
    if (!obligations) return [at(service, 'obligations', message, more)]
    const group: unknown = obligations[term]
    if (inner !== undefined && typeof group === 'object' && group !== null && !Array.isArray(group))
      return [{ on: group, field: inner, message, ...more }]
    return [at(obligations, term, message, more)]
  }
}
