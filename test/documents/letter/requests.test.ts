import { describe, expect, test } from 'vitest'
import { rules } from '../../../rules/index.ts'
import { requestIn } from '../../../src/documents/letter/request-in.ts'
import { loadWords, wordsOfLanguage } from '../../../src/documents/words/words.ts'
import { gateRules, readingRules } from '../../../src/model/builtin-rules.ts'
import { languages } from '../../../src/model/language.ts'
import type { RequestKey } from '../../../src/model/request-key.ts'

await Promise.all(languages.map(loadWords))

/** The limits as the book has them. */
const limits = Object.fromEntries(
  rules.flatMap(({ options }) =>
    Object.values(options).flatMap((option) =>
      option.type === 'integer' && option.limit !== undefined
        ? [[option.limit, option.proposed ?? option.default] as const]
        : [],
    ),
  ),
)

const keys = Object.keys(wordsOfLanguage('en').requests) as readonly RequestKey[]
const askedBy = (key: RequestKey) => rules.filter(({ request }) => request === key)

test('every request is asked by rules of one chapter', () => {
  for (const key of keys) {
    const chapters = new Set(askedBy(key).map(({ chapter }) => chapter))
    expect(chapters.size, key).toBe(1)
  }
})

test('what the reader and the gate find is never asked of a vendor', () => {
  const book = new Set(rules.map(({ id }) => id))
  const ids = [...Object.keys(readingRules), ...Object.keys(gateRules)]
  expect(ids.filter((id) => book.has(id))).toEqual([])
})

describe.each(keys)('%s', (key) => {
  test('asks in sentences, and proposes wording in every language or in none', () => {
    const inEnglish = requestIn('en', key, limits)
    for (const language of languages) {
      const { title, ask, clause } = requestIn(language, key, limits)
      expect(title, language).toMatch(/^[\p{Lu}][^.]*[^.:]$/u)
      expect(ask, language).toMatch(/^[\p{Lu}«].*\.$/u)
      expect(clause === undefined, language).toBe(inEnglish.clause === undefined)
      if (clause !== undefined) expect(clause, language).toMatch(/^[\p{Lu}].*[.:\]]$/u)
      // A blank is filled in by whoever sends the letter, and is always written the same.
      expect(`${ask}${clause}`.replaceAll('[…]', 'x'), language).not.toMatch(/…|\[|\]|\s\s/)
    }
  })

  test('says what it says in words of that language', () => {
    const [en, fr, de, es] = languages.map((language) => requestIn(language, key, limits).ask)
    expect(new Set([en, fr, de, es]).size).toBe(languages.length)
    expect(en).toMatch(/\b(?:please|we)\b/i)
    expect(fr).toMatch(/\b(?:merci|nous|vous|vos|votre)\b/i)
    expect(de).toMatch(/\b(?:bitte|Sie|wir)\b/i)
    expect(es).toMatch(/\b(?:les|nos|su|sus)\b/i)
  })
})

test('no text calls anything compliant, and none uses an abbreviation that means three things', () => {
  const texts = keys.flatMap((key) =>
    languages.flatMap((language) => Object.values(requestIn(language, key, limits)).map(String)),
  )
  expect(
    texts.filter((text) => /\bcompliant\b|\bconformes? au RGPD\b|DSGVO-konform/i.test(text)),
  ).toEqual([])
  expect(texts.filter((text) => /\bDPAs?\b/.test(text))).toEqual([])
})
