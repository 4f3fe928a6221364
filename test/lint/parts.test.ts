import { describe, expect, test } from 'vitest'
import { corpus } from '../../bench/corpus.ts'
import { lawDate, rules } from '../../rules/index.ts'
import type { Pack } from '../../src/estate/kept-findings.ts'
import { mergeReports } from '../../src/estate/merge-reports.ts'
import { type LintOptions, lint } from '../../src/lint.ts'
import { examineInParts } from '../../src/lint-in-parts.ts'
import type { Finding, Report, WrittenReport } from '../../src/model/report.ts'
import type { Rule, Service } from '../../src/model/rule.ts'
import { TextChanged } from '../../src/model/source-location.ts'
import { formats, type Reporter } from '../../src/report/formats.ts'
import { githubSummary } from '../../src/report/github-summary.ts'
import { plain } from '../../src/report/style.ts'
import { service } from './declared.ts'
import { expectSame } from './expect-same.ts'

const asked: LintOptions = { asOf: '2026-11-30', lawDate }

const estate = [
  ...corpus(8).map(({ file, text }) => ({ file, text })),
  // Twins, whose findings are numbered and whose causes are joined across files.
  ...corpus(2).map(({ file, text }) => ({ file: `again/${file}`, text })),
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

/** What the whole says: nearly every test asks it. */
const all = lint(estate, rules, asked)

const known = async () => (await all).findings.filter(({ rule }) => rule.startsWith('chain-'))

function baselineOf(findings: readonly Finding[]) {
  const entries = findings.flatMap(({ fingerprint, severity, members }) =>
    (members ?? [{ fingerprint, severity }]).map((one) => ({
      fingerprint: one.fingerprint,
      severity: one.severity,
    })),
  )
  return {
    file: 'dpa-lint.baseline.json',
    text: JSON.stringify({
      apiVersion: 'dpa-lint/v1',
      kind: 'Baseline',
      findings: [...entries, { fingerprint: 'agreement-missing:gone:x', severity: 'error' }],
    }),
  }
}

/** Waives what one rule finds in one service. */
async function covering() {
  const { findings } = await all
  const one = findings.find(({ rule }) => rule === 'fact-without-source')
  const { text } = waivers
  const named = text.replaceAll(/rule: .*/g, `rule: ${one?.rule}`)
  const covers = named.replaceAll(
    /service: .*/g,
    `service: ${one?.declaration}\n    path: ${one?.path}`,
  )
  const [head = '', first = ''] = covers.split(/(?= {2}- rule)/)
  return { file: 'covering.yaml', text: head + first }
}

/** One that throws on some services, in files with findings and in files without. */
const rulesWithOneThatFails: readonly Rule[] = rules.map((rule) =>
  rule === rules[0] ? { ...rule, check: failing } : rule,
)

function failing({ id }: Service) {
  // Where it was thrown differs, and is no part of what is compared.
  if (id.length % 5 === 0) throw Object.assign(new Error('on purpose'), { stack: 'on purpose' })
  return []
}

const pack: Pack = (text) => () => text

/** As the command line does it, where no text is kept. */
const inParts = (options: LintOptions, size: number, rereads = true) =>
  examineInParts(
    estate.map((source) => ({ ...source, again: () => source.text })),
    rulesWithOneThatFails,
    options,
    { size, rereads, pack },
  )

async function merged(of: number, options: LintOptions): Promise<unknown> {
  const parts: Report[] = []
  // Whatever the order in which the parts come.
  for (let index = of; index >= 1; index--)
    parts.push(await lint(estate, rules, { ...options, part: { index, of } }))
  return mergeReports(parts as [Report, ...Report[]])
}

/** With everything that can excuse, and a rule that fails. */
const excused = (async () => {
  const excuses = { waivers: [waivers, await covering()], baseline: baselineOf(await known()) }
  const options = { ...asked, excuses }
  return { options, whole: await lint(estate, rulesWithOneThatFails, options) }
})()

describe('the parts of an estate', () => {
  // The last has more parts than the estate has files.
  test.each([1, 2, 5, estate.length + 2])('of %i say what the whole says', async (of) => {
    expectSame(await merged(of, asked), await all)
  })

  test('excuse what the whole excuses, and miss what it misses', async () => {
    const options = {
      ...asked,
      excuses: { waivers: [waivers], baseline: baselineOf(await known()) },
    }
    const whole = await lint(estate, rules, options)
    expect(whole.summary.known).toBeGreaterThan(0)
    expectSame(await merged(4, options), whole)
  })

  test.each([
    { size: 1, rereads: true },
    { size: 3, rereads: true },
    { size: 3, rereads: false },
    { size: 25, rereads: true },
  ])(
    'judged one after the other, $size files at once, read again: $rereads, say in every format what the whole says',
    async ({ size, rereads }) => {
      const { options, whole } = await excused
      const { report } = await inParts(options, size, rereads)
      const lists = {
        findings: [...report.findings],
        waived: [...report.waived],
        known: [...report.known],
      }
      expect({ ...report, ...lists }).toEqual(whole)
      expect(whole.waived.length * whole.known.length * whole.crashes.length).toBeGreaterThan(0)
      const drawing = { look: plain, rulePage: () => undefined, excused: true }
      for (const [name, format] of Object.entries(formats)) {
        const reporter: Reporter = await format()
        const said = (one: WrittenReport) => [...reporter(one, drawing)].join('')
        expect({ name, said: said(report) }).toEqual({ name, said: said(whole) })
      }
      expect(githubSummary(report)).toBe(githubSummary(whole))
    },
  )

  test('judged one after the other are those of a shard', async () => {
    const options = { ...asked, part: { index: 2, of: 3 } }
    const { report } = await inParts(options, 5)
    const whole = await lint(estate, rulesWithOneThatFails, options)
    expect([...report.findings]).toEqual(whole.findings)
    expect(report).toMatchObject({
      sources: whole.sources,
      summary: whole.summary,
      part: options.part,
    })
  })

  test('whose text is not the same any more have no outcome', async () => {
    const again = () => {
      throw new TextChanged('a.yaml')
    }
    const changed = estate.map((source) => ({ ...source, again }))
    await expect(
      examineInParts(changed, rules, asked, { size: 10, rereads: true, pack }),
    ).rejects.toThrow('a.yaml has changed while it was checked: run again')
  })

  test('share nothing: each file is in one of them', async () => {
    const parts = await Promise.all(
      [1, 2].map((index) => lint(estate, [], { ...asked, part: { index, of: 2 } })),
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
