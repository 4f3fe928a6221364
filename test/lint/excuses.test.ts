import { describe, expect, test } from 'vitest'
import { applyBaseline, type Seen } from '../../src/gate/baseline.ts'
import { broughtAlong, papersIn } from '../../src/gate/brought-along.ts'
import { buildReport } from '../../src/gate/build-report.ts'
import { draftSlips } from '../../src/gate/drafts.ts'
import { conversions, withOwnName } from '../../src/gate/file-diagnostics.ts'
import { exchanges } from '../../src/gate/parties.ts'
import { renameIn } from '../../src/gate/renames.ts'
import { summarise } from '../../src/gate/summary.ts'
import { applyWaivers, type Granting } from '../../src/gate/waivers.ts'
import { lessAsked } from '../../src/gate/weakened.ts'
import type { Service } from '../../src/model/declaration.ts'
import type { Found } from '../../src/model/found.ts'
import type { ParsedFile } from '../../src/model/parsed-file.ts'
import { startOf } from '../../src/model/source-location.ts'
import type { Waiver, WaiverComment } from '../../src/model/waiver.ts'
import { law } from './declared.ts'
import { found, located } from './made.ts'

const nobody = exchanges(new Map(), new Map())

const parsed = (file: string, fields: Partial<ParsedFile> = {}): ParsedFile => ({
  ...{ file, valid: [], invalid: [], faults: [], waivers: [], slips: [] },
  ...fields,
})
const fault = {
  rule: 'unknown-key',
  message: 'unknown key "colour"',
  path: 'colour',
  place: startOf('a.yaml'),
} as const

const waiver: Waiver = {
  origin: 'file',
  rule: 'every-transfer',
  owner: 'Ann',
  reason: 'x',
  expires: '2026-01-01',
  location: startOf('waivers.yaml'),
}

describe('an entry of the baseline', () => {
  const entry = (fingerprint: string, value?: string) => ({
    fingerprint,
    severity: 'error' as const,
    location: startOf('baseline.yaml'),
    ...(value !== undefined && { value }),
  })
  const of = (
    findings: readonly Found[],
    entries: readonly ReturnType<typeof entry>[],
    seen: Partial<Seen> = {},
  ) => {
    const { open, known, slips } = applyBaseline(findings, entries, {
      fixed: new Set(['unknown-key']),
      ran: new Set(['every-transfer']),
      declared: new Set(['calls']),
      partial: false,
      before: new Map(),
      exchanged: nobody,
      ...seen,
    })
    return [open, known]
      .map((list) => list.map(({ path }) => path))
      .concat([slips.map(({ message }) => message)])
  }
  const us = entry('every-transfer:calls:a')

  test('holds its finding and no other', () => {
    expect(of([found('a'), found('b')], [])).toEqual([['a', 'b'], [], []])
    expect(of([found('a'), found('b')], [us])).toEqual([['b'], ['a'], []])
  })

  test('never holds what the reader finds', () => {
    const unread = found('a', { rule: 'unknown-key' })
    expect(of([unread], [us])).toEqual([['a'], [], ['"unknown-key" cannot be in a baseline']])
  })

  test('says why it does not hold what is found in its place', () => {
    const why = (is: Partial<Found>, was?: Partial<Found>, value?: string) =>
      of([found('a', is)], [entry(us.fingerprint, value)], {
        before: new Map(was ? [[us.fingerprint, found('a', was)]] : []),
      })[2]
    expect(why({ value: 'US' })).toEqual([
      'the finding is now about "US" and was about no single value',
    ])
    expect(why({}, undefined, 'US')).toEqual([
      'the finding is now about no single value and was about "US"',
    ])
    expect(why({ waiver })).toEqual(['the finding is now under a waiver that ended on 2026-01-01'])
    expect(why({}, { waiver })).toEqual([
      'the finding is now without the waiver that it had until 2026-01-01',
    ])
    expect(why({ message: 'worse' }, {})).toEqual([
      'the finding is now another than on the base: found at a',
    ])
    expect(why({}, {})).toEqual([])
  })

  test('does not hold what is about another company', () => {
    const named = (name: string) => ({ name, pointer: '/transfers/0', terms: '' })
    const exchanged = exchanges(
      new Map([['calls:a', named('Desk')]]),
      new Map([['calls:a', named('Other')]]),
    )
    expect(of([found('a')], [us], { exchanged })).toEqual([
      ['a'],
      [],
      ['the finding is now about another company'],
    ])
  })

  test('is not blamed where only a part was looked at, for the rest', () => {
    const gone = ['nothing is found there any more']
    const slips = (fingerprint: string, partial: boolean) =>
      of([], [entry(fingerprint)], { partial })[2]
    expect(slips('every-transfer:calls:a', true)).toEqual(gone)
    expect(slips('other-rule:calls:a', true)).toEqual([])
    expect(slips('every-transfer:mail:a', true)).toEqual([])
    expect(slips('other-rule:calls:a', false)).toEqual(gone)
    expect(slips('every-transfer:mail:a', false)).toEqual(gone)
  })
})

