import { findingOfFault, readingRuleSummaries } from './check/faults.ts'
import { referenceFaults } from './check/references.ts'
import { type ActiveRule, run } from './check/run.ts'
import { workspaceOf } from './check/workspace.ts'
import type { LawFact } from './model/citation.ts'
import type { Reading } from './model/located.ts'
import type { Source } from './model/place.ts'
import type { RegimeId } from './model/regime.ts'
import type { Finding, Report, Summary } from './model/report.ts'
import type { OptionValue, Rule } from './model/rule.ts'
import { select } from './model/select.ts'
import type { Severity } from './model/severity.ts'
import { version } from './model/version.ts'
import { read } from './read/read.ts'

export interface LintOptions {
  /** The day for which the law is asked, `YYYY-MM-DD`. */
  readonly asOf: string
  /** The day of the tables of law that the rules use, `YYYY-MM-DD`. */
  readonly lawDate: string
  /** What to change about single rules, by id. Ids that no rule bears are the caller's to refuse. */
  readonly rules?: Readonly<Record<string, RuleSetting>>
  /**
   * Which rules run: chapters, ids, provisions (`gdpr:28`, `gdpr:44-49`) and forces; empty: all.
   * Those of the reader always do. Words that select nothing are the caller's to refuse.
   */
  readonly select?: readonly string[]
  /** Laws under which to judge besides those that our organisation declares. */
  readonly regimes?: readonly RegimeId[]
  /** Instruments to take for invalid: what would then be without a tool? */
  readonly assumeInvalid?: readonly LawFact[]
  /** How grave a finding is whose cause is an unknown fact, unless its rule has a setting. */
  readonly unknownAs?: Severity
}

export interface RuleSetting {
  readonly severity?: Severity | 'off'
  readonly options?: Readonly<Record<string, OptionValue>>
}

/**
 * Text in, report out: no file system, no console, no clock. The same sources give the same bytes
 * in whatever order they come.
 */
export async function lint(
  sources: Iterable<Source>,
  rules: readonly Rule[],
  {
    asOf,
    lawDate,
    rules: settings = {},
    select: selection = [],
    regimes = [],
    assumeInvalid = [],
    unknownAs,
  }: LintOptions,
): Promise<Report> {
  const readings: Reading[] = []
  for (const source of sources) readings.push(await read(source))
  readings.sort((a, b) => order(a.file, b.file))

  const sound = readings.flatMap((reading) => reading.sound)
  const faults = [...readings.flatMap((reading) => reading.faults), ...referenceFaults(readings)]
  const selected = selection.length === 0 ? rules : select(rules, selection)
  const active = selected.flatMap((rule) => activate(rule, settings[rule.id]))
  const workspace = workspaceOf(sound, {
    asOf,
    assumedInvalid: new Set(assumeInvalid.map(({ id }) => id)),
    regimes,
  })
  const { findings: weighed, crashes } = run(sound, active, workspace, unknownAs)
  const findings = distinct([...faults.map(findingOfFault), ...weighed].sort(byPlace))

  return {
    version: 1,
    tool: { name: 'dpa-lint', version },
    asOf,
    lawDate,
    lawStale: aYearAfter(lawDate) < asOf,
    regimes: workspace.regimes,
    assumedInvalid: assumeInvalid.map(({ id, title, url, verified }) => ({
      id,
      title,
      url,
      verified,
    })),
    selection,
    sources: readings.map(({ file, sound, unsound, faults }) => ({
      file,
      declarations: [...sound.map(({ declaration }) => declaration), ...unsound].map(
        ({ kind, id }) => ({ kind, id }),
      ),
      checked: faults.length === 0,
    })),
    rules: [
      ...readingRuleSummaries,
      ...rules.map((rule) => {
        const { id, chapter, title, severity, basis, remedy } = rule
        const own = settings[id]?.severity ?? severity
        const runs = selected.includes(rule)
        return { id, chapter, title, severity: runs ? own : ('off' as const), basis, remedy }
      }),
    ],
    findings,
    crashes,
    summary: summarise(readings, findings, active.length + readingRuleSummaries.length),
  }
}

/** A rule as it runs; none where it is switched off. */
function activate(rule: Rule, { severity, options }: RuleSetting = {}): readonly ActiveRule[] {
  if (severity === 'off') return []
  const defaults = Object.entries(rule.options).map(
    ([name, option]) => [name, option.default] as const,
  )
  return [{ rule, severity, options: { ...Object.fromEntries(defaults), ...options } }]
}

/** The same day a year on, as a text that compares; no such day need be in the calendar. */
const aYearAfter = (day: string) => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function byPlace(a: Finding, b: Finding): number {
  return (
    order(a.location.file, b.location.file) ||
    a.location.line - b.location.line ||
    a.location.column - b.location.column ||
    order(a.rule, b.rule) ||
    order(a.fingerprint, b.fingerprint) ||
    order(a.message, b.message)
  )
}

/** Equal fingerprints collapse in the tools that read them, so a repeated one gets its number. */
function distinct(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const count = (seen.get(finding.fingerprint) ?? 0) + 1
    seen.set(finding.fingerprint, count)
    return count === 1 ? finding : { ...finding, fingerprint: `${finding.fingerprint}#${count}` }
  })
}

function summarise(
  readings: readonly Reading[],
  findings: readonly Finding[],
  rules: number,
): Summary {
  const count = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity).length
  const declarations = readings.flatMap(({ sound }) => sound.map(({ declaration }) => declaration))
  return {
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    unknownFacts: declarations.reduce((sum, declaration) => sum + unknowns(declaration), 0),
    files: readings.length,
    services: declarations.filter(({ kind }) => kind === 'Service').length,
    unchecked: readings.filter(({ faults }) => faults.length > 0).length,
    rules,
  }
}

/** How many facts are declared as unknown: as the word, or as a period that nobody has found out. */
function unknowns(node: unknown): number {
  if (node === 'unknown') return 1
  if (typeof node !== 'object' || node === null) return 0
  let count = 'unknown' in node && node.unknown === true ? 1 : 0
  for (const value of Object.values(node)) count += unknowns(value)
  return count
}
