import type { Language } from '../../model/language.ts'
import { wordsOfLanguage } from '../words/words.ts'
import type { Words } from '../words/words-type.ts'

/** Every fixed text of the map. What is declared and the ids of rules are never translated. */
export type MapWords = Words['map'] & {
  readonly language: Language
  readonly legal: Words['legal']
  readonly counted: Words['findings']['severities']
}

export function mapWordsIn(language: Language): MapWords {
  const { map, legal, findings } = wordsOfLanguage(language)
  return { ...map, legal, language, counted: findings.severities }
}
