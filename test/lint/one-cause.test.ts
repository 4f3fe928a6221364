import { describe, expect, test } from 'vitest'
import { type LintOptions, lint } from '../../src/lint.ts'
import type { Report } from '../../src/model/report.ts'
import { at, listed, rule } from '../../src/model/rule.ts'
import { pretty } from '../../src/report/pretty.ts'
import { basis, law, service } from './declared.ts'

/** Every transfer lacks the same, so that the vendor is asked once. */
const bare = rule({
  id: 'transfer-bare',
  chapter: 'transfers',
  title: 'Bare',
  severity: 'error',
  basis,
  remedy: 'mend it',
  since: '0.1.0',
  request: 'ours',
  implies: ['tool-undated'],
  *check(declared) {
    const cause = {
      on: declared,
      field: 'transfers',
      message: (names: string, count: number) => `${count} tools are missing: ${names}`,
    }
    for (const transfer of listed(declared.transfers))
      yield at(transfer, 'to', `no tool for ${transfer.to}`, { cause, member: transfer.to })
  },
})

/** Says nothing new where there is no tool at all. */
const undated = rule({
  id: 'tool-undated',
  chapter: 'transfers',
  title: 'Undated',
  severity: 'warning',
  basis,
  remedy: 'date it',
  since: '0.1.0',
  request: 'ours',
  *check(declared) {
    if (declared.transfers) yield at(declared, 'transfers', 'no date')
  },
})

const rules = [bare, undated]
const to = (...countries: readonly string[]) =>
  service('calls', 'transfers:', ...countries.map((country) => `  - to: ${country}`))
const sources = (text: string) => [{ file: 'a.yaml', text }]
const of = (text: string, options: Partial<LintOptions> = {}): Promise<Report> =>
  lint(sources(text), rules, { ...law, ...options })

async function changed(
  before: string,
  after: string,
  options: Partial<LintOptions> = {},
): Promise<Report> {
  const report = await of(before, options)
  const base = { ref: 'main', commit: 'c0ffee0', report, sources: () => sources(before) }
  return of(after, { ...options, base })
}

function waived(...lines: readonly string[]): Pick<LintOptions, 'excuses'> {
  const items = lines.map(
    (line) =>
      `  - ${line}\n    owner: a\n    approver: b\n    reason: agreed\n    expires: 2026-06-30\n`,
  )
  const text = `apiVersion: dpa-lint/v1\nkind: Waivers\nwaivers:\n${items.join('')}`
  return { excuses: { waivers: [{ file: 'waivers.yaml', text }] } }
}

const said = (findings: Report['findings']) => findings.map(({ message }) => message)

