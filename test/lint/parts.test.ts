import { describe, expect, test } from 'vitest'
import { corpus } from '../../bench/corpus.ts'
import { lawDate, rules } from '../../rules/index.ts'
import { mergeReports } from '../../src/estate/merge-reports.ts'
import { type LintOptions, lint } from '../../src/lint.ts'
import type { Report } from '../../src/model/report.ts'
import { service } from './declared.ts'

const asked: LintOptions = { asOf: '2026-11-30', lawDate }

const estate = [
  ...corpus(16).map(({ file, text }) => ({ file, text })),
  // Twins, whose findings are numbered and whose causes are joined across files.
  ...corpus(3).map(({ file, text }) => ({ file: `again/${file}`, text })),
  { file: 'services/.yaml', text: service('last', 'embeds: [{ name: B, service: nobody }]') },
  {
    file: 'waived.yaml',
    text: service(
      'waived',
      '# dpa-lint-waive agreement-missing until 2027-03-01 owner@example.com: on its way',
    ),
  },
]

const waivers = {
  file: 'dpa-lint.waivers.yaml',
  text: [
    'apiVersion: dpa-lint/v1',
    'kind: Waivers',
    'waivers:',
    ...[estate[0], estate[1], undefined].flatMap((source) => [
      '  - rule: agreement-missing',
      `    service: ${source ? /^id: (.*)$/m.exec(source.text)?.[1] : 'nobody-at-all'}`,
      '    owner: owner@example.com',
      '    approver: approver@example.com',
      '    reason: the agreement is being negotiated',
      '    expires: "2027-03-01"',
    ]),
    '',
  ].join('\n'),
}

async function merged(of: number, options: LintOptions): Promise<unknown> {
  const parts: Report[] = []
  // Whatever the order in which the parts come.
  for (let index = of; index >= 1; index--)
    parts.push(await lint(estate, rules, { ...options, part: { index, of } }))
  return mergeReports(parts as [Report, ...Report[]])
}

describe('the parts of an estate', () => {
  const all = lint(estate, rules, asked)

  // The last has more parts than the estate has files.
  test.each([1, 2, 3, 7, estate.length + 4])('of %i say what the whole says', async (of) => {
    expect(await merged(of, asked)).toEqual(await all)
  })

  test('excuse what the whole excuses, and miss what it misses', async () => {
    const known = (await all).findings.filter(({ rule }) => rule.startsWith('chain-'))
    const entries = known.flatMap(({ fingerprint, severity, members }) =>
      (members ?? [{ fingerprint, severity }]).map((one) => ({
        fingerprint: one.fingerprint,
        severity: one.severity,
      })),
    )
    const baseline = {
      file: 'dpa-lint.baseline.json',
      text: JSON.stringify({
        apiVersion: 'dpa-lint/v1',
        kind: 'Baseline',
        findings: [...entries, { fingerprint: 'agreement-missing:gone:x', severity: 'error' }],
      }),
    }
    const options = { ...asked, excuses: { waivers: [waivers], baseline } }
    const whole = await lint(estate, rules, options)
    expect(whole.summary.known).toBeGreaterThan(0)
    expect(await merged(4, options)).toEqual(whole)
  })

  test('share nothing: each file is in one of them', async () => {
    const parts = await Promise.all(
      [1, 2, 3].map((index) => lint(estate, [], { ...asked, part: { index, of: 3 } })),
    )
    const files = parts.flatMap(({ sources }) => sources.map(({ file }) => file))
    expect(files.toSorted()).toEqual(estate.map(({ file }) => file).toSorted())
    for (const { sources } of parts) expect(sources.length).toBeGreaterThan(3)
  })
})

describe('reports that are no parts of one', () => {
  const part = (index: number, of: number, options: Partial<LintOptions> = {}) =>
    lint(estate, [], { ...asked, ...options, part: { index, of } })

  test('are refused', async () => {
    const one = await part(1, 3)
    expect(mergeReports([one, await part(2, 3)])).toEqual({ refused: 'part 3 of 3 is missing' })
    expect(mergeReports([one, await part(2, 2)])).toMatchObject({
      refused: expect.stringMatching(/^two reports judge |must be of as many parts$/),
    })
    expect(mergeReports([one, one])).toMatchObject({
      refused: expect.stringMatching(/^two reports judge /),
    })
    expect(mergeReports([one, await part(2, 3, { asOf: '2026-12-01' })])).toEqual({
      refused:
        'the reports differ in "asOf": parts of one report are made by one version with the same settings on the same day',
    })
  })
})
