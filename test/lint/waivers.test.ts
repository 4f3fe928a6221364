import { describe, expect, test } from 'vitest'
import type { LintOptions } from '../../src/lint.ts'
import { lint } from '../../src/lint.ts'
import type { Report } from '../../src/model/report.ts'
import { everyTransfer, law, service } from './declared.ts'

const calls = service('calls', 'transfers:', '  - to: US', '  - to: IN')

/** A file of one waiver, its fields as they differ from a good one. */
function waivers(...all: readonly Readonly<Record<string, string>>[]): string {
  const good = {
    rule: 'every-transfer',
    service: 'calls',
    path: 'transfers/US/to',
    owner: 'Ann',
    approver: 'Bob',
    reason: 'leaving in June',
    expires: '2026-06-30',
  }
  const items = all.map((one) => {
    const fields = Object.entries({ ...good, ...one }).filter(([, value]) => value !== '')
    return `  - ${fields.map(([key, value]) => `${key}: ${value}`).join('\n    ')}`
  })
  const list = items.length === 0 ? ' []' : `\n${items.join('\n')}`
  return `apiVersion: dpa-lint/v1\nkind: Waivers\nwaivers:${list}\n`
}

function judged(
  text: string,
  file: string | undefined,
  options: Partial<LintOptions> = {},
): Promise<Report> {
  return lint([{ file: 'calls.yaml', text }], [everyTransfer], {
    ...law,
    ...(file !== undefined && { excuses: { waivers: [{ file: 'waivers.yaml', text: file }] } }),
    ...options,
  })
}

/** The report as what is open, what is waived, and what became of each waiver. */
const outcome = ({ findings, waived, waivers: all }: Report) => ({
  open: findings.map(({ rule, message }) => `${rule}: ${message}`),
  waived: waived.map(({ message, waiver }) => `${message}, until ${waiver?.expires}`),
  waivers: all.map(({ state }) => state),
})

const us = 'every-transfer: data goes to US'
const india = 'every-transfer: data goes to IN'

