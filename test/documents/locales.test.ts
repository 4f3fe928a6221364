import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { obligationColumns } from '../../rules/index.ts'
import { openIn } from '../../scripts/generate/words.ts'
import { spoken } from '../../src/documents/words/spoken.ts'
import { languages } from '../../src/model/language.ts'

const root = join(import.meta.dirname, '../..')

/** Every text of a language, by the path of its key. */
function textsOf(language: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const enter = (node: unknown, path: string): void => {
    if (typeof node === 'string') found.set(path, node)
    else
      for (const [key, inner] of Object.entries(node as object))
        enter(inner, path === '' ? key : `${path}.${key}`)
  }
  enter(JSON.parse(readFileSync(join(root, `locales/${language}.json`), 'utf8')), '')
  return found
}

const english = textsOf('en')

describe.each(languages)('the words of %s', (language) => {
  const texts = textsOf(language)

  test('are all there, and no others', () => {
    expect([...texts.keys()].toSorted()).toEqual([...english.keys()].toSorted())
  })

  test('leave open what the English ones do', () => {
    const open = (all: ReadonlyMap<string, string>) =>
      Object.fromEntries([...all].map(([path, text]) => [path, Object.keys(openIn(text))]))
    expect(open(texts)).toEqual(open(english))
  })

  test('leave the same blanks for whoever sends a letter', () => {
    const blanks = (all: ReadonlyMap<string, string>) =>
      Object.fromEntries([...all].map(([path, text]) => [path, text.match(/\[…\]/g)?.length ?? 0]))
    expect(blanks(texts)).toEqual(blanks(english))
  })
})

describe.each(languages)('in %s', (language) => {
  const texts = [...textsOf(language)]

  test('nothing is empty but the sentence that English does not need', () => {
    const empty = texts.flatMap(([path, text]) => (text.trim() === '' ? [path] : []))
    expect(empty).toEqual(language === 'en' ? ['findings.english'] : [])
  })

  test('no sentence is left in English', () => {
    const long = (text: string) => !/, plural,/.test(text) && text.split(' ').length > 4
    const same = texts.filter(([path, text]) => long(text) && english.get(path) === text)
    expect(same.map(([path]) => path)).toEqual(language === 'en' ? expect.anything() : [])
  })

  test('nobody is called compliant', () => {
    const verdict = /\bcompliant\b|\bconformes? au RGPD\b|-konform/i
    expect(texts.filter(([, text]) => verdict.test(text))).toEqual([])
  })
})

/** All that could name a key: the documents, and the rules for what they ask. */
const sources = ['src', 'rules']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !/(?:words-type|request-key)\.ts$/.test(file))
      .map((file) => readFileSync(join(root, folder, file), 'utf8')),
  )
  .join('\n')

test('no key is dead', () => {
  const parts = new Set([...english.keys()].flatMap((path) => path.split('.')))
  const dead = [...parts].filter((part) => !/^\d+$/.test(part) && !named(part))
  expect(dead).toEqual([])
})

/** The names of the matrix's columns are the book's, and put together there. */
const columns = new Set((await obligationColumns()).map(({ id }) => id))
const named = (part: string) => columns.has(part) || sources.includes(part)

test('a text with something left open says it for what it is given', () => {
  const { days, braces, name } = spoken(
    {
      days: '{days, plural, =0 {today} one {in {days} day} other {in {days} days}}',
      braces: "write '{' commitment: true '}', it’s enough",
      name: 'the certificate “{name}” ends',
    },
    'en',
  ) as Record<string, (values: object) => string>
  expect([0, 1, 2150].map((count) => days?.({ days: count }))).toEqual([
    'today',
    'in 1 day',
    'in 2150 days',
  ])
  expect(braces).toBe('write { commitment: true }, it’s enough')
  expect(name?.({ name: '{days} <b>' })).toBe('the certificate “{days} <b>” ends')
})
