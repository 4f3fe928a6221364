import { describe, expect, test } from 'vitest'
import type { Breach, BreachNotice, Service } from '../../src/model/declaration.ts'
import {
  atSaid,
  casesOf,
  isControlling,
  isProcessing,
  listed,
  placeIn,
  prevailing,
  processes,
  statementsOf,
} from '../../src/model/fact.ts'

const service = (parts: Partial<Service> = {}): Service => ({
  apiVersion: 'dpa-lint/v1',
  kind: 'Service',
  id: 'calls',
  name: 'Calls',
  ...parts,
})

describe('said', () => {
  const noticeOf = (notice: NonNullable<Service['breach']>['notice']) => {
    const breach = { ...(notice !== undefined && { notice }) }
    return { breach, all: statementsOf(breach, 'notice') }
  }

  test('is nothing where nothing is declared', () => {
    expect(statementsOf(undefined as Service['breach'], 'notice')).toEqual([])
    expect(noticeOf(undefined).all).toEqual([])
  })

  test.each([
    [true, 'stated'],
    [false, 'refused'],
    ['unknown', 'unknown'],
  ] as const)('of the word %j is %s, at its field', (word, stand) => {
    const { breach, all } = noticeOf(word)
    expect(all).toEqual([{ stand, detail: {}, on: breach, field: 'notice' }])
    expect(all[0]?.on).toBe(breach)
  })

  test('of a text has the text as its word', () => {
    const obligations = { amendments: 'unilateral' } as const
    expect(statementsOf(obligations, 'amendments')).toEqual([
      { stand: 'stated', word: 'unilateral', detail: {}, on: obligations, field: 'amendments' },
    ])
  })

  test.each([
    [{}, { stand: 'stated' }],
    [{ commitment: true }, { stand: 'stated' }],
    [{ commitment: false }, { stand: 'refused' }],
    [{ commitment: 'unknown' }, { stand: 'unknown' }],
    [{ qualified: 'where practicable' }, { stand: 'qualified' }],
    [{ commitment: true, qualified: 'where practicable' }, { stand: 'qualified' }],
    // What is refused or unknown is not made better by softening it.
    [{ commitment: false, qualified: 'unless asked' }, { stand: 'refused' }],
    [{ commitment: 'unknown', qualified: 'x' }, { stand: 'unknown' }],
    [{ within: '48 hours' }, { stand: 'stated', word: '48 hours' }],
    [
      { within: '48 hours', qualified: 'x' },
      { stand: 'qualified', word: '48 hours' },
    ],
    [
      { commitment: true, within: '48 hours' },
      { stand: 'stated', word: '48 hours' },
    ],
    // A promise whose time is unknown is still a promise.
    [{ within: 'unknown' }, { stand: 'stated' }],
    [{ within: 'unknown', qualified: 'x' }, { stand: 'qualified' }],
    [{ commitment: true, within: 'unknown' }, { stand: 'stated' }],
  ] as const)('of the detail %j is %j, on the detail', (detail, weighed) => {
    const { all } = noticeOf(detail)
    expect(all).toEqual([{ ...weighed, detail, on: detail }])
    expect(all[0]?.on).toBe(detail)
  })

  test('of a list is every item, each at its place', () => {
    const list = [{ commitment: true }, { commitment: false, for: 'the free plan' }] as const
    expect(noticeOf(list).all).toEqual([
      { stand: 'stated', detail: list[0], on: list[0] },
      { stand: 'refused', detail: list[1], on: list[1] },
    ])
    const words = ['security-measures', 'unknown'] as unknown as Service['embeds']
    expect(statementsOf({ embeds: words }, 'embeds')).toEqual([
      { stand: 'stated', word: 'security-measures', detail: {}, on: words, field: '0' },
      { stand: 'unknown', detail: {}, on: words, field: '1' },
    ])
    expect(noticeOf([]).all).toEqual([])
  })

  describe('of a part of a part', () => {
    type Obligations = NonNullable<Service['obligations']>
    const dpiaOf = (assistance: Obligations['assistance']) => {
      const obligations: Obligations = { ...(assistance !== undefined && { assistance }) }
      return { obligations, all: statementsOf(obligations, 'assistance', 'dpia') }
    }

    test('is nothing where the way there is not declared', () => {
      expect(dpiaOf(undefined).all).toEqual([])
      expect(dpiaOf({}).all).toEqual([])
      expect(statementsOf(undefined as Obligations | undefined, 'assistance', 'dpia')).toEqual([])
    })

    test.each([
      [false, 'refused'],
      ['unknown', 'unknown'],
    ] as const)('is %j as the whole is', (whole, stand) => {
      const { obligations, all } = dpiaOf(whole)
      expect(all).toEqual([{ stand, detail: {}, on: obligations, field: 'assistance' }])
    })

    test('is found in the part', () => {
      const assistance = { dpia: true } as const
      expect(dpiaOf(assistance).all).toEqual([
        { stand: 'stated', detail: {}, on: assistance, field: 'dpia' },
      ])
    })

    test('is found in every item of a list', () => {
      const audits = [
        { type: 'on-site' },
        {},
        { cost: 'customer' },
      ] as unknown as Obligations['audit']
      const obligations: Obligations = { ...(audits !== undefined && { audit: audits }) }
      expect(statementsOf(obligations, 'audit', 'cost' as never)).toEqual([
        {
          stand: 'stated',
          word: 'customer',
          detail: {},
          on: (audits as object[])[2],
          field: 'cost',
        },
      ])
    })
  })

  test('makes a problem where it stands', () => {
    const on = {}
    expect(atSaid({ on, field: 'notice' }, 'm')).toEqual({ on, field: 'notice', message: 'm' })
    expect(atSaid({ on }, 'm', { severity: 'info' })).toEqual({
      on,
      message: 'm',
      severity: 'info',
    })
  })
})

