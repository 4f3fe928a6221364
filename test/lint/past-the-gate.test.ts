import { describe, expect, test } from 'vitest'
import { rules as book } from '../../rules/index.ts'
import { type LintOptions, lint, lintBase } from '../../src/lint.ts'
import { at, rule } from '../../src/model/rule.ts'
import { common, law, organisation, service } from './declared.ts'
import {
  baseline,
  calls,
  changed,
  comment,
  judged,
  nothing,
  outcome,
  rules,
  sourcesOf,
  transfers,
  waivers,
} from './gated.ts'

/** Ways in which somebody might get a gap past the gate, each tried. */

describe('a path that looks like another', () => {
  test('a slash in a name makes no place below another', async () => {
    const text = transfers('  - { to: US, recipient: desk }', '  - { to: US, recipient: desk/two }')
    const excuses = waivers('rule: every-transfer, service: calls, path: transfers/US+desk')
    expect(await judged({ 'a.yaml': text }, { excuses })).toMatchObject({
      open: ['every-transfer transfers/US+desk%2Ftwo/to'],
      waived: ['transfers/US+desk/to'],
    })
  })

  test.each([
    ['the number of a twin', '~2', '%7E2'],
    ['an escape', '%7E2', '%257E2'],
    ['the number of a repeated fingerprint', '#2', '%232'],
    ['the parts of a fingerprint', ':2', '%3A2'],
  ])('%s in a name is not taken for one', async (_, end, shown) => {
    const purposes = (...names: readonly string[]) =>
      calls(
        'activities:',
        '  - id: a',
        '    role: processor',
        '    purposes:',
        ...names.map((name) => `      - { purpose: "${name}" }`),
      )
    expect((await judged({ 'a.yaml': purposes('x', 'x', `x${end}`) })).open).toEqual([
      'every-purpose activities/a/purposes/x/purpose',
      'every-purpose activities/a/purposes/x~2/purpose',
      `every-purpose activities/a/purposes/x${shown}/purpose`,
    ])
  })

  test('what an alias repeats stands at a place of its own', async () => {
    const text = transfers('  - &one { id: one, to: US }', '  - *one')
    const excuses = waivers('rule: every-transfer, service: calls, path: transfers/one')
    expect(await judged({ 'a.yaml': text }, { excuses })).toMatchObject({
      open: ['duplicate-id transfers/one~2/id', 'every-transfer transfers/one~2/to'],
      waived: ['transfers/one/to'],
    })
  })

  test('a list that an alias repeats does too', async () => {
    const text = calls(
      'activities:',
      '  - { id: a, role: processor, data: &data [contact] }',
      '  - { id: b, role: processor, data: *data }',
    )
    expect((await judged({ 'a.yaml': text })).open).toEqual([
      'every-data-list activities/a/data',
      'every-data-list activities/b/data',
    ])
  })
})

describe('a comment that was approved', () => {
  const approvedIn = (text: string): Partial<LintOptions> => ({
    excuses: {
      approved: { ref: 'main', waivers: [], declarations: [{ file: 'a.yaml', text }] },
    },
  })
  const was = transfers(`  - { to: US, recipient: desk } ${comment()}`)

  test('covers what it covered, in whatever manner it is written', async () => {
    const options = approvedIn(was)
    expect((await judged({ 'a.yaml': was }, options)).waived).toEqual(['transfers/US+desk/to'])
    const other = transfers(`  - {  "to": 'US',   recipient: desk  }   ${comment()}`)
    expect((await judged({ 'a.yaml': other }, options)).waived).toEqual(['transfers/US+desk/to'])
  })

  test('covers nothing that is written beside it on the same line', async () => {
    const text = calls(
      'transfers: [',
      `  { to: US, recipient: desk }, { to: CN } ${comment()}`,
      '  ]',
    )
    expect(await judged({ 'a.yaml': text }, approvedIn(was))).toMatchObject({
      open: [
        'every-transfer transfers/US+desk/to',
        'every-transfer transfers/CN/to',
        'waiver-not-approved every-transfer:calls:transfers/US+desk',
      ],
      waived: [],
    })
  })

  test('covers no other value', async () => {
    const late = rule({
      ...common,
      id: 'every-transfer',
      title: 'Late',
      *check({ breach }) {
        const notice = typeof breach === 'object' ? breach.notice : undefined
        if (typeof notice === 'object' && 'within' in notice) yield at(notice, 'within', 'a notice')
      },
    })
    const text = (within: string) =>
      calls('breach:', '  notice:', `    within: ${within} ${comment()}`)
    const open = async (within: string) => {
      const options = { ...law, ...approvedIn(text('72 hours')) }
      const { findings } = await lint([{ file: 'a.yaml', text: text(within) }], [late], options)
      return findings.map(({ rule }) => rule)
    }
    expect(await open('72 hours')).toEqual([])
    expect(await open('30 days')).toEqual(['every-transfer', 'waiver-not-approved'])
  })

  test('covers nothing that an alias takes elsewhere', async () => {
    const before = transfers(`  - &one { id: one, to: US } ${comment()}`)
    const after = transfers(`  - &one { id: one, to: US } ${comment()}`, '  - *one')
    expect(await judged({ 'a.yaml': after }, approvedIn(before))).toMatchObject({
      open: ['duplicate-id transfers/one~2/id', 'every-transfer transfers/one~2/to'],
      waived: ['transfers/one/to'],
    })
  })
})

