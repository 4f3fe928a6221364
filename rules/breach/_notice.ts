import {
  type BreachNotice,
  type Case,
  casesOf,
  hoursAtMost,
  processes,
  type ServiceSummary,
  type Statement,
  statementsOf,
  t,
  type Wording,
} from '../../src/model/rule.ts'
import { isOfOurDataOnly, reservationBeyond, softensNumberOnly } from '../law/statutory-limits.ts'

export type Notice = Case<BreachNotice>

/** A service, or what others see of it. */
type Promising = Partial<Pick<ServiceSummary, 'activities' | 'breach' | 'documents' | 'precedence'>>

/** What the documents say of notice to the customer: each case (`for`) apart, and in each what prevails. */
export function notices(service: Promising): readonly Notice[] {
  const all = statementsOf(service.breach, 'notice')
  // Cooperation, or notice to others, is said beside notice to the customer and does not replace it.
  const ours = all.filter(({ detail }) => !isBesides(detail))
  return casesOf(service, withTargets(ours.length > 0 ? ours : all), slowness)
}

/**
 * A reservation on a number is none on the duty. Where one place promises the notice firmly, in
 * words, and another names a number with a reservation, the number is what the first one aims at.
 */
function withTargets(all: readonly Statement<BreachNotice>[]): readonly Statement<BreachNotice>[] {
  const read = all.map(firmly)
  const isSoftNumber = ({ stand, detail }: Statement<BreachNotice>) =>
    stand === 'qualified' && hoursAtMost(detail.within) !== undefined
  return read.flatMap((one) => {
    const same = read.filter((other) => other.detail.for === one.detail.for)
    const isFirm = ({ stand, detail }: Statement<BreachNotice>) =>
      stand === 'stated' && hoursAtMost(detail.within) === undefined
    if (isSoftNumber(one)) return same.some(isFirm) ? [] : [one]
    const { within, qualified } = same.find(isSoftNumber)?.detail ?? {}
    if (!isFirm(one) || within === undefined || one.detail.target !== undefined) return [one]
    const target = { within, ...(qualified !== undefined && { qualified }) }
    return [{ ...one, detail: { ...one.detail, target } }]
  })
}

/** One statement that names both: "without undue delay, and where feasible within 24 hours". */
function firmly(one: Statement<BreachNotice>): Statement<BreachNotice> {
  const { qualified, ...rest } = one.detail
  if (one.stand !== 'qualified' || qualified === undefined) return one
  if (reservationBeyond('other', qualified) === undefined || isOfOurDataOnly(qualified))
    return { ...one, stand: 'stated', detail: rest }
  if (!softensNumberOnly(qualified)) return one
  const { within, ...firm } = rest
  if (within === undefined) return { ...one, stand: 'stated', detail: rest }
  return { ...one, stand: 'stated', detail: { ...firm, target: { within, qualified } } }
}

const isBesides = ({ cooperation, to, within }: Partial<BreachNotice>) =>
  to === 'authority' || to === 'data-subjects' || (cooperation === true && within === undefined)

/** A word can mean any time, so it is slower than every number. */
const slowness = ({ detail: { within } }: Statement<BreachNotice>) =>
  within === undefined ? 0 : (hoursAtMost(within) ?? Number.MAX_VALUE)

/** The notices that are promises to us: what they lack is asked one by one. The others are one gap, a missing notice. */
export function promisedNotices(service: Promising): readonly Notice[] {
  return processes(service) ? notices(service).filter((notice) => !shortfall(notice)) : []
}

/** Why a statement is no promise of notice to the customer; undefined where it is one. */
export function shortfall({ stand, detail }: Notice): Wording | undefined {
  const { cooperation, to, within } = detail
  if (stand === 'refused') return t`notice of a breach is refused`
  if (stand === 'unknown') return t`whether a breach is notified is unknown`
  if (to === 'authority') return t`a breach is notified to the authority, and not to the customer`
  if (to === 'data-subjects')
    return t`a breach is notified to data subjects, and not to the customer`
  if (within === 'reasonable-period')
    return t`notice of a breach comes within a reasonable period, which is no promise of notice without undue delay`
  if (cooperation && within === undefined)
    return t`cooperation in a breach is promised, and no notice`
  return undefined
}

/** The number that is promised, at its longest. */
export const hoursOf = ({ detail }: Notice) => hoursAtMost(detail.within)

/** The number that is promised, or else the one that is aimed at. */
export const hoursNamed = (notice: Notice) =>
  hoursOf(notice) ?? hoursAtMost(notice.detail.target?.within)

/** `96 hours`, `4 days (96 hours)`, `2 business days (up to 96 hours)`. */
export function shownTime({ detail }: Notice): Wording {
  const within =
    (hoursAtMost(detail.within) === undefined && detail.target?.within) || (detail.within ?? '')
  const hours = hoursAtMost(within)
  if (hours === undefined || /hours?$/.test(within)) return within
  return t`${within} (${/^\d+ (?:calendar )?days?$/.test(within) ? '' : t`up to `}${hours} hours)`
}
