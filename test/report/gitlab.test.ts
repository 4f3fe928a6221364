import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { gitlab } from '../../src/report/gitlab.ts'
import { fnv1a64 } from '../../src/report/hash.ts'
import { visible } from '../../src/report/text.ts'
import { fullReport } from './full-report.ts'
import { gatedReport } from './gated.ts'
import { anyText, hostileTexts } from './hostile.ts'
import schema from './schemas/gitlab-code-quality.schema.json' with { type: 'json' }
import { whole } from './whole.ts'
import { fixedReport } from './workspace.ts'

const validate = new Ajv2020({ strict: true, allErrors: true }).compile<readonly Issue[]>(schema)

interface Issue {
  readonly description: string
  readonly check_name: string
  readonly fingerprint: string
  readonly severity: string
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } }
}

function issuesOf(report: Report): readonly Issue[] {
  const issues: unknown = JSON.parse(whole(gitlab(report)))
  expect({ valid: validate(issues), errors: validate.errors }).toEqual({
    valid: true,
    errors: null,
  })
  return issues as readonly Issue[]
}

test('a finding that is open, with what it was and that its waiver is over', () => {
  const [open] = fullReport('x').findings
  const report = { ...fullReport('x'), findings: open ? [open] : [], crashes: [] }
  expect(issuesOf(report)).toEqual([
    {
      description:
        'x; was: x; waiver: ended on 2026-06-30, was granted by x, approved by x: x; also: x (x, line 3); basis: x; fact: x; mend: x',
      check_name: 'x',
      fingerprint: fnv1a64('error:x'),
      severity: 'critical',
      location: { path: 'x', lines: { begin: 3 } },
    },
  ])
})

test('what is excused, known or unchanged is no issue', async () => {
  const report = await gatedReport()
  expect(issuesOf(report).map(({ fingerprint }) => fingerprint)).toEqual(
    report.findings.map(({ fingerprint }) => fnv1a64(fingerprint)),
  )
})

test('nothing is an empty list, which GitLab needs to see that all is mended', () => {
  expect(whole(gitlab({ ...fullReport('x'), findings: [], crashes: [] }))).toBe('[]\n')
})

test('a rule that failed blocks', async () => {
  expect(issuesOf(await fixedReport())[0]).toEqual({
    description:
      "the rule 'service-undescribed' failed on 'exampletel-calls': Cannot read properties of undefined (reading 'length')",
    check_name: 'service-undescribed',
    fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
    severity: 'blocker',
    location: { path: 'calls.yaml', lines: { begin: 1 } },
  })
})

test('each has a fingerprint of its own, which stays where lines move and files are renamed', async () => {
  const report = await fixedReport()
  const prints = issuesOf(report).map(({ fingerprint }) => fingerprint)
  expect(new Set(prints).size).toBe(report.findings.length + report.crashes.length)
  const moved = report.findings.map((finding) => ({
    ...finding,
    location: { ...finding.location, file: `new/${finding.location.file}`, line: 99 },
  }))
  expect(issuesOf({ ...report, findings: moved }).map(({ fingerprint }) => fingerprint)).toEqual(
    prints,
  )
})

test('a path is as the repository writes it', () => {
  const report = fullReport('x')
  const findings = report.findings.map((finding) => ({
    ...finding,
    location: { ...finding.location, file: './././a/./b.yaml' },
  }))
  expect(issuesOf({ ...report, findings, crashes: [] })[0]?.location.path).toBe('a/./b.yaml')
})

describe('hostile text', () => {
  test.each(hostileTexts)('%j comes back', (hostile) => holds(hostile))
  test('any text comes back', () => fc.assert(fc.property(anyText, holds)))
})

function holds(hostile: string): void {
  const shown = visible(hostile)
  const report = fullReport(hostile)
  const text = whole(gitlab(report))
  const issues = JSON.parse(text) as readonly Issue[]
  const path = hostile.replace(/^(?:\.\/)+/, '')
  expect(issues.map(({ check_name, location }) => [check_name, location])).toEqual([
    [hostile, { path, lines: { begin: 1 } }],
    ...Array(3).fill([hostile, { path, lines: { begin: 3 } }]),
  ])
  for (const { description } of issues.slice(1))
    expect(description).toBe(
      `${shown}; was: ${shown}; waiver: ended on 2026-06-30, was granted by ${shown}, approved by ${shown}: ${shown}; also: ${shown} (${shown}, line 3); basis: ${shown}; fact: ${shown}; mend: ${shown}`,
    )
  expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|##[a-z]*\[|^\s*::/imu)
}
