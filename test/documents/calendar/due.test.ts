import { describe, expect, test } from 'vitest'
import { dueIn } from '../../../src/documents/calendar/due.ts'
import type { LintOptions } from '../../../src/lint.ts'
import { languages } from '../../../src/model/language.ts'
import { subjectOf } from '../findings/world.ts'
import { made } from '../made.ts'
import { example, inLanguage, organisation, service } from '../registers/world.ts'
import { everything } from './world.ts'

/** What falls due, a line each: day, kind, declaration, name, and where. */
async function due(
  files: readonly string[],
  within = 90,
  options: Partial<LintOptions> = {},
): Promise<readonly string[]> {
  const subject = await subjectOf(
    Object.fromEntries(files.map((text, index) => [`${index}.yaml`, text])),
    options,
  )
  expect(subject.report.sources.filter(({ checked }) => !checked)).toEqual([])
  return dueIn(subject, { within }).entries.map(
    ({ day, kind, declaration, name, place }) =>
      `${day} ${kind} ${declaration ?? '-'} "${name}" ${place?.file}:${place?.line}`,
  )
}

// Everything is asked as of 2026-11-21.
const window = (...lines: readonly string[]) =>
  service(
    'a',
    'activities: [{ id: x, role: processor }]',
    'subprocessing: { authorisation: general, notice: { period: 30 days }, objection: { period: 14 days } }',
    'subprocessors:',
    ...lines,
  )

