import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { csv } from '../../src/report/csv.ts'
import { csvCell } from '../../src/report/csv-cell.ts'
import { inert, visible } from '../../src/report/text.ts'
import { fullReport } from './full-report.ts'
import { gatedReport } from './gated.ts'
import { anyText, hostileTexts } from './hostile.ts'
import { whole } from './whole.ts'
import { fixedReport } from './workspace.ts'

type Row = Readonly<Record<string, string>>

/** As strictly as RFC 4180 has it: every row with all its cells, and CRLF behind each. */
function rowsOf(report: Report): readonly Row[] {
  return parse(whole(csv(report)), { bom: true, columns: true, recordDelimiter: '\r\n' })
}

const names = [
  ...['state', 'service', 'file', 'line', 'column', 'severity', 'rule', 'chapter', 'message'],
  ...['was', 'provisions', 'fact', 'remedy', 'waiver owner', 'waiver approver', 'waiver until'],
  ...['waiver reason', 'fingerprint'],
]

test('begins with the mark by which Excel knows UTF-8, and the names', () => {
  const clean = { ...fullReport('x'), crashes: [], findings: [], waived: [] }
  expect(whole(csv({ ...clean, known: [], unchanged: [], fixed: [] }))).toBe(
    `\ufeff${names.join(',')}\r\n`,
  )
})

test('a row says everything of a finding, and who has excused it', async () => {
  const rows = rowsOf(await gatedReport())
  expect(rows.find(({ state }) => state === 'waived')).toEqual({
    state: 'waived',
    service: 'exampletel-calls',
    file: 'calls.yaml',
    line: '21',
    column: '9',
    severity: 'error',
    rule: 'transfer-bare',
    chapter: 'transfers',
    message: 'data goes to US, and no safeguard is declared',
    was: '',
    provisions: 'GDPR Art. 44, GDPR Art. 46(1)',
    fact: 'No adequacy decision for US',
    remedy: 'declare the safeguard on which the transfer rests',
    'waiver owner': 'procurement',
    'waiver approver': 'A. Officer <dpo@example.com>',
    'waiver until': '2026-06-30',
    'waiver reason': 'the annex is being signed; see #12 | "soon"',
    fingerprint: 'transfer-bare:exampletel-calls:transfers/US+exampledesk/to',
  })
})

test('there is a row for every finding in every state, and for a rule that failed', async () => {
  const { findings, waived, known, unchanged, fixed } = await gatedReport()
  const lists = { open: findings, waived, known, unchanged, fixed }
  expect(rowsOf(await gatedReport()).map(({ state, fingerprint }) => [state, fingerprint])).toEqual(
    Object.entries(lists).flatMap(([state, list]) =>
      list.map(({ fingerprint }) => [state, fingerprint]),
    ),
  )
  expect(rowsOf(await fixedReport())[0]).toEqual({
    ...Object.fromEntries(names.map((name) => [name, ''])),
    state: 'failed',
    service: 'exampletel-calls',
    file: 'calls.yaml',
    severity: 'error',
    rule: 'service-undescribed',
    chapter: 'transfers',
    message: "Cannot read properties of undefined (reading 'length')",
  })
})

describe('a cell', () => {
  test.each([
    [undefined, ''],
    [12, '12'],
    [-12, '-12'],
    ['', ''],
    ['plain text', 'plain text'],
    ['a, b', '"a, b"'],
    ['"a"', '"""a"""'],
    ['Société Générale 日本', 'Société Générale 日本'],
    ['  blanks around\t', 'blanks around'],
    ['two\r\nlines\n\n  and a third\n', 'two lines and a third'],
    ['\u001b[31mred', '\\u{1b}[31mred'],
    // What a spreadsheet would calculate.
    ['=1+1', "'=1+1"],
    ['+49 30 1', "'+49 30 1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1+1', "'＝1+1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠SUM(A1)', "'＠SUM(A1)"],
    ['\t=1+1', "'=1+1"],
    ['\r=1+1', "'=1+1"],
    ['\n \u00a0=1+1', "'=1+1"],
    ['=HYPERLINK("https://example.com","a")', '"\'=HYPERLINK(""https://example.com"",""a"")"'],
    // Behind a semicolon too, where that is the list separator.
    ['a;=1+1', "a;'=1+1"],
    ['a;\t+1;b', "a; '+1;b"],
    // And what a build server would obey.
    ['::error::forged', '\\u{3a}:error::forged'],
    ['##[error]forged', '\\u{23}#[error]forged'],
    // Signs within a text are nothing to a spreadsheet.
    ['a=b, c-d', '"a=b, c-d"'],
  ])('%j is %j', (value, cell) => {
    expect(csvCell(value)).toBe(cell)
  })

  test('a long run of blanks takes no long time', () => {
    csvCell(`${' '.repeat(200_000)}x${' '.repeat(200_000)};${' '.repeat(200_000)}y`)
  })
})

describe('hostile text', () => {
  test.each(hostileTexts)('%j comes back', (hostile) => holds(hostile))
  test('any text comes back', () => fc.assert(fc.property(anyText, holds)))
})

/** As a cell shows it: on one line, with what cannot be printed made visible, and no formula. */
const shownOf = (text: string) =>
  inert(
    visible(
      text
        .split(/[\r\n]/)
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .join(' '),
    ),
  )

/** The apostrophes that keep a cell from being calculated, taken away again. */
const unguarded = (cell: string) =>
  cell.replaceAll(/(^|;)(\s*)'(?=[=+\-@＝＋－＠﹢﹣﹦﹫])/g, '$1$2')

function holds(hostile: string): void {
  const text = whole(csv(fullReport(hostile)))
  const rows = rowsOf(fullReport(hostile))
  const shown = shownOf(hostile)
  expect(rows.map(({ state }) => state)).toEqual([
    'failed',
    ...['open', 'open', 'open', 'waived', 'known', 'unchanged', 'fixed'].flatMap((state) => [
      state,
      'implied',
    ]),
  ])
  for (const row of rows.slice(1)) {
    const { state: _, severity: __, line: ___, column: ____, fingerprint, fact, ...texts } = row
    const { 'waiver until': until, ...others } = texts
    expect(until).toBe('2026-06-30')
    for (const cell of Object.values(others)) expect(unguarded(cell)).toBe(shown)
    expect(unguarded(fact ?? '')).toBe(shownOf(`${hostile}`))
    expect(fingerprint).toMatch(/^\w+:/)
  }
  // A row is a line, and neither separator starts a formula.
  const lines = text.split('\r\n')
  expect(lines).toHaveLength(rows.length + 2)
  expect(text.replaceAll('\r\n', '')).not.toMatch(/(?!^\ufeff)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
  expect(text).not.toMatch(/##[a-z]*\[|^\s*::/im)
  for (const cell of rows.flatMap((row) => Object.values(row)).flatMap((cell) => cell.split(';')))
    expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/)
}
