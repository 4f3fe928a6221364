import { describe, expect, test } from 'vitest'
import { commonBase } from '../../src/gate/common-base.ts'
import { isEqual } from '../../src/gate/is-equal.ts'
import { exchanges, partiesIn, partiesOfAll } from '../../src/gate/parties.ts'
import { isSameSaying } from '../../src/gate/same-saying.ts'
import { lint } from '../../src/lint.ts'
import type { Declaration } from '../../src/model/declaration.ts'
import type { Finding } from '../../src/model/report.ts'
import { everyTransfer, law, linted, organisation, service } from './declared.ts'

describe('two values are the same', () => {
  test.each([
    [1, 1],
    ['a', 'a'],
    [null, null],
    [undefined, undefined],
    [[], []],
    [{}, {}],
    [
      { a: 1, b: [1, { c: null }] },
      { b: [1, { c: null }], a: 1 },
    ],
  ])('%j and %j', (a, b) => {
    expect([isEqual(a, b), isEqual(b, a)]).toEqual([true, true])
  })

  test.each([
    [1, '1'],
    [null, undefined],
    [null, {}],
    [{}, []],
    [{ 0: 'a' }, ['a']],
    ['a', ['a']],
    ['a', { 0: 'a' }],
    [1, {}],
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, { b: 1 }],
    [{ a: undefined }, { b: undefined }],
    [{ a: 1 }, { a: 1, b: 1 }],
    [
      [1, 2],
      [2, 1],
    ],
    [{ a: { b: [1] } }, { a: { b: [1, 2] } }],
  ])('but not %j and %j', (a, b) => {
    expect([isEqual(a, b), isEqual(b, a)]).toEqual([false, false])
  })
})

describe('a finding says what it said', () => {
  const same = (was: string, is: string, severity: Finding['severity'] = 'warning') =>
    isSameSaying({ message: was, severity }, { message: is, severity })

  test.each([
    ['data goes to US', 'data goes to US'],
    ['3 services stand on it', '4 services stand on it'],
    ['1 service stands on it', '2 services stand on it'],
    ['1 file is old and has no date', '2 files are old and have no date'],
    ['2 files are old, 3 services too', '9 files are old, 1 service too'],
  ])('%s: %s', (was, is) => {
    expect(same(was, is)).toBe(true)
  })

  test.each([
    ['data goes to US', 'data goes to CN'],
    // A term is no count.
    ['comes within 24 hours', 'comes within 72 hours'],
    ['comes within 1 hour', 'comes within 2 hours'],
    ['kept for 3 months', 'kept for 4 months'],
    ['10 percent are lost', '20 percent are lost'],
    // Nor is a part of a name.
    ['"v1 files" are old', '"v2 files" are old'],
    ['module-1 clauses are used', 'module-2 clauses are used'],
    ['ISO 27001:2013 certificates', 'ISO 27001:2022 certificates'],
    ['sent to 3 US', 'sent to 4 US'],
  ])('but not %s: %s', (was, is) => {
    expect(same(was, is)).toBe(false)
  })

  test('an error of which there is more is worse, and of which there is less is not', () => {
    expect(same('3 gaps are open', '4 gaps are open', 'error')).toBe(false)
    expect(same('3 gaps are open', '3 gaps is open', 'error')).toBe(true)
    expect(same('3 gaps are open', '2 gaps are open', 'error')).toBe(true)
    expect(same('2 gaps in 5 files', '2 gaps in 6 files', 'error')).toBe(false)
    expect(same('3 gaps are open', '4 gaps are open', 'info')).toBe(true)
  })
})

describe('several bases', () => {
  const report = (...countries: readonly string[]) =>
    linted(
      { 'a.yaml': service('calls', 'transfers:', ...countries.map((to) => `  - to: ${to}`)) },
      [everyTransfer],
    )

  test('are one: old is what says the same in all of them', async () => {
    const common = commonBase([
      await report('US', 'IN', 'CN'),
      await report('IN', 'CN'),
      await report('CN', 'US', 'IN'),
    ])
    expect(common.findings.map(({ value }) => value)).toEqual(['IN', 'CN'])
    const one = await report('US')
    expect(commonBase([one])).toBe(one)
    expect(() => commonBase([])).toThrow('a comparison without a base')
  })

  test('agree on what is excused only where it is in all of them', async () => {
    const waiver = '# dpa-lint-waive every-transfer until 2026-06-30 by Ann: x'
    const baseline = (fingerprint: string) => ({
      file: 'b.yaml',
      text: `apiVersion: dpa-lint/v1\nkind: Baseline\nfindings:\n  - { fingerprint: "${fingerprint}", severity: error, value: IN }\n`,
    })
    const of = (to: string, fingerprint: string) =>
      lint(
        [
          {
            file: 'a.yaml',
            text: service('calls', 'transfers:', `  - to: ${to} ${waiver}`, '  - to: IN'),
          },
        ],
        [everyTransfer],
        { ...law, excuses: { baseline: baseline(fingerprint) } },
      )
    const india = 'every-transfer:calls:transfers/IN/to'
    const agreed = commonBase([await of('US', india), await of('US', india)])
    expect([agreed.waived.length, agreed.known.length]).toEqual([1, 1])
    const parted = commonBase([await of('US', india), await of('CN', `${india}2`)])
    expect([parted.waived.length, parted.known.length]).toEqual([0, 0])
  })
})