describe('what prevails', () => {
  const documented = service({
    documents: {
      agreement: { type: 'agreement' },
      sheet: { type: 'data-protection-sheet' },
      page: { type: 'web-page' },
    },
  })
  const prevailingOf = (notice: readonly BreachNotice[]) => {
    const breach: Breach = { notice }
    return prevailing(documented, statementsOf(breach, 'notice'))
  }

  test('is nothing where nothing is said', () => {
    expect(prevailing(documented, [])).toBeUndefined()
  })

  const cases: readonly (readonly [string, number, readonly BreachNotice[]])[] = [
    [
      'the agreement, over better words elsewhere',
      0,
      [
        { commitment: false, source: 'agreement §6' },
        { commitment: true, source: 'sheet' },
      ],
    ],
    [
      'the agreement, wherever it stands in the list',
      1,
      [
        { commitment: false, source: 'page' },
        { commitment: true, source: 'agreement' },
      ],
    ],
    [
      'the highest of several sources',
      1,
      [
        { commitment: true, source: 'sheet' },
        { commitment: false, source: ['page', 'agreement §1'] },
      ],
    ],
    ['a source, over none', 1, [{ commitment: false }, { commitment: true, source: 'page' }]],
    [
      'a source, over a document that is not declared',
      1,
      [
        { commitment: false, source: 'lost' },
        { commitment: true, source: 'page' },
      ],
    ],
    [
      'the worse of two in one document',
      1,
      [
        { commitment: true, source: 'sheet' },
        { qualified: 'x', source: 'sheet' },
      ],
    ],
    ['the unknown over the softened', 1, [{ qualified: 'x' }, { commitment: 'unknown' }]],
    ['the refused over the unknown', 1, [{ commitment: 'unknown' }, { commitment: false }]],
    ['the first of two alike', 0, [{ within: '48 hours' }, { within: '24 hours' }]],
  ]
  test.each(cases)('is %s', (_, index, notice) => {
    expect(prevailingOf(notice)?.detail).toBe(notice[index])
  })

  test('leaves the statements in their order', () => {
    const all = statementsOf(
      { notice: [{ commitment: true }, { commitment: false }] as const },
      'notice',
    )
    prevailing(documented, all)
    expect(all.map(({ stand }) => stand)).toEqual(['stated', 'refused'])
  })
})

