import { describe, expect, test } from 'vitest'
import { type LintOptions, lint } from '../../src/lint.ts'
import type { Report } from '../../src/model/report.ts'
import { at, rule } from '../../src/model/rule.ts'
import { basis, everyTransfer, law, linted, service } from './declared.ts'

type Files = Readonly<Record<string, string>>

const late = rule({
  id: 'notice-late',
  chapter: 'breach',
  title: 'Late',
  severity: 'warning',
  basis,
  remedy: 'mend it',
  request: 'ours',
  since: '0.1.0',
  *check({ breach }) {
    const notice = typeof breach === 'object' ? breach.notice : undefined
    if (typeof notice !== 'object' || !('within' in notice)) return
    yield at(notice, 'within', `notice within ${notice.within}`)
  },
})
const rules = [everyTransfer, late]

const sourcesOf = (files: Files) => Object.entries(files).map(([file, text]) => ({ file, text }))

/** A change: what was there, what is here. */
async function changed(before: Files, after: Files, options: Partial<LintOptions> = {}) {
  const there = { ...law, ...options, excuses: options.base ? {} : (options.excuses ?? {}) }
  const report = await lint(sourcesOf(before), rules, there)
  const sources = (files: ReadonlySet<string>) =>
    sourcesOf(before).filter(({ file }) => files.has(file))
  return lint(sourcesOf(after), rules, {
    ...law,
    ...options,
    base: { ref: 'main', commit: 'c0ffee0', report, sources },
  })
}

const outcome = ({ findings, unchanged, fixed }: Report) => ({
  open: findings.map(({ rule, message }) => `${rule}: ${message}`),
  unchanged: unchanged.map(({ message }) => message),
  fixed: fixed.map(({ message }) => message),
})

const calls = (...countries: readonly string[]) =>
  service('calls', 'transfers:', ...countries.map((country) => `  - to: ${country}`))
const notice = (hours: number) =>
  service('calls', 'breach:', `  notice: { within: ${hours} hours }`)

