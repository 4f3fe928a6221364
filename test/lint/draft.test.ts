import { describe, expect, test } from 'vitest'
import { rules as book } from '../../rules/index.ts'
import { lint } from '../../src/lint.ts'
import { at, type Problem, type Rule, rule } from '../../src/model/rule.ts'
import { common, law, service } from './declared.ts'

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

describe('in a draft, what a finding is about is undecided', () => {
  type Pick = (declared: Parameters<Rule['check']>[0]) => Problem
  const weighed = async (
    answeredAt: readonly string[],
    pick: Pick,
    ...lines: readonly string[]
  ) => {
    const picks = rule({
      ...common,
      id: 'picks',
      title: 'Picks',
      *check(declared) {
        yield pick(declared)
      },
    })
    const picking = { ...picks, answeredAt }
    const { findings } = await lint([{ file: 'a.yaml', text: draft(...lines) }], [picking], law)
    return findings.map(({ rule: id, severity, message }) =>
      id === 'picks' ? severity : message.includes(' 0 ') ? 'none' : 'some',
    )
  }
  const open = ['info', 'some']
  const stated = ['error', 'none']
  const breach: Pick = (declared) => at(declared, 'breach', 'x')
  const within: Pick = ({ breach }) => {
    const notice = typeof breach === 'object' ? breach.notice : undefined
    return at(notice as { readonly within: string }, 'within', 'x')
  }
  const notice = ['breach:', '  notice: { within: 72 hours }']
  const terms = [
    'subprocessing:',
    '  flowDown: { terms: sufficient-guarantees, source: agreement §4 }',
  ]
  const flowDown: Pick = ({ subprocessing = {} }) => at(subprocessing, 'flowDown', 'x')
  const liability = ['  liability: { extent: limited }']

  test.each<readonly [string, readonly string[], Pick, readonly string[]]>([
    ['where nothing is written', [], breach, []],
    ['where nobody knows', [], (one) => at(one, 'subprocessors', 'x'), ['subprocessors: unknown']],
    ['where a part states nothing as a whole', [], breach, notice],
    ['where the rule says so', [], (one) => ({ ...within(one), ofUnknown: true }), notice],
    ['where another part would answer it', ['subprocessors'], within, notice],
    [
      'where another part is unknown',
      ['a', 'subprocessors/*/name'],
      within,
      [...notice, 'subprocessors: unknown'],
    ],
    ['where an answer in it is missing', ['subprocessing/flowDown/scope'], flowDown, terms],
    [
      'where an answer in it is missing that decides',
      ['subprocessing/flowDown/scope!'],
      flowDown,
      terms,
    ],
  ])('%s', async (_, answeredAt, pick, lines) => {
    expect((await weighed(answeredAt, pick, ...lines)).toSorted()).toEqual(open)
  })

  test.each<readonly [string, readonly string[], Pick, readonly string[]]>([
    ['where a value is', [], within, notice],
    [
      'where another part answers it',
      ['subprocessors'],
      within,
      [...notice, 'subprocessors: false'],
    ],
    ['where only its own part does', ['breach/x', '*/y', '!'], within, notice],
    ['where it bears a source', [], flowDown, terms],
    ['where its answer is there', ['subprocessing/flowDown/terms'], flowDown, terms],
    [
      'where the answer stands beside it',
      ['subprocessing/liability/extent'],
      flowDown,
      [...terms, ...liability],
    ],
    ['where the answer is the place', ['subprocessing/flowDown', 'subprocessing'], flowDown, terms],
  ])('and not %s', async (_, answeredAt, pick, lines) => {
    expect((await weighed(answeredAt, pick, ...lines)).toSorted()).toEqual(stated)
  })
})
