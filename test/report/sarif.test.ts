import published from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with {
  type: 'json',
}
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lint } from '../../src/lint.ts'
import type { Report } from '../../src/model/report.ts'
import { fnv1a64 } from '../../src/report/hash.ts'
import { type SarifOptions, sarif } from '../../src/report/sarif.ts'
import { relativeUri } from '../../src/report/uri.ts'
import { book } from './book.ts'
import { fullReport } from './full-report.ts'
import { anyCharacters, anyText, hostileTexts } from './hostile.ts'
import { whole } from './whole.ts'
import { fixedReport, law } from './workspace.ts'

// Draft 4 and draft 7 differ, for what this schema uses, in the names of these two keywords only; one
// of its patterns has a stray bracket, which expressions without the flag `u` take as it is.
const { $schema: _, id: __, ...schema } = published
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
formats.default(ajv)
const validate = ajv.compile(schema)

/** As much of SARIF as the tests look at. */
interface Place {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string }
    readonly region?: {
      readonly startLine: number
      readonly startColumn: number
      readonly endLine: number
      readonly endColumn: number
      readonly snippet?: { readonly text: string }
    }
    readonly contextRegion?: unknown
  }
}
interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly Record<string, unknown>[] } }
  readonly results: readonly {
    readonly ruleId: string
    readonly ruleIndex?: number
    readonly message: { readonly text: string }
    readonly locations: readonly Place[]
    readonly relatedLocations?: readonly (Place & { readonly message: { readonly text: string } })[]
    readonly partialFingerprints: Readonly<Record<string, string>>
  }[]
  readonly automationDetails: unknown
  readonly invocations: readonly Record<string, unknown>[]
}

function runOf(report: Report, options?: SarifOptions): Run {
  const log = JSON.parse(whole(sarif(report, options)))
  expect({ valid: validate(log), errors: validate.errors }).toEqual({ valid: true, errors: null })
  expect(log.runs).toHaveLength(1)
  return log.runs[0]
}

test('a finding, its rule and the run around them', async () => {
  const text = [
    'apiVersion: dpa-lint/v1\nkind: Service\nid: calls\nname: Calls\ndescription: x',
    'subprocessors:\n  - id: desk\n    country: US',
    'transfers:\n  - to: US # Désk\n    recipient: desk\n',
  ].join('\n')
  const report = await lint([{ file: 'terms/a b.yaml', text }], book, law)
  const page = '# transfer-bare\n'
  const log = JSON.parse(
    whole(sarif(report, { rulePage: (id) => (id === 'transfer-bare' ? page : undefined) })),
  )
  const { tool, ...run } = log.runs[0]
  expect(tool.driver.rules.at(14)).toEqual({
    id: 'transfer-bare',
    name: 'TransferBare',
    shortDescription: { text: 'Transfer without a safeguard' },
    fullDescription: {
      text: 'Transfer without a safeguard. To mend it: declare the safeguard on which the transfer rests. Basis: GDPR Art. 44, GDPR Art. 46(1).',
    },
    help: {
      text: 'Transfer without a safeguard. To mend it: declare the safeguard on which the transfer rests. Basis: GDPR Art. 44, GDPR Art. 46(1).',
      markdown: page,
    },
    helpUri: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    defaultConfiguration: { level: 'error' },
    properties: {
      tags: ['transfers', 'gdpr', 'gdpr:44', 'gdpr:46(1)'],
      precision: 'high',
      'problem.severity': 'error',
    },
  })
  const artifactLocation = { uri: 'terms/a%20b.yaml', uriBaseId: '%SRCROOT%' }
  expect(run).toEqual({
    automationDetails: { id: 'dpa-lint/' },
    invocations: [
      {
        executionSuccessful: true,
        toolConfigurationNotifications: [
          {
            level: 'warning',
            message: { text: 'not verified against a source: No adequacy decision for US' },
          },
        ],
        toolExecutionNotifications: [],
      },
    ],
    originalUriBaseIds: {
      '%SRCROOT%': { description: { text: 'The folder to which all paths are relative.' } },
    },
    columnKind: 'utf16CodeUnits',
    results: [
      {
        ruleId: 'transfer-bare',
        ruleIndex: 14,
        level: 'error',
        message: {
          text: [
            'data goes to US, and no safeguard is declared',
            'basis: GDPR Art. 44, GDPR Art. 46(1)',
            'fact: No adequacy decision for US',
            'mend: declare the safeguard on which the transfer rests',
          ].join('\n'),
        },
        locations: [
          {
            physicalLocation: {
              artifactLocation,
              region: {
                startLine: 10,
                startColumn: 9,
                endLine: 10,
                endColumn: 11,
                snippet: { text: 'US' },
              },
              contextRegion: {
                startLine: 10,
                startColumn: 1,
                endColumn: 18,
                snippet: { text: '  - to: US # Désk' },
              },
            },
          },
        ],
        partialFingerprints: {
          primaryLocationLineHash: '58bf5c6fbc348ec9:1',
          'dpaLintFingerprint/v1': 'transfer-bare:calls:transfers/US+desk/to',
        },
        relatedLocations: [
          {
            id: 0,
            message: { text: 'the recipient is named here' },
            physicalLocation: {
              artifactLocation,
              region: {
                startLine: 7,
                startColumn: 5,
                endLine: 7,
                endColumn: 13,
                snippet: { text: 'id: desk' },
              },
              contextRegion: {
                startLine: 7,
                startColumn: 1,
                endColumn: 13,
                snippet: { text: '  - id: desk' },
              },
            },
          },
        ],
        properties: {
          declaration: 'calls',
          pointer: '/transfers/0/to',
          law: {
            id: 'no-decision',
            title: 'No adequacy decision for US',
            url: 'https://commission.europa.eu/law/law-topic/data-protection_en',
            verified: false,
          },
        },
      },
    ],
    properties: {
      asOf: '2026-01-31',
      lawDate: '2026-01-15',
      lawStale: false,
      regimes: ['eu-gdpr'],
      assumedInvalid: [],
      selection: [],
      waived: [],
    },
  })
})

