import type { Crash, Finding, RuleSummary, WrittenReport } from '../model/report.ts'
import type { SourceLocation } from '../model/source-location.ts'
import { advice } from './advice.ts'
import { caveats } from './caveats.ts'
import { fnv1a64 } from './hash.ts'
import { jsonPieces } from './json-text.ts'
import { grantOf } from './suppressions.ts'
import { relativeUri } from './uri.ts'

export interface SarifOptions {
  /** A rule's page in Markdown, where there is one. */
  readonly rulePage?: (rule: string) => string | undefined
  /** Whether what is waived or in the baseline is there too, as suppressed: code scanning would open it as an alert. */
  readonly excused?: boolean
}

/** SARIF 2.1.0 for code scanning: whole, and with the fingerprints by which alerts find themselves again. */
export function sarif(
  report: WrittenReport,
  { rulePage = () => undefined, excused = false }: SarifOptions = {},
): Iterable<string> {
  const { tool, rules, crashes, asOf, lawDate, lawStale } = report
  const { regimes, assumedInvalid, selection, base, part } = report
  const isWhole = selection.length === 0 && assumedInvalid.length === 0
  const indexes = new Map(rules.map(({ id }, index) => [id, index]))
  const log = {
    $schema:
      'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: tool.name,
            semanticVersion: tool.version,
            rules: rules.map((rule) => descriptor(rule, rulePage(rule.id))),
          },
        },
        // The trailing slash makes it a category: runs of one category replace each other, and
        // one of a few rules, or of another law, must not close the alerts of the whole.
        automationDetails: {
          id: `${isWhole ? 'dpa-lint' : 'dpa-lint-partial'}/${part ? `${part.index}-of-${part.of}/` : ''}`,
        },
        invocations: [
          {
            executionSuccessful: crashes.length === 0,
            toolConfigurationNotifications: caveats(report).map((caveat) => ({
              level: 'warning',
              message: plainMessage(caveat),
            })),
            toolExecutionNotifications: crashes.map((crash) => notification(crash, indexes)),
          },
        ],
        // Without a URI: where the folder lay on the machine is nobody's business.
        originalUriBaseIds: {
          '%SRCROOT%': { description: { text: 'The folder to which all paths are relative.' } },
        },
        columnKind: 'utf16CodeUnits',
        results: results(report, indexes, excused),
        properties: {
          asOf,
          lawDate,
          lawStale,
          regimes,
          assumedInvalid,
          selection,
          ...(base && { base }),
          ...(part && { part }),
          waived: [...report.waived].map(({ fingerprint, waiver }) => ({ fingerprint, waiver })),
        },
      },
    ],
  }
  return jsonPieces(log, ['runs', '0', 'results'])
}

/** What is open, what is as on the base, and, where that is asked for, what is excused. */
function* results(report: WrittenReport, indexes: Indexes, excused: boolean) {
  const { findings, unchanged, waived, known, base } = report
  // A cause that somebody joined is one alert: it was there, and it has grown.
  const old = new Set(unchanged.map(({ fingerprint }) => fingerprint))
  const open = new Set(old.size === 0 ? [] : [...findings].map(({ fingerprint }) => fingerprint))
  for (const finding of findings) {
    const isOld = finding.before !== undefined || old.has(finding.fingerprint)
    const state = isOld ? 'updated' : 'new'
    yield { ...result(finding, indexes), ...(base && { baselineState: state }) }
  }
  for (const finding of unchanged)
    if (!open.has(finding.fingerprint))
      yield { ...result(finding, indexes), baselineState: 'unchanged' }
  if (!excused) return
  for (const finding of waived)
    yield { ...result(finding, indexes), suppressions: [waiverOf(finding)] }
  for (const finding of known)
    yield {
      ...result(finding, indexes),
      suppressions: [{ kind: 'external', status: 'accepted', justification: 'in the baseline' }],
    }
}

function waiverOf({ waiver }: Finding) {
  return {
    kind: waiver?.origin === 'comment' ? 'inSource' : 'external',
    status: 'accepted',
    ...(waiver && { justification: grantOf(waiver) }),
  }
}

type Indexes = ReadonlyMap<string, number>