describe('one cause', () => {
  test('is one finding that names all, and what it implies stands under it', async () => {
    const { findings, summary } = await of(to('US', 'IN'))
    const place = (line: number) => expect.objectContaining({ file: 'a.yaml', line })
    const both = { severity: 'error', related: [] }
    expect(findings).toEqual([
      {
        rule: 'transfer-bare',
        severity: 'error',
        message: '2 tools are missing: US and IN',
        remedy: 'mend it',
        basis,
        declaration: 'calls',
        path: 'transfers',
        location: place(5),
        related: [
          { message: 'US', location: place(6) },
          { message: 'IN', location: place(7) },
        ],
        fingerprint: 'transfer-bare:calls:transfers',
        members: [
          {
            name: 'US',
            message: 'no tool for US',
            path: 'transfers/US/to',
            value: 'US',
            location: place(6),
            fingerprint: 'transfer-bare:calls:transfers/US/to',
            ...both,
          },
          {
            name: 'IN',
            message: 'no tool for IN',
            path: 'transfers/IN/to',
            value: 'IN',
            location: place(7),
            fingerprint: 'transfer-bare:calls:transfers/IN/to',
            ...both,
          },
        ],
        implied: [
          {
            rule: 'tool-undated',
            severity: 'warning',
            message: 'no date',
            remedy: 'date it',
            basis,
            declaration: 'calls',
            path: 'transfers',
            location: place(5),
            related: [],
            fingerprint: 'tool-undated:calls:transfers',
          },
        ],
      },
    ])
    expect(summary).toMatchObject({ errors: 1, warnings: 0 })
  })

  test('speaks for one that stands alone, in its place and words, under the same fingerprint', async () => {
    const [finding] = (await of(to('US'))).findings
    expect(finding).toMatchObject({
      message: 'no tool for US',
      path: 'transfers/US/to',
      fingerprint: 'transfer-bare:calls:transfers',
    })
  })

  test('is shown with all who share it and with what follows', async () => {
    expect(pretty(await of(to('US', 'IN')))).toContain(`
  5:1    error    transfer-bare
         2 tools are missing: US and IN
          5 │ transfers:
            │ ~~~~~~~~~
         see   US (line 6)
         see   IN (line 7)
         also  no date (tool-undated, line 5)
         basis GDPR Art. 28
         mend  mend it
`)
  })

  test('names ten at most, and shows where the others are', async () => {
    const many = ['US', 'IN', 'CN', 'BR', 'MX', 'PH', 'VN', 'CL', 'PE', 'EG', 'NG', 'KE']
    const [finding] = (await of(to(...many))).findings
    expect(finding?.message).toBe(
      '12 tools are missing: US, IN, CN, BR, MX, PH, VN, CL, PE and 3 others',
    )
    expect(finding?.related).toHaveLength(12)
  })

  test('hides no error under a warning', async () => {
    const { findings } = await of(to('US', 'IN'), {
      rules: { 'transfer-bare': { severity: 'info' } },
    })
    expect(findings.map(({ rule, implied }) => [rule, implied])).toEqual([
      ['tool-undated', undefined],
      ['transfer-bare', undefined],
    ])
  })
})

describe('against a base', () => {
  test('who joins is new, and who leaves is fixed', async () => {
    const { findings, unchanged, fixed } = await changed(to('US', 'IN'), to('US', 'CN'))
    expect([said(findings), said(unchanged), said(fixed)]).toEqual([
      ['no tool for CN'],
      ['no tool for US'],
      ['no tool for IN'],
    ])
    const both = [...findings, ...unchanged].map(({ fingerprint }) => fingerprint)
    expect(new Set(both)).toEqual(new Set(['transfer-bare:calls:transfers']))
  })

  test('a cause that is gone is one finding fixed', async () => {
    const { fixed } = await changed(to('US', 'IN'), service('calls'))
    expect(said(fixed)).toEqual(['2 tools are missing: US and IN'])
  })
})

describe('a waiver', () => {
  const ofAll = waived('fingerprint: "transfer-bare:calls:transfers"')

  test('of the finding covers all whom it names, and not what they imply', async () => {
    const report = await of(to('US', 'IN'), ofAll)
    expect(said(report.waived)).toEqual(['2 tools are missing: US and IN'])
    expect(said(report.findings)).toEqual(['no date'])
  })

  test('of the finding does not cover who joins in a change', async () => {
    const report = await changed(to('US', 'IN'), to('US', 'IN', 'CN'), ofAll)
    expect(said(report.waived)).toEqual(['2 tools are missing: US and IN'])
    expect(said(report.findings)).toEqual(['no tool for CN'])
  })

  test('of one member leaves the others', async () => {
    const ofOne = waived('fingerprint: "transfer-bare:calls:transfers/US/to"')
    const report = await of(to('US', 'IN'), ofOne)
    expect(said(report.waived)).toEqual(['no tool for US'])
    expect(said(report.findings)).toEqual(['no tool for IN'])
  })
})

test('a baseline holds the members, so that who joins is open', async () => {
  const entries = ['US', 'IN'].map(
    (country) =>
      `  - fingerprint: transfer-bare:calls:transfers/${country}/to\n    severity: error\n    value: ${country}\n`,
  )
  const text = `apiVersion: dpa-lint/v1\nkind: Baseline\nfindings:\n${entries.join('')}`
  const excuses = { baseline: { file: 'baseline.yaml', text } }
  const { known, findings } = await of(to('US', 'IN', 'CN'), { excuses })
  expect(said(known)).toEqual(['2 tools are missing: US and IN'])
  expect(said(findings)).toEqual(['no tool for CN'])
})
