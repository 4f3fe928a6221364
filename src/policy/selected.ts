import { isUnknown } from '../model/fact.ts'
import { isRecord } from '../model/is-record.ts'
import { entriesAt, inEntries, type PolicyValue, under, whatIs } from './policy-value.ts'
import type { Step } from './selector.ts'
import { isRefused, isSoftened, isUndecided, saysAs, softened, withoutKey } from './stand.ts'

/** Nothing to hold a policy against: what is in the way, and where. */
export interface PolicyLack {
  readonly kind: 'undeclared' | 'none' | 'qualified' | 'refused' | 'unknown'
  readonly at: PolicyValue
  readonly says: string
}

/** How far to follow a selector. */
export interface Following {
  /** Which entries of a list; `last` is the last list of the selector. */
  readonly keeps: (entry: PolicyValue, list: string, last: boolean) => boolean
  readonly acceptsSoftened: boolean
}

/** Everything that a selector leads to in a service, and whatever is in its way. */
export function selected(
  root: PolicyValue,
  steps: readonly Step[],
  { keeps, acceptsSoftened }: Following,
): readonly (PolicyValue | PolicyLack)[] {
  const lastList = steps.findLastIndex(({ each }) => each === 'entries')
  let list: PolicyValue | undefined
  const found = [...follow(root, 0)]
  return found.length === 0 && list ? [noneIn(list)] : found

  function* follow(spot: PolicyValue, index: number): Generator<PolicyValue | PolicyLack> {
    const step = steps[index]
    if (step === undefined) {
      yield spot
      return
    }
    const { key, each } = step
    if (!isRecord(spot.value)) {
      // A word can be all that a statement says: it is followed like the key that would say it.
      if (saysAs(key, spot)) yield* follow(spot, index + 1)
      else yield { kind: 'undeclared', at: spot, says: withoutKey(key, spot) }
      return
    }
    const next = under(spot, key)
    if (next.value === undefined) yield { kind: 'undeclared', at: next, says: whatIs(next) }
    else if (each === 'entries') yield* entries(next, key, index)
    else if (each === 'statements' && Array.isArray(next.value))
      for (const one of entriesAt(next)) yield* stated({ ...one, name: next.name }, index)
    else yield* stated(next, index)
  }

  function* entries(
    next: PolicyValue,
    key: string,
    index: number,
  ): Generator<PolicyValue | PolicyLack> {
    if (isUndecided(next.value)) {
      yield { kind: 'unknown', at: next, says: whatIs(next) }
      return
    }
    if (index === lastList || list === undefined) list = next
    for (const entry of listed(next))
      if (keeps(entry, key, index === lastList)) yield* stated(entry, index)
  }

  /** On from a value, unless it says no, or nothing that one can rely on. */
  function* stated(spot: PolicyValue, index: number): Generator<PolicyValue | PolicyLack> {
    const { value } = spot
    const isEnd = index === steps.length - 1
    if (isRecord(value) && isUnknown(value))
      yield { kind: 'unknown', at: spot, says: `${spot.name} is unknown` }
    else if (isUndecided(value) && !isEnd) yield { kind: 'unknown', at: spot, says: whatIs(spot) }
    else if (isRefused(value))
      yield isEnd ? { ...spot, value: false } : { kind: 'refused', at: spot, says: whatIs(spot) }
    else if (isSoftened(value) && !acceptsSoftened) yield softenedAt(spot)
    else yield* follow(spot, index + 1)
  }
}

/** The entries that there are: none where the documents say so, one where it is a single word. */
function listed(spot: PolicyValue): readonly PolicyValue[] {
  if (spot.value === false) return []
  return typeof spot.value === 'object' ? entriesAt(spot) : [spot]
}

function softenedAt(spot: PolicyValue): PolicyLack {
  const [at, says] = softened(spot)
  return { kind: 'qualified', at, says }
}

function noneIn(list: PolicyValue): PolicyLack {
  const { length } = listed(list)
  const says =
    length === 0
      ? `${whatIs(list)}, so there is none`
      : `${list.name} has ${inEntries(length)}, and this is ${length === 1 ? 'not about it' : 'about none of them'}`
  return { kind: 'none', at: list, says }
}
