import { describe, expect, test } from 'vitest'
import { activeRules } from '../../src/check/active-rules.ts'
import { declarationTree } from '../../src/check/declaration-tree.ts'
import {
  findingOfDiagnostic,
  findingOfGateDiagnostic,
} from '../../src/check/diagnostic-findings.ts'
import { duesIn } from '../../src/check/dues.ts'
import { futureDates } from '../../src/check/future-dates.ts'
import { oneCause } from '../../src/check/one-cause.ts'
import { run } from '../../src/check/run.ts'
import type { DueDay } from '../../src/model/due.ts'
import type { Found, FoundCause } from '../../src/model/found.ts'
import { type Message, t } from '../../src/model/message.ts'
import type { LocatedDeclaration } from '../../src/model/parsed-file.ts'
import { at, type Problem, type Rule, rule, type Service } from '../../src/model/rule.ts'
import type { RuleSettings } from '../../src/model/rule-setting.ts'
import { startOf, TextChanged } from '../../src/model/source-location.ts'
import { basis, common, law } from './declared.ts'
import { estate, found, located } from './made.ts'

describe('a date that is yet to come', () => {
  const dated = (fields: object, asOf = '2026-01-31') =>
    futureDates([located('a.yaml', fields)], { asOf, lawDate: '2026-01-15' }).map(
      ({ place }) => place.pointer,
    )

  test('is told with its place', () => {
    const fields = { documents: { a: { type: 'agreement', updated: '2026-02-02' } } }
    expect(futureDates([located('a.yaml', fields)], law)).toEqual([
      {
        rule: 'future-date',
        message: 'updated is 2026-02-02, and the day that is asked is 2026-01-31',
        declaration: 'calls',
        path: 'documents/a/updated',
        place: { ...startOf('a.yaml'), pointer: '/documents/a/updated' },
      },
    ])
  })

  test.each(['2026-02-02', '2026-03', '2027', '9999-12-31'])('as %s is', (day) => {
    expect(dated({ reviewed: day, list: [{ date: day }] })).toEqual(['/reviewed', '/list/0/date'])
  })

  test.each<unknown>([
    ...['2026-01-31', '2026-02-01', '2026-02', '2026', '2025-12-31', '1999'],
    // What is no day is the reader's to refuse.
    ...['x2027-01-01', '2027-01-01x', '20270', '2027-1', '2027-01-0', '2027-01-01-01', '', 'next'],
    ...[2027, null, true],
  ])('and %j is not', (day) => {
    expect(dated({ reviewed: day, notified: day, dated: day, issued: day })).toEqual([])
  })

  test('counts only where somebody has done something, and not in notes of others', () => {
    const day = '2030-01-01'
    expect(dated({ from: day, until: day, 'x-note': { date: day }, 'x-date': day })).toEqual([])
    expect(dated({ approvals: [{ date: day }] })).toEqual([])
    expect(dated({ more: { approvals: [{ date: day }] } })).toEqual(['/more/approvals/0/date'])
    expect(dated({ 'tax-': { date: day } })).toEqual(['/tax-/date'])
  })

  test('is no fault where one looks back to before the tables of law', () => {
    const fields = { reviewed: '2030-01-01' }
    expect(dated(fields, '2026-01-14')).toEqual([])
    expect(dated(fields, '2026-01-15')).toEqual(['/reviewed'])
  })
})