describe('a waiver in a file', () => {
  test('takes one finding out of what is open, and stays in the report with it', async () => {
    const report = await judged(calls, waivers({}))
    expect(outcome(report)).toEqual({
      open: [india],
      waived: ['data goes to US, until 2026-06-30'],
      waivers: ['in-force'],
    })
    expect(report.summary).toMatchObject({ errors: 1, waived: 1 })
    expect(report.waived[0]?.waiver).toEqual({
      origin: 'file',
      rule: 'every-transfer',
      service: 'calls',
      path: 'transfers/US/to',
      owner: 'Ann',
      approver: 'Bob',
      reason: 'leaving in June',
      expires: '2026-06-30',
      location: {
        file: 'waivers.yaml',
        line: 4,
        column: 11,
        endLine: 4,
        endColumn: 25,
        pointer: '/waivers/0/rule',
        lineText: '  - rule: every-transfer',
      },
    })
  })

  test.each([
    ['a place above', { path: 'transfers/US' }],
    ['a list above', { path: 'transfers' }],
    ['the value that is declared', { value: 'US' }],
    [
      'a fingerprint',
      { rule: '', service: '', path: '', fingerprint: 'every-transfer:calls:transfers/US/to' },
    ],
  ])('means a finding by %s', async (_, fields) => {
    expect((await judged(calls, waivers(fields))).waived[0]?.message).toBe('data goes to US')
  })

  test.each([
    ['a place whose name begins like it', { path: 'transfers/U' }],
    ['another service', { service: 'call' }],
    ['another value', { value: 'IN' }],
    [
      'the same fingerprint with a number',
      { rule: '', service: '', path: '', fingerprint: 'every-transfer:calls:transfers/US/to#2' },
    ],
  ])('does not mean it by %s, and says that it covers nothing', async (_, fields) => {
    const report = await judged(calls, waivers(fields))
    expect(report.waived).toEqual([])
    expect(report.findings.map(({ rule }) => rule)).toEqual([
      'every-transfer',
      'every-transfer',
      'waiver-unused',
    ])
    expect(outcome(report).waivers).toEqual(['unused'])
  })

  test('holds on its last day, and the day after the finding is back and says so', async () => {
    const on = (asOf: string) => judged(calls, waivers({}), { asOf })
    expect(outcome(await on('2026-06-30')).waivers).toEqual(['in-force'])
    const after = await on('2026-07-01')
    expect(outcome(after)).toEqual({ open: [us, india], waived: [], waivers: ['expired'] })
    expect(after.findings[0]?.waiver?.expires).toBe('2026-06-30')
  })

  test.each([
    [
      'of a rule that nobody knows',
      { rule: 'every-transfr' },
      'waiver-rule-unknown: no rule is called "every-transfr", so the waiver covers nothing (did you mean "every-transfer"?)',
    ],
    [
      'of a rule of the reader',
      { rule: 'unknown-key' },
      'waiver-not-allowed: "unknown-key" cannot be waived: what cannot be read or trusted cannot be weighed',
    ],
    [
      'of a rule of the gate',
      { rule: 'waiver-unused' },
      'waiver-not-allowed: "waiver-unused" cannot be waived: what cannot be read or trusted cannot be weighed',
    ],
    [
      'by the owner alone',
      { approver: 'ann ' },
      'waiver-not-allowed: "Ann" owns the gap and approves it too (have somebody else approve it)',
    ],
    [
      'for more than a year',
      { expires: '2027-02-02' },
      'waiver-too-long: the waiver runs until 2027-02-02, and for findings of severity "error" 2027-02-01 is the last day that may be granted on 2026-01-31',
    ],
  ])('%s does not count', async (_, fields, told) => {
    const { findings, waived } = await judged(calls, waivers(fields))
    expect(waived).toEqual([])
    const slip = findings.find(({ rule }) => rule.startsWith('waiver-'))
    const hint = slip && /did you mean|somebody else/.test(slip.remedy) ? ` (${slip.remedy})` : ''
    expect(`${slip?.rule}: ${slip?.message}${hint}`).toBe(told)
  })

  test.each<readonly [string, Readonly<Record<string, string>>, string, string | undefined]>([
    [
      'of another place, which has one',
      { path: 'transfers/CN' },
      '"every-transfer" finds nothing where this waiver points',
      'the rule found something at "transfers/US/to"',
    ],
    [
      'of another place, after its last day',
      { path: 'transfers/CN', expires: '2026-01-30' },
      '"every-transfer" finds nothing where this waiver points, and it ended on 2026-01-30',
      'the rule found something at "transfers/US/to"',
    ],
    [
      'of another value',
      { value: 'IN' },
      'the waiver of "every-transfer" is for the value "IN", and "US" is declared now',
      undefined,
    ],
    [
      'of a service whose id is mistyped',
      { service: 'callz' },
      'no declaration has the id "callz", so the waiver of "every-transfer" covers nothing',
      'did you mean "calls"?',
    ],
    [
      'of a fingerprint of another service, after its last day',
      {
        ...{ rule: '', service: '', path: '', fingerprint: 'every-transfer:elsewhere:x' },
        expires: '2026-01-30',
      },
      'no declaration has the id "elsewhere", so the waiver of "every-transfer" covers nothing, and it ended on 2026-01-30',
      undefined,
    ],
  ])('%s says so, and where to look', async (_, fields, message, hint) => {
    const { findings } = await judged(calls, waivers(fields))
    const [slip, ...others] = findings.filter(({ rule }) => rule === 'waiver-unused')
    expect(others).toEqual([])
    expect(slip).toMatchObject({ severity: 'warning', message, location: { file: 'waivers.yaml' } })
    expect(slip?.path).toBe(
      fields['fingerprint'] ??
        ['every-transfer', fields['service'] ?? 'calls', fields['path'] ?? 'transfers/US/to']
          .filter(Boolean)
          .join(':'),
    )
    if (hint === undefined) expect(slip?.remedy).not.toMatch(/found something|did you mean/)
    else expect(slip?.remedy).toBe(hint)
  })

  test('says of which service nothing is known, unless only a part was checked', async () => {
    const file = waivers({ service: 'elsewhere' })
    expect((await judged(calls, file)).findings.at(-1)?.message).toBe(
      'no declaration has the id "elsewhere", so the waiver of "every-transfer" covers nothing',
    )
    expect(outcome(await judged(calls, file, { partial: true })).open).toEqual([us, india])
  })

  test('of a rule that did not run is not called useless', async () => {
    const off = { rules: { 'every-transfer': { severity: 'off' } } } as const
    expect(outcome(await judged(calls, waivers({}), off)).open).toEqual([])
  })
})