describe('a waiver', () => {
  const granted: Waiver = {
    ...waiver,
    service: 'calls',
    path: 'transfers',
    expires: '2026-06-30',
  }
  const comment = (fields: object): WaiverComment =>
    ({
      ...{ ...granted, origin: 'comment', path: 'transfers/US', line: 1, says: '' },
      location: startOf('a.yaml'),
      ...fields,
    }) as WaiverComment
  const of = (
    findings: readonly Found[],
    written: readonly (Waiver | WaiverComment)[],
    fields: Partial<Granting> = {},
  ) => {
    const { open, waived, waivers, slips } = applyWaivers(findings, written, {
      ...{ policy: {}, asOf: '2026-01-31', partial: false, compared: false, exchanged: nobody },
      rules: new Set(['every-transfer', 'every-other']),
      fixed: new Set(['unknown-key']),
      ran: new Set(['every-transfer']),
      declared: new Set(['calls']),
      before: new Map(),
      causesBefore: new Set(),
      ...fields,
    })
    return {
      open: open.map(({ path, before }) => (before === undefined ? path : `${path}: ${before}`)),
      waived: waived.map(({ path, waiver }) => `${path} ${waiver?.reason}`),
      states: waivers.map(({ state }) => state),
      slips: slips.map(({ rule, message, hint }) => [rule, message, ...(hint ? [hint] : [])]),
    }
  }
  const us = found('transfers/US/to', { value: 'US' })
  const held = { open: [], waived: ['transfers/US/to x'], states: ['in-force'], slips: [] }
  const none = { open: ['transfers/US/to'], waived: [], states: ['unused'] }
  const refused = { open: ['transfers/US/to'], waived: [], states: ['refused'] }
  const on = (...findings: readonly Found[]) =>
    new Map(findings.map((one) => [one.fingerprint, one]))

  test('covers nothing where there is none', () => {
    expect(of([us], [])).toEqual({ ...none, states: [], slips: [] })
  })

  test('that comes first is the one that is shown', () => {
    expect(of([us], [granted, { ...granted, reason: 'y' }])).toEqual({
      ...held,
      states: ['in-force', 'in-force'],
    })
  })

  test('says all that it says in its slip', () => {
    const slipOf = (one: Waiver | WaiverComment) =>
      applyWaivers([], [one], {
        ...{ policy: {}, asOf: '2026-01-31', partial: false, compared: false, exchanged: nobody },
        ...{ rules: new Set(), fixed: new Set(['every-transfer']), ran: new Set() },
        ...{ declared: new Set(), before: new Map(), causesBefore: new Set() },
      }).slips[0]
    const slip = {
      rule: 'waiver-not-allowed',
      message:
        '"every-transfer" cannot be waived: what cannot be read or trusted cannot be weighed',
    }
    expect(slipOf(granted)).toStrictEqual({
      ...slip,
      path: 'every-transfer:calls:transfers',
      place: startOf('waivers.yaml'),
    })
    expect(slipOf(comment({ path: '' }))).toStrictEqual({
      ...slip,
      declaration: 'calls',
      path: 'every-transfer:calls',
      place: startOf('a.yaml'),
    })
    expect(slipOf(comment({ service: undefined }))).toStrictEqual({
      ...slip,
      path: 'every-transfer:transfers/US',
      place: startOf('a.yaml'),
    })
    expect(slipOf({ ...granted, fingerprint: 'every-transfer:calls:x' })?.path).toBe(
      'every-transfer:calls:x',
    )
  })

  test('was granted for a company', () => {
    const desk = { name: 'Desk', pointer: '', terms: 'a' }
    const now = (fields: object) =>
      exchanges(
        new Map([['calls:transfers/US', desk]]),
        new Map([['calls:transfers/US', { ...desk, ...fields }]]),
      )
    const other = now({ name: 'Other' })
    expect(of([us], [granted], { exchanged: other })).toEqual({
      ...refused,
      slips: [
        [
          'waiver-outgrown',
          'the waiver of "every-transfer" was granted for another company than the one at "transfers/US/to"',
          'have it granted anew, with "value: US"',
        ],
      ],
    })
    const valued = { ...granted, value: 'US' }
    expect(of([us], [valued], { exchanged: other }).slips[0]?.[2]).toBe(
      'have it granted anew, with "fingerprint: every-transfer:calls:transfers/US/to"',
    )
    const unvalued = found('transfers/US/to')
    expect(of([unvalued], [granted], { exchanged: other }).slips[0]?.[2]).toBe(
      'have it granted anew, with "fingerprint: every-transfer:calls:transfers/US/to"',
    )
    expect(of([us], [granted], { exchanged: now({ terms: 'b' }) })).toEqual({
      ...refused,
      slips: [
        [
          'waiver-outgrown',
          'the waiver of "every-transfer" was granted for something else than what is declared at "transfers/US/to" now',
          'have it granted anew, with "value: US"',
        ],
      ],
    })
    const { service: _, path: __, ...rest } = granted
    const named = { ...rest, fingerprint: us.fingerprint }
    for (const one of [valued, named])
      expect(of([us], [one], { exchanged: now({ terms: 'b' }) })).toEqual(held)
    expect(of([us], [granted], { exchanged: now({}) })).toEqual(held)
  })

  test('of a place covers what the base has there under it, and nothing newer', () => {
    const outgrown = {
      ...refused,
      slips: [
        [
          'waiver-outgrown',
          'the waiver of "every-transfer" is older than what it would cover at "transfers/US/to"',
          'have it granted anew, with "value: US"',
        ],
      ],
    }
    const gated = (before: ReadonlyMap<string, Found>, one: Waiver = granted) =>
      of([us], [one], { compared: true, before })
    const exact = { ...granted, path: 'transfers/US/to' }
    const waived = (path: string, fields: Partial<Found> = {}) => found(path, { waiver, ...fields })
    expect(gated(on())).toEqual(outgrown)
    expect(gated(on(us))).toEqual(outgrown)
    expect(gated(on({ ...us, waiver }))).toEqual(held)
    expect(gated(on(), exact)).toEqual(held)
    expect(gated(on(waived('transfers/US/to/x')), exact)).toEqual(outgrown)
    for (const one of [
      found('transfers/US/to/x'),
      waived('transfers/IN/to'),
      waived('transfers/US/to/x', { rule: 'every-other' }),
      waived('transfers/US/to/x', { declaration: 'mail' }),
    ])
      expect(gated(on(one), exact)).toEqual(held)
    expect(gated(on(), comment({}))).toEqual(held)
    expect(of([us], [granted])).toEqual(held)
  })

  test('covers no more what says something else now, or has another value', () => {
    const gated = (was: Partial<Found>) =>
      of([us], [granted], { compared: true, before: on({ ...us, waiver, ...was }) })
    expect(gated({})).toEqual(held)
    const moved = (before: string) => ({
      ...{ open: [`transfers/US/to: ${before}`], waived: [], states: ['refused'], slips: [] },
    })
    expect(gated({ message: 'it was better' })).toEqual(moved('it was better'))
    expect(gated({ value: 'DE' })).toEqual(moved('found at transfers/US/to'))
  })

  test('in a line covers what is shown there at its path', () => {
    const line = (number: number, file = 'a.yaml') => ({ ...startOf(file), line: number })
    const at = (path: string, number = 1, file?: string) =>
      found(path, { location: line(number, file) })
    const covered = (one: Found, fields: object) => of([one], [comment(fields)]).waived.length === 1
    expect(covered(at('transfers/US'), {})).toBe(true)
    expect(covered(at('transfers/US/to'), {})).toBe(true)
    expect(covered(at('transfers/USA'), {})).toBe(false)
    expect(covered(at('transfers/US/to', 2), {})).toBe(false)
    expect(covered(at('transfers/US/to', 1, 'b.yaml'), {})).toBe(false)
    expect(covered(at('breach'), { path: 'id' })).toBe(true)
    expect(covered(at('breach/notice'), { path: 'id' })).toBe(false)
    expect(covered(at('breach'), { path: 'name' })).toBe(false)
  })

  test.each([
    [
      '2026-01-30',
      'expired',
      '"every-transfer" finds nothing where this waiver points, and it ended on 2026-01-30',
    ],
    ['2026-01-31', 'unused', '"every-transfer" finds nothing where this waiver points'],
  ])('that ends on %s and covers nothing is %s', (expires, state, message) => {
    expect(of([], [{ ...granted, expires }])).toEqual({
      ...{ open: [], waived: [], states: [state] },
      slips: [['waiver-unused', message]],
    })
  })

  test('says why it covers nothing', () => {
    const why = (one: Waiver | WaiverComment, ...findings: readonly Found[]) =>
      of(findings, [one]).slips
    expect(why(comment({ path: 'breach' }), us)).toEqual([
      [
        'waiver-unused',
        '"every-transfer" finds nothing on the line of this waiver',
        'the rule found something at "transfers/US/to"',
      ],
    ])
    expect(why(comment({ service: undefined }))).toEqual([
      ['waiver-unused', '"every-transfer" finds nothing on the line of this waiver'],
    ])
    expect(why({ ...granted, value: 'IN' }, found('transfers/US/to'))).toEqual([
      [
        'waiver-unused',
        'the waiver of "every-transfer" is for the value "IN", and no single value is declared now',
      ],
    ])
    expect(why({ ...granted, service: 'elsewhere' })).toEqual([
      [
        'waiver-unused',
        'no declaration has the id "elsewhere", so the waiver of "every-transfer" covers nothing',
      ],
    ])
    expect(why({ ...granted, rule: 'every-other' })).toEqual([])
    expect(why({ ...granted, rule: 'nonsense' })).toEqual([
      ['waiver-rule-unknown', 'no rule is called "nonsense", so the waiver covers nothing'],
    ])
  })

  test('of an unknown rule is told what was meant the first twenty times', () => {
    const many = Array.from({ length: 21 }, () => ({ ...granted, rule: 'every-othr' }))
    const { states, slips } = of([], many)
    expect(states).toEqual(many.map(() => 'refused'))
    expect(slips.map(([, , hint]) => hint)).toEqual([
      ...Array.from({ length: 20 }, () => 'did you mean "every-other"?'),
      undefined,
    ])
  })

  test('in a comment names no approver, and may be asked for one', () => {
    const one = comment({})
    const slips = [
      [
        'waiver-not-allowed',
        'a comment names no approver, and the configuration asks for one',
        'write the waiver into the file of waivers',
      ],
    ]
    expect(of([us], [one], { policy: { approvers: ['Bob'] } })).toEqual({ ...refused, slips })
    expect(of([us], [one], { policy: { comments: false } })).toEqual({ ...refused, slips })
    expect(of([us], [one], { policy: { approvers: ['Bob'], comments: true } })).toEqual(held)
    expect(of([us], [one])).toEqual(held)
  })

  test('runs as long as the severity of what it covers allows, to the day', () => {
    const longest = { error: '1 day', warning: '2 days', info: '3 days' } as const
    const last = (severity: Found['severity'], expires: string, asOf = '2026-01-31') =>
      of([{ ...us, severity }], [{ ...granted, expires }], { policy: { longest }, asOf })
    expect(last('error', '2026-02-01')).toEqual(held)
    expect(last('warning', '2026-02-02')).toEqual(held)
    expect(last('info', '2026-02-03')).toEqual(held)
    expect(last('info', '2026-02-04')).toEqual({
      ...refused,
      slips: [
        [
          'waiver-too-long',
          'the waiver runs until 2026-02-04, and for findings of severity "info" 2026-02-03 is the last day that may be granted on 2026-01-31',
        ],
      ],
    })
    const both = [us, found('transfers/IN/to', { severity: 'info' })]
    expect(
      of(both, [{ ...granted, expires: '2026-02-03' }], { policy: { longest } }),
    ).toMatchObject({
      ...{ open: ['transfers/US/to'], waived: ['transfers/IN/to x'], states: ['in-force'] },
    })
    const policy = { longest: { error: '9000 years' } }
    expect(
      of([us], [{ ...granted, expires: '9999-12-31' }], { policy, asOf: '9500-01-01' }),
    ).toEqual(held)
  })

  test('of the base counts beside those that are here, and once', () => {
    const approved = { ref: 'main', waivers: [granted] }
    expect(of([us], [], { approved })).toEqual(held)
    expect(of([us], [granted], { approved })).toEqual(held)
    expect(of([us], [{ ...granted, reason: 'z' }], { approved })).toEqual({
      ...{ open: [], waived: ['transfers/US/to x'], states: ['refused', 'in-force'] },
      slips: [
        [
          'waiver-not-approved',
          'the waiver of "every-transfer" is not on main, so it does not count yet',
        ],
      ],
    })
    expect(of([us], [], { approved: { ref: 'main', waivers: [comment({})] } })).toEqual({
      ...{ ...none, states: [], slips: [] },
    })
    expect(of([], [], { approved })).toEqual({
      open: [],
      waived: [],
      states: ['unused'],
      slips: [],
    })
  })
})

