import { describe, expect, test } from 'vitest'
import { examine, type LintOptions, lint } from '../../src/lint.ts'
import { examineInParts } from '../../src/lint-in-parts.ts'
import { newLintMemory } from '../../src/lint-memory.ts'
import type { Service } from '../../src/model/declaration.ts'
import { firstDay, lastDay, partsOf, plusMonths } from '../../src/model/duration.ts'
import { at, rule } from '../../src/model/rule.ts'
import { common, everyTransfer, law, organisation, service } from './declared.ts'

const counting = rule({
  ...common,
  id: 'counts',
  title: 'Counts',
  options: { most: { type: 'integer', default: 3, minimum: 1, maximum: 9, description: 'Most.' } },
  appliesTo: { id: 'x', who: 'x', holds: ({ id }) => id !== 'web' },
  *check(declared) {
    if (declared.id === 'mail') throw new Error('no')
    yield at(declared, 'name', 'counted')
  },
  due: (on) => [{ kind: 'review', day: '2026-03-01', name: 'n', who: 'us', on }],
})
const sources = ['calls', 'mail', 'web'].map((id) => ({
  file: `${id}.yaml`,
  text: service(id, 'transfers: [{ to: US }]'),
}))
const rules = [everyTransfer, counting]

describe('what a run knows', () => {
  const known = (options: Partial<LintOptions> = {}) =>
    examine(sources, rules, { ...law, ...options })

  test('is what ran where, with what, and where things are written', async () => {
    const overrides = [
      {
        matches: (file: string) => file === 'mail.yaml',
        rules: { counts: { options: { most: 7 } } },
      },
    ]
    const { workspace, ran, optionsOf, placeOf, dues } = await known({ overrides })
    const all = workspace.services as readonly Service[]
    expect(
      all.map((one) => [ran('counts', one), ran('every-transfer', one), ran('x', one)]),
    ).toEqual([
      [true, true, false],
      [false, true, false],
      [false, true, false],
    ])
    expect(['calls.yaml', 'mail.yaml'].map((file) => optionsOf('counts', file))).toEqual([
      { most: 3 },
      { most: 7 },
    ])
    expect(optionsOf('x', 'calls.yaml')).toBeUndefined()
    const [calls] = all as [Service]
    expect(placeOf(calls, 'name')).toMatchObject({ file: 'calls.yaml', line: 4 })
    expect(placeOf({})).toBeUndefined()
    expect(dues().dues.map(({ declaration }) => declaration)).toEqual(['calls', 'mail'])
  })

  test('is how long each rule took, where there is a clock', async () => {
    let now = 0
    expect([...(await known({ clock: () => ++now })).times]).toEqual([
      ['every-transfer', 3],
      ['counts', 3],
    ])
    expect((await known()).times.size).toBe(0)
  })

  test('is kept for the next run', async () => {
    const memory = newLintMemory()
    const twice = async () => (await examine(sources, rules, law, memory)).workspace.services
    const [first] = await twice()
    expect((await twice())[0]).toBe(first)
  })
})

test('a part has its own findings, and sees all', async () => {
  const twin = { file: 'z.yaml', text: service('calls', 'embeds: [{ service: mail }]') }
  const of = async (index: number) => {
    const part = { index, of: 2 }
    const report = await lint([...sources, twin], [everyTransfer], { ...law, part })
    expect(report.part).toEqual(part)
    return report.findings.map(({ rule: id, location }) => `${id} ${location.file}`)
  }
  const whole = await lint([...sources, twin], [everyTransfer], law)
  expect(whole).not.toHaveProperty('part')
  expect([...(await of(1)), ...(await of(2))].sort()).toEqual(
    whole.findings.map(({ rule: id, location }) => `${id} ${location.file}`).sort(),
  )
})

test('in parts a large estate comes to the same', async () => {
  const pack = (text: string) => () => text
  const options = { ...law, clock: () => 1 }
  const whole = await lint(sources, rules, law)
  const inParts = async (fields: Partial<LintOptions>, size = 1) => {
    const { report, times } = await examineInParts(
      sources,
      rules,
      { ...options, ...fields },
      {
        ...{ size, rereads: false, pack },
      },
    )
    return [
      [...report.findings].map(({ fingerprint }) => fingerprint),
      report.summary,
      [...times.keys()],
    ]
  }
  const expected = [
    whole.findings.map(({ fingerprint }) => fingerprint),
    whole.summary,
    ['every-transfer', 'counts'],
  ]
  expect(await inParts({})).toEqual(expected)
  const base = { ref: 'main', commit: 'c0ffee0', report: whole }
  expect((await inParts({ base }))[0]).toEqual([])
  const declarations = [{ file: 'us.yaml', text: organisation('us') }]
  const standing = [
    { ref: 'main', counts: ['policy'] as const, declarations, before: declarations },
  ]
  expect(await inParts({ standing })).toEqual(expected)
})

test('days are counted to the benefit of the paper, and a calendar ends', () => {
  expect([
    plusMonths('2026-01-31', 1),
    plusMonths('2026-11-30', 3),
    plusMonths('9899-12-31', 12),
    plusMonths('9900-01-01', 1),
  ]).toEqual(['2026-03-03', '2027-03-02', '9900-12-31', '9999-12-31'])
  const [first, last] = [firstDay, lastDay].map((of) =>
    ['2024', '2024-02', '2024-02-10', 'unknown', undefined].map((day) => of(day)),
  )
  expect(first).toEqual(['2024-01-01', '2024-02-01', '2024-02-10', undefined, undefined])
  expect(last).toEqual(['2024-12-31', '2024-02-29', '2024-02-10', undefined, undefined])
  expect(partsOf('soon')).toBeUndefined()
})
