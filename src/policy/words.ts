import { isUnknown } from '../model/fact.ts'
import { isRecord } from '../model/is-record.ts'
import type { Scalar } from './condition.ts'
import { among, inList } from './lists.ts'
import type { PolicyContext } from './policy-context.ts'
import { conditionWord, ownOf, type PolicyValue, under } from './policy-value.ts'
import { isSoftened, isUndecided, softened } from './stand.ts'
import { type Verdict, verdict } from './verdict.ts'

/** A word is met by itself, and by a detailed statement that comes to it. */
export function equals(
  wanted: Scalar,
  spot: PolicyValue,
  { acceptsSoftened }: PolicyContext,
): Verdict {
  const { value } = spot
  if (value === wanted) return verdict(true, spot)
  // Of a list a single word says nothing.
  if (isUndecided(value) || Array.isArray(value)) return verdict(undefined, spot)
  if (!isRecord(value)) return verdict(false, spot)
  if (isUnknown(value)) return verdict(undefined, spot, `${spot.name} is unknown`)
  if (isSoftened(value) && !acceptsSoftened) return verdict(undefined, ...softened(spot))
  const word = conditionWord(value)
  // A promise with a time and no other word is a promise.
  const stated = word === undefined || word === ownOf(value, 'within')
  return verdict(wanted === true ? stated || word === true : wanted === word, spot)
}

/** Whether a word is there: the value itself, an entry of the list, or a whole that holds it. */
export function includes(word: string, spot: PolicyValue, asked: PolicyContext): Verdict {
  const { value } = spot
  // A whole holds every part.
  if (value === word || value === 'all') return verdict(true, spot)
  if (value === 'any' || isUndecided(value)) return verdict(undefined, spot)
  if (typeof value === 'string') return verdict(false, spot)
  if (isRecord(value)) return details(word, spot, asked)
  return inList(spot, (entries) =>
    among(
      entries.map((entry) => includes(word, entry, asked)),
      spot,
    ),
  )
}

/** An entry with details: `{ category: health, included: false }`, `{ type: encryption-at-rest }`. */
function details(word: string, spot: PolicyValue, { acceptsSoftened }: PolicyContext): Verdict {
  const name = ownOf(spot.value, 'category') ?? ownOf(spot.value, 'type')
  if (typeof name !== 'string' || name === 'any') return verdict(undefined, spot)
  if (name !== word) return verdict(false, spot)
  if (isSoftened(spot.value) && !acceptsSoftened) return verdict(undefined, ...softened(spot))
  const included = ownOf(spot.value, 'included') ?? true
  if (typeof included === 'boolean') return verdict(included, spot)
  return verdict(undefined, under(spot, 'included'))
}
