import fc from 'fast-check'
import { parse } from 'junit2json'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { junit } from '../../src/report/junit.ts'
import { visible } from '../../src/report/text.ts'
import { fullReport } from './full-report.ts'
import { gatedReport } from './gated.ts'
import { anyText, hostileTexts } from './hostile.ts'
import { whole } from './whole.ts'
import { fixedReport } from './workspace.ts'
import { expectValid, heldByXml, parsedXml } from './xml.ts'

interface Outcome {
  readonly message: string
  readonly type?: string
  readonly text?: string
}
interface Case {
  readonly name: string
  readonly classname: string
  readonly file?: string
  readonly line?: string
  readonly failure?: Outcome
  /** The parser cannot know that JUnit has one where Checkstyle has many. */
  readonly error?: readonly Outcome[]
  readonly skipped?: Outcome
}
interface Suite {
  readonly name: string
  readonly tests: string
  readonly failures: string
  readonly errors: string
  readonly skipped: string
  readonly properties?: { readonly property: readonly { readonly name: string }[] }
  readonly testcase: readonly Case[]
}
interface Suites extends Omit<Suite, 'testcase'> {
  readonly testsuite: readonly Suite[]
}

const suitesOf = (report: Report): Suites =>
  (parsedXml(whole(junit(report))) as { readonly testsuites: Suites }).testsuites

const casesOf = (report: Report) => suitesOf(report).testsuite.flatMap(({ testcase }) => testcase)

const clean: Report = {
  ...fullReport('x'),
  ...{ findings: [], waived: [], known: [], unchanged: [], crashes: [] },
}

test('is what the schema describes, whatever the text', async () => {
  const reports = [await fixedReport(), await gatedReport(), clean, ...hostileTexts.map(fullReport)]
  await expectValid(
    reports.map((report) => whole(junit(report))),
    'junit.xsd',
  )
})

test('the counts are those of the cases', async () => {
  for (const report of [await fixedReport(), await gatedReport(), clean, fullReport('x')]) {
    const suites = suitesOf(report)
    const counted = suites.testsuite.map(({ testcase }) => ({
      tests: testcase.length,
      failures: testcase.filter(({ failure }) => failure).length,
      errors: testcase.filter(({ error }) => error).length,
      skipped: testcase.filter(({ skipped }) => skipped).length,
    }))
    const numbers = ({ tests, failures, errors, skipped }: Omit<Suite, 'testcase'>) => ({
      tests: Number(tests),
      failures: Number(failures),
      errors: Number(errors),
      skipped: Number(skipped),
    })
    expect(suites.testsuite.map(numbers)).toEqual(counted)
    const sum = (name: 'tests' | 'failures' | 'errors') =>
      counted.reduce((total, suite) => total + suite[name], 0)
    expect([suites.tests, suites.failures, suites.errors].map(Number)).toEqual([
      sum('tests'),
      sum('failures'),
      sum('errors'),
    ])
  }
})

test('a clean run has a case that passed, for the run and for every file', () => {
  expect(casesOf(clean)).toEqual([
    { name: 'every rule ran to its end', classname: 'dpa-lint', time: '0' },
    {
      name: 'nothing found in what is declared',
      classname: 'dpa-lint',
      file: 'x',
      time: '0',
    },
  ])
  expect(casesOf({ ...clean, sources: [] })).toHaveLength(1)
})

test('says of what law and of which part of it, so that a part is not taken for the whole', () => {
  expect(suitesOf(fullReport('x')).testsuite[0]?.properties?.property).toEqual(
    [
      ['version', '0.0.0'],
      ['asOf', '2026-01-31'],
      ['lawDate', '2026-01-15'],
      ['regime', 'eu-gdpr'],
      ['regime', 'uk-gdpr'],
      ['regime', 'ch-fadp'],
      ['base', 'x x'],
      ['caveat', 'only what x selects was checked: 1 of 1 rule'],
      ['caveat', 'not the law as it is: x assumed to be invalid'],
      ['caveat', 'the tables of law, of 2026-01-15, are over a year older than the day asked'],
    ].map(([name, value]) => ({ name, value })),
  )
})

test('an open error or warning has failed, and every other is skipped with the reason', async () => {
  const report = await gatedReport()
  const outcomes = casesOf(report).map(({ name, failure, skipped }) => [
    name,
    failure?.type ?? skipped?.message,
  ])
  const grant = (until: string, by: string) =>
    `waived until ${until} by ${by}: the annex is being signed; see #12 | "soon"`
  expect(Object.fromEntries(outcomes)).toEqual({
    'every rule ran to its end': undefined,
    'transfer-bare:hostile:transfers/US/to': 'unchanged against main',
    'malformed-yaml:broken.yaml:a quote or a bracket is not closed before this line': 'error',
    'breach-notice-vague:exampletel-calls:breach/notice/within': 'warning',
    'transfer-bare:exampletel-calls:transfers/US+exampledesk/to': grant(
      '2026-06-30',
      'procurement, approved by A. Officer <dpo@example.com>',
    ),
    'service-undescribed:exampletel-calls:description': grant('2026-12-31', 'procurement'),
    'transfer-bare:examplemail-archive:transfers/US/to': 'error',
    'unknown-key:examplemail:breach/notice/whitin': 'in the baseline',
    'wrong-value:examplemail:transfers/UK/to': 'unchanged against main',
    'nothing found in what is declared': undefined,
  })
})

