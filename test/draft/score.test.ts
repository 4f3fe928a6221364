import { describe, expect, test } from 'vitest'
import { termLanguages } from '../../src/draft/terms.ts'
import { scoreOf } from './score.ts'

/** What a draft has to reach on annotated agreements; `npm run draft:score -- --all` shows the rest. */
describe.each(termLanguages)('drafts in %s', (language) => {
  test('state what is written, find what is there, and quote it', async () => {
    const score = await scoreOf(language)
    const { stated, right, found, facts, rows, rowsRight, quotes, quotesVerified } = score
    expect(right / stated, score.wrong.join('\n')).toBeGreaterThanOrEqual(0.95)
    expect(found / facts, score.missed.join('\n')).toBeGreaterThanOrEqual(0.9)
    expect(rowsRight / rows).toBeGreaterThanOrEqual(0.95)
    expect(quotesVerified).toBe(quotes)
  })
})
