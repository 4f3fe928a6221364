import type { BaselineEntry } from '../model/baseline.ts'
import type { Waiver, WaiverComment } from '../model/waiver.ts'
import type { Belonging } from './part.ts'

interface Suppressions {
  readonly waivers: readonly (Waiver | WaiverComment)[]
  readonly approved?: { readonly ref: string; readonly waivers: readonly Waiver[] }
  readonly baseline: readonly BaselineEntry[]
}

/** What excuses findings of a part. The rest excuses elsewhere, and is not missed here. */
export function suppressionsOf(
  { waivers, approved, baseline }: Suppressions,
  here: Belonging,
): Suppressions {
  const isHere = ({ service, fingerprint }: Waiver) =>
    here.declaration(service ?? declarationIn(fingerprint))
  return {
    waivers: waivers.filter(isHere),
    ...(approved && {
      approved: { ref: approved.ref, waivers: approved.waivers.filter(isHere) },
    }),
    baseline: baseline.filter(({ fingerprint }) => here.declaration(declarationIn(fingerprint))),
  }
}

/** A fingerprint is a rule, a declaration and a path. */
const declarationIn = (fingerprint: string | undefined) => fingerprint?.split(':')[1]
