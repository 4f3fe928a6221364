import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openIn } from '../../scripts/generate/words.ts'
import { languages } from '../../src/model/language.ts'

const root = join(import.meta.dirname, '../..')
const read = async (language: string): Promise<Readonly<Record<string, string>>> =>
  JSON.parse(await readFile(join(root, `locales/messages/${language}.json`), 'utf8'))

const keys = Object.keys(await read('en'))
const schema = await readFile(join(root, 'schemas/service.schema.json'), 'utf8')

describe.each(languages.slice(1))('the texts of the law book in %s', async (language) => {
  const translations = await read(language)

  test('are all there', () => {
    expect(keys.filter((key) => translations[key] === undefined)).toEqual([])
  })

  test('are said by some rule, or are words of the schema', () => {
    const dead = Object.keys(translations).filter(
      (key) => !keys.includes(key) && !schema.includes(`"${key.replaceAll(' ', '-')}"`),
    )
    expect(dead).toEqual([])
  })

  test('leave open what the English leaves open, and at most choose by it', () => {
    const strange = Object.entries(translations).filter(([key, text]) => {
      const asked = Object.keys(openIn(key))
      const given = Object.keys(openIn(text))
      // A word that English bends, such as "is" and "are", need not bend elsewhere.
      return given.some((one) => !asked.includes(one)) || !holdsNames(key, text)
    })
    expect(strange).toEqual([])
  })

  test('keep the blanks at their ends, where a text is a piece of another', () => {
    const ends = (text: string) => [/^\s*/.exec(text)?.[0], /\s*$/.exec(text)?.[0]]
    const strange = Object.entries(translations).filter(
      ([key, text]) => ends(key).join('|') !== ends(text).join('|'),
    )
    expect(strange).toEqual([])
  })

  test('have the apostrophe of print, as the other would quote a value', () => {
    expect(Object.values(translations).filter((text) => text.includes("'"))).toEqual([])
  })
})

/** Every value but those that only bend a word. */
function holdsNames(key: string, text: string): boolean {
  const bent = /\{(\d+)\} (?:not|only|offered|declared|used|unknown|more)\b/g
  const free = new Set([...key.matchAll(bent)].map(([, index]) => index))
  return Object.keys(openIn(key)).every((one) => free.has(one) || text.includes(`{${one}`))
}
