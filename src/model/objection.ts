import type { Service } from './declaration.ts'
import { daysAtLeast, plusDays } from './duration.ts'
import { statementsOf } from './fact.ts'

/** Longer than any notice, and short enough that a day can be counted from it. */
const longest = 3650

/**
 * The last day on which we can object to a sub-processor that was announced on a day: after the
 * shortest period to object that is promised, counted at its shortest; where none is, the notice is
 * the time that there is. Undefined where neither is declared.
 */
export function lastDayToObject(
  { subprocessing }: Service,
  notified: string | undefined,
): string | undefined {
  if (notified === undefined) return undefined
  const days = (field: 'objection' | 'notice') =>
    statementsOf(subprocessing, field).flatMap(
      ({ detail: { period } }) => daysAtLeast(period) ?? [],
    )
  const objection = days('objection')
  const all = objection.length > 0 ? objection : days('notice')
  if (all.length === 0) return undefined
  return plusDays(notified, Math.min(Math.floor(Math.min(...all)), longest))
}
