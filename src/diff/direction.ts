import type { Direction } from '../model/change.ts'
import { firstDay, type Length, lastDay, lengthOf } from '../model/duration.ts'
import { isUnknown } from '../model/fact.ts'
import type { DiffContext } from './change-context.ts'

/** What it does to the customer that one value gives way to another. Undefined: nothing is declared. */
export type RankDirection = (before: unknown, after: unknown, scene: DiffContext) => Direction

export const neutral: RankDirection = () => 'neutral'

export const oppositeDirection = (direction: Direction): Direction =>
  direction === 'weaker' ? 'stronger' : direction === 'stronger' ? 'weaker' : 'neutral'

/** From which rank to which: more is better. Where there is no rank, nobody can say. */
export function direction(before: number | undefined, after: number | undefined): Direction {
  if (before === undefined || after === undefined || before === after) return 'neutral'
  return before < after ? 'stronger' : 'weaker'
}

export const ranked =
  (rank: (value: unknown, scene: DiffContext) => number | undefined): RankDirection =>
  (before, after, scene) =>
    direction(rank(before, scene), rank(after, scene))

/** All that is said in one voice; where voices differ, nobody can say. */
export function combinedDirection(directions: readonly Direction[]): Direction {
  const [first, ...others] = directions.filter((one) => one !== 'neutral')
  return first !== undefined && others.every((one) => one === first) ? first : 'neutral'
}

export const isUndeclared = (value: unknown): boolean => value === undefined || isUnknown(value)

/**
 * Values from the worst for the customer to the best; several in a list are equally good. To know
 * nothing is as bad as the worst, so that whoever writes the worst down is not blamed for it.
 */
export function scale(...steps: readonly unknown[]): RankDirection {
  return ranked((value) => {
    if (isUndeclared(value)) return 0
    const at = steps.findIndex((step) => [step].flat().includes(value))
    return at === -1 ? undefined : at
  })
}

/**
 * The same for what data are exposed to: to learn how bad it is makes nothing better, unless it is
 * the best.
 */
export function exposure(...steps: readonly unknown[]): RankDirection {
  const weigh = scale(...steps)
  const best = [steps.at(-1)].flat()
  return (before, after, scene) =>
    isUndeclared(before) || isUndeclared(after)
      ? direction(best.includes(before) ? 1 : 0, best.includes(after) ? 1 : 0)
      : weigh(before, after, scene)
}

/** Of several steps, the last is what remains. */
export const lastOf =
  (weigh: RankDirection): RankDirection =>
  (before, after, scene) =>
    weigh([before].flat().at(-1), [after].flat().at(-1), scene)

export const yesIsBetter = scale(false, true)
export const noIsBetter = scale(true, false)

/** Better to have it than not; which it is, nobody can weigh. */
export const presence: RankDirection = ranked((value) => (isUndeclared(value) ? 0 : 1))
/** Better not to have it, such as a limit or a reservation. */
export const absence: RankDirection = ranked((value) => (value === undefined ? 1 : 0))

/** Whether one length is shorter than another, whatever month or week is meant; undefined: nobody can say. */
function lengthOrder(a: Length, b: Length): number | undefined {
  const least = Math.sign(a.atLeast - b.atLeast)
  const most = Math.sign(a.atMost - b.atMost)
  return least * most === -1 ? undefined : least || most
}

const lengthIn = (value: unknown): Length | undefined => {
  if (value === 'same') return { atLeast: 0, atMost: 0 }
  return typeof value === 'string' ? lengthOf(value) : undefined
}

/** A declared time is better than none. */
const byLength =
  (better: 1 | -1): RankDirection =>
  (before, after) => {
    const [from, to] = [lengthIn(before), lengthIn(after)]
    if (!from || !to) return direction(from ? 1 : 0, to ? 1 : 0)
    const order = lengthOrder(from, to)
    return order === undefined ? 'neutral' : direction(0, -order * better)
  }

export const shorter: RankDirection = byLength(-1)
export const longer: RankDirection = byLength(1)

/** A number can be relied on, and so can `immediately`; other words can mean any time. */
const promptnesses: Readonly<Record<string, number>> = {
  'reasonable-period': 1,
  promptly: 2,
  'without-undue-delay': 2,
  immediately: 3,
}

/** How soon: `true` where it is promised without a time. */
export const sooner: RankDirection = (before, after, scene) => {
  if (lengthIn(before) && lengthIn(after)) return shorter(before, after, scene)
  const rank = (value: unknown) =>
    lengthIn(value) ? 3 : value === true ? 1 : (promptnesses[String(value)] ?? 0)
  return direction(rank(before), rank(after))
}

/** A later day is better than an earlier one, and any is better than none. */
export const newer: RankDirection = (before, after) => {
  const [from, to] = [daysOf(before), daysOf(after)]
  if (!from || !to) return direction(from ? 1 : 0, to ? 1 : 0)
  if (from.last < to.first) return 'stronger'
  return to.last < from.first ? 'weaker' : 'neutral'
}

/** The days that a date can mean: a month or a year is all of them. */
function daysOf(date: unknown): { readonly first: string; readonly last: string } | undefined {
  const text = typeof date === 'string' ? date : undefined
  const [first, last] = [firstDay(text), lastDay(text)]
  return first === undefined || last === undefined ? undefined : { first, last }
}

/** Whether a day lies before the one that is asked for. */
export function hasPassed(date: unknown, { asked }: DiffContext): boolean {
  const last = daysOf(date)?.last
  return last !== undefined && last < asked.asOf
}

/** The end of something good: later is better, and passed is worst. No end is neither good nor bad. */
export const expiry: RankDirection = (before, after, scene) => {
  const [from, to] = [hasPassed(before, scene), hasPassed(after, scene)]
  if (from !== to) return to ? 'weaker' : 'stronger'
  return isUndeclared(before) || isUndeclared(after) ? 'neutral' : newer(before, after, scene)
}