describe('a company behind an id', () => {
  const declared = (fields: object) =>
    partiesIn([
      { apiVersion: 'dpa-lint/v1', kind: 'Organisation', id: 'us', name: 'Us' } as Declaration,
      {
        apiVersion: 'dpa-lint/v1',
        kind: 'Service',
        id: 'calls',
        name: 'calls',
        ...fields,
      } as Declaration,
    ])
  const mailer = { id: 'mailer', name: 'Mailer S.A.', task: 'mail', data: ['contact'] }
  const told = {
    provider: { name: 'Exampletel' },
    subprocessors: [mailer, { id: 'nameless' }],
    transfers: [
      { to: 'US', recipient: 'mailer' },
      { to: 'IN', recipient: 'Desk Ltd' },
      { to: 'CN' },
    ],
  }

  test('is known by its place, where it has a name', () => {
    expect([...declared(told)].map(([key, { name, pointer }]) => [key, name, pointer])).toEqual([
      ['calls:provider', 'Exampletel', '/provider'],
      ['calls:subprocessors/mailer', 'Mailer S.A.', '/subprocessors/0'],
      ['calls:transfers/US+mailer', 'Mailer S.A.', '/transfers/0'],
      ['calls:transfers/IN+Desk Ltd', 'Desk Ltd', '/transfers/1'],
    ])
    expect([
      ...declared({ provider: 'unknown', subprocessors: true, transfers: 'unknown' }),
    ]).toEqual([])
  })

  test.each([
    ['the same', {}, [false, false]],
    ['another spelling', { name: 'MAILER SA' }, [false, false]],
    ['another company', { name: 'Other' }, [true, true]],
    ['another task', { task: 'archive' }, [false, true]],
    ['more data', { data: ['contact', 'health'] }, [false, true]],
    ['what is no work', { country: 'US' }, [false, false]],
  ])('is %s', (_, edit, expected) => {
    const now = declared({
      provider: { name: 'Exampletel' },
      subprocessors: [{ ...mailer, ...edit }],
    })
    const found = exchanges(declared(told), now)
    const at = 'subprocessors/mailer/locations/US'
    expect([found.isOfAnother('calls', at), found.isOnOtherTerms('calls', at)]).toEqual(expected)
    expect([found.isOfAnother('other', at), found.isOfAnother(undefined, at)]).toEqual([
      false,
      false,
    ])
  })

  test('says the same in whatever order, and nothing where it is new or gone', () => {
    const turned = Object.fromEntries(Object.entries(mailer).toReversed())
    const was = declared(told)
    const now = declared({ subprocessors: [turned, { id: 'desk', name: 'Desk' }] })
    const terms = (path: string) => exchanges(was, now).isOnOtherTerms('calls', path)
    expect(['subprocessors/mailer', 'subprocessors/desk', 'transfers/CN'].map(terms)).toEqual([
      ...[false, false, false],
    ])
    expect(terms('transfers/US+mailer')).toBe(false)
  })

  test('under another provider works on other terms', () => {
    const now = declared({ provider: { name: 'Else' }, subprocessors: [mailer] })
    const found = exchanges(declared(told), now)
    expect([...found.replaced.keys()]).toEqual(['calls:provider'])
    expect(found.isOnOtherTerms('calls', 'subprocessors/mailer/task')).toBe(true)
    expect(found.isOfAnother('calls', 'subprocessors/mailer/task')).toBe(false)
  })

  test('on which several bases disagree is nobody', () => {
    const other = declared({ provider: { name: 'Else' }, subprocessors: [mailer] })
    const [provider, sub, transfer] = [...partiesOfAll([declared(told), other]).values()]
    expect([provider, sub?.name, transfer?.name]).toEqual([
      { name: '', pointer: '/provider', terms: '' },
      'Mailer S.A.',
      '',
    ])
    const was = declared(told)
    expect(partiesOfAll([was])).toBe(was)
    expect([...partiesOfAll([was, was, other]).values()][0]?.name).toBe('')
    expect([...partiesOfAll([was, was]).values()][0]?.name).toBe('Exampletel')
    expect([...partiesOfAll([])]).toEqual([])
  })

  test('that is another on the base is said where it stands now', async () => {
    const before = service('calls', 'provider: { name: A }', 'subprocessors: [{ id: m, name: M }]')
    const after = service(
      'calls',
      'provider: { name: B }',
      'subprocessors: [{ id: m, name: N }]',
      'transfers: [{ to: US, recipient: m }]',
    )
    const report = await linted({ 'a.yaml': before })
    const parties = partiesIn([
      {
        id: 'calls',
        kind: 'Service',
        provider: { name: 'A' },
        subprocessors: [{ id: 'm', name: 'M' }],
        transfers: [{ to: 'US', recipient: 'm' }],
      },
    ] as unknown as Declaration[])
    const { findings } = await lint([{ file: 'a.yaml', text: after }], [], {
      ...law,
      base: { ref: 'main', commit: 'c0ffee0', report, parties },
    })
    expect(
      findings.map(({ rule, severity, message, path, location }) => [
        rule,
        severity,
        message,
        path,
        location.pointer,
      ]),
    ).toEqual([
      [
        'company-replaced',
        'warning',
        'the provider is "B" here and "A" on main',
        'provider',
        '/provider/name',
      ],
      [
        'company-replaced',
        'error',
        '"m" is "N" here and "M" on main',
        'subprocessors/m',
        '/subprocessors/0/name',
      ],
    ])
  })
})