describe('a workspace', () => {
  const service = (id: string, fields: object = {}) => located(`${id}.yaml`, { id, ...fields })
  const ours = (id: string, regimes?: readonly string[]) =>
    located('us.yaml', { kind: 'Organisation', id, regimes })

  test('knows the services by their ids, and of twins none', () => {
    const twin = service('twin')
    const {
      services,
      service: named,
      organisation,
    } = estate([
      ...[service('c'), twin, service('a'), service('twin'), service('b'), service('twin')],
    ])
    expect(services.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'twin', 'twin', 'twin'])
    expect([named('a')?.id, named('twin'), named('nobody'), organisation]).toEqual([
      ...['a', undefined, undefined, undefined],
    ])
  })

  test('has one organisation, of several the first by its id', () => {
    expect(estate([ours('z'), service('a'), ours('b')]).organisation?.id).toBe('b')
    expect(estate([ours('b'), ours('z')]).organisation?.id).toBe('b')
  })

  test('stands under the laws that are declared and asked for, or else under the first', () => {
    const regimes = (declared: readonly string[] | undefined, added: readonly string[]) =>
      estate([ours('us', declared)], { regimes: added as never }).regimes
    expect(regimes(undefined, [])).toEqual(['eu-gdpr'])
    expect(regimes(['ch-fadp'], [])).toEqual(['ch-fadp'])
    expect(regimes(undefined, ['uk-gdpr'])).toEqual(['uk-gdpr'])
    expect(regimes(['ch-fadp'], ['uk-gdpr'])).toEqual(['uk-gdpr', 'ch-fadp'])
    expect(estate([]).regimes).toEqual(['eu-gdpr'])
  })

  test('gives the evidence of a service', () => {
    const one = service('a')
    const evidence = { passages: [] } as never
    const { evidence: of } = estate([one, service('b')], {
      evidence: (service) => (service === one.declaration ? evidence : undefined),
    })
    expect([of(one.declaration as Service), of(service('b').declaration as Service)]).toEqual([
      evidence,
      undefined,
    ])
    expect(estate([one]).evidence(one.declaration as Service)).toBeUndefined()
  })
})

describe('which rules run', () => {
  const make = (id: string, fields: object = {}): Rule => ({
    ...rule({ ...common, id, title: id, *check() {} }),
    ...fields,
  })
  const ids = (rules: readonly Rule[], settings: RuleSettings = {}) =>
    activeRules(rules, settings, [])
      .on('a.yaml')
      .map(({ rule: { id } }) => id)
  const rules = [make('on'), make('more', { offByDefault: true })]

  test('those that are off by themselves only where somebody asks', () => {
    expect(ids(rules)).toEqual(['on'])
    expect(ids(rules, { more: { severity: 'info' } })).toEqual(['on', 'more'])
    expect(ids(rules, { more: { options: {} } })).toEqual(['on'])
    expect(ids(rules, { on: { severity: 'off' } })).toEqual([])
  })

  test('as gravely as is set in general, whatever the order of the files', () => {
    const overrides = (['info', 'error', 'warning'] as const).map((severity) => ({
      matches: (file: string) => file === severity,
      rules: { on: { severity }, more: { severity } },
    }))
    const active = activeRules(rules, { on: { severity: 'warning' } }, overrides)
    const among = (...files: readonly string[]) => [...active.among(files)].sort()
    expect(among('info', 'error', 'warning')).toEqual([
      ['more', 'error'],
      ['on', 'warning'],
    ])
    expect(among('error', 'info')).toEqual([
      ['more', 'error'],
      ['on', 'warning'],
    ])
    expect(among('x')).toEqual([['on', 'warning']])
    expect(active.on('info')).toBe(active.on('info'))
  })
})

test('a fault of a file bears the file, and one of a declaration its id', () => {
  const fault = { rule: 'unknown-key', message: 'm', path: 'p', place: startOf('a.yaml') } as const
  const slip = { ...fault, rule: 'waiver-unused' } as const
  expect([findingOfDiagnostic(fault), findingOfGateDiagnostic(slip)]).toMatchObject([
    { fingerprint: 'unknown-key:a.yaml:p', related: [] },
    { fingerprint: 'waiver-unused:a.yaml:p', related: [], severity: 'warning' },
  ])
  const own = { declaration: 'calls' }
  expect([
    findingOfDiagnostic({ ...fault, ...own, hint: 'h' }),
    findingOfGateDiagnostic({ ...slip, ...own, severity: 'info' }),
  ]).toMatchObject([
    { ...own, fingerprint: 'unknown-key:calls:p', remedy: 'h' },
    { ...own, fingerprint: 'waiver-unused:calls:p', severity: 'info' },
  ])
  expect(findingOfDiagnostic(fault)).not.toHaveProperty('declaration')
  expect(findingOfGateDiagnostic(slip)).not.toHaveProperty('declaration')
})

