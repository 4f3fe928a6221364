import { expect, test } from 'vitest'
import { durationIn, promptnessIn } from '../../../src/documents/registers/duration-text.ts'
import { type RegisterKind, registers } from '../../../src/documents/registers/registers.ts'
import { wordsOfLanguage } from '../../../src/documents/words/words.ts'
import { type Language, languages } from '../../../src/model/language.ts'
import { made } from '../made.ts'
import { example, inLanguage } from './world.ts'

/** The texts of the registers, without what is filled in. */
function textsIn(language: Language): readonly string[] {
  const { register, ropa, subprocessors, transfers, retention } = wordsOfLanguage(language)
  const found: string[] = []
  const enter = (node: unknown): void => {
    if (typeof node === 'string') found.push(node)
    else if (typeof node === 'object') for (const inner of Object.values(node ?? {})) enter(inner)
  }
  enter({ register, ropa, subprocessors, transfers, retention })
  return found
}

/** Legal terms that differ in every language, and the names that are the same everywhere. */
test.each(languages.filter((language) => language !== 'en'))(
  'a register in %s holds no fixed text in English',
  async (language) => {
    const said = new Set(textsIn(language))
    const english = textsIn('en').filter((text) => text.length > 8 && !said.has(text))
    for (const kind of Object.keys(registers) as RegisterKind[]) {
      const text = await made(kind, 'markdown', await example('clean'), inLanguage(language))
      expect(
        english.filter((fixed) => text.includes(`${fixed}: `) || text.includes(`| ${fixed} |`)),
      ).toEqual([])
    }
  },
)

test('a spreadsheet takes every name of a sheet', () => {
  const names = languages.flatMap((language) => {
    const { register, ropa, subprocessors, transfers, retention } = wordsOfLanguage(language)
    return [
      register.about,
      ...[ropa, subprocessors, transfers, retention].map(({ sheet }) => sheet),
    ]
  })
  expect(names.filter((name) => name.length > 31 || /[[\]:*?/\\']/.test(name))).toEqual([])
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
