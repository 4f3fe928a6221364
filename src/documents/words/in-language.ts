import { IntlMessageFormat } from 'intl-messageformat'
import type { Language } from '../../model/language.ts'
import type { Message, Sayings, Value } from '../../model/message.ts'
import { dateIn } from '../letter/date-in.ts'
import { durationIn } from '../registers/duration-text.ts'
import { localCountryName } from '../text/country-names.ts'
import { schemaWord } from './vocabulary.ts'
import { translationOf, wordsOfLanguage } from './words.ts'

/** What a text of the law book says in a language; undefined where nobody has translated it. */
export type Translate = (text: string) => string | undefined

/** What things are called, by their ids. */
export interface Names {
  readonly things: ReadonlyMap<string, string>
  readonly documents: ReadonlyMap<string, string>
}

/** How the texts of a run are said in another language: by what each is made of, or by the text itself. */
export function translator(
  language: Language,
  said: Sayings,
  names?: Names,
  ids: ReadonlySet<string> = new Set(),
): Translate {
  const formats = new Map<string, IntlMessageFormat>()
  return (text) => {
    const message = said.get(text)
    return message ? sentenceIn(message) : translationOf(text, language)
  }

  function sentenceIn({ key, values, isTerm, text }: Message): string | undefined {
    // What is declared in a word of the schema is understood without us.
    if (isTerm && language !== 'en')
      return schemaWord(key.replaceAll(' ', '-'), language) ?? translationOf(key, language) ?? text
    const template = hasWords(key) ? templateOf(key) : key
    if (template === undefined) return isTerm ? text : undefined
    const given: Record<number, string | number> = {}
    for (const [index, value] of values.entries()) {
      const own = valueIn(value)
      if (own === undefined) return undefined
      given[index] = own
    }
    if (values.length === 0) return template
    // The English text is no pattern of plurals, and an apostrophe in it is one.
    if (language === 'en') return template.replaceAll(/\{(\d+)\}/g, (_, n) => String(given[n]))
    let format = formats.get(template)
    if (!format) {
      format = new IntlMessageFormat(template, language, undefined, { ignoreTag: true })
      formats.set(template, format)
    }
    return String(format.format(given))
  }

  function templateOf(key: string): string | undefined {
    return language === 'en' ? key : translationOf(key, language)
  }

  function valueIn(value: Value): string | number | undefined {
    if (typeof value === 'number') return value
    if (typeof value !== 'string') return sentenceIn(value)
    const called = names ? named(value, names) : value
    return language === 'en' ? called : shown(called, language, ids)
  }
}

/** An id by its name. That of a document is often a word, and is one only in quotation marks or before a place. */
function named(value: string, { things, documents }: Names): string {
  const [, mark = '', id = '', place = ''] = /^("?)([a-z\d-]+)( [§\dA-Z].*)?\1$/s.exec(value) ?? []
  const isWord = mark === '' && place === ''
  const name =
    (isWord ? undefined : documents.get(id)) ?? (place === '' ? things.get(id) : undefined)
  return name === undefined ? value : `${mark}${name}${place}${mark}`
}

const hasWords = (key: string) => /\p{L}/u.test(key.replaceAll(/\{\d+\}/g, ''))

/**
 * What a declaration says stays as it is, but for what each language writes in its own way, and the
 * words of the schema: their form tells, unless something is called so.
 */
function shown(value: string, language: Language, ids: ReadonlySet<string>): string {
  if (/^\d{4}-\d\d(?:-\d\d)?$/.test(value)) return dateIn(language, value)
  const word = (text: string) => (ids.has(text) ? undefined : schemaWord(text, language))
  if (/^".*"$/s.test(value))
    return value
      .split(/(?<="), (?=")/)
      .map((quoted) => quoted.slice(1, -1))
      .map((text) => wordsOfLanguage(language).letter.quote({ text: word(text) ?? text }))
      .join(', ')
  if (/^[A-Z]{2}$/.test(value))
    return localCountryName(value, language, { nameOf: () => undefined }) ?? value
  return word(value) ?? durationIn(value, language)
}