test('a tree says where objects and their fields stand', () => {
  const shared = { use: 'x' }
  const transfer = { to: 'US', none: null }
  const declaration = { id: 'a', transfers: [transfer], first: shared, second: shared, empty: [] }
  const tree = declarationTree(declaration as never)
  const told = (on: object, field?: string) => [tree.pointerOf(on, field), tree.pathOf(on, field)]
  expect([told(declaration), told(declaration, 'name')]).toEqual([
    ['', ''],
    ['/name', 'name'],
  ])
  expect([told(transfer), told(transfer), told(transfer, 'a/b')]).toEqual([
    ['/transfers/0', 'transfers/US'],
    ['/transfers/0', 'transfers/US'],
    ['/transfers/0/a~1b', 'transfers/US/a%2Fb'],
  ])
  expect([told(declaration.transfers), told(shared, 'use')]).toEqual([
    ['/transfers', 'transfers'],
    ['/first/use', 'first/use'],
  ])
  expect(tree.pathOf(declaration.empty, '0')).toBe('empty/undefined')
  expect([tree.has(transfer), tree.has({}), tree.pointerOf({}, 'x')]).toEqual([
    ...[true, false, undefined],
  ])
})

describe('the days that a rule counts', () => {
  const facts = { kind: 'review', day: '2026-03-01', name: 'n', who: 'us' } as const
  const all = {
    ...{ country: 'US', since: '2025-01-01', months: 12, successor: 's', owner: 'Ann' },
  }
  const dues = (days: (service: Service) => readonly DueDay[], scope = true) => {
    const counting = rule({
      ...common,
      id: 'counts',
      title: 'Counts',
      appliesTo: { id: 'x', who: 'x', holds: () => scope },
      *check() {},
      due: days,
    })
    const valid = [
      located('us.yaml', { kind: 'Organisation', id: 'us' }),
      located('calls.yaml', { transfers: [{ to: 'US' }] }),
    ]
    const never = rule({ ...common, id: 'never', title: 'Never', *check() {} })
    const rules = [never, counting].map((one) => ({ rule: one, severity: undefined, options: {} }))
    return duesIn(valid, () => rules, estate(valid))
  }
  const due = {
    ...facts,
    id: 'review:calls:id',
    declaration: 'calls',
    place: { ...startOf('calls.yaml'), pointer: '/id' },
    rule: 'counts',
    basis,
  }

  test('are told with what is known of them, and nothing else', () => {
    expect(dues((on) => [{ ...facts, on, field: 'id' }]).dues).toStrictEqual([due])
    expect(dues((on) => [{ ...facts, ...all, on, field: 'id' }]).dues).toStrictEqual([
      { ...due, ...all },
    ])
    const own = [
      { provision: 'x', key: 'x:1', force: 'practice', url: 'https://example.com' },
    ] as const
    const { rule: _, ...passing } = { ...due, basis: own }
    expect(
      dues((on) => [{ ...facts, on, field: 'id', passes: true, basis: own }]).dues,
    ).toStrictEqual([passing])
    expect(dues((on) => [{ ...facts, on }], false).dues).toEqual([])
  })

  test('are one where they bear one key, and several where none', () => {
    const ids = (key?: string) =>
      dues((on) => [
        { ...facts, on, field: 'id', ...(key && { key }) },
        { ...facts, on, field: 'id', day: '2027-01-01', ...(key && { key }) },
      ]).dues.map(({ id, day }) => `${id} ${day}`)
    expect(ids()).toEqual(['review:calls:id 2026-03-01', 'review:calls:id 2027-01-01'])
    expect(ids('k')).toEqual(['review:calls:k 2027-01-01'])
  })

  test('on nothing that was declared are our mistake', () => {
    const { dues: none, crashes } = dues(() => [{ ...facts, on: {} }])
    expect(none).toEqual([])
    expect(crashes.map(({ rule: id, declaration, message }) => [id, declaration, message])).toEqual(
      [['counts', 'calls', 'a day on an object that is in no declaration']],
    )
  })
})

