import type { ActiveRule } from '../check/active-rules.ts'
import { findingOfGateDiagnostic } from '../check/diagnostic-findings.ts'
import { inOrder } from '../check/order.ts'
import type { BaselineEntry } from '../model/baseline.ts'
import { gateRules, readingRules } from '../model/builtin-rules.ts'
import { type Found, takenApart, withImplied } from '../model/found.ts'
import type { ParsedFile } from '../model/parsed-file.ts'
import type { Crash, Finding, WaiverSummary } from '../model/report.ts'
import type { Waiver, WaiverComment, WaiverPolicy } from '../model/waiver.ts'
import { applyBaseline } from './baseline.ts'
import { type BaseContent, type BaseRun, compareWithBase } from './compare-base.ts'
import { type Exchanges, exchangeSlips } from './parties.ts'
import { applyWaivers, type Granting } from './waivers.ts'
import type { RulesOn } from './weakened.ts'

/** What is excused, by whom, and with what a run is compared. */
export interface GateInput {
  readonly policy: WaiverPolicy
  readonly waivers: readonly (Waiver | WaiverComment)[]
  readonly approved?: { readonly ref: string; readonly waivers: readonly Waiver[] }
  readonly baseline: readonly BaselineEntry[]
  readonly base?: BaseRun & { readonly content: BaseContent }
}

/** What a run did: what it knows the absence of. */
export interface Ran {
  readonly asOf: string
  readonly readings: readonly ParsedFile[]
  /** The ids of what these files declare, and of what is judged elsewhere. */
  readonly declared: ReadonlySet<string>
  readonly crashes: readonly Crash[]
  /** Ids that name another company than on the base. */
  readonly exchanged: Exchanges
  /** Every rule that there is, and those that ran. */
  readonly rules: ReadonlySet<string>
  readonly ran: ReadonlySet<string>
  /** The rules as they run on a file. */
  readonly rulesOn: (file: string) => readonly ActiveRule[]
  /** Whether less was checked than there is. */
  readonly partial: boolean
}

export interface Gated {
  readonly open: readonly Found[]
  readonly waived: readonly Found[]
  readonly known: readonly Found[]
  readonly unchanged: readonly Found[]
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
  found: readonly Found[],
  { policy, waivers, approved, baseline, base }: GateInput,
  { readings, crashes, exchanged, rulesOn, ...rest }: Ran,
): Gated {
  const sound = readings.flatMap((reading) => reading.valid)
  const seen = { ...rest, fixed, ...excusedOn(base), exchanged }
  const granted = applyWaivers(found, waivers, {
    ...seen,
    policy,
    compared: base !== undefined,
    ...(approved && { approved }),
  })
  const remembered = applyBaseline(granted.open, baseline, seen)
  const excused = { waived: granted.waived, waivers: granted.waivers, known: remembered.known }
  // What is wrong with the excuses is itself a finding, which nothing excuses but that it is old.
  const slips = [
    ...readings.flatMap((reading) => reading.slips),
    ...granted.slips,
    ...remembered.slips,
  ].map(findingOfGateDiagnostic)
  const open = inOrder([...remembered.open, ...slips])
  if (!base) return { ...excused, open, unchanged: [], fixed: [] }
  const { slips: removed, ...compared } = compareWithBase(
    open,
    {
      readings,
      all: [...found, ...open],
      rulesOn: idsOfRules(rulesOn),
      failed: new Set(crashes.map(({ rule, declaration }) => `${rule}:${declaration}`)),
      exchanged,
    },
    base,
    base.content,
  )
  const brought = [...removed, ...exchangeSlips(exchanged, sound, base.ref)].map(
    findingOfGateDiagnostic,
  )
  return { ...excused, ...compared, open: [...compared.open, ...brought] }
}

/** Ids of the declarations that were weighed, and of those that could only be named. */
/** What on the base is excused or was: a change that takes a waiver away has not kept the promise. */
function excusedOn(base: BaseRun | undefined): Pick<Granting, 'before' | 'causesBefore'> {
  if (!base) return { before: new Map(), causesBefore: new Set() }
  const { findings, waived, known } = base.report
  const lapsed = takenApart(findings).filter(({ waiver }) => waiver)
  return {
    before: new Map(
      [...lapsed, ...takenApart([...waived, ...known])].map((one) => [one.fingerprint, one]),
    ),
    causesBefore: new Set(
      withImplied(waived).flatMap(({ fingerprint, members }) => (members ? [fingerprint] : [])),
    ),
  }
}

/** Which rules run on what is declared in a file: on services those that are set, on everything the fixed ones. */
function idsOfRules(rulesOn: Ran['rulesOn']): RulesOn {
  const known = new Map<readonly ActiveRule[], ReadonlySet<string>>()
  return (kind, file) => {
    if (kind !== 'Service') return fixed
    const active = rulesOn(file)
    const before = known.get(active)
    if (before) return before
    const ids = new Set([...fixed, ...active.map(({ rule }) => rule.id)])
    known.set(active, ids)
    return ids
  }
}
