import { answerOffered, struck } from '../../model/answer-words.ts'
import type { Service } from '../../model/declaration.ts'
import { idFrom } from '../../model/id-from.ts'
import { isRecord } from '../../model/is-record.ts'
import { type Language, languages } from '../../model/language.ts'
import { valueAt } from '../../model/path.ts'
import { admits, definitions, type Schema } from '../../read/schema.ts'
import { durationIn } from '../registers/duration-text.ts'
import { countryCodes, localCountryName } from '../text/country-names.ts'
import { inBlanks, schemaWord } from '../words/vocabulary.ts'
import { wordsOfLanguage } from '../words/words.ts'
import { dateIn } from './date-in.ts'
import { fieldAt, leavesAt } from './fields.ts'

/**
 * Answers as whoever fills in a spreadsheet reads and writes them: words of the letter's language in
 * place of the schema's, names of countries, lengths of time and days as people write them, and
 * semicolons between several. What comes back is read in any language.
 */

/** What separates several answers in one cell. */
const between = '; '

/** What tells a country's name in English; the other languages are ours. */
export type CountryNames = (code: string) => string | undefined

/** A value of the declaration in words, on one line. */
export function toldIn(value: unknown, language: Language, nameOf: CountryNames): string {
  const told = (one: unknown) => toldIn(one, language, nameOf)
  if (Array.isArray(value)) return value.map(told).join(between)
  if (isRecord(value)) {
    const parts = Object.entries(value).filter(([key]) => !untold.test(key))
    const [first = '', ...more] = parts.map(([key, inner]) =>
      typeof inner === 'boolean' && parts.length > 1
        ? `${wordIn(key, language)} – ${told(inner)}`
        : told(inner),
    )
    return more.length === 0 ? first : `${first} (${more.join(between)})`
  }
  if (typeof value !== 'string') return wordIn(String(value), language)
  if (/^[A-Z]{2}$/.test(value)) return localCountryName(value, language, { nameOf }) ?? value
  if (/^\d{4}-\d\d(?:-\d\d)?$/.test(value)) return dateIn(language, value)
  return /^[a-z]+(?:-[a-z]+)*$/.test(value) ? wordIn(value, language) : durationIn(value, language)
}

const untold = /^(?:id|source|quote|x-.*)$/

const wordIn = (word: string, language: Language): string => {
  const offered = answerOffered(word, language)
  return offered === word ? (schemaWord(word, language) ?? inBlanks(word)) : offered
}

/** What can be chosen at a JSON pointer of a service, in a language; empty where only a text will do. */
export function choicesAt(
  pointer: string,
  language: Language,
  nameOf: CountryNames,
): readonly string[] {
  const leaves = leavesOfOne(pointer)
  const words = [...wordsAmong(leaves.filter((leaf) => leaf !== country)).keys()]
  const names = (leaves.includes(country) ? countryCodes : []).flatMap(
    (code) => localCountryName(code, language, { nameOf }) ?? [],
  )
  return [
    ...new Set(words.map((word) => wordIn(word, language))),
    ...names.toSorted((a, b) => a.localeCompare(b, language)),
  ]
}

/** Whether several answers fit into one cell. */
export function takesSeveral(pointer: string): boolean {
  const isEntry = pointer.endsWith('/-')
  const one = leavesOfOne(isEntry ? pointer : `${pointer}/-`)
  return (isEntry || isList(leavesAt(pointer))) && (isText(one) || wordsAmong(one).size > 0)
}

const isList = (leaves: readonly Schema[]) => leaves.some(({ type }) => type === 'array')
const isText = (leaves: readonly Schema[]) => leaves.some(({ type }) => type === 'string')

/** The one part of a new thing that an answer in a single cell gives; its id follows from it. */
function onlyPart(pointer: string): string | undefined {
  const { example } = fieldAt(pointer)
  const one = Array.isArray(example) ? example[0] : example
  const parts = isRecord(one) ? Object.keys(one).filter((key) => key !== 'id') : []
  return parts.length === 1 ? parts[0] : undefined
}

/** What one answer can be: an entry where there is a list, and the part by which a thing is told. */
function leavesOfOne(pointer: string): readonly Schema[] {
  const own = leavesAt(pointer)
  const leaves = isList(own) ? [...own, ...leavesAt(`${pointer}/-`)] : own
  const part = onlyPart(pointer)
  if (part === undefined || isText(leaves) || wordsAmong(leaves).size > 0) return leaves
  return leavesOfOne(`${pointer}${isList(own) ? '/-' : ''}/${part}`)
}

/** The words of the schema among which to choose at a JSON pointer of a service. */
export const wordsAt = (pointer: string): readonly string[] => [
  ...wordsAmong(leavesAt(pointer)).keys(),
]

/** The words and numbers of the schema among which to choose, by what they read as. */
function wordsAmong(leaves: readonly Schema[]): ReadonlyMap<string, unknown> {
  const values = leaves.flatMap((leaf) =>
    'const' in leaf ? [leaf.const] : leaf.type === 'boolean' ? [true, false] : (leaf.enum ?? []),
  )
  return new Map(
    values.flatMap((value) => (value === 'unknown' ? [] : [[String(value), value] as const])),
  )
}

