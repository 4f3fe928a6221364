import { describe, expect, test } from 'vitest'
import { baselineText } from '../../src/cli/baseline/baseline-text.ts'
import type { LintOptions } from '../../src/lint.ts'
import { lint } from '../../src/lint.ts'
import { baselineOf } from '../../src/model/baseline.ts'
import type { Report } from '../../src/model/report.ts'
import { at, rule } from '../../src/model/rule.ts'
import { hostileTexts } from '../report/hostile.ts'
import { basis, everyTransfer, law, service } from './declared.ts'

const transfersTo = (...countries: readonly string[]) =>
  service('calls', 'transfers:', ...countries.map((country) => `  - to: ${country}`))

const run = (text: string, options: Partial<LintOptions> = {}): Promise<Report> =>
  lint([{ file: 'calls.yaml', text }], [everyTransfer], { ...law, ...options })

/** The baseline of what is found in a text, as `dpa-lint baseline create` writes it. */
async function baselineFor(text: string): Promise<LintOptions['excuses'] & {}> {
  const { findings } = await run(text)
  const file = { file: 'baseline.yaml', text: baselineText(findings.map(baselineOf)) }
  return { baseline: file }
}

const outcome = ({ findings, known }: Report) => ({
  open: findings.map(({ rule, message }) => `${rule}: ${message}`),
  known: known.map(({ message }) => message),
})

describe('a baseline', () => {
  test('holds what was there, wherever it stands now', async () => {
    const excuses = await baselineFor(transfersTo('US', 'IN'))
    expect(outcome(await run(transfersTo('US', 'IN'), { excuses }))).toEqual({
      open: [],
      known: ['data goes to US', 'data goes to IN'],
    })
    const moved = `# moved\n\n${transfersTo('IN', 'US')}`
    expect(outcome(await run(moved, { excuses })).open).toEqual([])
  })

  test('count-based baseline hides a swap: here it does not', async () => {
    const excuses = await baselineFor(transfersTo('US', 'IN'))
    expect(outcome(await run(transfersTo('US', 'CN'), { excuses })).open).toEqual([
      'baseline-unmatched: nothing is found there any more',
      'every-transfer: data goes to CN',
    ])
  })

  test('does not hold a second finding of the same place', async () => {
    const excuses = await baselineFor(transfersTo('US'))
    expect(outcome(await run(transfersTo('US', 'US'), { excuses })).open).toEqual([
      'every-transfer: data goes to US',
    ])
  })

  test('does not hold the same place with another value, which may be worse', async () => {
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
        if (typeof notice === 'object' && 'within' in notice) yield at(notice, 'within', 'late')
      },
    })
    const text = (hours: number) =>
      service('calls', 'breach:', `  notice: { within: ${hours} hours }`)
    const of = (hours: number, options: Partial<LintOptions> = {}) =>
      lint([{ file: 'a.yaml', text: text(hours) }], [late], { ...law, ...options })
    const { findings } = await of(96)
    const excuses = {
      baseline: { file: 'b.yaml', text: baselineText(findings.map(baselineOf)) },
    }
    expect(outcome(await of(96, { excuses })).open).toEqual([])
    expect(outcome(await of(240, { excuses })).open).toEqual([
      'notice-late: late',
      'baseline-unmatched: the finding is now about "240 hours" and was about "96 hours"',
    ])
    const graver = { rules: { 'notice-late': { severity: 'error' } } } as const
    expect(outcome(await of(96, { excuses, ...graver })).open).toEqual([
      'notice-late: late',
      'baseline-unmatched: the finding is now of severity "error" and was "warning"',
    ])
  })

  test('never holds what the reader finds, nor what is wrong with waivers', async () => {
    const text = `${transfersTo('US')}colour: red\n`
    const excuses = await baselineFor(text)
    expect(outcome(await run(text, { excuses })).open).toContain(
      'unknown-key: unknown key "colour"',
    )
  })

  test('does not hold a finding whose waiver has run out', async () => {
    const excuses = await baselineFor(transfersTo('US'))
    const waived = transfersTo('US').replace(
      'to: US',
      'to: US # dpa-lint-waive every-transfer until 2026-01-30 by Ann: x',
    )
    expect(outcome(await run(waived, { excuses })).open).toEqual([
      'baseline-unmatched: the finding is now under a waiver that ended on 2026-01-30',
      'every-transfer: data goes to US',
    ])
  })

  test('is not blamed for what was not looked at', async () => {
    const excuses = await baselineFor(transfersTo('US'))
    const mail = [{ file: 'mail.yaml', text: service('mail') }]
    const of = (options: Partial<LintOptions>) =>
      lint(mail, [everyTransfer], { ...law, excuses, ...options })
    expect(outcome(await of({ partial: true })).open).toEqual([])
    expect(outcome(await of({})).open).toEqual([
      'baseline-unmatched: nothing is found there any more',
    ])
  })

  test.each([
    ['no severity', 'findings:\n  - fingerprint: x\n', 'missing-key'],
    ['another kind', 'kind: Waivers\nfindings: []\n', 'duplicate-key'],
    ['a number of findings', 'findings: 3\n', 'wrong-value'],
  ])('with %s holds nothing', async (_, rest, told) => {
    const text = `apiVersion: dpa-lint/v1\nkind: Baseline\n${rest}`
    const excuses = { baseline: { file: 'baseline.yaml', text } }
    const report = await run(transfersTo('US'), { excuses })
    expect(report.known).toEqual([])
    expect(report.findings[0]?.rule).toBe(told)
  })
})

test.each(hostileTexts)('%j in a fingerprint comes back from the file', async (hostile) => {
  const entry = { fingerprint: `x:${hostile}`, severity: 'error', value: hostile } as const
  const file = { file: 'baseline.yaml', text: baselineText([entry]) }
  const report = await run(service('calls'), { excuses: { baseline: file } })
  expect(report.findings.map(({ rule, path }) => [rule, path])).toEqual([
    ['baseline-unmatched', entry.fingerprint],
  ])
})

test('a baseline of five hundred services is read', async () => {
  const entries = Array.from({ length: 15_000 }, (_, index) => ({
    fingerprint: `every-transfer:service-${index}:transfers/US+exampledesk/to`,
    severity: 'error' as const,
    value: 'US',
  }))
  const file = { file: 'baseline.yaml', text: baselineText(entries) }
  const report = await run(transfersTo('US'), { excuses: { baseline: file }, partial: true })
  expect(report.findings.map(({ rule }) => rule)).toEqual(['every-transfer'])
})
