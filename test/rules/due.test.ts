import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lawDate, rules } from '../../rules/index.ts'
import { examine } from '../../src/lint.ts'
import { plusDays } from '../../src/model/duration.ts'
import { membersOf } from '../../src/model/found.ts'
import type { Report } from '../../src/model/report.ts'

type Files = Readonly<Record<string, string>>

/** What these find depends on more than one day, or on what the law says on it. */
const others = [
  'adequacy-not-in-force',
  'transfer-without-safeguard',
  'subprocessor-not-approved',
  'subprocessor-before-notice-ended',
]
const counting = rules.filter(({ due }) => due)
const alone = counting.filter(({ id }) => !others.includes(id)).map(({ id }) => id)

async function judged(files: Files, asOf: string) {
  const sources = Object.entries(files).map(([file, text]) => ({ file, text }))
  const { report, dues } = await examine(sources, counting, { asOf, lawDate })
  expect(report.sources.filter(({ checked }) => !checked)).toEqual([])
  const { dues: days, crashes } = dues()
  expect([...report.crashes, ...crashes]).toEqual([])
  return { report, dues: days }
}

/** What one rule finds on one service. */
const found = ({ findings }: Report, rule: string | undefined, service: string | undefined) =>
  findings.flatMap(membersOf).filter((one) => one.rule === rule && one.declaration === service)

/** On no day do the list of what falls due and the findings say different things. */
async function agree(files: Files, asOf: string): Promise<void> {
  const { report, dues } = await judged(files, asOf)
  const overdue = dues.filter(({ day }) => day < asOf)
  for (const { id, rule, declaration } of overdue)
    if (rule !== undefined)
      expect([id, found(report, rule, declaration).length > 0]).toEqual([id, true])

  const coming = dues.filter(({ rule, day }) => rule !== undefined && day >= asOf)
  for (const day of new Set(coming.map((one) => one.day))) {
    const [on, after] = [await judged(files, day), await judged(files, plusDays(day, 1))]
    for (const { id, rule, declaration } of coming.filter((one) => one.day === day)) {
      const [there = 0, then = 0] = [on, after].map(
        (side) => found(side.report, rule, declaration).length,
      )
      expect([id, then > there]).toEqual([id, true])
    }
  }

  // Whatever time has brought about was due: the rest was there before anything was dated.
  const early = await judged(files, '1901-01-01')
  const before = new Set(early.report.findings.flatMap(membersOf).map((one) => one.fingerprint))
  for (const { rule, declaration, fingerprint } of report.findings.flatMap(membersOf)) {
    if (!alone.includes(rule) || before.has(fingerprint)) continue
    const wasDue = overdue.some((due) => due.rule === rule && due.declaration === declaration)
    expect([fingerprint, wasDue]).toEqual([fingerprint, true])
  }
}

const examples = join(import.meta.dirname, '../../examples')
const filesOf = (name: string) =>
  Object.fromEntries(
    readdirSync(join(examples, name))
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => [file, readFileSync(join(examples, name, file), 'utf8')]),
  )