describe('a sub-processor that comes along', () => {
  const annex = { annex: { type: 'annex', status: 'signed' } } as Service['documents'] & {}
  const service = (id: string, subprocessors?: unknown, documents?: object): Service =>
    ({ id, subprocessors, documents }) as Service
  const was = (...ids: readonly string[]) =>
    papersIn([
      service(
        'calls',
        ids.map((id) => ({ id })),
        annex,
      ),
    ])
  const isNew = (bases: Parameters<typeof broughtAlong>[0], one: Service) =>
    broughtAlong(bases)(one, { id: 'desk' } as never)

  test('is new where one base lacks it under the same documents', () => {
    const calls = service('calls', [], annex)
    expect(isNew([was()], calls)).toBe(true)
    expect(isNew([was('desk')], calls)).toBe(false)
    expect(isNew([was('desk'), was('mailer')], calls)).toBe(true)
    expect(isNew([], calls)).toBe(false)
  })

  test('is not, where the documents are others or the service is', () => {
    expect(isNew([was()], service('calls', [], {}))).toBe(false)
    expect(isNew([was()], service('calls', []))).toBe(false)
    expect(isNew([was()], service('mail', [], annex))).toBe(false)
    expect(isNew([papersIn([service('mail', true)])], service('mail'))).toBe(true)
  })
})

