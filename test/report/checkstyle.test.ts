import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { checkstyle } from '../../src/report/checkstyle.ts'
import { visible } from '../../src/report/text.ts'
import { fullReport } from './full-report.ts'
import { gatedReport } from './gated.ts'
import { anyText, hostileTexts } from './hostile.ts'
import { whole } from './whole.ts'
import { fixedReport } from './workspace.ts'
import { expectValid, heldByXml, parsedXml } from './xml.ts'

interface Checkstyle {
  readonly checkstyle: {
    readonly version: string
    readonly file?: readonly {
      readonly name: string
      readonly error: readonly Readonly<Record<string, string>>[]
    }[]
  }
}

const filesOf = (report: Report) =>
  (parsedXml(whole(checkstyle(report))) as Checkstyle).checkstyle.file ?? []

test('is what the schema describes, whatever the text', async () => {
  const reports = [await fixedReport(), await gatedReport(), clean, ...hostileTexts.map(fullReport)]
  await expectValid(
    reports.map((report) => whole(checkstyle(report))),
    'checkstyle.xsd',
  )
})

const clean: Report = { ...fullReport('x'), findings: [], crashes: [] }

test('a finding that is open', () => {
  const [open] = fullReport('x').findings
  const report = { ...fullReport('x'), findings: open ? [open] : [], crashes: [] }
  expect(filesOf(report)).toEqual([
    {
      name: 'x',
      error: [
        {
          line: '3',
          column: '2',
          severity: 'error',
          message:
            'x; was: x; waiver: ended on 2026-06-30, was granted by x, approved by x: x; also: x (x, line 3); basis: x; fact: x; mend: x',
          source: 'dpa-lint.x',
        },
      ],
    },
  ])
})

test('what is excused, known or unchanged is no error', async () => {
  const report = await gatedReport()
  const found = filesOf(report).flatMap(({ name, error }) =>
    error.map(({ line }) => `${name}:${line}`),
  )
  expect(found).toEqual(report.findings.map(({ location: { file, line } }) => `${file}:${line}`))
})

test('nothing is a report without files', () => {
  expect(whole(checkstyle(clean))).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n</checkstyle>\n',
  )
})

test('a rule that failed is an error of the file', async () => {
  const calls = filesOf(await fixedReport()).find(({ name }) => name === 'calls.yaml')
  expect(calls?.error[0]).toEqual({
    line: '1',
    severity: 'error',
    message:
      "the rule 'service-undescribed' failed on 'exampletel-calls': Cannot read properties of undefined (reading 'length')",
    source: 'dpa-lint.service-undescribed',
  })
})

describe('hostile text', () => {
  test.each(hostileTexts)('%j comes back', (hostile) => holds(hostile))
  test('any text comes back', () => fc.assert(fc.property(anyText, holds)))
})

function holds(hostile: string): void {
  const text = whole(checkstyle(fullReport(hostile)))
  const message = (error: Readonly<Record<string, string>>) => error['message']
  const [file, ...others] = filesOf(fullReport(hostile))
  expect(others).toEqual([])
  expect(file?.name).toBe(heldByXml(hostile))
  expect(file?.error.map(({ severity, source }) => [severity, source])).toEqual(
    ['error', 'error', 'warning', 'info'].map((severity) => [
      severity,
      `dpa-lint.${heldByXml(hostile)}`,
    ]),
  )
  const shown = heldByXml(visible(hostile))
  expect(file?.error.slice(1).map(message)).toEqual(
    Array(3).fill(
      `${shown}; was: ${shown}; waiver: ended on 2026-06-30, was granted by ${shown}, approved by ${shown}: ${shown}; also: ${shown} (${shown}, line 3); basis: ${shown}; fact: ${shown}; mend: ${shown}`,
    ),
  )
  expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|##[a-z]*\[|^\s*::/imu)
}
