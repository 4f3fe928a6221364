import { entriesAt, type Spot, whatIs } from './spot.ts'
import { isOpen } from './stand.ts'
import { some, type Verdict, verdict } from './verdict.ts'

/** A single word counts as a list of one. */
export function inList(spot: Spot, judge: (entries: readonly Spot[]) => Verdict): Verdict {
  if (Array.isArray(spot.value)) return judge(entriesAt(spot))
  const isWord = typeof spot.value === 'string' && !isOpen(spot.value)
  return isWord ? judge([spot]) : verdict(undefined, spot)
}

/** At least one of a list; where there is none, the list is what falls short. */
export function among(verdicts: Iterable<Verdict>, spot: Spot): Verdict {
  const found = some(verdicts, spot)
  return found.truth === false ? verdict(false, spot, `${whatIs(spot)}, none of them right`) : found
}
