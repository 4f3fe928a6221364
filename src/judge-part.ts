import { findingOfDiagnostic, findingOfGateDiagnostic } from './check/diagnostic-findings.ts'
import { oneCause } from './check/one-cause.ts'
import { inOrder } from './check/order.ts'
import { type Outcome, type RuleOutcome, run } from './check/run.ts'
import type { RunMemory } from './check/run-memory.ts'
import { buildReport } from './gate/build-report.ts'
import { changedPassageSlips } from './gate/changed-passages.ts'
import { draftSlips } from './gate/drafts.ts'
import { gate } from './gate/gate.ts'
import type { LintOptions } from './lint-options.ts'
import { keepsCopies } from './model/evidence.ts'
import type { Report } from './model/report.ts'
import type { Rule } from './model/rule.ts'
import type { ReadEstate } from './read-estate.ts'

export interface Judgement extends Pick<Outcome, 'times' | 'said'> {
  readonly report: Report
}

/** What a part of an estate comes to, as a report of its own. */
export async function judgePart(
  estate: ReadEstate,
  number: number,
  rules: readonly Rule[],
  options: LintOptions,
  memory?: RunMemory<RuleOutcome>,
): Promise<Judgement> {
  const { active, ran, declared, exchanged, view, base } = estate
  const { asOf, lawDate, documents, unknownAs, clock, part, select = [] } = options
  const { files, valid, judged, faults, excuses, edits } = estate.part(number)
  const looksUp = documents && judged.some(({ declaration }) => keepsCopies(declaration))
  if (looksUp) {
    const { evidenceByService } = await import('./evidence/evidence-by-service.ts')
    const seen = await evidenceByService(judged, documents, base?.former)
    for (const [service, one] of seen) estate.evidence.set(service, one)
  }
  const { times, crashes, undecided, said, ...weighed } = run(judged, active.on, {
    estate: view.estate,
    homeOf: view.homeOf,
    // The papers that quotes are held against are no part of what is remembered.
    memory: looksUp ? undefined : memory,
    ...(unknownAs && { unknownAs }),
    ...(clock && { clock }),
  })
  const found = inOrder([...faults.map(findingOfDiagnostic), ...weighed.findings])
  const { open, fixed, waivers, ...excused } = gate(
    found,
    {
      ...excuses,
      policy: options.waiverPolicy ?? {},
      ...(base && { base }),
    },
    {
      asOf,
      readings: files,
      declared,
      exchanged,
      crashes,
      rules: new Set(rules.map(({ id }) => id)),
      ran: new Set(ran.keys()),
      rulesOn: active.on,
      partial: options.partial === true || select.length > 0,
    },
  )
  const passages = base && looksUp ? changedPassageSlips(judged, estate.evidence, base.ref) : []
  const drafts = draftSlips(valid, undecided, base)
  const slips = [edits, drafts, passages].flat().map(findingOfGateDiagnostic)
  const report = buildReport({
    asOf,
    lawDate,
    regimes: view.estate.regimes,
    assumeInvalid: options.assumeInvalid ?? [],
    selection: select,
    readings: files,
    rules,
    ran,
    findings: oneCause([...open, ...slips], said),
    gated: {
      waived: oneCause(excused.waived, said),
      waivers,
      known: oneCause(excused.known, said),
      unchanged: oneCause(excused.unchanged, said),
      fixed,
    },
    crashes,
    ...(base && { base }),
    ...(part && { part }),
  })
  return { report, times, said }
}
