import { describe, expect, test } from 'vitest'
import type { Citation } from '../../src/model/citation.ts'
import { semanticPath } from '../../src/model/path.ts'
import { organisation, service } from './cases.ts'
import { changes, compared, side } from './sides.ts'

const gdpr = 'https://eur-lex.europa.eu/eli/reg/2016/679/oj'
const law = (article: string): Citation => ({
  provision: `GDPR Art. ${article}`,
  key: `gdpr:${article.toLowerCase()}`,
  force: 'law',
  url: `${gdpr}#art_${Number.parseInt(article, 10)}`,
})

describe('a change', () => {
  test('says all that is to be said, and stands on the head', async () => {
    const before = service('breach:\n  notice: { within: 24 hours }')
    const after = service('breach:\n  # as of the new agreement\n  notice: { within: 72 hours }')
    expect(await changes(before, after)).toEqual([
      {
        kind: 'breach-notice',
        event: 'changed',
        direction: 'weaker',
        declaration: 'calls',
        message: 'breach notice: 24 hours to 72 hours',
        from: '24 hours',
        to: '72 hours',
        path: 'breach/notice/within',
        basis: [law('33(2)')],
        tell: [],
        side: 'head',
        location: {
          file: 'a.yaml',
          line: 7,
          column: 21,
          endLine: 7,
          endColumn: 29,
          pointer: '/breach/notice/within',
          lineText: '  notice: { within: 72 hours }',
        },
      },
    ])
  })

  test('stands on the base where it is gone, in the file of that side', async () => {
    const before = { 'old.yaml': service('subprocessors: [{ id: a, country: FR }, { id: b }]') }
    const after = { 'new.yaml': service('subprocessors: [{ id: a, country: FR }]') }
    const [change, ...others] = await changes(before, after)
    expect(others).toEqual([])
    expect(change).toMatchObject({
      event: 'removed',
      direction: 'stronger',
      message: 'sub-processor removed: "b", no country declared',
      from: '"b", no country declared',
      path: 'subprocessors/b',
      side: 'base',
      location: { file: 'old.yaml', line: 5, pointer: '/subprocessors/1' },
    })
    expect(change).not.toHaveProperty('to')
  })

  test('of what a shorter way of writing is short for stands where that is written', async () => {
    const before = service('activities: [{ id: a, operations: [storage] }]')
    const after = service('activities: [{ id: a, operations: [storage, disclosure] }]')
    expect(await changes(before, after)).toMatchObject([
      {
        path: 'activities/a/operations/disclosure',
        location: { pointer: '/activities/0/operations' },
      },
    ])
  })
})

test('a path is the one that findings and waivers have', async () => {
  const before = {
    'a.yaml': service(
      'security: { certifications: [{ scheme: ISO/IEC 27001, holder: A, expires: 2027 }] }\nx-a~b: [{ name: c#d, x: 1 }]'.replace(
        '2027',
        '"2027"',
      ),
    ),
  }
  const after = { 'a.yaml': before['a.yaml'].replace('"2027"', '"2028"').replace('x: 1', 'x: 2') }
  const to = await side(after)
  const found = await changes(before, after)
  expect(found.map(({ path }) => path)).toEqual([
    'security/certifications/ISO%2FIEC 27001/expires',
    'x-a%7Eb/c%23d/x',
  ])
  for (const { path, location } of found)
    expect(path).toBe(semanticPath(to.workspace.services[0], location.pointer))
})

describe('no change', () => {
  const same = [
    [
      'another order',
      'subprocessors:\n  - { id: a, data: [contact, voice] }\n  - { id: b }',
      'subprocessors:\n  - { id: b }\n  - { id: a, data: [voice, contact] }',
    ],
    [
      'an alias and what it stands for',
      'transfers:\n  - { to: US, recipient: a, safeguard: &s { type: scc, modules: [2] } }\n  - { to: IN, recipient: b, safeguard: *s }',
      'transfers:\n  - { to: US, recipient: a, safeguard: { type: scc, modules: [2] } }\n  - { to: IN, recipient: b, safeguard: { type: scc, modules: [2] } }',
    ],
    ['comments and layout', 'breach: { notice: true }', '# now\nbreach:\n  notice: true # yes'],
    [
      'a word and its detail',
      'breach: { notice: true }',
      'breach: { notice: { commitment: true } }',
    ],
    [
      'one statement and a list of it',
      'obligations: { audit: { audits: true } }',
      'obligations: { audit: [{ audits: true }] }',
    ],
    [
      'a list and a grid of yes',
      'activities: [{ id: a, operations: [use] }]',
      'activities: [{ id: a, operations: { use: true } }]',
    ],
    [
      'all data and no word of it',
      'activities: [{ id: a, retention: [{ data: all, period: 1 day }] }]',
      'activities: [{ id: a, retention: [{ period: 1 day }] }]',
    ],
    ['a thing said twice', 'subprocessors: [{ id: a }]', 'subprocessors: [{ id: a }, { id: a }]'],
    [
      'a year as number and as text',
      'security: { certifications: [{ scheme: C5, edition: 2026 }] }',
      'security: { certifications: [{ scheme: C5, edition: "2026" }] }',
    ],
  ] as const

  test.each(same)('%s', async (_, before, after) => {
    expect(await changes(service(before), service(after))).toEqual([])
    expect(await changes(service(after), service(before))).toEqual([])
  })

  test('another file, or several declarations in one', async () => {
    const [one, two] = [service('breach: { notice: true }'), organisation('country: FR')]
    const apart = { 'a.yaml': one, 'b.yaml': two }
    expect(await changes(apart, { 'all.yaml': `${two}---\n${one}` })).toEqual([])
  })
})

