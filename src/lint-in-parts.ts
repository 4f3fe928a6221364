import { keptFindings, type Pack } from './estate/kept-findings.ts'
import { together } from './estate/merge-reports.ts'
import { summaryView, type View, wholeView } from './estate/views.ts'
import { judgePart } from './judge-part.ts'
import { type Examination, examine } from './lint.ts'
import type { LintOptions } from './lint-options.ts'
import type { Report, WrittenReport } from './model/report.ts'
import type { Rule } from './model/rule.ts'
import type { Source } from './model/source-location.ts'
import { readEstate } from './read-estate.ts'

/** What is known of a run when its findings are kept packed. */
export interface WrittenExamination extends Pick<Examination, 'times'> {
  readonly report: WrittenReport
}

/** How a large estate is judged. */
export interface Parts {
  /** Files that are judged at once. */
  readonly size: number
  /** Whether of a file only a summary stays between the phases, and it is read again to be judged: less memory for more time. */
  readonly rereads: boolean
  readonly pack: Pack
}

/**
 * The same of a large estate: so many files are judged at once, in the sight of all, and what was found
 * is packed before the next are. A comparison with a base needs everything together.
 */
export async function examineInParts(
  sources: Iterable<Source>,
  rules: readonly Rule[],
  options: LintOptions,
  { size, rereads, pack }: Parts,
): Promise<WrittenExamination> {
  const { base, standing = [] } = options
  if (base || standing.length > 0) return examine(sources, rules, options)
  const viewOf = rereads ? summaryView : wholeView
  const estate = await readEstate<View>(sources, rules, options, { viewOf, size, rereads })
  const [findings, waived, known] = [keptFindings(pack), keptFindings(pack), keptFindings(pack)]
  const reports: Report[] = []
  const times = new Map<string, number>()
  for (let number = 1; number <= estate.count; number++) {
    const judgement = await judgePart(estate, number, rules, options)
    const { report } = judgement
    findings.add(report.findings)
    waived.add(report.waived)
    known.add(report.known)
    const first = reports[0] ?? report
    reports.push({ ...report, rules: first.rules, findings: [], waived: [], known: [] })
    for (const [rule, time] of judgement.times) times.set(rule, (times.get(rule) ?? 0) + time)
  }
  const whole = together(reports as [Report, ...Report[]])
  return { report: { ...whole, findings, waived, known }, times }
}
