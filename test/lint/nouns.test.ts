import { describe, expect, test } from 'vitest'
import { approvalInAgreement, decisionOn } from '../../src/model/approval.ts'
import { compareText } from '../../src/model/compare-text.ts'
import type { Provider, Service } from '../../src/model/declaration.ts'
import { idFrom } from '../../src/model/id-from.ts'
import { memoizeFew, memoizeLast, memoizeText, perEstate } from '../../src/model/memoize.ts'
import {
  distinct,
  enumerated,
  joined,
  linked,
  type Message,
  t,
  term,
  worded,
} from '../../src/model/message.ts'
import { lastDayToObject } from '../../src/model/objection.ts'
import { officerOf } from '../../src/model/officer.ts'
import { at } from '../../src/model/problem.ts'
import { select, selectors } from '../../src/model/select.ts'
import { summaryOf } from '../../src/model/service-summary.ts'
import { atLeast } from '../../src/model/severity.ts'
import { clipped, inWords, plainText, quoted, roleInWords, wordsIn } from '../../src/model/words.ts'
import { estate, located } from './made.ts'

describe('our decision on a sub-processor', () => {
  const on = (approvals: readonly object[] | undefined, name?: string) => {
    const organisation = located('us.yaml', { kind: 'Organisation', id: 'us', approvals })
    const one = { id: 'desk', ...(name !== undefined && { name }) }
    return decisionOn(one as never, { id: 'calls' } as Service, estate([organisation]))
  }
  const approval = { service: 'calls', subprocessor: 'desk', date: '2026-01-02' }

  test('is none where nobody has decided', () => {
    expect(
      decisionOn({ id: 'desk' } as never, { id: 'calls' } as Service, estate([])),
    ).toBeUndefined()
    expect(on(undefined)).toBeUndefined()
    expect(
      on([
        { ...approval, service: 'mail' },
        { ...approval, subprocessor: 'x' },
      ]),
    ).toBeUndefined()
  })

  test('is the latest that holds on the day', () => {
    const [older, newer, later] = ['2026-01-02', '2026-01-31', '2026-02-01'].map((date) => ({
      ...approval,
      date,
    })) as [object, object, object]
    expect(on([older, newer, later])).toBe(newer)
    expect(on([newer, older])).toBe(newer)
    expect(on([later])).toBeUndefined()
    const undated = { service: 'calls', subprocessor: 'desk' }
    expect(on([undated])).toBe(undated)
  })

  test('is of one day the worst, and the longest of those that are as bad', () => {
    const no = { ...approval, approved: false }
    const open = { ...approval, approved: 'unknown' }
    const yes = { ...approval, approved: true }
    expect(on([approval, open, no])).toBe(no)
    expect(on([no, open, yes])).toBe(no)
    expect(on([yes, open])).toBe(open)
    expect(on([open, yes])).toBe(open)
    const short = { ...yes, until: '2026-03-01' }
    const long = { ...yes, until: '2027-03-01' }
    expect(on([short, long])).toBe(long)
    expect(on([long, short, yes])).toBe(yes)
    expect(on([yes, short])).toBe(yes)
  })

  test('is of the company, unless it is a refusal', () => {
    const named = { ...approval, company: 'Desk Ltd.' }
    expect(on([named], 'DESK LTD')).toBe(named)
    expect(on([named], 'Other')).toBeUndefined()
    expect(on([named])).toBeUndefined()
    const refusal = { ...named, approved: false }
    expect(on([refusal], 'Other')).toBe(refusal)
    expect(on([approval], 'Other')).toBe(approval)
  })

  test('may stand in the agreement', () => {
    const stated = [true, false, undefined].map((approvedInAgreement) =>
      approvalInAgreement({ id: 'x', approvedInAgreement } as never),
    )
    expect(stated).toEqual([true, false, undefined])
  })
})

test.each([
  ['Exampletel S.A.S.', 'exampletel-s-a-s'],
  ['  Größe & Ähnliches (DE) ', 'gro-e-ahnliches-de'],
  ['ÉCOLE--42', 'ecole-42'],
  ['日本', ''],
  ['a'.repeat(70), 'a'.repeat(60)],
  [`${'a'.repeat(59)} b`, 'a'.repeat(59)],
])('the id of %s is %s', (name, id) => {
  expect(idFrom(name)).toBe(id)
})

describe('the last day to object', () => {
  const last = (subprocessing: unknown, notified?: string) =>
    lastDayToObject({ subprocessing } as Service, notified)
  const day = '2026-01-01'

  test('ends the period to object, or else the notice', () => {
    const notice = { period: '30 days' }
    expect(last({ notice }, day)).toBe('2026-01-31')
    expect(last({ notice, objection: { period: '14 days' } }, day)).toBe('2026-01-15')
    expect(last({ notice, objection: true }, day)).toBe('2026-01-31')
  })

  test('is the earliest of several, counted at its shortest, and can be counted', () => {
    const objection = [{ period: '3 weeks' }, { period: '10 days' }]
    expect(last({ objection }, day)).toBe('2026-01-11')
    expect(last({ objection: { period: '36 hours' } }, day)).toBe('2026-01-02')
    expect(last({ objection: { period: '99999 years' } }, day)).toBe('2035-12-30')
  })

  test('is unknown where nothing is declared', () => {
    expect(last({ notice: { period: '30 days' } })).toBeUndefined()
    expect(last({ notice: true }, day)).toBeUndefined()
    expect(last(undefined, day)).toBeUndefined()
  })
})