test('a rule that failed is an error of the run, and its file is not said to be clean', () => {
  const { crashes } = fullReport('x')
  expect(casesOf({ ...clean, crashes })).toEqual([
    {
      name: 'x:x',
      classname: 'dpa-lint.x',
      file: 'x',
      time: '0',
      error: [{ message: "the rule 'x' failed on 'x': x", type: 'rule-failed' }],
    },
  ])
})

describe('hostile text', () => {
  test.each(hostileTexts)('%j comes back', (hostile) => holds(hostile))
  test('any text comes back', () => fc.assert(fc.property(anyText, holds)))
})

function holds(hostile: string): void {
  const text = whole(junit(fullReport(hostile)))
  const shown = heldByXml(visible(hostile))
  const held = heldByXml(hostile)
  const suites = suitesOf(fullReport(hostile)).testsuite
  expect(suites.map(({ name, tests }) => [name, tests])).toEqual([
    ['dpa-lint', '1'],
    [held, '6'],
  ])
  const grant = `waived until 2026-06-30 by ${shown}, approved by ${shown}: ${shown}`
  const cases = suites[1]?.testcase ?? []
  expect(cases.map(({ name, file, line }) => [name, file, line])).toEqual(
    ['error', 'warning', 'info', 'waived', 'known', 'unchanged'].map((state) => [
      `${state}:${shown}`,
      held,
      '3',
    ]),
  )
  expect(cases.map(({ failure, skipped }) => (failure ?? skipped)?.message)).toEqual([
    shown,
    shown,
    shown,
    grant,
    'in the baseline',
    `unchanged against ${shown}`,
  ])
  const advice = [
    `also: ${shown} (${shown}, line 3)`,
    `basis: ${shown}`,
    `fact: ${shown}`,
    `mend: ${shown}`,
  ]
  const lines = (outcome: Outcome | undefined) => outcome?.text?.split('\n').slice(1, -1)
  expect(lines(cases[0]?.failure)).toEqual([
    `at: ${shown}:3:2`,
    `see: ${shown} (${shown}, page 3)`,
    `was: ${shown}`,
    `waiver: ended on 2026-06-30, was granted by ${shown}, approved by ${shown}: ${shown}`,
    ...advice,
  ])
  expect(lines(cases[3]?.skipped)).toEqual([
    `error: ${shown}`,
    `at: ${shown}:3:2`,
    `see: ${shown} (${shown}, page 3)`,
    `was: ${shown}`,
    ...advice,
  ])
  expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|##[a-z]*\[|^\s*::/imu)
}

test('a published parser reads every case with its file, its line and its outcome', async () => {
  const report = await gatedReport()
  const read = await parse(whole(junit(report)))
  if (!read || !('testsuite' in read)) throw new Error('no suites were read')
  const cases = (read.testsuite ?? []).flatMap(({ testcase = [] }) => testcase)
  // It knows neither `file` nor `line` by type, as the first JUnit did, and hands on both.
  const placed = cases as readonly { readonly file?: string; readonly line?: number }[]
  const outcome = ({ failure, skipped }: (typeof cases)[number]) =>
    failure ? 'failure' : skipped ? 'skipped' : 'passed'
  const outcomes = cases.map((one, index) => ({
    name: one.name ?? '',
    place: `${placed[index]?.file}:${placed[index]?.line}`,
    outcome: outcome(one),
  }))
  // The run itself passes, and so does a file in which nothing is found.
  expect(outcomes[0]).toMatchObject({ name: 'every rule ran to its end', outcome: 'passed' })
  const found = outcomes.filter((one) => one.outcome !== 'passed')
  const listed = (findings: Report['findings'], outcome: string) =>
    findings.map(({ fingerprint, location: { file, line } }) => ({
      name: visible(fingerprint),
      place: `${file}:${line}`,
      outcome,
    }))
  const { findings, waived, known, unchanged } = report
  const expected = [
    ...listed(
      findings.filter(({ severity }) => severity !== 'info'),
      'failure',
    ),
    ...listed(
      [
        ...findings.filter(({ severity }) => severity === 'info'),
        ...waived,
        ...known,
        ...unchanged,
      ],
      'skipped',
    ),
  ]
  const byName = (a: { readonly name: string }, b: { readonly name: string }) =>
    a.name < b.name ? -1 : 1
  expect([...found].sort(byName)).toEqual([...expected].sort(byName))
})