describe('against a base', () => {
  test('what is new is open, what was there is not, and what is gone is mended', async () => {
    const report = await changed({ 'a.yaml': calls('US', 'IN') }, { 'a.yaml': calls('US', 'CN') })
    expect(outcome(report)).toEqual({
      open: ['every-transfer: data goes to CN'],
      unchanged: ['data goes to US'],
      fixed: ['data goes to IN'],
    })
    expect(report.base).toEqual({ ref: 'main', commit: 'c0ffee0' })
    expect(report.summary).toMatchObject({ errors: 1, unchanged: 1, fixed: 1 })
  })

  test.each([
    ['a renamed file', { 'b.yaml': calls('US', 'IN') }],
    ['another order', { 'a.yaml': calls('IN', 'US') }],
    ['moved lines', { 'a.yaml': `# one\n# two\n${calls('US', 'IN')}` }],
    [
      'another id for the same file',
      { 'a.yaml': calls('US', 'IN').replace('id: calls', 'id: phone') },
    ],
    ['a folder', { 'x/y/a.yaml': calls('US', 'IN') }],
  ])('%s is nothing new', async (_, after) => {
    const report = await changed({ 'a.yaml': calls('US', 'IN') }, after)
    expect(report.findings).toEqual([])
    expect([report.summary.unchanged, report.summary.fixed]).toEqual([2, 0])
  })

  test('a term that was bad and is another now is new, and says what it was', async () => {
    const report = await changed({ 'a.yaml': notice(96) }, { 'a.yaml': notice(240) })
    expect(outcome(report)).toEqual({
      open: ['notice-late: notice within 240 hours'],
      unchanged: [],
      fixed: [],
    })
    expect(report.findings[0]?.before).toBe('notice within 96 hours')
  })

  test('a file that can no longer be read has mended nothing', async () => {
    const report = await changed(
      { 'a.yaml': calls('US') },
      { 'a.yaml': `${calls('US')}colour: red\n` },
    )
    expect(outcome(report)).toEqual({
      open: ['unknown-key: unknown key "colour"'],
      unchanged: [],
      fixed: [],
    })
    const broken = await changed({ 'a.yaml': calls('US') }, { 'a.yaml': 'a: [' })
    expect(broken.summary).toMatchObject({ errors: 1, warnings: 1, fixed: 0 })
  })

  test('what the reader found before is not new either, and can be mended', async () => {
    const bad = `${calls('US')}colour: red\n`
    const same = await changed({ 'a.yaml': bad }, { 'a.yaml': bad })
    expect(outcome(same)).toMatchObject({ open: [], unchanged: ['unknown key "colour"'] })
    const mended = await changed({ 'a.yaml': bad }, { 'a.yaml': calls('US') })
    expect(outcome(mended)).toEqual({
      open: ['every-transfer: data goes to US'],
      unchanged: [],
      fixed: ['unknown key "colour"'],
    })
  })

  test('a service that is no longer declared is said to be gone, and its gaps are not mended', async () => {
    const both = { 'a.yaml': calls('US'), 'b.yaml': service('mail', 'transfers:', '  - to: IN') }
    const report = await changed(both, { 'a.yaml': calls('US') })
    expect(outcome(report)).toEqual({
      open: ['declaration-removed: the service "mail" is declared on main and is not checked here'],
      unchanged: ['data goes to US'],
      fixed: [],
    })
    expect(report.findings[0]?.location).toMatchObject({ file: 'b.yaml', line: 1 })
  })

  test('a waiver that the change deletes lets the finding return', async () => {
    const waived = calls('US').replace(
      'to: US',
      'to: US # dpa-lint-waive every-transfer until 2026-06-30 by Ann: x',
    )
    const report = await changed({ 'a.yaml': waived }, { 'a.yaml': calls('US') })
    expect(outcome(report).open).toEqual(['every-transfer: data goes to US'])
  })

  test('a waiver covers what it was granted for, and not what became of it', async () => {
    const granted = (value = '') => ({
      waivers: [
        {
          file: 'waivers.yaml',
          text: `apiVersion: dpa-lint/v1\nkind: Waivers\nwaivers:\n  - { rule: notice-late, service: calls, path: breach/notice, ${value}owner: Ann, approver: Bob, reason: x, expires: 2026-06-30 }\n`,
        },
      ],
    })
    const of = async (hours: number, excuses: LintOptions['excuses'] & {}) => {
      const report = await lint(sourcesOf({ 'a.yaml': notice(96) }), rules, {
        ...law,
        excuses: granted(),
      })
      const base = { ref: 'main', commit: 'c0ffee0', report }
      return lint(sourcesOf({ 'a.yaml': notice(hours) }), rules, { ...law, excuses, base })
    }
    expect((await of(96, granted())).summary).toMatchObject({ warnings: 0, waived: 1 })
    const worse = await of(240, granted())
    expect(worse.findings.map(({ message, before }) => [message, before])).toEqual([
      ['notice within 240 hours', 'notice within 96 hours'],
    ])
    expect((await of(240, granted('value: 240 hours, '))).summary).toMatchObject({
      warnings: 0,
      waived: 1,
    })
  })

  test('a waiver that has run out on both sides is not old, but due', async () => {
    const lapsed = calls('US').replace(
      'to: US',
      'to: US # dpa-lint-waive every-transfer until 2026-01-30 by Ann: x',
    )
    const report = await changed({ 'a.yaml': lapsed }, { 'a.yaml': lapsed })
    expect(outcome(report)).toMatchObject({
      open: ['every-transfer: data goes to US'],
      unchanged: [],
    })
  })

  test('a slip in a waiver that was there is old', async () => {
    const slip = calls('US').replace('to: US', 'to: US # dpa-lint-wave')
    const report = await changed({ 'a.yaml': slip }, { 'a.yaml': slip })
    expect(report.findings).toEqual([])
    expect(report.summary.unchanged).toBe(2)
  })

  test('what says the same of another value is new, and says nothing of before', async () => {
    const dull = rule({
      ...late,
      *check({ breach }) {
        const notice = typeof breach === 'object' ? breach.notice : undefined
        if (typeof notice === 'object' && 'within' in notice) yield at(notice, 'within', 'late')
      },
    })
    const of = (hours: number, base?: LintOptions['base']) =>
      lint(sourcesOf({ 'a.yaml': notice(hours) }), [dull], { ...law, ...(base && { base }) })
    const report = await of(96)
    const { findings, unchanged } = await of(240, { ref: 'main', commit: 'c0ffee0', report })
    expect(findings.map(({ message, value, before }) => [message, value, before])).toEqual([
      ['late', '240 hours', undefined],
    ])
    expect(findings[0]).not.toHaveProperty('before')
    expect(unchanged).toEqual([])
  })

  test('a waiver that ends with the change makes the finding due', async () => {
    const lapsed = calls('US').replace(
      'to: US',
      'to: US # dpa-lint-waive every-transfer until 2026-01-30 by Ann: x',
    )
    const report = await changed({ 'a.yaml': calls('US') }, { 'a.yaml': lapsed })
    expect(outcome(report)).toMatchObject({
      open: ['every-transfer: data goes to US'],
      unchanged: [],
    })
  })

  test('a waiver of a place above does not cover what a change brings below it', async () => {
    const excuses = {
      waivers: [
        {
          file: 'waivers.yaml',
          text: 'apiVersion: dpa-lint/v1\nkind: Waivers\nwaivers:\n  - { rule: every-transfer, service: calls, path: transfers, owner: Ann, approver: Bob, reason: x, expires: 2026-06-30 }\n',
        },
      ],
    }
    const report = await lint(sourcesOf({ 'a.yaml': calls('US') }), rules, { ...law, excuses })
    const base = { ref: 'main', commit: 'c0ffee0', report }
    const now = await lint(sourcesOf({ 'a.yaml': calls('US', 'IN') }), rules, {
      ...law,
      excuses,
      base,
    })
    expect(now.waived.map(({ message }) => message)).toEqual(['data goes to US'])
    expect(outcome(now).open).toEqual([
      'every-transfer: data goes to IN',
      'waiver-outgrown: the waiver of "every-transfer" is older than what it would cover at "transfers/IN/to"',
    ])
  })

  test('what the reader finds in a sound declaration is old where it was there', async () => {
    const dangling = calls('US').replace('to: US', 'to: US\n    recipient: nobody')
    const early = `${calls('US')}documents: { a: { type: agreement, date: 2031-01-01 } }\n`
    for (const text of [dangling, early]) {
      const was = await linted({ 'a.yaml': text }, rules)
      const report = await changed({ 'a.yaml': text }, { 'a.yaml': text })
      expect(outcome(report).open).toEqual([])
      expect(report.unchanged).toHaveLength(was.findings.length)
    }
  })

  test('what concerns a file is mended when nothing is left in it to mend', async () => {
    const none = { 'a.yaml': 'a: 1\n' }
    expect(outcome(await changed(none, { 'a.yaml': service('calls') })).fixed).toEqual(
      (await linted(none)).findings.map(({ message }) => message),
    )
    expect(outcome(await changed(none, { 'a.yaml': '- a\n' })).fixed).toEqual([])
    expect(outcome(await changed(none, { 'b.yaml': service('calls') })).fixed).toEqual([])
  })

  test('a rule that fails here has mended nothing', async () => {
    const fails = {
      ...everyTransfer,
      check: () => {
        throw new Error('no')
      },
    }
    const report = await lint(sourcesOf({ 'a.yaml': calls('US') }), rules, law)
    const after = await lint(sourcesOf({ 'a.yaml': calls('US') }), [fails], {
      ...law,
      base: { ref: 'main', commit: 'c0ffee0', report },
    })
    expect([after.summary.fixed, after.crashes.length]).toEqual([0, 1])
  })
})

