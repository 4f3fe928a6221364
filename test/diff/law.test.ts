import { describe, expect, test } from 'vitest'
import { changeLaw } from '../../rules/law/changes.ts'
import { provisions } from '../../rules/law/provisions.ts'
import { type ChangeFacts, changeKinds } from '../../src/model/change.ts'
import { organisation, service } from './cases.ts'
import { changes } from './sides.ts'

/** What is said of the law: the articles, and who must be told of what under which. */
async function said(before: string, after: string, ours = ''): Promise<readonly string[]> {
  const us = ours === '' ? {} : { 'us.yaml': organisation(ours) }
  const found = await changes(
    { 'a.yaml': service(before), ...us },
    { 'a.yaml': service(after), ...us },
  )
  const list = (basis: readonly { readonly key: string }[]) =>
    basis.map(({ key }) => key.replace('gdpr:', '')).join(' ')
  return found.flatMap(({ basis, tell }) => [
    list(basis),
    ...tell.map(({ who, what, basis: why }) => `${who}: ${what} (${list(why)})`),
  ])
}

const activity = (rest: string) => `activities: [{ id: a, role: processor${rest} }]`

describe('who must be told', () => {
  test.each([
    [
      'a sub-processor that we can object to',
      'subprocessing: { objection: { period: 30 days } }\nsubprocessors: [{ id: a, country: FR }]',
      'subprocessing: { objection: { period: 30 days } }\nsubprocessors: [{ id: a, country: FR }, { id: b, country: DE }]',
      [
        '28(2) 28(4)',
        'approver: we can object within 30 days (28(2))',
        'data-subjects: the recipients (13(1)(e) 14(1)(e))',
        'record: the recipients (30(1)(d))',
      ],
    ],
    [
      'one that needs our authorisation, abroad, where we act for others',
      'subprocessing: { authorisation: specific }\nactivities: [{ id: a, role: processor, customerRole: processor }]\nsubprocessors: [{ id: a, country: FR }]',
      'subprocessing: { authorisation: specific }\nactivities: [{ id: a, role: processor, customerRole: processor }]\nsubprocessors: [{ id: a, country: FR }, { id: b, country: US }]',
      [
        '28(2) 28(4)',
        'approver: it needs our authorisation beforehand (28(2))',
        'controllers: the new sub-processor, beforehand, so that they can object (28(2))',
        'data-subjects: the recipients, and the transfer and its safeguard (13(1)(e) 14(1)(e) 13(1)(f) 14(1)(f))',
        'record: the recipients, and the transfer and its country (30(1)(d) 30(1)(e) 30(2)(c))',
      ],
    ],
    [
      'another company in its place',
      'subprocessors: [{ id: a, name: Acme SA, country: FR }]',
      'subprocessors: [{ id: a, name: Beta SA, country: FR }]',
      [
        '28(2) 28(4)',
        'approver: we can object (28(2))',
        'data-subjects: the recipients (13(1)(e) 14(1)(e))',
        'record: the recipients (30(1)(d))',
      ],
    ],
    [
      'nobody, where only the spelling or the contact changes',
      'subprocessors: [{ id: a, name: Acme SA, contact: a@a.example }]',
      'subprocessors: [{ id: a, name: "Acme S.A.", contact: b@a.example }]',
      ['28(2) 28(4)', '28(2) 28(4)'],
    ],
    [
      'a transfer, and nobody of a place inside',
      'locations: [{ use: storage, countries: [FR] }]',
      'locations: [{ use: storage, countries: [FR] }, { use: access, countries: [IL] }, { use: backup, countries: [DE] }]',
      [
        '28(3)(a)',
        'data-subjects: the transfer and its safeguard (13(1)(f) 14(1)(f))',
        'record: the transfer and its country (30(1)(e))',
        '28(3)(a)',
      ],
    ],
    [
      'a safeguard',
      'transfers: [{ to: US, safeguard: { type: scc } }]',
      'transfers: [{ to: US, safeguard: { type: dpf } }]',
      ['46(1)', 'data-subjects: the safeguard (13(1)(f) 14(1)(f))'],
    ],
    [
      'a time',
      activity(', retention: [{ period: 30 days }]'),
      activity(', retention: [{ period: 60 days }]'),
      [
        '5(1)(e)',
        'data-subjects: how long data are kept (13(2)(a) 14(2)(a))',
        'record: the time limits for erasure (30(1)(f))',
      ],
    ],
    [
      'a new purpose',
      activity(', purposes: [support]'),
      activity(', purposes: [support, marketing]'),
      [
        '5(1)(b) 28(3)',
        'data-subjects: the new purpose, before data serve it (13(3) 14(4))',
        'record: the purposes (30(1)(b))',
      ],
    ],
    [
      'a new purpose of the provider as a controller, by its notice',
      'activities: [{ id: a, role: controller, purposes: [billing] }]',
      'activities: [{ id: a, role: controller, purposes: [billing, marketing] }]',
      [
        '5(1)(b) 28(3)',
        'data-subjects-of-provider: the new purpose, before data serve it (13(3) 14(4))',
      ],
    ],
    [
      'nobody of a promise that is weaker',
      'breach: { notice: { within: 24 hours } }',
      'breach: { notice: { within: 72 hours } }',
      ['33(2)'],
    ],
    [
      'nobody of the officer of a provider',
      'provider: { name: A }',
      'provider: { name: A, dpo: dpo@a.example }',
      ['37(7)'],
    ],
  ] as const)('%s', async (_, before, after, expected) => {
    expect(await said(before, after)).toEqual(expected)
  })

  test('whoever made the impact assessment, where the risk can have risen', async () => {
    const [before, after] = [
      activity(', specialCategories: none'),
      activity(', specialCategories: [health]'),
    ]
    const assessed = 'assessments: [{ type: impact, service: calls, date: 2026-01-01 }]'
    const others = [
      '9(1)',
      'data-subjects: the categories of data, where they do not come from the person (14(1)(d))',
      'record: the categories of data and of data subjects (30(1)(c))',
    ]
    expect(await said(before, after)).toEqual(others)
    expect(await said(before, after, assessed)).toEqual([
      ...others,
      "impact-assessment: a review of the risk, with our officer's advice (35(11) 35(2))",
    ])
    expect(await said(after, before, assessed)).toEqual(others)
  })

  test('nobody who decides, of a sub-processor behind the one that we contract with', async () => {
    const behind = (rest: string) => ({
      'a.yaml': service('subprocessors: [{ id: b, service: base }]'),
      'b.yaml': service(rest).replace('id: calls', 'id: base'),
    })
    const found = await changes(
      behind('subprocessors: [{ id: x, country: FR }]'),
      behind('subprocessors: [{ id: x, country: FR }, { id: y, country: FR }]'),
    )
    expect(found.map(({ tell }) => tell.map(({ who }) => who))).toEqual([
      ['data-subjects', 'record'],
    ])
  })

  test('the authority and data subjects, of our own officer', async () => {
    const found = await changes(
      organisation('dpo: a@us.example'),
      organisation('dpo: b@us.example'),
    )
    expect(found.map(({ tell }) => tell.map(({ who }) => who))).toEqual([
      ['authority', 'data-subjects', 'record'],
    ])
  })
})

