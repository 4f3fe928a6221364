import { memoizeLast, type Workspace } from '../../src/model/rule.ts'
import { type BreachClock, breachDuties, clocksInForce, dutyClock } from '../law/breach-clocks.ts'
import { hoursOf, type Notice } from './_notice.ts'

export type NumberedClock = BreachClock & { readonly hours: number }

const regimeOf = { 'eu-gdpr': 'EU', 'uk-gdpr': 'UK', 'ch-fadp': 'CH' } as const

/**
 * The time that our organisation itself has, as a controller, to tell its authority: the shortest
 * of its regimes on that day. None where the law gives no number.
 */
export const authorityClock: (workspace: Workspace) => NumberedClock | undefined = memoizeLast(
  ({ asOf, regimes }) => {
    const ours = regimes.map((regime) => regimeOf[regime])
    return clocksInForce(asOf)
      .filter((clock): clock is NumberedClock => clock.hours !== null)
      .filter(({ who, regime }) => who === 'controller' && ours.includes(regime))
      .toSorted((a, b) => a.hours - b.hours)[0]
  },
)

/** The clocks that other laws put on our organisation. A duty that nobody knows of is not assumed. */
export function dutyClocks({ asOf, organisation }: Workspace): readonly NumberedClock[] {
  return breachDuties.flatMap((duty) => {
    const carried = organisation?.duties?.[duty]
    if (carried === undefined || carried === false || carried === 'unknown') return []
    return dutyClock(duty, asOf) ?? []
  })
}

/** Whether a notice can come too late for a clock; `immediately` is as fast as words can be. */
export function misses(notice: Notice, { hours }: NumberedClock): boolean {
  const promised = hoursOf(notice)
  if (promised === undefined) return notice.detail.within !== 'immediately'
  return promised > hours
}
