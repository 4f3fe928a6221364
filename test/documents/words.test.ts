import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Language, languages } from '../../src/model/language.ts'

/** Every table of words under src/documents, wherever it stands: none may say less in one language. */

const root = join(import.meta.dirname, '../../src/documents')
const modules = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => /words\.ts$/.test(file))
  .sort()

type Table = Readonly<Record<Language, unknown>>

/** Whether something is said in every language, or in one at least. */
const isTable = (node: object): node is Table =>
  Object.keys(node).some((key) => key === 'fr') && Object.keys(node).some((key) => key === 'de')

/** The tables in what a module exports, with the way to each. */
function* tablesIn(node: unknown, path: string): Generator<readonly [string, Table]> {
  if (typeof node !== 'object' || node === null) return
  if (isTable(node)) yield [path, node]
  else for (const [key, inner] of Object.entries(node)) yield* tablesIn(inner, `${path}/${key}`)
}

/** Every text with its path. A function is called with something to see again, if it can be. */
function* textsIn(node: unknown, path = ''): Generator<readonly [string, string]> {
  if (typeof node === 'string') yield [path, node]
  else if (typeof node === 'function') yield [path, called(node as (...args: unknown[]) => unknown)]
  else if (typeof node === 'object' && node !== null)
    for (const [key, inner] of Object.entries(node)) yield* textsIn(inner, `${path}/${key}`)
}

function called(say: (...args: unknown[]) => unknown): string {
  try {
    return String(say('«one»', '«two»', '«three»'))
  } catch {
    return 'takes something else than texts'
  }
}

/** What a text leaves to be filled in, by the reader or by the program. */
const blanksIn = (text: string): readonly string[] =>
  (text.match(/\[…\]|«(?:one|two|three)»/g) ?? []).toSorted()

const tables = await Promise.all(
  modules.map(async (file) => [...tablesIn(await import(join(root, file)), file)] as const),
)

test('finds the tables', () => {
  const found = tables.flat().map(([path]) => path)
  expect(found.length).toBeGreaterThan(10)
  for (const part of [
    'text/letter-words',
    'text/due-words',
    'text/findings-words',
    'text/register-',
  ])
    expect(
      found.some((path) => path.startsWith(part)),
      part,
    ).toBe(true)
})

describe.each(tables.flat())('%s', (_, table) => {
  const texts = (language: Language) => [...textsIn(table[language])]

  test('says in every language all that it says in English', () => {
    const paths = (language: Language) => texts(language).map(([path]) => path)
    for (const language of languages) expect(paths(language), language).toEqual(paths('en'))
  })

  test('leaves no text empty, save what only the others need', () => {
    for (const language of languages) {
      const empty = texts(language).filter(([, text]) => text.trim() === '')
      const needless = language === 'en' ? /english$/i : /(?!)/
      expect(
        empty.filter(([path]) => !needless.test(path)),
        language,
      ).toEqual([])
    }
  })

  test('leaves the same to be filled in', () => {
    const blanks = (language: Language) =>
      texts(language).map(([path, text]) => [path, blanksIn(text)])
    for (const language of languages) expect(blanks(language), language).toEqual(blanks('en'))
  })
})