describe('the policy on waivers', () => {
  test.each([
    [
      'never',
      { never: ['every-transfer'] },
      'the configuration says that "every-transfer" cannot be waived',
    ],
    [
      'approvers',
      { approvers: ['Eve', 'Dan'] },
      '"Bob" is not among those who may approve: "Eve" and "Dan"',
    ],
    [
      'longest',
      { longest: { error: '30 days' } },
      'the waiver runs until 2026-06-30, and for findings of severity "error" 2026-03-02 is the last day that may be granted on 2026-01-31',
    ],
  ])('%s', async (_, waiverPolicy, told) => {
    const { findings, waived } = await judged(calls, waivers({}), { waiverPolicy })
    expect(waived).toEqual([])
    expect(findings.find(({ rule }) => rule.startsWith('waiver-'))?.message).toBe(told)
  })

  test('an approver is one by whatever letters, and blanks around a name are no letters', async () => {
    for (const approvers of [['BOB'], [' Bob '], ['Eve', 'bob\t']]) {
      const waiverPolicy = { approvers, longest: { error: '6 months' } }
      const { waived } = await judged(calls, waivers({ approver: '" bob"' }), { waiverPolicy })
      expect(waived.map(({ message }) => message)).toEqual(['data goes to US'])
    }
    const own = await judged(calls, waivers({ owner: '" Ann"', approver: '"ANN "' }))
    expect(own.waived).toEqual([])
  })
})

describe('a file of waivers that is not sound', () => {
  test.each([
    ['reason', 'missing-key: "reason" is missing'],
    ['owner', 'missing-key: "owner" is missing'],
    ['approver', 'missing-key: "approver" is missing'],
    ['expires', 'missing-key: "expires" is missing'],
    ['path', 'missing-key: "path" is missing'],
    ['rule', 'missing-key: "rule" is missing'],
  ])('without %s is none, and the others still count', async (key, told) => {
    const report = await judged(calls, waivers({}, { path: 'transfers/IN', [key]: '' }))
    expect(report.waived.map(({ path }) => path)).toEqual(['transfers/US/to'])
    const slip = report.findings.find(({ location }) => location.file === 'waivers.yaml')
    expect(`${slip?.rule}: ${slip?.message}`).toBe(told)
  })

  test.each([
    ['a slip of the pen', waivers({ expirs: '2026-06-30' }), 'unknown-key', 'unknown key "expirs"'],
    [
      'a day that is none',
      waivers({ expires: 'June' }),
      'wrong-value',
      '"June" is not a day (YYYY-MM-DD)',
    ],
    ['no mapping', '- a\n', 'not-a-declaration', 'the file is no "Waivers"'],
    ['broken YAML', 'a: [', 'malformed-yaml', ''],
    [
      'two documents',
      `${waivers({})}---\n${waivers({})}`,
      'unsupported-yaml',
      'a second document begins, and a file of kind "Waivers" is one',
    ],
    [
      'rule and fingerprint',
      waivers({ fingerprint: 'x' }),
      'missing-key',
      '"fingerprint" already says all that "rule" would',
    ],
  ])('%s', async (_, file, rule, message) => {
    const report = await judged(calls, file)
    expect(report.waived).toEqual([])
    const slip = report.findings.find(({ location }) => location.file === 'waivers.yaml')
    expect(slip?.rule).toBe(rule)
    if (message) expect(slip?.message).toBe(message)
  })
})

