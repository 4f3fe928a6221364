import {
  type BreachNotice,
  type Case,
  casesOf,
  hoursAtMost,
  processes,
  type Service,
  type Statement,
  statementsOf,
} from '../../src/model/rule.ts'

export type Notice = Case<BreachNotice>

/** What the documents say of notice to the customer: each case (`for`) apart, and in each what prevails. */
export function notices(service: Service): readonly Notice[] {
  const all = statementsOf(service.breach, 'notice')
  // Cooperation, or notice to others, is said beside notice to the customer and does not replace it.
  const ours = all.filter(({ detail }) => !isBesides(detail))
  return casesOf(service, ours.length > 0 ? ours : all, slowness)
}

const isBesides = ({ cooperation, to, within }: Partial<BreachNotice>) =>
  to === 'authority' || to === 'data-subjects' || (cooperation === true && within === undefined)

/** A word can mean any time, so it is slower than every number. */
const slowness = ({ detail: { within } }: Statement<BreachNotice>) =>
  within === undefined ? 0 : (hoursAtMost(within) ?? Number.MAX_VALUE)

/** The notices that are promises to us: what they lack is asked one by one. The others are one gap, a missing notice. */
export function promisedNotices(service: Service): readonly Notice[] {
  return processes(service) ? notices(service).filter((notice) => !shortfall(notice)) : []
}

/** Why a statement is no promise of notice to the customer; undefined where it is one. */
export function shortfall({ stand, detail }: Notice): string | undefined {
  const { cooperation, to, within } = detail
  if (stand === 'refused') return 'notice of a breach is refused'
  if (stand === 'unknown') return 'whether a breach is notified is unknown'
  if (to === 'authority') return 'a breach is notified to the authority, and not to the customer'
  if (to === 'data-subjects')
    return 'a breach is notified to data subjects, and not to the customer'
  if (within === 'reasonable-period')
    return 'notice of a breach comes within a reasonable period, which is no promise of notice without undue delay'
  if (cooperation && within === undefined)
    return 'cooperation in a breach is promised, and no notice'
  return undefined
}

/** The number that is promised, at its longest. */
export const hoursOf = ({ detail }: Notice) => hoursAtMost(detail.within)

/** `96 hours`, `4 days (96 hours)`, `2 business days (up to 96 hours)`. */
export function shownTime({ detail: { within = '' } }: Notice): string {
  const hours = hoursAtMost(within)
  if (hours === undefined || /hours?$/.test(within)) return within
  return `${within} (${/^\d+ (?:calendar )?days?$/.test(within) ? '' : 'up to '}${hours} hours)`
}
