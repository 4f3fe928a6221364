import { describe, expect, test } from 'vitest'
import { termLanguages } from '../../src/draft/term-languages.ts'
import { facts } from './facts.ts'
import { type DocumentScore, type Outcome, scoresOf } from './score.ts'

/** What a draft has to reach on annotated agreements; `npm run draft:score -- --all` shows the rest. */

const scores = new Map(
  await Promise.all(
    termLanguages.map(async (language) => [language, await scoresOf(language)] as const),
  ),
)
const factsOf = (all: readonly DocumentScore[]) => all.flatMap((score) => score.facts)
const shown = (all: readonly DocumentScore[], outcome: Outcome) =>
  factsOf(all)
    .filter((one) => one.outcome === outcome)
    .map(({ file, path, detail }) => `${file}: ${path} ${detail}`)

test('35 facts are counted', () => {
  expect(Object.keys(facts)).toHaveLength(35)
})

describe.each(termLanguages)('drafts in %s', (language) => {
  const all = scores.get(language) ?? []
  const count = (outcome: Outcome) => shown(all, outcome).length

  test('state what is written', () => {
    const right = count('right')
    const share = right / (right + count('wrong'))
    expect(share, shown(all, 'wrong').join('\n')).toBeGreaterThanOrEqual(0.95)
  })

  test('state or offer what is there', () => {
    const found = count('right') + count('offered')
    const share = found / (found + count('missed'))
    expect(share, shown(all, 'missed').join('\n')).toBeGreaterThanOrEqual(0.9)
  })

  test('find the rows of sub-processors, and no other', () => {
    const sum = (of: (score: DocumentScore) => number) =>
      all.reduce((total, score) => total + of(score), 0)
    expect(sum(({ rowsRight }) => rowsRight) / sum(({ rows }) => rows)).toBeGreaterThanOrEqual(0.95)
  })

  test('quote nothing that is not found again, and quote the right place', () => {
    expect(all.flatMap(({ unverified }) => unverified)).toEqual([])
    const placed = factsOf(all).flatMap(({ place }) => (place === undefined ? [] : [place]))
    if (placed.length > 0)
      expect(placed.filter(Boolean).length / placed.length).toBeGreaterThanOrEqual(0.97)
  })
})
