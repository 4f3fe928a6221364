import { gateRuleSummaries, readingRuleSummaries } from '../check/diagnostic-findings.ts'
import type { LawFact } from '../model/citation.ts'
import type { ParsedFile } from '../model/parsed-file.ts'
import type { Part } from '../model/part.ts'
import type { Finding, Report } from '../model/report.ts'
import type { Rule } from '../model/rule.ts'
import type { Severity } from '../model/severity.ts'
import { version } from '../model/version.ts'
import type { BaseRun } from './compare-base.ts'
import type { Gated } from './gate.ts'
import { summarise } from './summary.ts'

/** What a run has come to. */
export interface RunOutcome
  extends Pick<Report, 'asOf' | 'lawDate' | 'regimes' | 'selection' | 'crashes'> {
  readonly assumeInvalid: readonly LawFact[]
  readonly readings: readonly ParsedFile[]
  readonly rules: readonly Rule[]
  /** The rules that ran somewhere, and how gravely they judge. */
  readonly ran: ReadonlyMap<string, Severity>
  readonly findings: readonly Finding[]
  readonly gated: Omit<Gated, 'open'>
  readonly base?: Pick<BaseRun, 'ref' | 'commit'>
  readonly part?: Part
}

/** The report as it is published: schemas/report.schema.json. */
export function buildReport(outcome: RunOutcome): Report {
  const { asOf, lawDate, regimes, selection, crashes, assumeInvalid } = outcome
  const { readings, rules, ran, findings, gated, base, part } = outcome
  return {
    version: 1,
    tool: { name: 'dpa-lint', version },
    asOf,
    lawDate,
    lawStale: aYearAfter(lawDate) < asOf,
    regimes,
    assumedInvalid: assumeInvalid.map(({ id, title, url, verified }) => ({
      id,
      title,
      url,
      verified,
    })),
    selection,
    sources: readings.map(({ file, valid, invalid, faults }) => ({
      file,
      declarations: [...valid.map(({ declaration }) => declaration), ...invalid].map(
        ({ kind, id }) => ({ kind, id }),
      ),
      checked: faults.length === 0,
    })),
    rules: [
      ...readingRuleSummaries,
      ...rules.map((rule) => {
        const { id, chapter, title, basis, remedy } = rule
        return { id, chapter, title, severity: ran.get(id) ?? ('off' as const), basis, remedy }
      }),
      ...gateRuleSummaries,
    ],
    findings,
    ...gated,
    ...(base && { base: { ref: base.ref, commit: base.commit } }),
    ...(part && { part }),
    crashes,
    summary: summarise(readings, findings, gated, ran.size + alwaysRun),
  }
}

/** The rules that run whatever is asked for. */
const alwaysRun = readingRuleSummaries.length + gateRuleSummaries.length

/** The same day a year on, as a text that compares; no such day need be in the calendar. */
const aYearAfter = (day: string) => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`