test('a waiver that is broken does not count, and the others of its file do', async () => {
  const file = waivers({ expires: 'June' }, { path: 'transfers/IN/to' }, { rule: '' })
  expect(outcome(await judged(calls, file))).toEqual({
    open: [us, 'wrong-value: "June" is not a day (YYYY-MM-DD)', 'missing-key: "rule" is missing'],
    waived: ['data goes to IN, until 2026-06-30'],
    waivers: ['in-force'],
  })
})

describe('judged by another commit', () => {
  const approved = (file: string, declarations: string) => ({
    excuses: {
      waivers: [{ file: 'waivers.yaml', text: waivers({ path: 'transfers' }) }],
      approved: {
        ref: 'main',
        waivers: [{ file: 'main:waivers.yaml', text: file }],
        declarations: [{ file: 'calls.yaml', text: declarations }],
      },
    },
  })

  test('a waiver that the change brings along does not count, and is shown', async () => {
    const report = await judged(calls, undefined, approved(waivers(), calls))
    expect(outcome(report).open).toEqual([
      us,
      india,
      'waiver-not-approved: the waiver of "every-transfer" is not on main, so it does not count yet',
    ])
  })

  test('one that stands there counts, whether it is here or not', async () => {
    const report = await judged(calls, undefined, approved(waivers({}), calls))
    expect(report.waived.map(({ waiver }) => waiver?.location.file)).toEqual(['main:waivers.yaml'])
  })

  test('a comment counts where it stands there too, and not on another line', async () => {
    const comment = '# dpa-lint-waive every-transfer until 2026-06-30 by Ann: leaving'
    const at = (...lines: readonly string[]) => service('calls', 'transfers:', ...lines)
    const onUs = at(`  - to: US ${comment}`, '  - to: IN')
    const onIndia = at('  - to: US', `  - to: IN ${comment}`)
    const none = {
      excuses: {
        approved: { ref: 'main', waivers: [], declarations: [{ file: 'calls.yaml', text: onUs }] },
      },
    }
    expect(outcome(await judged(onUs, undefined, none)).open).toEqual([india])
    expect(outcome(await judged(onIndia, undefined, none)).open).toEqual([
      us,
      india,
      'waiver-not-approved: the waiver of "every-transfer" is not on main, so it does not count yet',
    ])
  })
})

describe('a waiver for what was not looked at', () => {
  const elsewhere = waivers({ service: 'archive' })
  const unasked = waivers({}, { rule: 'every-other' })

  test('is useless where all was checked, and not where some was', async () => {
    const whole = await judged(calls, elsewhere)
    expect(outcome(whole).open).toEqual([
      us,
      india,
      'waiver-unused: no declaration has the id "archive", so the waiver of "every-transfer" covers nothing',
    ])
    expect(outcome(await judged(calls, elsewhere, { partial: true })).open).toEqual([us, india])
    expect(outcome(await judged(calls, elsewhere, { select: ['transfers'] })).open).toEqual([
      us,
      india,
    ])
  })

  test('is useless though only some was checked where the id is mistyped', async () => {
    const near = await judged(calls, waivers({ service: 'cals' }), { partial: true })
    expect(near.findings.map(({ rule, remedy }) => [rule, remedy])).toEqual([
      ['every-transfer', 'mend it'],
      ['every-transfer', 'mend it'],
      ['waiver-unused', 'did you mean "calls"?'],
    ])
  })

  test('of another rule is left alone while that one does not run', async () => {
    const other = { ...everyTransfer, id: 'every-other' }
    const sources = [{ file: 'calls.yaml', text: calls }]
    const options = { ...law, excuses: { waivers: [{ file: 'waivers.yaml', text: unasked }] } }
    const found = await lint(sources, [everyTransfer, other], {
      ...options,
      rules: { 'every-other': { severity: 'off' } },
    })
    expect(outcome(found)).toEqual({
      open: [india],
      waived: ['data goes to US, until 2026-06-30'],
      waivers: ['in-force', 'unused'],
    })
  })
})