describe('a draft', () => {
  const baseWith = (id: string, rule = 'other', kind: 'Service' | 'Organisation' = 'Service') => ({
    ref: 'main',
    report: {
      findings: [found('review', { rule })],
      sources: [
        { file: 'x.yaml', declarations: [], checked: true },
        {
          file: 'a.yaml',
          declarations: [
            { kind: 'Service' as const, id: 'x' },
            { kind, id },
          ],
          checked: true,
        },
      ],
    },
  })
  const slips = (
    fields: object,
    undecided: readonly string[] = [],
    base?: ReturnType<typeof baseWith>,
  ) =>
    draftSlips(
      [located('a.yaml', { review: 'draft', ...fields })],
      new Map([['calls', new Set(undecided)]]),
      base,
    )
  const said = (...args: Parameters<typeof slips>) =>
    slips(...args).map(({ severity, message }) => [severity, message])

  test('counts each place of which nobody knows anything once', () => {
    expect(slips({})).toEqual([
      {
        rule: 'facts-undecided',
        message: 'this is a draft: 0 facts undecided',
        declaration: 'calls',
        path: 'review',
        place: { ...startOf('a.yaml'), pointer: '/review' },
      },
    ])
    const period = { retention: [{ data: 'any', period: { unknown: true } }] }
    expect(said(period)).toEqual([[undefined, 'this is a draft: 1 fact undecided']])
    expect(said({ breach: 'unknown', use: null, note: { unknown: false } })).toEqual([
      [undefined, 'this is a draft: 1 fact undecided'],
    ])
    expect(
      said({ breach: 'unknown', ...period }, ['breach', 'audits', 'retention/any/period']),
    ).toEqual([[undefined, 'this is a draft: 3 facts undecided']])
    expect(
      draftSlips([located('a.yaml', { review: 'draft' })], new Map(), undefined)[0]?.message,
    ).toBe('this is a draft: 0 facts undecided')
  })

  test('of what was decided on the base is an error', () => {
    const decided = ['error', 'this is a draft: 0 facts undecided, and on main it was none']
    const still = [undefined, 'this is a draft: 0 facts undecided']
    expect(said({}, [], baseWith('calls'))).toEqual([decided])
    expect(said({}, [], baseWith('calls', 'facts-undecided'))).toEqual([still])
    expect(said({}, [], baseWith('mail'))).toEqual([still])
    expect(said({}, [], baseWith('calls', 'other', 'Organisation'))).toEqual([still])
    const { report } = baseWith('calls')
    const elsewhere = [found('review', { rule: 'facts-undecided', declaration: 'mail' })]
    expect(said({}, [], { ref: 'main', report: { ...report, findings: elsewhere } })).toEqual([
      decided,
    ])
  })

  test('is a service that says so', () => {
    expect(slips({ kind: 'Organisation' })).toEqual([])
    expect(slips({ review: 'reviewed' })).toEqual([])
  })
})

