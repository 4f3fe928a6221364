import type { Language } from './language.ts'

interface AnswerWords {
  readonly yes: string
  readonly no: string
  readonly unknown: string
}

/** What a list of a spreadsheet offers in place of `true`, `false` and `unknown`. */
const answerWords: Readonly<Record<Language, AnswerWords>> = {
  en: { yes: 'yes', no: 'no', unknown: 'unknown' },
  fr: { yes: 'oui', no: 'non', unknown: 'inconnu' },
  de: { yes: 'ja', no: 'nein', unknown: 'unbekannt' },
  es: { yes: 'sí', no: 'no', unknown: 'desconocido' },
}

const meaning: ReadonlyMap<string, boolean | 'unknown'> = new Map(
  Object.values(answerWords).flatMap(({ yes, no, unknown }): [string, boolean | 'unknown'][] => [
    [yes, true],
    [no, false],
    [unknown, 'unknown'],
  ]),
)

/**
 * What is meant by one of these words in any language, alone and with a capital at most: `NO` is a
 * country. Undefined for any other text.
 */
export const answerMeant = (text: string): boolean | 'unknown' | undefined =>
  meaning.get(text.charAt(0).toLowerCase() + text.slice(1))

/** A word of the schema as a list in that language offers it. */
export function answerOffered(word: string, language: Language): string {
  const { yes, no, unknown } = answerWords[language]
  return word === 'true' ? yes : word === 'false' ? no : word === 'unknown' ? unknown : word
}
