import { compareText } from '../model/compare-text.ts'
import type { Crash, Finding, Findings, WrittenReport } from '../model/report.ts'
import { advice } from './advice.ts'
import { byFile, fileOf } from './by-file.ts'
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
export function* junit(report: WrittenReport): Generator<string> {
  const run = runCases(report)
  const totals = { name: 'dpa-lint', ...totalsOf(run, report), time: 0 }
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${xmlAttributes(totals)}>\n`
  yield suite('dpa-lint', run, propertiesOf(report))
  for (const [file, cases] of suitesOf(report)) yield suite(file, cases)
  yield '</testsuites>\n'
}

/** They stand first, so everything is walked once before anything is written. */
function totalsOf(run: readonly Case[], report: WrittenReport) {
  let { tests, failures, errors } = counts(run)
  for (const [, cases] of suitesOf(report)) {
    const found = counts(cases)
    tests += found.tests
    failures += found.failures
    errors += found.errors
  }
  return { tests, failures, errors }
}

type Suite = readonly [file: string, cases: readonly Case[]]

/** Every file is there, so that one without findings is seen to have been checked. */
function* suitesOf(report: WrittenReport): Generator<Suite> {
  const { sources, findings, waived, known, unchanged, base, crashes } = report
  const unsure = new Set(crashes.map(({ file }) => file))
  const before = `unchanged against ${base?.ref ?? 'the base'}`
  const found = inStep([
    casesIn(findings, (one) => (one.severity === 'info' ? skipped(one.message, one) : failed(one))),
    casesIn(waived, excused),
    casesIn(known, (one) => skipped('in the baseline', one)),
    casesIn(unchanged, (one) => skipped(before, one)),
    sources
      .filter(({ file }) => !unsure.has(file))
      .toSorted((a, b) => compareText(a.file, b.file))
      .map(({ file }): Suite => [file, []]),
  ])
  for (const [file, cases] of found) yield [file, cases.length === 0 ? [clean(file)] : cases]
}

function* casesIn(findings: Findings, outcomeOf: (finding: Finding) => Outcome): Generator<Suite> {
  const inOrder = Array.isArray(findings)
    ? findings.toSorted((a, b) => compareText(fileOf(a), fileOf(b)))
    : findings
  for (const [file, ofFile] of byFile(inOrder))
    yield [file, ofFile.map((one) => caseOf(one, outcomeOf(one)))]
}

/** Several lists in order of their files as one. */
function* inStep(lists: readonly Iterable<Suite>[]): Generator<Suite> {
  const walks = lists.map((list) => list[Symbol.iterator]())
  const next = walks.map((walk) => walk.next())
  for (;;) {
    const files = next.flatMap(({ done, value }) => (done ? [] : [value[0]]))
    const [file] = files.toSorted(compareText)
    if (file === undefined) return
    const cases: Case[] = []
    for (const [at, { done, value }] of next.entries()) {
      if (done || value[0] !== file) continue
      cases.push(...value[1])
      next[at] = (walks[at] as Iterator<Suite>).next()
    }
    yield [file, cases]
  }
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
function runCases({ crashes }: WrittenReport): readonly Case[] {
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

function propertiesOf(report: WrittenReport): readonly Property[] {
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
