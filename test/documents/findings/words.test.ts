import { describe, expect, test } from 'vitest'
import { words } from '../../../src/documents/text/findings-words.ts'
import { matrixWords } from '../../../src/documents/text/matrix-words.ts'
import { type Language, languages } from '../../../src/model/language.ts'
import { fullReport } from '../../report/full-report.ts'

/** The fixed texts in four languages. That none lacks a key, the compiler has seen to. */

/** Every text below a value by its path; functions are asked for one and for two. */
function textsOf(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function')
    return [1, 2].map((n) => [`${path}(${n})`, String(value(n, n, n))] as const)
  return Object.entries(value ?? {}).flatMap(([key, below]) => textsOf(below, `${path}/${key}`))
}

function fixedTexts(language: Language) {
  const { caveats: _, ...rest } = words[language]
  return [...textsOf(rest), ...textsOf(matrixWords[language])]
}

describe.each(languages)('%s', (language) => {
  const texts = fixedTexts(language)

  test('leaves nothing empty but the sentence that English does not need', () => {
    const empty = texts.flatMap(([path, text]) => (text.trim() === '' ? [path] : []))
    expect(empty).toEqual(language === 'en' ? ['/english'] : [])
  })

  test('says none of it as in English', () => {
    if (language === 'en') return
    const english = new Map(fixedTexts('en'))
    const same = texts.filter(([path, text]) => english.get(path) === text)
    const longer = same.flatMap(([, text]) => (text.split(' ').length > 2 ? [text] : []))
    expect(longer).toEqual([])
  })

  test('passes no verdict', () => {
    const verdict = /\b(?:compliant|konform|conforme)/i
    expect(texts.filter(([, text]) => verdict.test(text))).toEqual([])
  })

  test('has as many caveats as English, each with its numbers', () => {
    const report = fullReport('scc')
    const own = words[language].caveats(report)
    expect(own).toHaveLength(words.en.caveats(report).length)
    expect(own.join('\n')).toMatch(/scc[\s\S]*scc[\s\S]*2026-01-15/)
  })
})