test.each<readonly [unknown, string | false | undefined]>([
  [undefined, undefined],
  [false, false],
  ['unknown', 'unknown'],
  [{ appointed: false, name: 'Ann' }, false],
  [{ name: 'Ann', contact: 'dpo@x.example' }, 'Ann, dpo@x.example'],
  [{ contact: 'dpo@x.example' }, 'dpo@x.example'],
  [{ appointed: true }, undefined],
  [{ appointed: 'unknown' }, 'unknown'],
  [{ appointed: 'unknown', name: 'Ann' }, 'Ann'],
])('an officer %j is %j', (dpo, shown) => {
  expect(officerOf(dpo as Provider['dpo'])).toBe(shown)
})

describe('rules are selected', () => {
  const make = (id: string, chapter: string, ...keys: readonly string[]) => ({
    id,
    chapter,
    basis: keys.map((key) => ({
      provision: key,
      key,
      force: key.startsWith('edpb') ? ('guidance' as const) : ('law' as const),
      url: 'https://example.com' as const,
    })),
  })
  const rules = [
    make('a', 'breach', 'gdpr:28(3)'),
    make('b', 'roles', 'gdpr:280', 'edpb:wp260'),
    make('breach', 'other', 'gdpr:33(2)'),
    make('d', 'other', 'uk-gdpr:28'),
    make('e', 'none', 'law'),
  ]
  const ids = (...words: readonly string[]) => select(rules, words).map(({ id }) => id)

  test.each<readonly [readonly string[], readonly string[]]>([
    [['a'], ['a']],
    [['A'], ['a']],
    // The id goes before the chapter of the same name.
    [['breach'], ['breach']],
    [['other'], ['breach', 'd']],
    [['guidance'], ['b']],
    [['gdpr:28'], ['a']],
    [['gdpr:28(3)'], ['a']],
    [['gdpr:28-33'], ['a', 'breach']],
    [['gdpr:29-32'], []],
    [['gdpr:33-280'], ['b', 'breach']],
    [['gdpr'], ['a', 'b', 'breach']],
    [['uk-gdpr:1-99'], ['d']],
    [['EDPB:WP260'], ['b']],
    [['edpb:wp26'], []],
    [['gdpr:2'], []],
    [[''], []],
    [['nonsense'], []],
    [
      ['d', 'a'],
      ['a', 'd'],
    ],
    [[], []],
  ])('by %j', (words, expected) => {
    expect(ids(...words)).toEqual(expected)
  })

  test('by no word that is not theirs', () => {
    expect(selectors(rules.slice(1, 2))).toEqual([
      'b',
      'roles',
      'law',
      'gdpr:280',
      'guidance',
      'edpb:wp260',
    ])
  })
})

test('an error is at least a warning, and an information is not', () => {
  expect([
    atLeast('error', 'warning'),
    atLeast('warning', 'warning'),
    atLeast('info', 'warning'),
    atLeast('info', 'info'),
  ]).toEqual([true, true, false, true])
})

