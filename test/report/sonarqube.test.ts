import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lint } from '../../src/lint.ts'
import type { Report } from '../../src/model/report.ts'
import { sonarqube } from '../../src/report/sonarqube.ts'
import { visible } from '../../src/report/text.ts'
import { book } from './book.ts'
import { fullReport } from './full-report.ts'
import { gatedReport } from './gated.ts'
import { anyText, hostileTexts } from './hostile.ts'
import schema from './schemas/sonarqube-generic-issues.schema.json' with { type: 'json' }
import { whole } from './whole.ts'
import { fixedReport, law, sources } from './workspace.ts'

const validate = new Ajv2020({ strict: true, strictRequired: false, allErrors: true }).compile(
  schema,
)

interface Range {
  readonly startLine: number
  readonly endLine?: number
  readonly startColumn?: number
  readonly endColumn?: number
}
interface Location {
  readonly message: string
  readonly filePath: string
  readonly textRange?: Range
}
interface Import {
  readonly rules: readonly (Record<string, unknown> & { readonly id: string })[]
  readonly issues: readonly {
    readonly ruleId: string
    readonly primaryLocation: Location
    readonly secondaryLocations?: readonly Location[]
  }[]
}

/** As the scanner reads it: beyond the schema, no rule comes twice and every issue has one. */
function importOf(report: Report): Import {
  const found = JSON.parse(whole(sonarqube(report)))
  expect({ valid: validate(found), errors: validate.errors }).toEqual({ valid: true, errors: null })
  const ids = (found as Import).rules.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const { ruleId } of (found as Import).issues) expect(ids).toContain(ruleId)
  return found
}

test('a finding, its rule, and the place that explains it', async () => {
  const text = [
    'apiVersion: dpa-lint/v1\nkind: Service\nid: calls\nname: Calls\ndescription: x',
    'subprocessors:\n  - id: desk\n    country: US',
    'transfers:\n  - to: US # Désk\n    recipient: desk\n',
  ].join('\n')
  expect(importOf(await lint([{ file: 'terms/a b.yaml', text }], book, law))).toEqual({
    rules: [
      {
        id: 'transfer-bare',
        name: 'Transfer without a safeguard',
        description:
          'Transfer without a safeguard. To mend it: declare the safeguard on which the transfer rests. Basis: GDPR Art. 44, GDPR Art. 46(1).',
        engineId: 'dpa-lint',
        cleanCodeAttribute: 'LAWFUL',
        type: 'VULNERABILITY',
        severity: 'CRITICAL',
        impacts: [{ softwareQuality: 'SECURITY', severity: 'HIGH' }],
      },
    ],
    issues: [
      {
        ruleId: 'transfer-bare',
        primaryLocation: {
          message:
            'data goes to US, and no safeguard is declared; basis: GDPR Art. 44, GDPR Art. 46(1); fact: No adequacy decision for US; mend: declare the safeguard on which the transfer rests',
          filePath: 'terms/a b.yaml',
          textRange: { startLine: 10, endLine: 10, startColumn: 8, endColumn: 10 },
        },
        secondaryLocations: [
          {
            message: 'the recipient is named here',
            filePath: 'terms/a b.yaml',
            textRange: { startLine: 7, endLine: 7, startColumn: 4, endColumn: 12 },
          },
        ],
      },
    ],
  })
})

test('every range lies in its file: the scanner ends the analysis at one that does not', async () => {
  const texts = new Map(
    sources.map(({ file, text }) => [file, new TextDecoder().decode(text as Uint8Array)]),
  )
  const locations = importOf(await fixedReport()).issues.flatMap(
    ({ primaryLocation, secondaryLocations = [] }) => [primaryLocation, ...secondaryLocations],
  )
  const ranges = locations.flatMap(({ filePath, textRange }) =>
    textRange ? [{ filePath, textRange }] : [],
  )
  expect(ranges).toHaveLength(locations.length - 1)
  for (const { filePath, textRange } of ranges) {
    const { startLine, endLine = startLine, startColumn = 0, endColumn } = textRange
    const lines = texts.get(filePath)?.split('\n') ?? []
    expect(endLine).toBe(startLine)
    expect(startColumn).toBeLessThan(endColumn ?? 1)
    expect(endColumn ?? 0).toBeLessThanOrEqual(lines[endLine - 1]?.length ?? -1)
  }
})

test('an empty range is the whole line', () => {
  const report = fullReport('x')
  const findings = report.findings.map((finding) => ({
    ...finding,
    location: { ...finding.location, endColumn: finding.location.column },
  }))
  const [issue] = importOf({ ...report, findings, crashes: [] }).issues
  expect(issue?.primaryLocation.textRange).toEqual({ startLine: 3 })
})

test('an issue that is graver or milder than its rule has a rule of its own', () => {
  const { rules, issues } = importOf({ ...fullReport('x'), crashes: [] })
  expect(issues.map(({ ruleId }) => ruleId)).toEqual(['x', 'x.warning', 'x.info'])
  expect(rules.map(({ id, severity, impacts }) => [id, severity, impacts])).toEqual([
    ['x', 'CRITICAL', [{ softwareQuality: 'SECURITY', severity: 'HIGH' }]],
    ['x.warning', 'MAJOR', [{ softwareQuality: 'SECURITY', severity: 'MEDIUM' }]],
    ['x.info', 'INFO', [{ softwareQuality: 'SECURITY', severity: 'LOW' }]],
  ])
})

test('what is excused, known or unchanged is no issue', async () => {
  const report = await gatedReport()
  expect(
    importOf(report).issues.map(({ primaryLocation: { filePath, textRange } }) => [
      filePath,
      textRange?.startLine,
    ]),
  ).toEqual(report.findings.map(({ location }) => [location.file, location.line]))
})

test('nothing is two empty lists', () => {
  expect(importOf({ ...fullReport('x'), findings: [], crashes: [] })).toEqual({
    rules: [],
    issues: [],
  })
})

test('a rule that failed is an issue of the file', async () => {
  const { rules, issues } = importOf(await fixedReport())
  expect([rules[0]?.['severity'], issues[0]]).toEqual([
    'BLOCKER',
    {
      ruleId: 'rule-failed',
      primaryLocation: {
        message:
          "the rule 'service-undescribed' failed on 'exampletel-calls': Cannot read properties of undefined (reading 'length')",
        filePath: 'calls.yaml',
      },
    },
  ])
})

describe('hostile text', () => {
  test.each(hostileTexts)('%j comes back', (hostile) => holds(hostile))
  test('any text comes back', () => fc.assert(fc.property(anyText, holds)))
})

function holds(hostile: string): void {
  const shown = visible(hostile)
  const report = fullReport(hostile)
  const text = whole(sonarqube(report))
  const { rules, issues } = importOf(report)
  expect(rules.slice(1).map(({ id, name }) => [id, name])).toEqual([
    [hostile, shown],
    [`${hostile}.warning`, shown],
    [`${hostile}.info`, shown],
  ])
  for (const { primaryLocation, secondaryLocations } of issues.slice(1)) {
    expect(primaryLocation.message.split(';')[0]).toBe(shown.split(';')[0])
    expect(primaryLocation.filePath).toBe(hostile)
    expect(secondaryLocations?.map(({ message, filePath }) => [message, filePath])).toEqual([
      [shown, hostile],
    ])
  }
  expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|##[a-z]*\[|^\s*::/imu)
}