describe('what a file is', () => {
  test('a name of the policy on a file that steers nothing is said', () => {
    const slip = {
      rule: 'own-name-unused',
      message: 'nothing uses this file: it does not steer this run',
      path: '',
      place: startOf('x/.dpa-lintrc'),
    }
    const reading = parsed('x/.dpa-lintrc', { faults: [fault] })
    expect(withOwnName(reading)).toEqual({ ...reading, faults: [], slips: [slip] })
    const message = 'the declaration bears a name of the policy'
    for (const some of [
      { valid: [located('x/.dpa-lintrc', {})] },
      { invalid: [{ kind: 'Service' as const, id: 'calls' }] },
    ])
      expect(withOwnName({ ...reading, ...some })).toEqual({
        ...{ ...reading, ...some },
        slips: [{ ...slip, message }],
      })
    const plain = parsed('calls.yaml', { faults: [fault] })
    expect(withOwnName(plain)).toBe(plain)
  })

  test('a text that is changed on its way out of the commit is said', () => {
    expect(conversions(new Map([['a.yaml', 'working-tree-encoding']]))).toEqual([
      {
        rule: 'text-converted',
        message:
          'the attribute "working-tree-encoding" changes the text on its way out of the commit',
        path: 'working-tree-encoding',
        place: startOf('a.yaml'),
      },
    ])
  })
})

