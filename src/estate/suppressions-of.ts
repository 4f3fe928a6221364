import type { BaselineEntry } from '../model/baseline.ts'
import { groupBy } from '../model/group-by.ts'
import type { Waiver, WaiverComment } from '../model/waiver.ts'
import type { Dealt } from './part.ts'

interface Suppressions {
  readonly waivers: readonly (Waiver | WaiverComment)[]
  readonly approved?: { readonly ref: string; readonly waivers: readonly Waiver[] }
  readonly baseline: readonly BaselineEntry[]
}

/** What excuses findings of each part. What excuses elsewhere is not missed here. */
export function suppressionsOf(
  { waivers, approved, baseline }: Suppressions,
  { partOfDeclaration }: Dealt,
): (part: number) => Suppressions {
  const partOf = ({ service, fingerprint }: Waiver) =>
    partOfDeclaration(service ?? declarationIn(fingerprint))
  const here = groupBy(waivers, partOf)
  const there = groupBy(approved?.waivers ?? [], partOf)
  const known = groupBy(baseline, ({ fingerprint }) =>
    partOfDeclaration(declarationIn(fingerprint)),
  )
  return (part) => ({
    waivers: here.get(part) ?? [],
    ...(approved && { approved: { ref: approved.ref, waivers: there.get(part) ?? [] } }),
    baseline: known.get(part) ?? [],
  })
}

/** A fingerprint is a rule, a declaration and a path. */
const declarationIn = (fingerprint: string | undefined) => fingerprint?.split(':')[1]
