import type { Crash, Finding, Report } from '../model/report.ts'
import { advice } from './advice.ts'
import { byFile } from './by-file.ts'
import { caveats } from './caveats.ts'
import { crashLine } from './one-line.ts'
import { grantOf } from './suppressions.ts'
import { visible } from './text.ts'
import { xmlAttributes, xmlText } from './xml-text.ts'

/** What became of a case, as an element below it; a case without one has passed. */
interface Outcome {
  readonly element: 'failure' | 'error' | 'skipped'
  readonly message: string
  readonly type?: string
  readonly lines?: readonly string[]
}

interface Case {
  readonly name: string
  readonly rule?: string
  readonly file?: string
  readonly line?: number
  readonly outcome?: Outcome
}

/**
 * JUnit's XML: a suite a file, a case a finding. JUnit knows passed, failed and skipped, so whatever
 * warns has failed: as passed it would be out of sight, and what fails the run is for the exit code to
 * say. Information fails nobody's build: it is skipped, with its words. What is excused or was there before is skipped, with who excused it.
 */
export function* junit(report: Report): Generator<string> {
  const files = suitesOf(report)
  const run = runCases(report)
  const all = [run, ...files.values()].flat()
  const { tests, failures, errors } = counts(all)
  const totals = { name: 'dpa-lint', tests, failures, errors, time: 0 }
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${xmlAttributes(totals)}>\n`
  yield suite('dpa-lint', run, propertiesOf(report))
  for (const [file, cases] of files) yield suite(file, cases)
  yield '</testsuites>\n'
}

/** Every file is there, so that one without findings is seen to have been checked. */
function suitesOf(report: Report): ReadonlyMap<string, readonly Case[]> {
  const { sources, findings, waived, known, unchanged, base, crashes } = report
  const files = byFile(
    [
      ...findings.map((finding) =>
        caseOf(
          finding,
          finding.severity === 'info' ? skipped(finding.message, finding) : failed(finding),
        ),
      ),
      ...waived.map((finding) => caseOf(finding, excused(finding))),
      ...known.map((finding) => caseOf(finding, skipped('in the baseline', finding))),
      ...unchanged.map((finding) =>
        caseOf(finding, skipped(`unchanged against ${base?.ref ?? 'the base'}`, finding)),
      ),
    ],
    ({ file }) => file,
  )
  const unsure = new Set(crashes.map(({ file }) => file))
  const quiet = sources.filter(({ file }) => !files.has(file) && !unsure.has(file))
  const suites: readonly (readonly [string, readonly Case[]])[] = [
    ...files,
    ...quiet.map(({ file }) => [file, [clean(file)]] as const),
  ]
  return new Map(suites.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

const clean = (file: string): Case => ({ name: 'nothing found in what is declared', file })

function caseOf({ rule, location, fingerprint }: Finding, outcome: Outcome) {
  return { name: fingerprint, rule, file: location.file, line: location.line, outcome }
}

const failed = (finding: Finding): Outcome => ({
  element: 'failure',
  message: finding.message,
  type: finding.severity,
  lines: linesOf(finding),
})

function excused({ waiver, ...finding }: Finding): Outcome {
  return skipped(waiver ? `waived ${grantOf(waiver)}` : 'waived', finding)
}

const skipped = (message: string, finding: Finding): Outcome => ({
  element: 'skipped',
  message,
  lines: [`${finding.severity}: ${finding.message}`, ...linesOf(finding)],
})

function linesOf(finding: Finding): readonly string[] {
  const { location, related } = finding
  return [
    `at: ${location.file}:${location.line}:${location.column}`,
    ...related.map(
      ({ message, page, location: { file, line } }) =>
        `see: ${message} (${page === undefined ? `${file}:${line}` : `${file}, page ${page}`})`,
    ),
    ...advice(finding),
  ]
}

/** The run itself: so that a report always has a case, and a rule that failed is one. */
function runCases({ crashes }: Report): readonly Case[] {
  if (crashes.length === 0) return [{ name: 'every rule ran to its end' }]
  return crashes.map((crash) => ({
    name: `${crash.rule}:${crash.declaration}`,
    rule: crash.rule,
    file: crash.file,
    outcome: broken(crash),
  }))
}

const broken = (crash: Crash): Outcome => ({
  element: 'error',
  message: crashLine(crash),
  type: 'rule-failed',
})

type Property = readonly [name: string, value: string]

function propertiesOf(report: Report): readonly Property[] {
  const { tool, asOf, lawDate, regimes, base } = report
  return [
    ['version', tool.version],
    ['asOf', asOf],
    ['lawDate', lawDate],
    ...regimes.map((regime) => ['regime', regime] as const),
    ...(base ? ([['base', `${base.ref} ${base.commit}`]] as const) : []),
    ...caveats(report).map((caveat) => ['caveat', caveat] as const),
  ]
}

function counts(cases: readonly Case[]) {
  const count = (element: Outcome['element']) =>
    cases.filter(({ outcome }) => outcome?.element === element).length
  return {
    tests: cases.length,
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
  }
}

function suite(name: string, cases: readonly Case[], properties: readonly Property[] = []): string {
  const list = properties.map(([name, value]) => {
    const attributes = xmlAttributes({ name, value: visible(value) })
    return `      <property${attributes}/>\n`
  })
  return [
    `  <testsuite${xmlAttributes({ name, ...counts(cases), time: 0 })}>\n`,
    ...(list.length > 0 ? ['    <properties>\n', ...list, '    </properties>\n'] : []),
    ...cases.map(testcase),
    '  </testsuite>\n',
  ].join('')
}

function testcase({ name, rule, file, line, outcome }: Case): string {
  const classname = rule === undefined ? 'dpa-lint' : `dpa-lint.${rule}`
  const head = `    <testcase${xmlAttributes({ name: visible(name), classname, file, line, time: 0 })}`
  if (!outcome) return `${head}/>\n`
  const { element, message, type, lines } = outcome
  const attributes = xmlAttributes({ message: visible(message), type })
  const text = lines?.map((line) => `\n${xmlText(visible(line))}`).join('')
  const body = text === undefined ? '/>' : `>${text}\n</${element}>`
  return `${head}>\n      <${element}${attributes}${body}\n    </testcase>\n`
}