describe('what falls due', () => {
  test('the last day to object, until somebody has decided', async () => {
    const announced = '  - { id: new, name: New SA, notified: 2026-11-10, since: 2026-12-10 }'
    expect(await due([window(announced)])).toEqual([
      '2026-11-24 objection a "New SA" 0.yaml:8',
      '2026-12-10 start a "New SA" 0.yaml:8',
    ])
    const decided = (date: string) =>
      organisation(`approvals: [{ service: a, subprocessor: new, date: ${date} }]`)
    expect(await due([window(announced), decided('2026-11-12')])).toEqual([
      '2026-12-10 start a "New SA" 0.yaml:8',
    ])
    expect(await due([window(announced), decided('2026-11-01')])).toHaveLength(2)
  })

  test('no day to object that has passed, and none for whom we do not use', async () => {
    expect(
      await due([
        window(
          '  - { id: old, name: Old SA, notified: 2026-10-01, since: 2026-11-01 }',
          '  - { id: not, name: Not SA, notified: 2026-11-20, since: 2026-12-10, inUse: false }',
        ),
      ]),
    ).toEqual([])
  })

  test('our approvals, of which the latest counts', async () => {
    const approvals = organisation(
      'approvals:',
      '  - { service: a, subprocessor: x, by: dpo@us.example, date: 2025-01-01, until: 2026-12-31 }',
      '  - { service: a, subprocessor: y, date: 2025-01-01, until: 2026-12-30 }',
      '  - { service: a, subprocessor: y, date: 2026-01-01, until: 2028-01-01 }',
      '  - { service: a, subprocessor: z, date: 2025-01-01, until: 2026-01-31 }',
      '  - { service: a, subprocessor: no, approved: false, date: 2025-01-01, until: 2026-12-31 }',
    )
    const lines = ['x', 'y', 'z', 'no'].map((id) => `  - { id: ${id}, name: ${id.toUpperCase()} }`)
    expect(await due([window(...lines), approvals])).toEqual([
      '2026-01-31 approval a "Z" 1.yaml:9',
      '2026-12-31 approval a "X" 1.yaml:6',
    ])
  })

  test('certificates by their own day, by the time of their scheme, and by their edition', async () => {
    const certified = service(
      'a',
      'activities: [{ id: x, role: processor }]',
      'security:',
      '  certifications:',
      '    - { scheme: ISO/IEC 27001, edition: 2022, expires: 2026-12-15 }',
      '    - { scheme: ISO/IEC 27701, edition: 2025, issued: 2023-12-20 }',
      '    - { scheme: Exampleseal, expires: 2026-11-01 }',
      '    - { scheme: Binding Corporate Rules, expires: 2026-12-01 }',
    )
    expect(await due([certified])).toEqual([
      '2026-11-01 certificate a "Exampleseal" 0.yaml:10',
      '2026-12-15 certificate a "ISO/IEC 27001:2022" 0.yaml:8',
      '2026-12-20 certificate a "ISO/IEC 27701:2025" 0.yaml:9',
    ])
    const old = service(
      'a',
      'security: { certifications: [{ scheme: ISO/IEC 27001, edition: 2013, expires: 2027-01-01 }] }',
    )
    expect(await due([old], 90, { asOf: '2025-10-01' })).toEqual([
      '2025-10-31 edition a "ISO/IEC 27001:2013" 0.yaml:5',
    ])
  })

  test('an adequacy decision with an end, once for each country that rests on it', async () => {
    const british = service(
      'a',
      'activities: [{ id: x, role: processor }]',
      'locations:',
      '  - { use: storage, countries: [FR, GB] }',
      '  - { use: access, countries: [GB, IL] }',
    )
    expect(await due([british], 90, { asOf: '2031-12-01' })).toEqual([
      '2031-12-27 adequacy a "United Kingdom" 0.yaml:7',
    ])
    const byClauses = service(
      'a',
      'transfers:',
      '  - { to: GB, recipient: X, safeguard: { type: scc, decision: 2021/914, modules: [3] } }',
      'locations: [{ use: storage, countries: [GB] }]',
    )
    expect(await due([byClauses], 90, { asOf: '2031-12-01' })).toEqual([])
  })

  test('reviews, documents and lists, by the months that the rules allow', async () => {
    const aged = service(
      'a',
      'reviewed: 2026-01-10',
      'activities: [{ id: x, role: processor }]',
      'documents:',
      '  agreement: { type: agreement, title: Terms, date: 2025-12-24 }',
      '  sheet: { type: data-protection-sheet, date: 2025-11 }',
      '  old: { type: privacy-policy, date: 2020-01-01, status: superseded }',
      '  proof: { type: certificate, date: 2020-01-01 }',
      '  undated: { type: web-page }',
      'subprocessing: { list: { url: "https://a.example/list", updated: 2026-02-01 } }',
    )
    expect(await due([aged])).toEqual([
      '2026-11-30 document a "sheet" 0.yaml:9',
      '2026-12-24 document a "Terms" 0.yaml:8',
      '2027-01-10 review a "a" 0.yaml:5',
      '2027-02-01 list a "a" 0.yaml:13',
    ])
  })

  test('by other months where the house sets them, and not where a rule is off', async () => {
    const aged = service('a', 'reviewed: 2026-06-01')
    const months = (options: object) => ({ rules: { 'review-overdue': options } })
    expect(await due([aged], 90, months({ options: { months: 7 } }))).toEqual([
      '2027-01-01 review a "a" 0.yaml:5',
    ])
    expect(await due([aged], 90, months({ options: { months: 3 } }))).toEqual([
      '2026-09-01 review a "a" 0.yaml:5',
    ])
    expect(await due([aged], 900, months({ severity: 'off' }))).toEqual([])
    expect(await due([aged], 900, { select: ['breach'] })).toEqual([])
  })

  test('assessments with the review, each from the latest', async () => {
    const transfers = service(
      'a',
      'activities: [{ id: x, role: processor }]',
      'transfers:',
      '  - { to: IN, recipient: X, assessment: { date: 2025-12-01 } }',
      '  - { to: US, recipient: Y, assessment: { date: 2024-12 } }',
      '  - { to: PH, recipient: Z, assessment: true }',
    )
    const ours = organisation(
      'assessments:',
      '  - { type: transfer, service: a, country: US, date: 2026-02-01 }',
      '  - { type: transfer, service: a, country: US, date: 2025-12-15 }',
      '  - { type: impact, service: a, date: 2026-01-01 }',
      '  - { type: impact, service: other, date: 2026-01-01 }',
    )
    expect(await due([transfers, ours])).toEqual([
      '2026-12-01 transfer-assessment a "India" 0.yaml:7',
      '2027-01-01 impact-assessment a "a" 1.yaml:8',
      '2027-02-01 transfer-assessment a "United States" 1.yaml:6',
    ])
  })

  test('waivers that end or have ended, and none that covers nothing', async () => {
    const waiver = (rule: string, path: string, expires: string) => [
      `  - rule: ${rule}`,
      '    service: a',
      `    path: ${path}`,
      '    owner: ciso@us.example',
      '    approver: dpo@us.example',
      '    reason: agreed',
      `    expires: ${expires}`,
    ]
    const text = [
      'apiVersion: dpa-lint/v1',
      'kind: Waivers',
      'waivers:',
      ...waiver('breach-notice-too-late', 'breach/notice/within', '2026-12-01'),
      ...waiver('breach-content-incomplete', 'breach/content', '2026-11-01'),
      ...waiver('breach-channel-missing', 'rights', '2026-12-01'),
    ].join('\n')
    const subject = await subjectOf(
      { 'a.yaml': service('a', 'breach: { notice: { within: 96 hours } }') },
      { excuses: { waivers: [{ file: 'waivers.yaml', text }] }, select: ['breach'] },
    )
    const waivers = dueIn(subject, { within: 90 }).entries.filter(({ kind }) => kind === 'waiver')
    expect(
      waivers.map(({ day, name, owner, place, declaration }) => [
        day,
        name,
        owner,
        place?.line,
        declaration,
      ]),
    ).toEqual([
      ['2026-11-01', 'breach-content-incomplete', 'ciso@us.example', 11, 'a'],
      ['2026-12-01', 'breach-notice-too-late', 'ciso@us.example', 4, 'a'],
    ])
  })
})

