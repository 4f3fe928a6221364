import type { Crash, Finding, RuleSummary, WrittenReport } from '../model/report.ts'
import type { Severity } from '../model/severity.ts'
import type { SourceLocation } from '../model/source-location.ts'
import { jsonPieces } from './json-text.ts'
import { crashLine, oneLine } from './one-line.ts'
import { visible } from './text.ts'

/**
 * SonarQube's generic issue import, as of version 10.3: what is open and nothing else, because
 * every issue counts in the quality gate.
 */
export function sonarqube({ findings, crashes, rules }: WrittenReport): Iterable<string> {
  const described = new Map(rules.map((rule) => [rule.id, rule]))
  const used = new Map<string, object>()
  if (crashes.length > 0) used.set(failure.id, failure)
  for (const { rule, severity } of findings) {
    const id = idOf(rule, severity, described.get(rule))
    if (!used.has(id)) used.set(id, descriptor(id, severity, described.get(rule)))
  }
  const issues = issuesOf(crashes, findings, described)
  return jsonPieces({ rules: [...used.values()], issues }, ['issues'])
}

type Described = ReadonlyMap<string, RuleSummary>

function* issuesOf(crashes: readonly Crash[], findings: Iterable<Finding>, described: Described) {
  for (const crash of crashes) {
    const primaryLocation = { message: crashLine(crash), filePath: crash.file }
    yield { ruleId: failure.id, primaryLocation }
  }
  for (const finding of findings) {
    const { rule, severity, location, related } = finding
    yield {
      ruleId: idOf(rule, severity, described.get(rule)),
      primaryLocation: locationOf(oneLine(finding), location),
      ...(related.length > 0 && {
        secondaryLocations: related.map((other) =>
          locationOf(visible(other.message), other.location),
        ),
      }),
    }
  }
}

/** SonarQube asks the rule how grave an issue is: one that is not as its rule says needs a rule of its own. */
function idOf(rule: string, severity: Severity, described: RuleSummary | undefined): string {
  return described === undefined || described.severity === severity ? rule : `${rule}.${severity}`
}

const engineId = 'dpa-lint'

/** How grave for version 10 and later, and for those who stay with the scale of before. */
const gravities = {
  error: { impact: 'HIGH', severity: 'CRITICAL' },
  warning: { impact: 'MEDIUM', severity: 'MAJOR' },
  info: { impact: 'LOW', severity: 'INFO' },
} as const satisfies Readonly<Record<Severity, object>>

/** What is wrong with a text only makes it hard to keep; all else endangers personal data. */
function descriptor(id: string, severity: Severity, described: RuleSummary | undefined) {
  const { title = id, chapter, remedy, basis = [] } = described ?? {}
  const ofText = chapter === 'declaration'
  const gravity = gravities[severity]
  const basisText = basis.map(({ provision }) => provision).join(', ')
  return {
    id,
    name: visible(title),
    description: visible(
      `${title}.${remedy === undefined ? '' : ` To mend it: ${remedy}. Basis: ${basisText}.`}`,
    ),
    engineId,
    cleanCodeAttribute: ofText ? 'CONVENTIONAL' : 'LAWFUL',
    type: ofText ? 'CODE_SMELL' : 'VULNERABILITY',
    severity: gravity.severity,
    impacts: [
      { softwareQuality: ofText ? 'MAINTAINABILITY' : 'SECURITY', severity: gravity.impact },
    ],
  }
}

/** What a rule that failed would have found, nobody knows. */
const failure = {
  id: 'rule-failed',
  name: 'A rule failed',
  description: 'A mistake of dpa-lint: what the rule would have found is not known.',
  engineId,
  cleanCodeAttribute: 'LOGICAL',
  type: 'BUG',
  severity: 'BLOCKER',
  impacts: [{ softwareQuality: 'RELIABILITY', severity: 'HIGH' }],
} as const

const locationOf = (message: string, place: SourceLocation) => ({
  message,
  filePath: place.file,
  textRange: rangeOf(place),
})

/** Lines from 1, columns from 0. The scanner ends the analysis at an empty range, and takes a line whole. */
function rangeOf({ line, column, endLine, endColumn }: SourceLocation) {
  const empty = line === endLine && column >= endColumn
  if (empty) return { startLine: line }
  return { startLine: line, endLine, startColumn: column - 1, endColumn: endColumn - 1 }
}
