import type { Language } from './language.ts'

interface AnswerWords {
  readonly yes: string
  readonly no: string
  readonly unknown: string
  readonly struck: string
}

/** What an answer says of a part that no longer holds. */
export const struck = Symbol('struck')

type Meaning = boolean | 'unknown' | typeof struck

/** What a list of a spreadsheet offers in place of `true`, `false` and `unknown`, and where nothing is to stand any more. */
const answerWords: Readonly<Record<Language, AnswerWords>> = {
  en: { yes: 'yes', no: 'no', unknown: 'unknown', struck: 'no longer applies' },
  fr: { yes: 'oui', no: 'non', unknown: 'inconnu', struck: 'ne s’applique plus' },
  de: { yes: 'ja', no: 'nein', unknown: 'unbekannt', struck: 'entfällt' },
  es: { yes: 'sí', no: 'no', unknown: 'desconocido', struck: 'ya no se aplica' },
}

const meaning: ReadonlyMap<string, Meaning> = new Map(
  Object.values(answerWords).flatMap((words): [string, Meaning][] => [
    [words.yes, true],
    [words.no, false],
    [words.unknown, 'unknown'],
    [words.struck, struck],
  ]),
)

/**
 * What is meant by one of these words in any language, alone and with a capital at most: `NO` is a
 * country. Undefined for any other text.
 */
export const answerMeant = (text: string): Meaning | undefined =>
  meaning.get(text.charAt(0).toLowerCase() + text.slice(1))

/** What a list in that language offers to strike a part out. */
export const struckIn = (language: Language): string => answerWords[language].struck

/** A word of the schema as a list in that language offers it. */
export function answerOffered(word: string, language: Language): string {
  const { yes, no, unknown } = answerWords[language]
  return word === 'true' ? yes : word === 'false' ? no : word === 'unknown' ? unknown : word
}