describe('the window', () => {
  const ends = (day: string) =>
    service('a', `security: { certifications: [{ scheme: Exampleseal, expires: ${day} }] }`)

  test('takes in its last day, and all that is overdue', async () => {
    expect(await due([ends('2027-02-19')])).toHaveLength(1)
    expect(await due([ends('2027-02-20')])).toEqual([])
    expect(await due([ends('2027-02-20')], 91)).toHaveLength(1)
    expect(await due([ends('2001-01-01')])).toHaveLength(1)
    expect(await due([ends('2026-11-21')], 0)).toHaveLength(1)
  })

  test('is of one service where one is asked for', async () => {
    const other = ends('2026-12-01').replace('id: a', 'id: b')
    const subject = await subjectOf({ 'a.yaml': ends('2026-12-01'), 'b.yaml': other })
    const ids = dueIn(subject, { within: 90, service: 'b' }).entries.map(({ id }) => id)
    expect(ids).toEqual(['certificate:b:security/certifications/Exampleseal/expires'])
  })

  test('a day that its month lacks counts as the last that it has', async () => {
    expect((await due([ends('2026-11-31')]))[0]).toMatch(/^2026-11-30 certificate/)
    expect(
      (
        await due([service('a', 'reviewed: 2025-12-31')], 900, {
          rules: { 'review-overdue': { options: { months: 2 } } },
        })
      )[0],
    ).toMatch(/^2026-03-03 review/)
  })

  test('two that would bear one id are told apart', async () => {
    const twins = service(
      'a',
      'security:',
      '  certifications:',
      '    - { scheme: Exampleseal, expires: 2026-12-01 }',
      '    - { scheme: Exampleseal, expires: 2026-12-02 }',
    )
    const { entries } = dueIn(await subjectOf({ 'a.yaml': twins }), { within: 90 })
    expect(new Set(entries.map(({ id }) => id)).size).toBe(2)
  })
})

describe('as a text', () => {
  test.each(['real', 'chain'])('of %s', async (name) => {
    const text = await made('due', 'text', await example(name), {
      ...inLanguage('en'),
      within: 365,
    })
    await expect(text).toMatchFileSnapshot(`../../golden/documents/due-${name}.txt`)
    expect(text.split('\n').filter((line) => line.length > 80)).toEqual([])
  })

  test.each(languages)('in %s', async (language) => {
    const text = await made('due', 'text', await everything(), {
      ...inLanguage(language),
      within: 400,
    })
    await expect(text).toMatchFileSnapshot(`../../golden/documents/due-everything.${language}.txt`)
  })

  test('says what could not be read, and that nothing falls due', async () => {
    const subject = await subjectOf({ 'a.yaml': service('a'), 'b.yaml': 'kind: [' })
    const text = await made(
      'due',
      'text',
      { ...subject, unread: ['services: permission denied'] },
      inLanguage('en'),
    )
    expect(text).toContain('\nnothing falls due\n')
    expect(text.replaceAll(/\s+/g, ' ')).toContain(
      'something may be missing here: b.yaml, services: permission denied',
    )
  })
})
