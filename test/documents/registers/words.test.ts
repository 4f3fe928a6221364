import { expect, test } from 'vitest'
import { durationIn, promptnessIn } from '../../../src/documents/registers/duration-text.ts'
import {
  formatsOf,
  type RegisterKind,
  registers,
} from '../../../src/documents/registers/registers.ts'
import { coverageWords } from '../../../src/documents/text/obligations-words.ts'
import { durationWords } from '../../../src/documents/text/register-duration-words.ts'
import { legalWords } from '../../../src/documents/text/register-legal-words.ts'
import { retentionWords } from '../../../src/documents/text/register-retention-words.ts'
import { ropaWords } from '../../../src/documents/text/register-ropa-words.ts'
import { subprocessorsWords } from '../../../src/documents/text/register-subprocessors-words.ts'
import { transfersWords } from '../../../src/documents/text/register-transfers-words.ts'
import { words } from '../../../src/documents/text/register-words.ts'
import { languages } from '../../../src/model/language.ts'
import { example, inLanguage } from './world.ts'

const tables = {
  words,
  legalWords,
  durationWords,
  ropaWords,
  subprocessorsWords,
  transfersWords,
  retentionWords,
  coverageWords,
}

/** Every text with the path that leads to it; a function is called with something to see again. */
function* textsIn(node: unknown, path = ''): Generator<readonly [string, string]> {
  if (typeof node === 'string') yield [path, node]
  else if (typeof node === 'function') yield [path, String(node('«one»', '«two»'))]
  else
    for (const [key, value] of Object.entries(node as object))
      yield* textsIn(value, `${path}/${key}`)
}

test.each(Object.entries(tables))(
  '%s: every language says everything, and nothing is empty',
  (_, table) => {
    const english = [...textsIn(table.en)].map(([path]) => path)
    for (const language of languages) {
      const texts = [...textsIn(table[language])]
      expect(texts.map(([path]) => path)).toEqual(english)
      expect(texts.filter(([, text]) => text.trim() === '')).toEqual([])
    }
  },
)

test.each(Object.entries(tables))(
  '%s: a text with something in it says it in every language',
  (_, table) => {
    const filled = (language: (typeof languages)[number]) =>
      [...textsIn(table[language])].map(([path, text]) => [path, text.includes('«one»')])
    for (const language of languages) expect(filled(language)).toEqual(filled('en'))
  },
)

/** Legal terms that differ in every language, and the names that are the same everywhere. */
test.each(languages.filter((language) => language !== 'en'))(
  'a register in %s holds no fixed text in English',
  async (language) => {
    const said = new Set(
      [words, ropaWords, subprocessorsWords, transfersWords, retentionWords].flatMap((table) =>
        [...textsIn(table[language])].map(([, text]) => text),
      ),
    )
    const english = [words, ropaWords, subprocessorsWords, transfersWords, retentionWords]
      .flatMap((table) => [...textsIn(table.en)].map(([, text]) => text))
      .filter((text) => text.length > 8 && !said.has(text) && !text.includes('«'))
    for (const kind of Object.keys(registers) as RegisterKind[]) {
      const made = formatsOf(kind).markdown(await example('clean'), inLanguage(language))
      expect(
        english.filter((text) => made.includes(`*${text}:*`) || made.includes(`| ${text} |`)),
      ).toEqual([])
    }
  },
)

test('a spreadsheet takes every name of a sheet', () => {
  const tables = [ropaWords, subprocessorsWords, transfersWords, retentionWords]
  const names = languages.flatMap((language) => [
    words[language].about,
    ...tables.map((table) => table[language].sheet),
  ])
  expect(names.filter((name) => name.length > 31 || /[[\]:*?/\\']/.test(name))).toEqual([])
})

test('no text calls anything compliant', () => {
  const said = Object.values(tables).flatMap((table) =>
    languages.flatMap((language) => [...textsIn(table[language])].map(([, text]) => text)),
  )
  expect(said.filter((text) => /complian|conforme|konform|cumple/i.test(text))).toEqual([])
})

test.each([
  ['30 days', '30 jours', '30 Tage', '30 días'],
  ['1 month', '1 mois', '1 Monat', '1 mes'],
  ['10 business days', '10 jours ouvrés', '10 Geschäftstage', '10 días hábiles'],
  ['1.5 years', '1.5 ans', '1.5 Jahre', '1.5 años'],
  ['P30D', 'P30D', 'P30D', 'P30D'],
  ['5 constructors', '5 constructors', '5 constructors', '5 constructors'],
])('%s', (duration, fr, de, es) => {
  const said = (['en', 'fr', 'de', 'es'] as const).map((one) => durationIn(duration, one))
  expect(said).toEqual([duration, fr, de, es])
})

test('how fast', () => {
  expect(promptnessIn('without-undue-delay', 'de')).toBe('unverzüglich')
  expect(promptnessIn('2 hours', 'fr')).toBe('dans un délai de 2 heures')
})