describe('a waiver in its line', () => {
  test('covers what is missing in the declaration where the id stands', async () => {
    const none = rule({
      ...common,
      id: 'every-transfer',
      title: 'None',
      *check(declared) {
        if (declared.transfers === undefined) yield at(declared, 'transfers', 'no transfers')
      },
    })
    const text = calls().replace('id: calls', `id: calls ${comment()}`)
    const { waived } = await lint([{ file: 'a.yaml', text }], [none], law)
    expect(waived.map(({ path }) => path)).toEqual(['transfers'])
  })

  test('is seen in the head of a block of text too', async () => {
    const { findings } = await lint(
      [{ file: 'a.yaml', text: calls('x-note: | # dpa-lint-wave', '  text') }],
      rules,
      law,
    )
    expect(findings.map(({ rule, location: { line } }) => [rule, line])).toEqual([
      ['waiver-malformed', 5],
    ])
  })
})

describe('a waiver that the change deletes', () => {
  const bare = { 'a.yaml': transfers('  - to: US') }
  const waived = (until: string) => ({ 'a.yaml': transfers(`  - to: US ${comment(until)}`) })

  test('after its last day: the finding is not old', async () => {
    expect(await changed(waived('2026-01-30'), bare)).toEqual({
      ...nothing,
      open: ['every-transfer transfers/US/to'],
    })
  })

  test.each(['2026-01-30', '2026-06-30'])(
    'until %s: no baseline from before it holds the finding',
    async (until) => {
      const excuses = baseline(['every-transfer:calls:transfers/US/to', 'US'])
      expect((await judged(bare, { excuses })).known).toEqual(['transfers/US/to'])
      expect(await changed(waived(until), bare, { excuses })).toMatchObject({
        open: [
          'every-transfer transfers/US/to',
          'baseline-unmatched every-transfer:calls:transfers/US/to',
        ],
        known: [],
      })
    },
  )

  test('with the finding it covered, is not called useless because main still has it', async () => {
    const excuses = {
      approved: {
        ref: 'main',
        waivers: waivers('rule: every-transfer, service: calls, path: transfers/US').waivers,
        declarations: [],
      },
    }
    expect(await judged({ 'a.yaml': transfers('  - to: IN') }, { excuses })).toEqual({
      ...nothing,
      open: ['every-transfer transfers/IN/to'],
    })
  })
})

describe('another thing in the place of an old one', () => {
  const us = '  - to: US'

  test('a service of the same gaps under another id is another service', async () => {
    const other = service('phone', 'provider: { name: Other }', 'transfers:', us)
    expect(await changed({ 'a.yaml': transfers(us) }, { 'a.yaml': other })).toEqual({
      ...nothing,
      open: ['declaration-removed ', 'every-transfer transfers/US/to'],
    })
  })

  test('the same service under another id is the same', async () => {
    const text = `# moved\n${transfers(us).replace('id: calls\n', '')}id: phone\n`
    expect(await changed({ 'a.yaml': transfers(us) }, { 'a.yaml': text })).toEqual({
      ...nothing,
      unchanged: ['transfers/US/to'],
    })
  })

  test('an organisation under the id of a service has mended nothing of it', async () => {
    expect(await changed({ 'a.yaml': transfers(us) }, { 'a.yaml': organisation('calls') })).toEqual(
      { ...nothing, open: ['declaration-removed '] },
    )
  })

  test('a text that nobody could weigh is old only as long as it says the same', async () => {
    const broken = (...lines: readonly string[]) => calls('colour: red', ...lines)
    const before = { 'a.yaml': broken() }
    const old = { ...nothing, unchanged: ['colour'] }
    const asked = { ...nothing, open: ['unknown-key colour'] }
    expect(await changed(before, before)).toEqual(old)
    expect(await changed(before, { 'b.yaml': broken() })).toEqual(old)
    expect(await changed(before, { 'a.yaml': broken().replaceAll('\n', '\r\n') })).toEqual(old)
    expect(await changed(before, { 'a.yaml': broken('transfers:', us) })).toEqual(asked)
  })

  test('a file that moves to where a rule does not ask is said to', async () => {
    const off = { rules: { 'every-transfer': { severity: 'off' } } } as const
    const overrides = [{ matches: (file: string) => file.startsWith('legacy/'), ...off }]
    const report = await changed(
      { 'a.yaml': transfers(us) },
      { 'legacy/a.yaml': transfers(us) },
      { overrides },
    )
    expect(report).toEqual({ ...nothing, open: ['declaration-removed '] })
    const { findings } = await lint(sourcesOf({ 'legacy/a.yaml': transfers(us) }), rules, {
      ...law,
      overrides,
      base: {
        ref: 'main',
        commit: 'c0ffee0',
        report: await lint(sourcesOf({ 'a.yaml': transfers(us) }), rules, { ...law, overrides }),
      },
    })
    expect(findings.map(({ message, location: { file, line } }) => [message, file, line])).toEqual([
      [
        'the service "calls" is no longer checked by "every-transfer", as it is on main in a.yaml',
        'legacy/a.yaml',
        3,
      ],
    ])
  })
})

