import type { BaselineEntry } from '../model/baseline.ts'
import { readingRules } from '../model/fault.ts'
import { gateRules } from '../model/gate-rules.ts'
import type { Reading } from '../model/located.ts'
import type { Crash, Finding, WaiverSummary } from '../model/report.ts'
import type { Waiver, WaiverComment, WaiverPolicy } from '../model/waiver.ts'
import { type BaseSide, compare } from './against.ts'
import { applyBaseline } from './baseline.ts'
import { findingOfSlip } from './faults.ts'
import { inOrder } from './order.ts'
import { applyWaivers } from './waivers.ts'

/** What is excused, by whom, and with what a run is compared. */
export interface Excuses {
  readonly policy: WaiverPolicy
  readonly waivers: readonly (Waiver | WaiverComment)[]
  readonly approved?: { readonly ref: string; readonly waivers: readonly Waiver[] }
  readonly baseline: readonly BaselineEntry[]
  readonly base?: BaseSide
}

/** What a run did: what it knows the absence of. */
export interface Ran {
  readonly asOf: string
  readonly readings: readonly Reading[]
  readonly crashes: readonly Crash[]
  /** Every rule that there is, and those that ran. */
  readonly rules: ReadonlySet<string>
  readonly ran: ReadonlySet<string>
  /** Whether less was checked than there is. */
  readonly partial: boolean
}

export interface Gated {
  readonly open: readonly Finding[]
  readonly waived: readonly Finding[]
  readonly known: readonly Finding[]
  readonly unchanged: readonly Finding[]
  readonly fixed: readonly Finding[]
  readonly waivers: readonly WaiverSummary[]
}

const fixed: ReadonlySet<string> = new Set([
  ...Object.keys(readingRules),
  ...Object.keys(gateRules),
])

/**
 * What of the findings is open. First a waiver answers for a finding, then the baseline, then the
 * base: so a waiver that ran out is never covered by what was there before.
 */
export function gate(
  found: readonly Finding[],
  { policy, waivers, approved, baseline, base }: Excuses,
  { readings, crashes, ...rest }: Ran,
): Gated {
  const declared = idsOf(readings)
  const seen = { ...rest, fixed, declared: declared.named }
  const granted = applyWaivers(found, waivers, {
    ...seen,
    policy,
    ...(approved && { approved }),
  })
  const remembered = applyBaseline(granted.open, baseline, seen)
  const excused = { waived: granted.waived, waivers: granted.waivers, known: remembered.known }
  // What is wrong with the excuses is itself a finding, which nothing excuses but that it is old.
  const slips = [
    ...readings.flatMap((reading) => reading.slips),
    ...granted.slips,
    ...remembered.slips,
  ].map(findingOfSlip)
  const open = inOrder([...remembered.open, ...slips])
  if (!base) return { ...excused, open, unchanged: [], fixed: [] }
  const { slips: removed, ...compared } = compare(
    open,
    {
      all: [...found, ...open],
      sources: readings.map(({ file, sound, unsound, faults }) => ({
        file,
        declarations: [...sound.map(({ declaration }) => declaration), ...unsound],
        checked: faults.length === 0,
      })),
      ...declared,
      whole: new Set(readings.flatMap(({ file, faults }) => (faults.length === 0 ? [file] : []))),
      failed: new Set(crashes.map(({ rule, declaration }) => `${rule}:${declaration}`)),
    },
    base,
  )
  return { ...excused, ...compared, open: [...compared.open, ...removed.map(findingOfSlip)] }
}

function idsOf(readings: readonly Reading[]) {
  const sound = readings.flatMap((reading) =>
    reading.sound.map(({ declaration }) => declaration.id),
  )
  const unsound = readings.flatMap((reading) => reading.unsound.map(({ id }) => id))
  return { sound: new Set(sound), named: new Set([...sound, ...unsound]) }
}
