import { type PolicyValue, whatIs } from './policy-value.ts'

/** Whether something is met; undefined where the declaration leaves it open, which satisfies nothing. */
export type Truth = boolean | undefined

/** A judgement, and the place that decided it. */
export interface Verdict {
  readonly truth: Truth
  readonly at: PolicyValue
  /** What is there. */
  readonly says: string
  /** What else is not met, where all was asked for: one lack must not hide another that comes later. */
  readonly others?: readonly Verdict[]
}

export const verdict = (truth: Truth, at: PolicyValue, says: string = whatIs(at)): Verdict => ({
  truth,
  at,
  says,
})

/** Met where all are: the first that is not decides, and one that is surely not before one left open. */
export function every(verdicts: Iterable<Verdict>, spot: PolicyValue): Verdict {
  const missed: Verdict[] = []
  const open: Verdict[] = []
  let met: Verdict | undefined
  for (const one of verdicts) {
    if (one.truth === false) missed.push(one)
    else if (one.truth === undefined) open.push(one)
    else if (met === undefined || one.at.depth > met.at.depth) met = one
  }
  const [first, ...rest] = [...missed, ...open].flatMap(lacks)
  return first ? { ...first, others: rest } : (met ?? verdict(true, spot))
}

/** Everything that is not met. */
export const lacks = ({ others = [], ...one }: Verdict): readonly Verdict[] => [one, ...others]

/** Met where any is; else the nearest miss decides: the one that went deepest. */
export function some(verdicts: Iterable<Verdict>, spot: PolicyValue): Verdict {
  let open: Verdict | undefined
  let missed: Verdict | undefined
  for (const one of verdicts) {
    if (one.truth === true) return one
    if (one.truth === undefined) open = deeper(one, open)
    else missed = deeper(one, missed)
  }
  return open ?? missed ?? verdict(false, spot)
}

const deeper = (one: Verdict, other: Verdict | undefined): Verdict =>
  other === undefined || one.at.depth > other.at.depth ? one : other

/** What was met is now missed, at the place where it was met; what is left open stays so. */
export function opposite({ truth, at, says }: Verdict, spot: PolicyValue): Verdict {
  if (truth === undefined) return verdict(undefined, at, says)
  return truth ? verdict(false, at) : verdict(true, spot)
}
