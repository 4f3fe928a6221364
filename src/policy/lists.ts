import { entriesAt, type PolicyValue, whatIs } from './policy-value.ts'
import { isUndecided } from './stand.ts'
import { some, type Verdict, verdict } from './verdict.ts'

/** A single word counts as a list of one. */
export function inList(
  spot: PolicyValue,
  judge: (entries: readonly PolicyValue[]) => Verdict,
): Verdict {
  if (Array.isArray(spot.value)) return judge(entriesAt(spot))
  const isWord = typeof spot.value === 'string' && !isUndecided(spot.value)
  return isWord ? judge([spot]) : verdict(undefined, spot)
}

/** At least one of a list; where there is none, the list is what falls short. */
export function among(verdicts: Iterable<Verdict>, spot: PolicyValue): Verdict {
  const found = some(verdicts, spot)
  return found.truth === false ? verdict(false, spot, `${whatIs(spot)}, none of them right`) : found
}