test('a rule that is switched off is listed as disabled', async () => {
  const report = await lint([], book, { ...law, rules: { 'transfer-bare': { severity: 'off' } } })
  expect(runOf(report).tool.driver.rules.at(14)).toMatchObject({
    id: 'transfer-bare',
    defaultConfiguration: { enabled: false },
    properties: { tags: ['transfers', 'gdpr', 'gdpr:44', 'gdpr:46(1)'], precision: 'high' },
  })
})

test('a part, or another law, is a category of its own, and says so', () => {
  const whole = { ...fullReport('x'), selection: [], assumedInvalid: [], lawStale: false }
  const toldOf = (report: Report) => {
    const { automationDetails, invocations } = runOf(report)
    return [automationDetails, invocations[0]?.['toolConfigurationNotifications']]
  }
  const told = (text: string) => [{ level: 'warning', message: { text } }]
  expect(toldOf(whole)).toEqual([{ id: 'dpa-lint/' }, []])
  expect(toldOf({ ...whole, selection: ['gdpr:28', 'law'] })).toEqual([
    { id: 'dpa-lint-partial/' },
    told('only what gdpr:28 and law select was checked: 1 of 1 rule'),
  ])
  expect(toldOf({ ...whole, assumedInvalid: fullReport('eu-us-dpf').assumedInvalid })).toEqual([
    { id: 'dpa-lint-partial/' },
    told('not the law as it is: eu-us-dpf assumed to be invalid'),
  ])
  expect(toldOf({ ...whole, lawStale: true })).toEqual([
    { id: 'dpa-lint/' },
    told('the tables of law, of 2026-01-15, are over a year older than the day asked'),
  ])
})

test('a rule that failed makes the run unsuccessful, and no path of the machine is told', async () => {
  const report = await fixedReport()
  expect(runOf(report).invocations).toEqual([
    {
      executionSuccessful: false,
      toolConfigurationNotifications: [
        {
          level: 'warning',
          message: { text: 'not verified against a source: No adequacy decision for US' },
        },
      ],
      toolExecutionNotifications: [
        {
          level: 'error',
          message: {
            text: "the rule 'service-undescribed' failed on 'exampletel-calls': Cannot read properties of undefined (reading 'length')",
          },
          associatedRule: { id: 'service-undescribed', index: 16 },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: 'calls.yaml', uriBaseId: '%SRCROOT%' },
              },
            },
          ],
        },
      ],
    },
  ])
})

test('says what GitHub asks for, of every rule, and keeps within its limits', async () => {
  for (const rule of runOf(await fixedReport()).tool.driver.rules) {
    expect(rule).toMatchObject({
      id: expect.stringMatching(/^[a-z-]+$/),
      name: expect.stringMatching(/^[A-Za-z]{1,255}$/),
      helpUri: expect.stringMatching(/^https:/),
      properties: { tags: expect.any(Array) },
    })
    expect(JSON.stringify(rule)).not.toContain('security-severity')
  }
  const many = fullReport('x')
  const basis = Array.from({ length: 40 }, (_, index) => ({
    provision: `GDPR Art. ${index}`,
    key: `gdpr:${index}`,
    force: 'law' as const,
    url: 'https://example.com/law' as const,
  }))
  const rules = many.rules.map((rule) => ({ ...rule, basis }))
  expect(runOf({ ...many, rules }).tool.driver.rules).toMatchObject([
    { properties: { tags: ['x', 'gdpr', ...basis.slice(0, 18).map(({ key }) => key)] } },
  ])
})

test('every alert has a hash of its own', async () => {
  const hashes = runOf(await fixedReport()).results.map(
    ({ partialFingerprints }) => partialFingerprints['primaryLocationLineHash'],
  )
  for (const hash of hashes) expect(hash).toMatch(/^[0-9a-f]{16}:1$/)
  expect(new Set(hashes).size).toBe(hashes.length)
})

