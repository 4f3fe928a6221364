import type { Language } from '../../model/language.ts'
import { spoken } from './spoken.ts'
import type { Words } from './words-type.ts'

/** The fixed texts of documents stand in `locales`, a file a language, where translators find them. */
const files = {
  en: () => import('../../../locales/en.json', { with: { type: 'json' } }),
  fr: () => import('../../../locales/fr.json', { with: { type: 'json' } }),
  de: () => import('../../../locales/de.json', { with: { type: 'json' } }),
  es: () => import('../../../locales/es.json', { with: { type: 'json' } }),
} as const satisfies Readonly<Record<Language, unknown>>

/** What the texts of the law book are in other languages, by their English. */
const messages = {
  fr: () => import('../../../locales/messages/fr.json', { with: { type: 'json' } }),
  de: () => import('../../../locales/messages/de.json', { with: { type: 'json' } }),
  es: () => import('../../../locales/messages/es.json', { with: { type: 'json' } }),
} as const satisfies Readonly<Record<Exclude<Language, 'en'>, unknown>>

const loaded = new Map<Language, Words>()
const translations = new Map<Language, ReadonlyMap<string, string>>()

/** Reads the words of one language; whoever makes a document asks for it first. */
export async function loadWords(language: Language): Promise<void> {
  if (loaded.has(language)) return
  loaded.set(language, spoken((await files[language]()).default, language) as Words)
  if (language === 'en') return
  translations.set(language, new Map(Object.entries((await messages[language]()).default)))
}

/** All words of a language, as `locales/en.json` lays them out: texts, and functions of what they leave open. */
export function wordsOfLanguage(language: Language): Words {
  const words = loaded.get(language)
  if (words === undefined) throw new Error(`the words of "${language}" were not loaded`)
  return words
}

/** The translation of a text of the law book, by its English; undefined where there is none. */
export function translationOf(key: string, language: Language): string | undefined {
  return translations.get(language)?.get(key)
}