describe('what a rule says of a case', () => {
  const judged = (
    fields: object,
    check: (service: Service) => readonly Problem[],
    more: Partial<Rule> = {},
    others: readonly LocatedDeclaration[] = [],
  ) => {
    const valid = [located('a.yaml', fields), ...others]
    const one: Rule = {
      ...rule({ ...common, id: 'says', title: 'Says', *check() {} }),
      ...more,
      check,
    }
    return run(
      [valid[0] as LocatedDeclaration],
      () => [{ rule: one, severity: undefined, options: {} }],
      {
        estate: estate(valid),
        homeOf: (of) => valid.find(({ declaration }) => declaration === of),
      },
    )
  }
  const first = (...args: Parameters<typeof judged>) => judged(...args).findings[0]
  const fact = { id: 'f', title: 'F', url: 'https://example.com', verified: '2026-01-01' } as never
  const whole = {
    rule: 'says',
    severity: 'error',
    message: 'm',
    remedy: 'mend it',
    basis,
    declaration: 'calls',
    path: 'name',
    value: 'calls',
    location: { ...startOf('a.yaml'), pointer: '/name' },
    related: [],
    fingerprint: 'says:calls:name',
  }

  test('is all that a finding holds', () => {
    expect(first({}, (one) => [at(one, 'name', 'm')])).toStrictEqual(whole)
    expect(
      first({}, (one) => [
        at(one, 'name', 'm', {
          law: fact,
          way: true,
          member: 'x',
          remedy: 'r',
          severity: 'info',
          key: 'a#b',
        }),
      ]),
    ).toStrictEqual({
      ...{ ...whole, law: fact, way: true, name: 'x', remedy: 'r', severity: 'info' },
      fingerprint: 'says:calls:name:a%23b',
    })
  })

  test('is remembered with what it is made of', () => {
    const texts = judged({}, (one) => [
      at(one, 'name', t`a ${1}`, {
        remedy: t`b`,
        member: t`c`,
        related: [{ on: one, message: t`d` }],
      }),
    ]).said
    expect([...texts.keys()].sort()).toEqual(['a 1', 'b', 'c', 'd'])
  })

  test('of a controller is what is asked of one', () => {
    const asController = {
      basis: [{ ...basis[0], provision: 'GDPR Art. 13' }] as const,
      remedy: 'tell people',
    }
    const remedies = (fields: object, more: Partial<Rule> = { asController }) =>
      judged(
        fields,
        (one) => [
          at(one, 'name', 'm'),
          ...(one.activities ?? []).map((activity) => at(activity, 'role', 'm')),
        ],
        more,
      ).findings.map(({ remedy }) => remedy)
    const processor = { id: 'p', role: 'processor' }
    const controller = { id: 'c', role: 'controller' }
    expect(remedies({})).toEqual(['mend it'])
    expect(remedies({ activities: [controller] })).toEqual(['tell people', 'tell people'])
    expect(remedies({ activities: [controller, processor] })).toEqual([
      ...['mend it', 'tell people', 'mend it'],
    ])
    expect(remedies({ activities: [controller] }, {})).toEqual(['mend it', 'mend it'])
    const twelve = Array.from({ length: 12 }, (_, index) => (index === 11 ? controller : processor))
    expect(remedies({ activities: twelve }).at(-1)).toBe('tell people')
    expect(
      first({ activities: [controller] }, (one) => [at(one, 'name', 'm')], { asController })?.basis,
    ).toBe(asController.basis)
  })

  test('of the whole declaration is shown at its id', () => {
    const pointers = (check: (service: Service) => readonly Problem[]) => {
      const one = first({ transfers: [{ to: 'US' }] }, check)
      return [one?.location.pointer, one?.path]
    }
    const seen: string[] = []
    const place = (pointer: string) => {
      seen.push(pointer)
      return startOf('a.yaml')
    }
    const one = { ...located('a.yaml', { provider: { name: 'X' } }), place }
    const check = (service: Service) => [
      at(service, 'm'),
      at(service, 'breach', 'm'),
      at(service, 'provider', 'm'),
      at(service.provider as object, 'm'),
      at(service.provider as { readonly country?: string }, 'country', 'm'),
    ]
    const active = { rule: { ...rule({ ...common, id: 'x', title: 'X', *check() {} }), check } }
    run([one], () => [{ ...active, severity: undefined, options: {} }], {
      estate: estate([one]),
      homeOf: () => undefined,
    })
    expect(seen).toEqual(['/id', '/id', '/provider', '/provider', '/provider/country'])
    expect(pointers((service) => [at(service, 'breach', 'm')])).toEqual(['/breach', 'breach'])
    expect(pointers((service) => [at(service, 'm')])).toEqual(['', ''])
  })

  test('may lead to another declaration, or to a page of a document', () => {
    const provider = { name: 'X' }
    const other = located('b.yaml', { id: 'mail', provider })
    const passage = { ...startOf('x.pdf'), line: 3 }
    const { related } = first(
      {},
      (one) => [
        at(one, 'name', 'm', {
          related: [
            { of: other.declaration as Service, on: provider, field: 'name', message: 'there' },
            { on: one, field: 'id', message: 'here' },
            { place: passage, page: 2, message: 'on a page' },
            { place: passage, message: 'in a text' },
          ],
        }),
      ],
      {},
      [other],
    ) as Found
    expect(related).toStrictEqual([
      { message: 'there', location: { ...startOf('b.yaml'), pointer: '/provider/name' } },
      { message: 'here', location: { ...startOf('a.yaml'), pointer: '/id' } },
      { message: 'on a page', location: passage, page: 2 },
      { message: 'in a text', location: passage },
    ])
  })

  test('implies what its rule and it itself say', () => {
    const implies = (more: Partial<Rule>, own?: Problem['implies']) =>
      first(
        { transfers: [{ to: 'US' }] },
        (one) => [at(one, 'name', 'm', own && { implies: own })],
        more,
      )?.implies
    expect(implies({})).toBeUndefined()
    expect(implies({ implies: [] })).toBeUndefined()
    expect(implies({ implies: ['a'] })).toEqual([{ rule: 'a', path: '' }])
    expect(implies({ implies: ['a'] }, [{ rule: 'b' }])).toEqual([
      { rule: 'a', path: '' },
      { rule: 'b', path: '' },
    ])
    expect(implies({}, [{ rule: 'b' }])).toEqual([{ rule: 'b', path: '' }])
    const strange = judged({}, (one) => [
      at(one, 'name', 'm', { implies: [{ rule: 'b', on: {} }] }),
    ])
    expect(strange.crashes.map(({ message }) => message)).toEqual([
      'a problem on an object that is not part of the declaration',
    ])
  })

  test('ends the run where a text has changed under it', () => {
    expect(() =>
      judged({}, () => {
        throw new TextChanged('a.yaml')
      }),
    ).toThrow('a.yaml has changed while it was checked: run again')
  })
})