const day = fc
  .date({ min: new Date('2019-01-01'), max: new Date('2034-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const past = day.map((date) => `2018${date.slice(4)}`)
const country = fc.constantFrom('GB', 'US', 'IL', 'FR', 'IN')

/** A record of which any field can be missing, except these. */
const partly = <T>(fields: { readonly [K in keyof T]: fc.Arbitrary<T[K]> }, ...kept: (keyof T)[]) =>
  fc.record(fields, { requiredKeys: kept })

const service = partly({
  reviewed: day,
  activities: fc.constantFrom('processor', 'controller').map((role) => [{ id: 'x', role }]),
  documents: partly({
    terms: partly(
      {
        type: fc.constantFrom('agreement', 'certificate', 'web-page'),
        status: fc.constantFrom('signed', 'superseded', 'in-force'),
        date: fc.tuple(day, fc.constantFrom(7, 10)).map(([date, length]) => date.slice(0, length)),
      },
      'type',
    ),
  }),
  subprocessing: partly({
    authorisation: fc.constantFrom('general', 'specific', 'none'),
    notice: fc.constant({ period: '30 days' }),
    objection: fc.constant({ period: '14 days', effect: 'not-engaged' }),
    list: partly({ url: fc.constant('https://a.example/list'), updated: day }, 'url'),
  }),
  subprocessors: fc.oneof(
    fc.constantFrom(false as const, 'unknown' as const),
    fc
      .array(
        partly(
          {
            name: fc.constantFrom('New SA', 'Old SA'),
            since: day,
            notified: day,
            inUse: fc.boolean(),
            access: fc.boolean(),
            country,
          },
          'name',
        ),
        { minLength: 1, maxLength: 3 },
      )
      .map((all) => all.map((one, index) => ({ id: `s${index}`, ...one }))),
  ),
  transfers: fc.array(
    fc.record({
      to: country,
      recipient: fc.constantFrom('s0', 'Another SA'),
      safeguard: fc.constantFrom({ type: 'adequacy' }, { type: 'dpf' }, false),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  locations: fc.array(
    fc.record({
      use: fc.constantFrom('storage', 'access'),
      countries: fc.uniqueArray(country, { minLength: 1, maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 2 },
  ),
  security: partly({
    certifications: fc.uniqueArray(
      partly(
        {
          scheme: fc.constantFrom('ISO/IEC 27001', 'ISO/IEC 27701', 'SOC 2', 'Exampleseal'),
          edition: fc.constantFrom('2013', '2019', '2022', '2025'),
          issued: past,
          expires: day,
        },
        'scheme',
      ),
      { minLength: 1, maxLength: 3, selector: ({ scheme }) => scheme },
    ),
  }),
})

const approvals = fc.uniqueArray(
  partly(
    {
      service: fc.constant('a'),
      subprocessor: fc.constantFrom('s0', 's1', 's2'),
      approved: fc.constantFrom(true, false, 'unknown'),
      date: past,
      until: day,
    },
    'service',
    'subprocessor',
  ),
  { minLength: 1, maxLength: 3, selector: ({ subprocessor }) => subprocessor },
)

const declared = (kind: string, id: string, fields: object) =>
  JSON.stringify({ apiVersion: 'dpa-lint/v1', kind, id, name: id, ...fields })

describe('what is due is what will be found', () => {
  test.each(['real', 'chain', 'clean'])('in the example %s', async (name) => {
    await agree(filesOf(name), '2026-11-21')
  })

  test('in generated declarations, on whatever day', async () => {
    await fc.assert(
      fc.asyncProperty(service, fc.option(approvals), day, (fields, ours, asOf) =>
        agree(
          {
            'a.yaml': declared('Service', 'a', fields),
            'us.yaml': declared('Organisation', 'us', ours ? { approvals: ours } : {}),
          },
          asOf,
        ),
      ),
      { numRuns: 60 },
    )
  })

  test('where there are no sub-processors, their old list is neither found nor due', async () => {
    const text = declared('Service', 'a', {
      subprocessors: false,
      subprocessing: { list: { url: 'https://a.example/list', updated: '2020-01-01' } },
    })
    const { report, dues } = await judged({ 'a.yaml': text }, '2026-11-30')
    expect(dues).toEqual([])
    expect(found(report, 'subprocessor-list-stale', 'a')).toEqual([])
  })

  test('of several tools for one country its decision is due once', async () => {
    const transfers = ['s0', 's1'].map((recipient) => ({
      to: 'GB',
      recipient,
      safeguard: { type: 'adequacy' },
    }))
    const text = declared('Service', 'a', {
      transfers,
      locations: [{ use: 'storage', countries: ['GB'] }],
    })
    const { dues } = await judged({ 'a.yaml': text }, '2026-11-30')
    expect(dues.map(({ id, day: last, country: of }) => [id, last, of])).toEqual([
      ['adequacy:a:GB', '2031-12-27', 'GB'],
    ])
  })
})