describe('an id that another took the place of', () => {
  const phone = calls('US').replace('id: calls', 'id: phone')
  const mail = service('mail', 'transfers:', '  - to: IN')
  const post = mail.replace('id: mail', 'id: post')

  test('is the same service under another name', async () => {
    expect(outcome(await changed({ 'a.yaml': calls('US') }, { 'a.yaml': phone }))).toEqual({
      open: [],
      unchanged: ['data goes to US'],
      fixed: [],
    })
  })

  test.each([
    ['two that went and one that came', `${calls('US')}---\n${mail}`, phone],
    ['one that went and two that came', calls('US'), `${phone}---\n${post}`],
    ['two for two', `${calls('US')}---\n${mail}`, `${phone}---\n${post}`],
    ['one that says something else besides', calls('US'), `${phone}x-note: 1\n`],
    [
      'one in another kind',
      calls('US'),
      phone.replace('Service', 'Organisation').replace(/transfers:.*/s, ''),
    ],
  ])('is not told from %s', async (_, before, after) => {
    const report = await changed({ 'a.yaml': before }, { 'a.yaml': after })
    expect(outcome(report).unchanged).toEqual([])
    expect(outcome(report).open).toContain(
      'declaration-removed: the service "calls" is declared on main and is not checked here',
    )
  })

  test('is told beside one that stays', async () => {
    const report = await changed(
      { 'a.yaml': `${calls('US')}---\n${mail}` },
      { 'a.yaml': `${phone}---\n${mail}` },
    )
    expect(outcome(report)).toEqual({
      open: [],
      unchanged: ['data goes to US', 'data goes to IN'],
      fixed: [],
    })
  })

  test('is told in its file, whatever others do in theirs', async () => {
    const report = await changed(
      { 'a.yaml': calls('US'), 'b.yaml': mail },
      { 'a.yaml': phone, 'b.yaml': post },
    )
    expect(outcome(report)).toEqual({
      open: [],
      unchanged: ['data goes to US', 'data goes to IN'],
      fixed: [],
    })
  })
})
