import { isDate, isFrom } from './dates.ts'
import { isLength } from './lengths.ts'
import { type PolicyValue, whatIs } from './policy-value.ts'
import { isUndecided } from './stand.ts'
import { type Truth, type Verdict, verdict } from './verdict.ts'

export function number(spot: PolicyValue, meets: (value: number) => boolean): Verdict {
  return verdict(typeof spot.value === 'number' ? meets(spot.value) : undefined, spot)
}

export function textMeasure(spot: PolicyValue, meets: (value: string) => boolean): Verdict {
  const { value } = spot
  return verdict(typeof value === 'string' && !isUndecided(value) ? meets(value) : undefined, spot)
}

/** A length of time, or a word such as `promptly` that is none. */
export function duration(spot: PolicyValue, truth: Truth, breach: string): Verdict {
  if (isLength(spot.value)) return measured(spot, truth, breach)
  const says = isUndecided(spot.value)
    ? whatIs(spot)
    : `${whatIs(spot)}, which is no length of time`
  return verdict(undefined, spot, says)
}

export function date(spot: PolicyValue, first: string, breach: string): Verdict {
  const { value } = spot
  return isDate(value) ? measured(spot, isFrom(value, first), breach) : verdict(undefined, spot)
}

/** Against a limit; what can be on either side of it is left open. */
function measured(spot: PolicyValue, truth: Truth, breach: string): Verdict {
  const can = truth === undefined ? 'which can be ' : ''
  return verdict(truth, spot, `${whatIs(spot)}, ${can}${breach}`)
}