describe('a finding of the baseline that a change makes worse', () => {
  const limited = rule({
    ...common,
    id: 'audit-hindered',
    title: 'Hindered',
    *check({ obligations = {} }) {
      const { audit } = obligations
      if (typeof audit === 'object') yield at(audit, `hindered by ${Object.keys(audit)}`)
    },
  })
  const audit = (...terms: readonly string[]) =>
    sourcesOf({ 'a.yaml': calls('obligations:', `  audit: { ${terms.join(', ')} }`) })

  test('is new, though there is no single value that could be another', async () => {
    const excuses = baseline(['audit-hindered:calls:obligations/audit'])
    const options = { ...law, excuses }
    const report = await lint(audit('cost: customer'), [limited], options)
    expect(report.known).toHaveLength(1)
    const base = { ref: 'main', commit: 'c0ffee0', report }
    const same = await lint(audit('cost: customer'), [limited], { ...options, base })
    expect(outcome(same)).toEqual({ ...nothing, known: ['obligations/audit'] })
    const worse = audit('cost: customer', 'notice: 90 days')
    const { findings } = await lint(worse, [limited], { ...options, base })
    expect(findings.map(({ message }) => message)).toEqual([
      'hindered by cost,notice',
      'the finding is now another than on the base: hindered by cost',
    ])
  })
})

describe('a sub-processor that a change approves itself', () => {
  const [approval] = book.filter(({ id }) => id === 'subprocessor-not-approved')
  const annex = (date: string) =>
    `documents: { annex: { type: annex, date: ${date}, status: signed } }`
  const declared = (date: string, ...ids: readonly string[]) =>
    service(
      'calls',
      annex(date),
      'activities: [{ id: a, role: processor }]',
      'subprocessing: { authorisation: general, list: { document: annex } }',
      'subprocessors:',
      ...ids.map((id) => `  - { id: ${id}, name: ${id}, inUse: true, source: annex }`),
    )
  const us = organisation(
    'us',
    'approvals: [{ service: calls, subprocessor: old, by: x@us.example, date: 2026-01-02 }]',
  )
  const gated = async (before: string, after: string, isGated = true) => {
    const sources = (text: string) => sourcesOf({ 'a.yaml': text, 'us.yaml': us })
    const how = { ...law, excuses: {} }
    const fork = { commit: 'c0ffee0', excuses: {}, declarations: () => sources(before) }
    const report = await lint(sources(after), approval ? [approval] : [], {
      ...how,
      ...(isGated && {
        base: await lintBase('main', [fork], approval ? [approval] : [], how),
        standing: [
          {
            ref: 'main',
            counts: ['decisions'],
            declarations: sources(before),
            before: sources(before),
          },
        ],
      }),
    })
    return report.findings.map(({ message }) => message)
  }
  const open = ['our approvals do not cover "new"']

  test('is not approved by an annex that stayed the same', async () => {
    expect(
      await gated(declared('2026-01-01', 'old'), declared('2026-01-01', 'old', 'new')),
    ).toEqual(open)
  })

  test('nor by its own word for it', async () => {
    const after = declared('2026-01-01', 'old', 'new').replaceAll(
      'source: annex',
      'approvedInAgreement: true',
    )
    expect(await gated(declared('2026-01-01', 'old'), after)).toEqual(open)
  })

  test.each([
    ['with a newer annex', declared('2026-01-01', 'old'), declared('2026-01-20', 'old', 'new')],
    [
      'on the base already',
      declared('2026-01-01', 'old', 'new'),
      declared('2026-01-01', 'old', 'new'),
    ],
    ['of a service that is new', service('other'), declared('2026-01-01', 'old', 'new')],
  ])('is as approved as its annex %s', async (_, before, after) => {
    expect(await gated(before, after)).toEqual(
      before.includes('calls') ? [] : [expect.stringContaining('is declared on main')],
    )
  })

  test('is as approved as its annex where nothing is gated', async () => {
    expect(await gated('', declared('2026-01-01', 'old', 'new'), false)).toEqual([])
  })
})