const levels = { error: 'error', warning: 'warning', info: 'note' } as const
const problemSeverities = { error: 'error', warning: 'warning', info: 'recommendation' } as const

function descriptor({ id, chapter, title, severity, basis, remedy }: RuleSummary, page?: string) {
  const text = `${title}. To mend it: ${remedy}. Basis: ${basis.map(({ provision }) => provision).join(', ')}.`
  const laws = basis.map(({ key }) => key.split(':', 1)[0])
  return {
    id,
    name: pascal(id),
    shortDescription: plainMessage(title),
    fullDescription: plainMessage(text),
    help: { ...plainMessage(text), ...(page !== undefined && { markdown: page }) },
    ...(basis[0]?.url !== undefined && { helpUri: basis[0].url }),
    defaultConfiguration: severity === 'off' ? { enabled: false } : { level: levels[severity] },
    properties: {
      // GitHub refuses a file in which a rule has more than twenty.
      tags: [...new Set([chapter, ...laws, ...basis.map(({ key }) => key)])].slice(0, 20),
      precision: chapter === 'declaration' ? 'very-high' : 'high',
      ...(severity !== 'off' && { 'problem.severity': problemSeverities[severity] }),
    },
  }
}

function result(finding: Finding, indexes: Indexes) {
  const { rule, severity, message, declaration, location, related, way, fingerprint, law } = finding
  return {
    ruleId: rule,
    ...indexOf(rule, indexes, 'ruleIndex'),
    level: levels[severity],
    message: plainMessage([message, ...advice(finding)].join('\n')),
    locations: [{ physicalLocation: physicalLocation(location) }],
    partialFingerprints: {
      // A hash and how often it has occurred, as code scanning writes it; ours occur once.
      primaryLocationLineHash: `${fnv1a64(fingerprint)}:1`,
      'dpaLintFingerprint/v1': fingerprint,
    },
    ...(related.length > 0 && {
      relatedLocations: related.map(({ message: text, location: place, page }, id) => ({
        id,
        message: plainMessage(text),
        // A region is of lines, and a PDF has none: its page stands in the message.
        physicalLocation:
          page === undefined
            ? physicalLocation(place)
            : { artifactLocation: artifactLocation(place.file) },
      })),
    }),
    ...(way && { codeFlows: [{ threadFlows: [{ locations: hops(finding) }] }] }),
    properties: { declaration, pointer: location.pointer, law },
  }
}

/** A way along the chain of processors, from where the finding stands to where it ends. */
function hops({ message, location, related }: Finding) {
  return [{ message, location }, ...related].map((hop) => ({
    location: {
      message: plainMessage(hop.message),
      physicalLocation: physicalLocation(hop.location),
    },
  }))
}

function notification({ rule, file, declaration, message }: Crash, indexes: Indexes) {
  return {
    level: 'error',
    message: plainMessage(`the rule '${rule}' failed on '${declaration}': ${message}`),
    associatedRule: { id: rule, ...indexOf(rule, indexes, 'index') },
    locations: [{ physicalLocation: { artifactLocation: artifactLocation(file) } }],
  }
}

function indexOf(rule: string, indexes: Indexes, name: 'ruleIndex' | 'index') {
  const index = indexes.get(rule)
  return index === undefined ? {} : { [name]: index }
}

function physicalLocation(place: SourceLocation) {
  const { file, line, column, endLine, endColumn, lineText } = place
  // A line that the report has cut is not quoted: a snippet is the very text of its region.
  const whole = endColumn <= lineText.length + 1
  return {
    artifactLocation: artifactLocation(file),
    region: {
      startLine: line,
      startColumn: column,
      endLine,
      endColumn,
      ...(whole && { snippet: { text: lineText.slice(column - 1, endColumn - 1) } }),
    },
    ...(whole && {
      contextRegion: {
        startLine: line,
        startColumn: 1,
        endColumn: lineText.length + 1,
        snippet: { text: lineText },
      },
    }),
  }
}

function artifactLocation(file: string) {
  return { uri: relativeUri(file), uriBaseId: '%SRCROOT%' }
}

/** Plain text, in which `[words](target)` would be a link: input makes none. */
function plainMessage(text: string) {
  return { text: text.replaceAll('](', ']\\(') }
}

const pascal = (id: string) =>
  id.replaceAll(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase())