describe('a declaration', () => {
  const calls = service(
    'provider: { name: Calls SA, country: US }\nactivities: [{ id: a, role: processor }]\nsubprocessors: [{ id: b }]',
  )

  test('that comes or goes is one change', async () => {
    const text =
      '"Calls" by "Calls SA" in US (not recognised as adequate), provider as processor, 1 sub-processor'
    expect(await changes({}, calls)).toMatchObject([
      {
        kind: 'service',
        event: 'added',
        direction: 'neutral',
        message: `service added: ${text}`,
        path: '',
        side: 'head',
        location: { line: 3, pointer: '/id' },
      },
    ])
    expect(await changes(calls, {})).toMatchObject([
      { kind: 'service', event: 'removed', direction: 'neutral', from: text, side: 'base' },
    ])
  })

  test('of our own does too', async () => {
    expect(await changes({}, organisation('country: FR'))).toMatchObject([
      { kind: 'organisation', message: 'organisation added: "Us" (FR)', declaration: 'us' },
    ])
  })

  test('keeps the order of ids, and in it of the kinds', async () => {
    const before = { 'a.yaml': calls, 'b.yaml': organisation('country: FR') }
    const after = {
      'a.yaml': calls.replace('US', 'FR').replace('{ id: b }', '{ id: b, task: hosting }'),
      'b.yaml': organisation('country: DE'),
      'c.yaml': calls.replace('id: calls', 'id: airwaves'),
    }
    const found = await changes(before, after)
    expect(found.map(({ declaration, kind }) => `${declaration} ${kind}`)).toEqual([
      'us organisation',
      'airwaves service',
      'calls provider',
      'calls subprocessor',
    ])
  })
})

describe('what could not be read', () => {
  const good = service('breach: { notice: true }')
  const broken = service('breach: { notice: true, notise: false }')

  test('is neither gone nor new', async () => {
    const { changes: found, uncompared } = await compared({ 'a.yaml': good }, { 'a.yaml': broken })
    expect(found).toEqual([])
    expect(uncompared).toEqual([
      { declaration: 'calls', message: 'could not be read on the head, in a.yaml' },
    ])
    expect((await compared({ 'a.yaml': broken }, { 'a.yaml': good })).uncompared).toEqual([
      { declaration: 'calls', message: 'could not be read on the base, in a.yaml' },
    ])
  })

  test('may hold whatever is missing', async () => {
    const { changes: found, uncompared } = await compared(
      { 'a.yaml': good },
      { 'b.yaml': 'kind: [', 'c.yaml': service('').replace('id: calls', 'id: other') },
    )
    expect(found).toMatchObject([{ declaration: 'other', event: 'added' }])
    expect(uncompared).toEqual([
      {
        declaration: 'calls',
        message: 'not found on the head, where not every file could be read',
      },
    ])
  })

  test('keeps nothing else from being compared', async () => {
    const other = good.replace('id: calls', 'id: other')
    const { changes: found } = await compared(
      { 'a.yaml': good, 'b.yaml': other },
      { 'a.yaml': 'kind: [', 'b.yaml': other.replace('true', 'false') },
    )
    expect(found).toMatchObject([{ declaration: 'other', direction: 'weaker' }])
  })

  test('includes an id that is declared twice', async () => {
    const { changes: found, uncompared } = await compared(
      { 'a.yaml': good },
      { 'a.yaml': good, 'b.yaml': good.replace('true', 'false') },
    )
    expect(found).toEqual([])
    expect(uncompared).toEqual([
      { declaration: 'calls', message: 'declared more than once on the head' },
    ])
    const twice = { 'a.yaml': good, 'b.yaml': good.replace('true', 'false') }
    expect((await compared(twice, twice)).uncompared).toEqual([])
  })
})