describe('findings of one cause', () => {
  const cause = (fields: Partial<FoundCause> = {}): FoundCause => ({
    fingerprint: 'every-transfer:calls:transfers',
    path: 'transfers',
    remedy: 'mend them all',
    location: startOf('a.yaml'),
    message: (names, count) => t`${count} lack it: ${names}`,
    ...fields,
  })
  const line = (number: number, fields: object = {}) => ({
    ...startOf('a.yaml'),
    line: number,
    ...fields,
  })
  const member = (path: string, number: number, fields: Partial<Found> = {}) =>
    found(path, { cause: cause(), location: line(number), ...fields })
  const waiver = {
    origin: 'file',
    rule: 'every-transfer',
    reason: 'r',
  } as unknown as Found['waiver'] & {}

  test('are shown at the cause, each with what it says itself', () => {
    const said = new Map<string, Message>()
    const [one, ...none] = oneCause(
      [
        member('a', 2, { severity: 'info', value: 'US' }),
        member('b', 3, { severity: 'warning', name: t`bee`, before: 'was' }),
      ],
      said,
    )
    expect(none).toEqual([])
    expect(one).toStrictEqual({
      rule: 'every-transfer',
      severity: 'warning',
      message: '2 lack it: a and bee',
      remedy: 'mend it',
      basis,
      declaration: 'calls',
      path: 'transfers',
      location: startOf('a.yaml'),
      related: [
        { message: 'a', location: line(2) },
        { message: 'bee', location: line(3) },
      ],
      fingerprint: 'every-transfer:calls:transfers',
      members: [
        {
          ...{ name: 'a', severity: 'info', message: 'found at a', path: 'a', value: 'US' },
          ...{ location: line(2), related: [], fingerprint: 'every-transfer:calls:a' },
        },
        {
          ...{ name: 'bee', severity: 'warning', message: 'found at b', path: 'b' },
          ...{
            location: line(3),
            related: [],
            fingerprint: 'every-transfer:calls:b',
            before: 'was',
          },
        },
      ],
    })
    expect([...said.keys()]).toEqual(['2 lack it: a and bee'])
  })

  test('share their remedy, their law and what they rest on where they have the same', () => {
    const law = (id: string) => ({ id }) as never
    const other = [{ ...basis[0], provision: 'GDPR Art. 5' }] as const
    const joined = (a: Partial<Found>, b: Partial<Found>, c: Partial<Found> = b) =>
      oneCause([member('a', 2, a), member('b', 3, b), member('c', 4, c)])[0]
    expect(joined({ remedy: 'x' }, {})?.remedy).toBe('mend them all')
    expect(joined({ remedy: 'x' }, { remedy: 'x' })?.remedy).toBe('x')
    expect(joined({ law: law('l') }, { law: law('l') })?.law).toEqual({ id: 'l' })
    for (const rest of [{ law: law('m') }, {}])
      expect(joined({ law: law('l') }, { law: law('l') }, rest)).not.toHaveProperty('law')
    expect(joined({}, { law: law('l') })).not.toHaveProperty('law')
    expect(joined({ basis: other }, {})?.basis).toEqual([...other, ...basis])
    const plain = {
      cause: cause({ message: () => 'all of them' }),
      declaration: undefined as never,
    }
    const said = new Map<string, Message>()
    const [one] = oneCause([member('a', 2, plain), member('b', 3, plain)] as Found[], said)
    expect([one?.message, said.size]).toEqual(['all of them', 0])
    expect(one).not.toHaveProperty('declaration')
  })

  test('are apart by their waivers', () => {
    const other = { ...waiver, reason: 's' }
    const all = oneCause([
      member('a', 2, { waiver }),
      member('b', 3, { waiver }),
      member('c', 4, { waiver: other }),
      member('d', 5),
    ])
    expect(all.map(({ path, members, waiver: one }) => [path, members?.length, one])).toEqual([
      ['transfers', 2, waiver],
      ['c', 1, other],
      ['d', 1, undefined],
    ])
    expect(all[0]?.members?.map((one) => one.waiver)).toEqual([waiver, waiver])
    expect(all[2]?.members?.[0]).not.toHaveProperty('waiver')
  })

  test('that stand alone bear nothing that is ours', () => {
    const alone = (fields: Partial<Found>) => oneCause([found('a', fields)])
    const expected = [found('a')]
    expect(alone({})).toStrictEqual(expected)
    expect(alone({ name: 'x' })).toStrictEqual(expected)
    expect(alone({ implies: [{ rule: 'none', path: '' }] })).toStrictEqual(expected)
  })

  test('name ten at most', () => {
    const message = (count: number) =>
      oneCause(Array.from({ length: count }, (_, index) => member(`p${index}`, index + 2)))[0]
        ?.message
    expect(message(10)).toBe('10 lack it: p0, p1, p2, p3, p4, p5, p6, p7, p8 and p9')
    expect(message(11)).toBe('11 lack it: p0, p1, p2, p3, p4, p5, p6, p7, p8 and 2 others')
  })

  test('show every place once, and not where they are shown themselves', () => {
    const related = [
      { message: 'see', location: line(9) },
      { message: 'again', location: line(9) },
    ]
    const places = oneCause([
      member('a', 1, { location: line(1) }),
      member('b', 1, { location: line(1, { column: 2 }) }),
      member('c', 1, { location: line(1, { file: 'b.yaml' }), related }),
      member('d', 2),
    ])[0]?.related.map(({ message }) => message)
    expect(places).toEqual(['b', 'c', 'see', 'd'])
  })
})