describe('the cases of a fact', () => {
  const documents = { agreement: { type: 'agreement' }, sheet: { type: 'web-page' } } as const
  const casesIn = (notice: NonNullable<Breach['notice']>) => {
    const breach: Breach = { notice }
    const hours = { '72 hours': 2, '48 hours': 1 } as Readonly<Record<string, number>>
    const all = casesOf(
      service({ documents }),
      statementsOf(breach, 'notice'),
      ({ word }) => hours[word ?? ''] ?? 0,
    )
    return { breach, all }
  }

  test('are none where nothing is said', () => {
    expect(casesOf(service(), [], () => 0)).toEqual([])
  })

  test('of a single word are one, pointed at by its field', () => {
    const { breach, all } = casesIn(true)
    expect(all).toEqual([
      {
        stand: 'stated',
        detail: {},
        on: breach,
        field: 'notice',
        parts: [{ stand: 'stated', detail: {}, on: breach, field: 'notice' }],
      },
    ])
    expect(all.map((one) => placeIn(one, 'within'))).toEqual([{ on: breach, field: 'notice' }])
  })

  test('take from other places what the one that prevails does not say', () => {
    const agreement = { within: '48 hours', source: 'agreement §6' } as const
    const sheet = { within: '24 hours', after: 'awareness', source: 'sheet' } as const
    const [only, ...others] = casesIn([sheet, agreement]).all
    expect(others).toEqual([])
    if (!only) throw new Error('there is a case')
    expect(only.detail).toEqual({ within: '48 hours', after: 'awareness', source: 'agreement §6' })
    expect(only.parts.map(({ detail }) => detail)).toEqual([agreement, sheet])
    expect(placeIn(only, 'after')).toEqual({ on: sheet, field: 'after' })
    expect(placeIn(only, 'within')).toEqual({ on: agreement, field: 'within' })
    expect(placeIn(only, 'cost')).toEqual({ on: agreement, field: 'cost' })
  })

  test('inherit what is said without a case', () => {
    const general = { within: '48 hours', to: 'customer' } as const
    const trial = { for: 'the trial', within: '72 hours' } as const
    const details = casesIn([general, trial]).all.map(({ detail }) => detail)
    expect(details).toEqual([general, { for: 'the trial', within: '72 hours', to: 'customer' }])
  })

  test('that are refused inherit nothing', () => {
    const refused = { for: 'the trial', commitment: false } as const
    const [, trial] = casesIn([{ within: '48 hours' }, refused]).all
    expect(trial?.detail).toEqual(refused)
    expect(trial?.stand).toBe('refused')
  })

  test('go by what is worse among statements of equal weight', () => {
    const details = casesIn([{ within: '48 hours' }, { within: '72 hours' }]).all.map(
      ({ detail }) => detail,
    )
    expect(details).toEqual([{ within: '72 hours' }])
  })
})

test('a list that is refused, unknown or not declared has no items', () => {
  expect([listed([1, 2]), listed(false), listed('unknown'), listed(undefined)]).toEqual([
    [1, 2],
    [],
    [],
    [],
  ])
})

describe('a role', () => {
  test.each([
    [undefined, true, false],
    ['unknown', true, false],
    ['processor', true, false],
    ['sub-processor', true, false],
    ['controller', false, true],
    ['joint-controller', false, true],
  ] as const)('of %s: processes %s, controls %s', (role, processing, controlling) => {
    const activity = { id: 'a', ...(role && { role }) }
    expect([isProcessing(activity), isControlling(activity)]).toEqual([processing, controlling])
    expect(processes(service({ activities: [activity] }))).toBe(processing)
  })

  test('that nobody declared does not switch the law off', () => {
    expect(processes(service())).toBe(true)
    expect(processes(service({ activities: [] }))).toBe(true)
    expect(
      processes(
        service({
          activities: [
            { id: 'a', role: 'controller' },
            { id: 'b', role: 'processor' },
          ],
        }),
      ),
    ).toBe(true)
  })
})
