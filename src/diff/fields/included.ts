import type { Fields } from '../change-context.ts'
import { type RankDirection, ranked } from '../direction.ts'

/** Included is worst, excluded best; what is not said to be excluded is included. */
export const included: RankDirection = ranked((value) => {
  if (value === false) return 2
  return value === 'may-occur' ? 1 : 0
})

/** One more is worse, unless it is named as excluded. */
export const wider = ({ included }: Fields) =>
  included === false ? 'stronger' : included === 'unknown' ? 'neutral' : 'weaker'

/** What a name says besides: whether it is excluded, or only may occur. */
export const state = ({ included }: Fields) =>
  included === undefined || included === true
    ? ''
    : ` (${included === false ? 'excluded' : String(included)})`