describe('a message', () => {
  const told = ({ text, key, values, isTerm }: Message) => [text, key, values, isTerm]

  test('keeps its text, its key and its values', () => {
    expect(told(t`the notice comes within ${72} hours, ${'a'}`)).toEqual([
      ...['the notice comes within 72 hours, a', 'the notice comes within {0} hours, {1}'],
      ...[[72, 'a'], false],
    ])
    const again = () => told(t`${1}`)
    expect([again(), again()]).toEqual([
      ['1', '{0}', [1], false],
      ['1', '{0}', [1], false],
    ])
    expect(told(t`${undefined} and ${null} and ${0}`)).toEqual([
      ...['undefined and null and 0', '{0} and {1} and {2}', ['undefined', 'null', 0], false],
    ])
    expect(`${t`x`}`).toBe('x')
  })

  test('can be a word', () => {
    expect(told(term('without-undue-delay'))).toEqual([
      ...['without undue delay', 'without undue delay', [], true],
    ])
    expect(told(worded('a-b'))).toEqual(['a-b', 'a-b', [], false])
  })

  test('lists what it is given', () => {
    const listed = [[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((all) => [
      `${enumerated(all)}`,
      `${enumerated(all, 'or')}`,
      `${linked(all)}`,
      `${linked(all, 'or')}`,
      `${joined(all, '; ')}`,
    ])
    expect(listed).toEqual([
      ['', '', '', '', ''],
      ['a', 'a', 'a', 'a', 'a'],
      ['a and b', 'a or b', 'a and b', 'a or b', 'a; b'],
      ['a, b and c', 'a, b or c', 'a and b and c', 'a or b or c', 'a; b; c'],
    ])
    expect(told(joined(['a', 'b'], ', ') as Message)).toEqual([
      ...['a, b', '{0}, {1}', ['a', 'b'], false],
    ])
    expect(distinct([t`a`, 'b', t`a`, 'b']).map(String)).toEqual(['a', 'b'])
  })
})

describe('words', () => {
  test('are seen without their case, blanks and signs', () => {
    expect(plainText('  Größe\n\tX’s   ')).toBe("größe x's")
    expect(plainText('a\u0308')).toBe('ä')
    expect(wordsIn(' “A”, b/c: d-e (f)! ')).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
    expect(wordsIn('—')).toEqual([])
    expect(wordsIn('日本 x')).toEqual(['日本', 'x'])
  })

  test('are quoted as far as a line bears', () => {
    const [fits, not] = ['a'.repeat(100), 'a'.repeat(101)]
    expect([clipped(fits), clipped(not)]).toEqual([fits, `${'a'.repeat(99)}…`])
    expect([quoted('x'), quoted(not)]).toEqual(['"x"', `"${'a'.repeat(99)}…"`])
    expect(`${quoted(t`x`)}`).toBe('"x"')
    expect((quoted(t`x`) as Message).key).toBe('"{0}"')
  })

  test('are listed', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((all) => inWords(all))).toEqual([
      ...['', 'a', 'a and b', 'a, b and c'],
    ])
    expect(inWords(['a', 'b'], 'or')).toBe('a or b')
    expect([
      roleInWords('joint-controller'),
      roleInWords('processor'),
      roleInWords(undefined),
    ]).toEqual(['joint controller', 'processor', 'controller'])
  })

  test('have an order', () => {
    expect(['b', 'a', 'B', 'a'].sort(compareText)).toEqual(['B', 'a', 'a', 'b'])
    expect([compareText('a', 'b'), compareText('b', 'a'), compareText('a', 'a')]).toEqual([
      -1, 1, 0,
    ])
  })
})

describe('what is remembered', () => {
  /** How often it is worked out anew, for one after the other. */
  function asked<A>(memoize: (make: (of: A) => object) => (of: A) => object, ...all: readonly A[]) {
    let made = 0
    const remembered = memoize(() => ({ made: ++made }))
    return all.map((one) => (remembered(one) as { made: number }).made)
  }

  test('is the last one', () => {
    const [a, b] = [{}, {}]
    expect(asked<object>(memoizeLast, a, a, b, b, a)).toEqual([1, 1, 2, 2, 3])
  })

  test('is a few', () => {
    const all = Array.from({ length: 33 }, () => ({}))
    const first = all[0] as object
    expect(asked<object>(memoizeFew, first, first)).toEqual([1, 1])
    expect(asked<object>(memoizeFew, ...all.slice(0, 32), first).at(-1)).toBe(1)
    expect(asked<object>(memoizeFew, ...all, first).at(-1)).toBe(34)
  })

  test('is a text that comes again, unless it is long or there are too many', () => {
    expect(asked<string>(memoizeText, 'a', 'b', 'a')).toEqual([1, 2, 1])
    const [short, long] = ['a'.repeat(200), 'a'.repeat(201)]
    expect(asked(memoizeText, short, short)).toEqual([1, 1])
    expect(asked(memoizeText, long, long)).toEqual([1, 2])
    const many = Array.from({ length: 2001 }, (_, index) => `${index}`)
    expect(asked(memoizeText, ...many.slice(0, 2000), '0').at(-1)).toBe(1)
    expect(asked(memoizeText, ...many, '0').at(-1)).toBe(2002)
  })

  test('is what a whole estate comes to', () => {
    const [a, b] = [estate([]), estate([])]
    expect(asked(perEstate as never, a, a, b, a)).toEqual([1, 1, 2, 1])
  })
})

test('a problem is on an object or on one of its fields', () => {
  const on = { a: 1 }
  expect([at(on, 'm'), at(on, 'a', 'm'), at(on, undefined, 'm', { key: 'k' })]).toStrictEqual([
    { on, message: 'm' },
    { on, field: 'a', message: 'm' },
    { on, message: 'm', key: 'k' },
  ])
})

test('of a service others see what is summarised, and nothing of it is shared', () => {
  const service = {
    id: 'calls',
    name: 'Calls',
    breach: { notice: { within: '72 hours' }, content: 'unknown' },
    documents: { terms: { type: 'agreement', status: 'signed', url: 'https://example.com' } },
    activities: [{ id: 'a', role: 'processor', data: ['contact'] }],
    subprocessors: 'unknown',
    security: { measures: ['x'], byReference: true },
    precedence: null,
  }
  const summary = summaryOf(service as unknown as Service)
  expect(summary).toEqual({
    id: 'calls',
    name: 'Calls',
    breach: { notice: { within: '72 hours' } },
    documents: { terms: { type: 'agreement', status: 'signed' } },
    activities: [{ role: 'processor', data: ['contact'] }],
    subprocessors: 'unknown',
    security: { measures: ['x'], byReference: true },
    precedence: null,
  })
  expect(summary.breach?.notice).not.toBe(service.breach.notice)
})