describe('a finding that says nothing new', () => {
  const above = (fields: Partial<Found> = {}) =>
    found('top', { implies: [{ rule: 'low', path: '' }], ...fields })
  const low = (path: string, fields: Partial<Found> = {}) =>
    found(path, { rule: 'low', severity: 'warning', fingerprint: `low:calls:${path}`, ...fields })
  const shown = (...all: readonly Found[]) =>
    oneCause(all).map(({ path, implied }) => [path, ...(implied ?? []).map((one) => one.path)])

  test('stands under the one that implies it', () => {
    expect(shown(above(), low('a'), low('b'))).toEqual([['top', 'a', 'b']])
    expect(shown(above(), low('a', { severity: 'error' }))).toEqual([['top', 'a']])
    expect(oneCause([above()])[0]).not.toHaveProperty('implied')
  })

  test('unless it is graver, or of another rule, declaration or file', () => {
    const none = [['a'], ['top']]
    const sorted = (...all: readonly Found[]) => shown(...all).sort()
    expect(sorted(above({ severity: 'info' }), low('a'))).toEqual(none)
    expect(sorted(above(), low('a', { rule: 'other' }))).toEqual(none)
    expect(sorted(above(), low('a', { declaration: 'mail' }))).toEqual(none)
    expect(sorted(above(), low('a', { location: startOf('b.yaml') }))).toEqual(none)
    const nobody = { declaration: undefined } as never
    expect(sorted(above(nobody), low('a', nobody))).toEqual([['top', 'a']])
  })

  test('at the place that is named, and below it', () => {
    const at = (path: string) => above({ implies: [{ rule: 'low', path }] })
    expect(shown(at('a'), low('a'), low('a/b'), low('ab')).sort()).toEqual([
      ['ab'],
      ['top', 'a', 'a/b'],
    ])
  })

  test('through another too, and never in a circle', () => {
    const middle = low('m', { implies: [{ rule: 'deep', path: '' }] })
    const deep = low('d', { rule: 'deep', implies: [{ rule: 'every-transfer', path: '' }] })
    expect(shown(above(), middle, deep)).toEqual([['top', 'd', 'm']])
    const self = found('s', { implies: [{ rule: 'every-transfer', path: '' }] })
    expect(shown(self)).toEqual([['s']])
  })

  test('stands under the first of several', () => {
    const second = found('zz', { implies: [{ rule: 'low', path: '' }] })
    expect(shown(above(), second, low('a')).sort()).toEqual([['top', 'a'], ['zz']])
  })
})