describe('what the organisation has merged', () => {
  const ours = (...lines: readonly string[]) => [
    { file: 'us.yaml', text: organisation('us', ...lines) },
  ]
  const slips = async (
    here: readonly string[],
    there: readonly string[],
    before: readonly string[] = there,
    counts: readonly ('policy' | 'decisions')[] = ['policy', 'decisions'],
  ) => {
    const { findings } = await lint(ours(...here), [], {
      ...law,
      standing: [{ ref: 'main', counts, declarations: ours(...there), before: ours(...before) }],
    })
    return findings.map(({ message, path, location }) => [message, path, location.line])
  }
  const limit = (data: string, period: string) => `  - { data: ${data}, period: ${period} }`
  const limits = ['limits:', limit('any', '1 year')]

  test.each([
    ['as it is', limits, limits],
    ['in another order of keys', ['limits: [{ period: 1 year, data: any }]'], limits],
    ['what does not steer', [...limits, 'contact: dpo@us.example'], limits],
  ])('counts without a word, %s', async (_, here, there) => {
    expect(await slips(here, there)).toEqual([])
  })

  test('counts beside what this change adds, takes away and says otherwise', async () => {
    expect(await slips([...limits, limit('contact', '2 years')], limits)).toEqual([
      ['this entry of "limits" is not on main, which counts', 'limits/contact', 7],
    ])
    expect(await slips(['limits:', limit('any', '9 years')], limits)).toEqual([
      ['this entry of "limits" is not on main, which counts', 'limits/any', 6],
    ])
    const two = [...limits, limit('contact', '2 years'), limit('call-recordings', '2 years')]
    expect(await slips(limits, two.slice(0, -1))).toEqual([
      ['"limits" lacks an entry of main, which still count', 'limits', 5],
    ])
    expect(await slips(limits, two)).toEqual([
      ['"limits" lacks 2 entries of main, which still count', 'limits', 5],
    ])
    expect(await slips([], limits)).toEqual([
      ['"limits" is gone here; what is on main counts', '', 3],
    ])
    expect(await slips([], [...limits, 'regimes: [ch-fadp]'])).toEqual([
      ['"regimes" and "limits" are gone here; what is on main counts', '', 3],
    ])
    expect(await slips(['country: FR'], [])).toEqual([
      ['"country" is "FR" here and is not set on main, which counts', 'country', 5],
    ])
    expect(await slips(['country: FR'], ['country: DE'])).toEqual([
      ['"country" is "FR" here and "DE" on main, which counts', 'country', 5],
    ])
    expect(await slips(['regimes: [ch-fadp]'], ['regimes: [eu-gdpr]'])).toEqual([
      ['"regimes" is ["ch-fadp"] here and ["eu-gdpr"] on main, which counts', 'regimes', 5],
    ])
  })

  test('and what the change has not touched it has not edited', async () => {
    // Main has moved on since: that is no edit of ours.
    expect(await slips(['country: FR'], ['country: DE'], ['country: FR'])).toEqual([])
    expect(await slips(limits, [], limits)).toEqual([])
    expect(await slips([], limits, [])).toEqual([])
  })

  test('only in what it is asked for', async () => {
    expect(await slips([], limits, limits, ['decisions'])).toEqual([])
    const approval = '{ service: calls, subprocessor: m, by: x@us.example, date: 2026-01-02 }'
    const [[message, ...place] = []] = await slips([`approvals: [${approval}]`], limits, limits, [
      'decisions',
    ])
    expect(message).toMatch(
      /^"approvals" is \[.*"calls".*\] here and is not set on main, which counts$/,
    )
    expect(place).toEqual(['approvals', 5])
  })
})