test('the hash is FNV-1a with 64 bits', () => {
  expect(['', 'a', 'foobar'].map(fnv1a64)).toEqual([
    'cbf29ce484222325',
    'af63dc4c8601ec8c',
    '85944171f73967e8',
  ])
  fc.assert(
    fc.property(anyCharacters(10), (text) => {
      const slowly = [...new TextEncoder().encode(text)].reduce(
        (hash, byte) => BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n),
        0xcbf29ce484222325n,
      )
      expect(fnv1a64(text)).toBe(slowly.toString(16).padStart(16, '0'))
    }),
  )
})

test.each([
  ['services/a.yaml', 'services/a.yaml'],
  ['a b/100%.yaml', 'a%20b/100%25.yaml'],
  ['c:/x.yaml', 'c%3A/x.yaml'],
  ['//host/x.yaml', '/%2Fhost/x.yaml'],
  ['../x?y#z.yaml', '../x%3Fy%23z.yaml'],
  ['日本.yaml', '%E6%97%A5%E6%9C%AC.yaml'],
  ['\ud800.yaml', '%EF%BF%BD.yaml'],
])('%j is the reference %s', (file, uri) => {
  expect(relativeUri(file)).toBe(uri)
})

describe('what is excused', () => {
  const report = fullReport('x')
  const told = (options?: SarifOptions) =>
    runOf(report, options).results.map((result) => {
      const { partialFingerprints, baselineState, suppressions } = result as typeof result & {
        readonly baselineState?: string
        readonly suppressions?: unknown
      }
      return [partialFingerprints['dpaLintFingerprint/v1'], baselineState, suppressions]
    })
  const open = [
    ['error:x', 'updated', undefined],
    ['warning:x', 'updated', undefined],
    ['info:x', 'updated', undefined],
    ['unchanged:x', 'unchanged', undefined],
  ]

  test('waived results uploaded as open: they are left out', () => {
    expect(told()).toEqual(open)
  })

  test('is there as suppressed, with who granted it, for whoever asks', () => {
    const suppression = (kind: string, justification: string) => [
      { kind, status: 'accepted', justification },
    ]
    expect(told({ excused: true })).toEqual([
      ...open,
      ['waived:x', undefined, suppression('external', 'until 2026-06-30 by x, approved by x: x')],
      ['known:x', undefined, suppression('external', 'in the baseline')],
    ])
  })
})

test('a line that was cut is not quoted', () => {
  const report = fullReport('text')
  const [finding] = report.findings
  if (!finding) throw new Error('the full report has findings')
  const location = { ...finding.location, column: 300, endColumn: 304 }
  const [result] = runOf({ ...report, findings: [{ ...finding, location }] }).results
  expect(result?.locations[0]?.physicalLocation).toEqual({
    artifactLocation: { uri: 'text', uriBaseId: '%SRCROOT%' },
    region: { startLine: 3, startColumn: 300, endLine: 3, endColumn: 304 },
  })
})

describe('hostile text', () => {
  test.each(hostileTexts)('%j comes back', (hostile) => holds(hostile))
  test('any text comes back', () => fc.assert(fc.property(anyText, holds)))
})

function holds(hostile: string): void {
  const report = fullReport(hostile)
  const run = runOf(report)
  // Only what would be a link is told apart.
  const told = hostile.replaceAll('](', ']\\(')
  const lapse = `waiver: ended on 2026-06-30, was granted by ${told}, approved by ${told}: ${told}`
  const message = `${told}\nwas: ${told}\n${lapse}\nalso: ${told} (${told}, line 3)\nbasis: ${told}\nfact: ${told}\nmend: ${told}`
  const snippet = { text: hostile }
  const shown = [...report.findings, ...report.unchanged]
  expect(run.results).toHaveLength(shown.length)
  for (const [index, { ruleId, ruleIndex, ...result }] of run.results.entries()) {
    expect([ruleId, ruleIndex, result.message.text]).toEqual([hostile, 0, message])
    expect(result.relatedLocations?.map((related) => related.message.text)).toEqual([told])
    expect(result.partialFingerprints['dpaLintFingerprint/v1']).toBe(shown[index]?.fingerprint)
    for (const { physicalLocation } of [...result.locations, ...(result.relatedLocations ?? [])]) {
      const { uri } = physicalLocation.artifactLocation
      expect(uri).not.toMatch(/^\/\/|^[^/]*:/)
      expect(decodeURIComponent(uri)).toBe(
        new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(hostile)),
      )
      // What is in a document that has pages has no lines.
      if (result.locations.some((place) => place.physicalLocation === physicalLocation))
        expect(physicalLocation.region?.snippet).toEqual(snippet)
      else expect(physicalLocation.region).toBeUndefined()
    }
  }
}