describe('the report of a run', () => {
  const outcome = {
    ...law,
    regimes: [],
    selection: [],
    crashes: [],
    assumeInvalid: [],
    readings: [],
    rules: [],
    ran: new Map(),
    findings: [],
    gated: { waived: [], known: [], unchanged: [], fixed: [], waivers: [] },
  }

  test('says that its tables of law are old when a year has passed, and not on that day', () => {
    const isStale = (asOf: string) => buildReport({ ...outcome, asOf }).lawStale
    expect(['2026-02-01', '2027-01-15', '2027-01-16', '2028-01-01'].map(isStale)).toEqual([
      ...[false, false, true, true],
    ])
  })

  test('names what was taken for invalid, and the part that was judged', () => {
    const fact = { id: 'x', title: 'X', url: 'https://example.com', verified: '2026-01-01' }
    const { assumedInvalid, part } = buildReport({
      ...outcome,
      assumeInvalid: [{ ...fact, more: 1 } as never],
      part: { number: 1, of: 2 } as never,
    })
    expect([assumedInvalid, part]).toEqual([[fact], { number: 1, of: 2 }])
    expect(buildReport(outcome)).not.toHaveProperty('part')
  })

  test('counts', () => {
    const readings = [
      parsed('a.yaml', {
        valid: [
          located('a.yaml', { a: 'unknown', b: { unknown: true }, c: [{ unknown: false }, null] }),
          located('a.yaml', { kind: 'Organisation', d: { known: true } }),
        ],
      }),
      parsed('b.yaml', { faults: [fault] }),
    ]
    const open = [found('a'), found('b', { severity: 'info' }), found('c', { severity: 'info' })]
    const rest = { waived: [found('d')], known: [], unchanged: open, fixed: [] }
    expect(summarise(readings, open, rest, 7)).toEqual({
      ...{ errors: 1, warnings: 0, infos: 2, waived: 1, known: 0, unchanged: 3, fixed: 0 },
      ...{ unknownFacts: 2, files: 2, services: 1, unchecked: 1, rules: 7 },
    })
  })
})