const facts: ChangeFacts = {
  kind: 'other',
  event: 'added',
  direction: 'weaker',
  path: 'x',
  forOthers: true,
  inChain: false,
  providerControls: false,
  assessed: true,
  abroad: true,
  replaced: true,
}

describe('the law of changes', () => {
  test.each(changeKinds)('of the kind %s has an article that anybody can open', (kind) => {
    const basis = changeLaw.basis({ ...facts, kind })
    expect(basis.length).toBeGreaterThan(0)
    for (const { provision, url } of basis) expect(`${provision} ${url}`).toMatch(/^\S.* https:/)
  })

  test('names duties that the tables of provisions know', () => {
    const known = new Set(
      provisions.flatMap(({ law, provisions: parts }) => [
        law.key,
        ...parts.map((part) => part.law.key),
      ]),
    )
    // Articles of which the tables hold no row: officers, and reviews of an impact assessment.
    const others = ['gdpr:37(7)', 'gdpr:35(11)', 'gdpr:35(2)']
    for (const kind of changeKinds)
      for (const path of ['dpo', 'representatives/eu', 'a/features/scoring'])
        for (const { basis } of changeLaw.tell({ ...facts, kind, path }))
          for (const { key } of basis) expect([...known, ...others]).toContain(key)
  })

  test('follows the path where that says more', () => {
    const basisAt = (kind: ChangeFacts['kind'], path: string) =>
      changeLaw.basis({ ...facts, kind, path }).map(({ provision }) => provision)
    expect(basisAt('right', 'rights/erasure/support')).toEqual([
      'GDPR Art. 17',
      'GDPR Art. 28(3)(e)',
    ])
    expect(basisAt('assistance', 'obligations/assistance/dpia')).toEqual([
      'GDPR Art. 28(3)(f)',
      'GDPR Art. 35',
    ])
    expect(basisAt('source', 'rights/erasure/source')).toEqual(['GDPR Art. 5(2)'])
  })

  test('knows what a transfer can rest on', () => {
    const asked = { asOf: '2026-11-21', assumedInvalid: new Set<string>() }
    const carries = (type: string, more: object = {}, assumed: readonly string[] = []) =>
      changeLaw.carries({ type, ...more } as never, {
        ...asked,
        assumedInvalid: new Set(assumed),
      })
    expect(carries('adequacy')).toBe('fully')
    expect(carries('dpf')).toBe('fully')
    expect(carries('scc', { decision: '2021/914' })).toBe('fully')
    expect(carries('scc', { decision: '2010/87' })).toBe('not')
    expect(carries('scc', { decision: '2021/915' })).toBe('not')
    expect(carries('privacy-shield')).toBe('not')
    expect(carries('derogation')).toBe('narrowly')
    expect(carries('link')).toBe('not')
    expect(carries('bcr', {}, ['bcr'])).toBe('not')
  })
})