const country = definitions['country'] as Schema
const length = definitions['duration'] as Schema
const isDate = (leaf: Schema) => leaf === definitions['day'] || leaf === definitions['documentDate']

/**
 * What a row of a spreadsheet, or several of one statement, make of what a service says. A part that
 * is answered changes that part; what was quoted for the statement no longer bears it out.
 */
export function answerInWords(
  service: Service,
  pointer: string,
  answer: unknown,
  nameOf: CountryNames,
): unknown {
  const value = meantAt(pointer, answer, nameOf)
  const said = valueAt(service, pointer)
  if (!isRecord(value) || !isRecord(said)) return value
  const parts = Object.entries(value).filter(
    ([key, part]) => part !== 'unknown' && JSON.stringify(said[key]) !== JSON.stringify(part),
  )
  if (parts.length === 0) return said
  const { quote: _, source: __, ...rest } = said
  const all = Object.entries({ ...rest, ...Object.fromEntries(parts) })
  return Object.fromEntries(all.filter(([, part]) => part !== struck))
}

/** What an answer means at a JSON pointer of a service. What nothing there could be stays as it is. */
export function meantAt(pointer: string, answer: unknown, nameOf: CountryNames): unknown {
  if (Array.isArray(answer)) {
    const entry = pointer.endsWith('/-') ? pointer : `${pointer}/-`
    return answer.map((one) => meantAt(entry, one, nameOf))
  }
  if (isRecord(answer))
    return Object.fromEntries(
      Object.entries(answer).map(([key, inner]) => [
        key,
        meantAt(`${pointer}/${key}`, inner, nameOf),
      ]),
    )
  const leaves = leavesAt(pointer)
  const word = wordMeant(wordsAmong(leaves), String(answer))
  if (word !== undefined) return word
  if (typeof answer === 'number' && isText(leaves))
    return leaves.some(isDate) && answer > 9999 ? dayOfSerial(answer) : String(answer)
  if (typeof answer !== 'string') return isList(leaves) ? [answer] : answer
  if (leaves.includes(country)) return countryMeant(answer, nameOf)
  if (leaves.some(isDate)) return dayMeant(answer)
  if (leaves.includes(length)) return admits(length, answer) ? answer : durationMeant(answer)
  if (takesSeveral(pointer) && answer.includes(';'))
    return meantAt(
      pointer,
      answer.split(';').flatMap((one) => one.trim() || []),
      nameOf,
    )
  if (isText(leaves)) return answer.trim().replace(/^["“„«]\s*(.*?)\s*["”“»]$/su, '$1')
  if (isList(leaves) && takesSeveral(pointer)) return [meantAt(`${pointer}/-`, answer, nameOf)]
  const part = onlyPart(pointer)
  if (part === undefined) return answer
  const given = meantAt(`${pointer}/${part}`, answer, nameOf)
  const named = leaves.some(({ required }) => required?.includes('id'))
  return { ...(named && { id: idFrom(answer) }), [part]: given }
}

const plain = (text: string) => text.trim().toLowerCase().replaceAll('-', ' ')

function wordMeant(words: ReadonlyMap<string, unknown>, answer: string): unknown {
  const found = [...words].find(
    ([word]) =>
      plain(word) === plain(answer) ||
      languages.some((language) => plain(wordIn(word, language)) === plain(answer)),
  )
  return found?.[1]
}

function countryMeant(answer: string, nameOf: CountryNames): string {
  const called = (code: string) =>
    languages.some((language) => {
      const name = localCountryName(code, language, { nameOf })
      return name !== undefined && plain(name) === plain(answer)
    })
  return countryCodes.find(called) ?? answer
}

/** `30 Tage` as `30 days`: the count and the unit stay, in whatever language they came. */
function durationMeant(answer: string): string {
  const [, count, unit = ''] = /^(\d+)\s+(.+)$/.exec(answer.trim()) ?? []
  for (const language of languages)
    for (const [name, { one, several }] of Object.entries(
      wordsOfLanguage(language).durations.units,
    ))
      if ([one, several].some((written) => plain(written) === plain(unit)))
        return `${count} ${name}${count === '1' ? '' : 's'}`
  return answer
}

/** A day with the month in words or the day before dots; which comes first between strokes, nobody could say. */
function dayMeant(answer: string): string {
  const [, day = '', name = '', year = ''] =
    /^(\d\d?)(?:er|\.|\s)\s*(?:de )?(\d\d?|\p{L}+)(?:\.|\s)\s*(?:de )?(\d{4})$/u.exec(
      answer.trim(),
    ) ?? []
  const months = languages.map((language) => wordsOfLanguage(language).date.monthNames)
  const named = months.flatMap((names) => names.findIndex((one) => plain(one) === plain(name)) + 1)
  const month = Number(name) || Math.max(...named)
  return month > 0
    ? [year, ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-')
    : answer
}

/** A day as programs of spreadsheets count them. */
const dayOfSerial = (serial: number): string =>
  new Date(Date.UTC(1899, 11, 30 + Math.floor(serial))).toISOString().slice(0, 10)