describe('a service that moved', () => {
  const letters = 'abcdef'
  const moved = (count: number, fields: object = {}) =>
    lessAsked(
      {
        sources: [
          {
            file: 'old.yaml',
            declarations: [
              { kind: 'Service', id: 'calls' },
              { kind: 'Organisation', id: 'us' },
            ],
            checked: true,
          },
        ],
      } as never,
      [parsed('new.yaml', { valid: [located('new.yaml', fields)] })],
      (_, file) => new Set(['always', ...(file === 'old.yaml' ? letters.slice(0, count) : '')]),
      'main',
    )

  test('is said to be asked less, by five names at most', () => {
    expect(moved(1)).toEqual([
      {
        rule: 'declaration-removed',
        message: 'the service "calls" is no longer checked by "a", as it is on main in old.yaml',
        hint: 'leave it where it was, or have the policy changed first',
        declaration: 'calls',
        path: '',
        place: { ...startOf('new.yaml'), pointer: '/id' },
      },
    ])
    expect([5, 6].map((count) => moved(count)[0]?.message)).toEqual([
      'the service "calls" is no longer checked by "a", "b", "c", "d" and "e", as it is on main in old.yaml',
      'the service "calls" is no longer checked by "a", "b", "c", "d" and 2 others, as it is on main in old.yaml',
    ])
  })

  test('is not, where as much is asked, or it is new', () => {
    expect(moved(0)).toEqual([])
    expect(moved(6, { id: 'mail' })).toEqual([])
    expect(moved(6, { kind: 'Organisation', id: 'us' })).toEqual([])
    expect(moved(6, { id: 'us' })).toEqual([])
  })
})

test('what was found under the former id is found under the new one', () => {
  const renamed = new Map([['calls', { kind: 'Service', id: 'phone' } as const]])
  expect(renameIn(found('a'), renamed)).toEqual(
    found('a', { declaration: 'phone', fingerprint: 'every-transfer:phone:a' }),
  )
  const other = found('a', { declaration: 'mail' })
  expect(renameIn(other, renamed)).toBe(other)
})
