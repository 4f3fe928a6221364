import { describe, expect, test } from 'vitest'
import {
  judgedBy,
  organisationEdits,
  organisationIn,
  withoutExchanged,
} from '../../src/gate/organisation.ts'
import type { NamedCompany } from '../../src/gate/parties.ts'
import type { Organisation } from '../../src/model/declaration.ts'
import type { LocatedDeclaration } from '../../src/model/parsed-file.ts'
import { located } from './made.ts'

const ours = (file: string, fields: object) =>
  located<Organisation>(file, { kind: 'Organisation', id: 'us', ...fields })
const calls = located('calls.yaml', { kind: 'Service', id: 'calls' })
const standing = (organisation?: LocatedDeclaration<Organisation>) => ({
  ref: 'main',
  counts: ['policy'] as const,
  organisation,
  before: organisation,
})

describe('the organisation by which is judged', () => {
  const here = ours('here.yaml', { country: 'FR', regimes: ['eu-gdpr'], contact: 'here' })
  const there = ours('there.yaml', { country: 'DE', limits: [], contact: 'there' })
  const judged = (
    sound: readonly LocatedDeclaration[],
    ...standings: Parameters<typeof judgedBy>[1]
  ) => judgedBy(sound, standings).map(({ declaration, file }) => ({ file, ...declaration }))

  test('is the one here where nobody else answers for it', () => {
    const sound = [here, calls]
    expect(judgedBy(sound, [])).toBe(sound)
  })

  test('is taken from there in what counts there, and from here in all else', () => {
    const [, one] = judgedBy([here, calls], [standing(there)])
    expect(one?.declaration).toEqual({
      ...{ apiVersion: 'dpa-lint/v1', kind: 'Organisation', id: 'us', name: 'calls' },
      ...{ country: 'DE', limits: [], contact: 'here' },
    })
    expect(['/country', '/limits/0', '/contact', ''].map((at) => one?.place(at).file)).toEqual([
      'there.yaml',
      'there.yaml',
      'here.yaml',
      'here.yaml',
    ])
  })

  test('is the one here where both say the same', () => {
    const same = ours('there.yaml', { country: 'FR', regimes: ['eu-gdpr'], contact: 'there' })
    expect(judgedBy([here], [standing(same)])[0]).toBe(here)
  })

  test('steers nothing where there is none there, and is the one there where it is gone here', () => {
    const [one] = judgedBy([here], [standing()])
    expect(one?.declaration).not.toHaveProperty('country')
    expect(one?.place('/country').file).toBe('here.yaml')
    expect(judged([calls], standing(), standing(there))).toMatchObject([
      { file: 'calls.yaml' },
      { file: 'there.yaml', country: 'DE' },
    ])
    expect(judged([calls], standing())).toEqual([{ file: 'calls.yaml', ...calls.declaration }])
  })

  test('is of several the first by its id, in whatever order they come', () => {
    const [a, b] = [ours('a.yaml', { id: 'a' }), ours('b.yaml', { id: 'b' })]
    expect(organisationIn([calls, b, a])).toBe(a)
    expect(organisationIn([a, b])).toBe(a)
    expect(organisationIn([calls])).toBeUndefined()
    expect(judged([b, a], standing(ours('c.yaml', { id: 'a' }))).map(({ id }) => id)).toEqual(['a'])
  })

  test('has edited nothing where it is not here', () => {
    expect(organisationEdits([calls], [standing(there)])).toEqual([])
    expect(organisationEdits([here], [standing()]).map(({ message }) => message)).toEqual([
      '"country" is "FR" here and is not set on main, which counts',
      '"regimes" is ["eu-gdpr"] here and is not set on main, which counts',
    ])
  })

  test('says of an entry of three commits only what this one has added', () => {
    const limits = (...data: readonly string[]) => ({
      limits: data.map((one) => ({ data: one, period: '1 year' })),
    })
    const edits = organisationEdits(
      [ours('a.yaml', limits('any', 'contact', 'health'))],
      [
        {
          ...standing(ours('b.yaml', limits('any'))),
          before: ours('c.yaml', limits('contact')),
        },
      ],
    )
    expect(edits.map(({ message, path, place }) => [message, path, place.pointer])).toEqual([
      ['this entry of "limits" is not on main, which counts', 'limits/health', '/limits/2'],
    ])
    const mixed = ours('a.yaml', { duties: [{ a: 1 }, 'b'] })
    const [edit] = organisationEdits([mixed], [standing(ours('b.yaml', { duties: [] }))])
    expect(edit?.message).toBe('"duties" is [{"a":1},"b"] here and [] on main, which counts')
  })
})

describe('an approval', () => {
  const company = (name: string): NamedCompany => ({ name, pointer: '/subprocessors/0', terms: '' })
  const replaced = new Map([
    ['calls:subprocessors/desk', { before: company('Desk Ltd'), now: company('Other Ltd') }],
  ])
  const approval = { service: 'calls', subprocessor: 'desk', by: 'x@us.example' }
  const kept = (...approvals: readonly object[]) => {
    const [one, service] = withoutExchanged([ours('us.yaml', { approvals }), calls], { replaced })
    expect(service).toBe(calls)
    return one as LocatedDeclaration<Organisation>
  }

  test('was given to the company that then stood behind the id', () => {
    const other = { ...approval, subprocessor: 'mailer' }
    const refusal = { ...approval, approved: false }
    const named = { ...approval, company: 'OTHER LTD.' }
    const former = { ...approval, company: 'Desk Ltd' }
    const one = kept(former, other, approval, refusal, named)
    expect(one.declaration).toEqual({
      ...ours('us.yaml', {}).declaration,
      approvals: [other, refusal, named],
    })
    expect(
      ['/approvals/0/by', '/approvals/1', '/approvals/2/a~1b', '/approvals', '/name', ''].map(
        (pointer) => one.place(pointer).pointer,
      ),
    ).toEqual(['/approvals/1/by', '/approvals/3', '/approvals/4/a~1b', '/approvals', '/name', ''])
    expect(one.place('/approvals/7').pointer).toBe('/approvals/7')
    expect(one.place('/limits/0').pointer).toBe('/limits/0')
  })

  test('stays where nothing was exchanged', () => {
    const sound = [ours('us.yaml', { approvals: [approval] })]
    expect(withoutExchanged(sound, { replaced: new Map() })).toBe(sound)
    const others = [ours('us.yaml', { approvals: [{ ...approval, service: 'mail' }] })]
    expect(withoutExchanged(others, { replaced })[0]).toBe(others[0])
    const none = [ours('us.yaml', {})]
    expect(withoutExchanged(none, { replaced })[0]).toBe(none[0])
  })
})
