import { describe, expect, test } from 'vitest'
import { rules as book } from '../../rules/index.ts'
import { lint } from '../../src/lint.ts'
import { law, service } from './declared.ts'

const run = (text: string, base?: string) => {
  const options = { ...law, asOf: '2026-11-21', lawDate: '2026-11-21' }
  const sources = (yaml: string) => [{ file: 'a.yaml', text: yaml }]
  if (base === undefined) return lint(sources(text), book, options)
  return lint(sources(base), book, options).then((report) =>
    lint(sources(text), book, {
      ...options,
      base: { ref: 'main', commit: 'c0ffee0', report, sources: () => sources(base) },
    }),
  )
}

const draft = (...lines: readonly string[]) => service('calls', 'review: draft', ...lines)

const grave = ({ findings }: Awaited<ReturnType<typeof run>>) =>
  findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, severity }) => `${rule} ${severity}`)

describe('a draft', () => {
  test('has no gaps where nobody has decided, and says so', async () => {
    const report = await run(draft())
    expect(grave(report)).toEqual(['facts-undecided warning'])
    expect(report.findings.find(({ rule }) => rule === 'facts-undecided')?.message).toMatch(
      /^this is a draft: \d+ facts undecided$/,
    )
  })

  test('is weighed by what it states', async () => {
    const stated = draft(
      'documents: { agreement: { type: agreement, date: 2026-01-01 } }',
      'activities: [{ id: main, role: processor }]',
      'subprocessing:',
      '  flowDown: { terms: sufficient-guarantees, source: agreement §4 }',
      '  liability: { extent: limited, source: agreement §5 }',
    )
    expect(grave(await run(stated))).toEqual(
      expect.arrayContaining(['flow-down-diluted error', 'facts-undecided warning']),
    )
  })

  test('hides what is missing only until somebody takes the mark out', async () => {
    const decided = await run(service('calls'), draft())
    expect(grave(decided).length).toBeGreaterThan(3)
    expect(decided.unchanged.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test('may not be made of what was decided', async () => {
    expect(grave(await run(draft(), service('calls')))).toEqual(['facts-undecided error'])
    expect(grave(await run(draft(), draft()))).toEqual(['facts-undecided warning'])
  })

  test('is told of by every selection of rules', async () => {
    const { findings } = await lint([{ file: 'a.yaml', text: draft() }], book, {
      asOf: '2026-11-21',
      lawDate: '2026-11-21',
      select: ['breach'],
      rules: { 'facts-undecided': { severity: 'off' } },
    })
    expect(findings.map(({ rule }) => rule)).toContain('facts-undecided')
  })
})
