import { describe, expect, test } from 'vitest'
import { rules } from '../../../rules/index.ts'
import { answers } from '../../../src/documents/letter/answerable-fields.ts'
import { requestOf, requests } from '../../../src/documents/letter/requests.ts'
import { gateRules, readingRules } from '../../../src/model/builtin-rules.ts'
import { languages } from '../../../src/model/language.ts'
import type { Request, Requests } from '../../../src/model/request.ts'

const all = Object.entries(requests).flatMap(([topic, group]: readonly [string, Requests]) =>
  Object.entries(group).map(([id, request]) => ({ topic, id, request })),
)
/** Rules about our own side, whose findings no vendor can mend. */
const ours = new Set(rules.flatMap(({ id, appliesTo }) => (appliesTo?.ours ? [id] : [])))
const asking = all.flatMap(({ request }) => request.rules)

test('every rule of the law book leads to one request, or is ours to mend', () => {
  const without = rules.filter(({ id }) => !asking.includes(id) && !ours.has(id))
  expect(without.map(({ id }) => id)).toEqual([])
  expect(asking.toSorted()).toEqual([...new Set(asking)].toSorted())
  expect(asking.filter((id) => ours.has(id))).toEqual([])
})

test('no request names a rule that is not in the book', () => {
  const book = new Set(rules.map(({ id }) => id))
  expect(asking.filter((id) => !book.has(id))).toEqual([])
  expect(Object.keys(answers).filter((id) => !asking.includes(id))).toEqual([])
})

test('what the reader and the gate find is never asked of a vendor', () => {
  const ids = [...Object.keys(readingRules), ...Object.keys(gateRules)]
  expect(ids.filter((id) => requestOf(id) !== undefined)).toEqual([])
})

test('a request stands under the chapter of its rules', () => {
  const chapters = new Map(rules.map(({ id, chapter }) => [id, chapter]))
  for (const { topic, id, request } of all)
    for (const rule of request.rules) expect(chapters.get(rule), `${id}: ${rule}`).toBe(topic)
})

test('ids of requests are used once', () => {
  const ids = all.map(({ id }) => id)
  expect(ids.toSorted()).toEqual([...new Set(ids)].toSorted())
})

describe.each(all)('$topic: $id', ({ request }: { readonly request: Request }) => {
  test('asks in sentences, and proposes wording in every language or in none', () => {
    for (const language of languages) {
      const { title, ask, clause } = request.words[language]
      expect(title, language).toMatch(/^[\p{Lu}][^.]*[^.:]$/u)
      expect(ask, language).toMatch(/^[\p{Lu}«].*\.$/u)
      expect(clause === undefined, language).toBe(request.words.en.clause === undefined)
      if (clause !== undefined) expect(clause, language).toMatch(/^[\p{Lu}].*[.:\]]$/u)
      // A blank is filled in by whoever sends the letter, and is always written the same.
      expect(`${ask}${clause}`.replaceAll('[…]', 'x'), language).not.toMatch(/…|\[|\]|\s\s/)
    }
  })

  test('says what it says in words of that language', () => {
    const texts = languages.map((language) => request.words[language].ask)
    expect(new Set(texts).size).toBe(languages.length)
    expect(request.words.en.ask).toMatch(/\b(?:please|we)\b/i)
    expect(request.words.fr.ask).toMatch(/\b(?:merci|nous|vous|vos|votre)\b/i)
    expect(request.words.de.ask).toMatch(/\b(?:bitte|Sie|wir)\b/i)
    expect(request.words.es.ask).toMatch(/\b(?:les|nos|su|sus)\b/i)
  })
})

test('no text calls anything compliant, and none uses an abbreviation that means three things', () => {
  const texts = all.flatMap(({ request }) =>
    languages.flatMap((language) => Object.values(request.words[language])),
  )
  expect(
    texts.filter((text) => /\bcompliant\b|\bconformes? au RGPD\b|DSGVO-konform/i.test(text)),
  ).toEqual([])
  expect(texts.filter((text) => /\bDPAs?\b/.test(text))).toEqual([])
})
