import type { Region } from '../../model/declaration.ts'
import type { Language } from '../../model/language.ts'
import type { DocumentInput, DocumentOptions } from '../document.ts'
import { dateIn } from '../letter/date-in.ts'
import { whyIn } from '../rule-page.ts'
import { localCountryName } from '../text/country-names.ts'
import { wordsOfLanguage } from '../words/words.ts'
import type { Words } from '../words/words-type.ts'
import { english, type Inline, type Line } from '../writers/inline.ts'
import { type FindingsContent, findingsContentOf } from './content.ts'

/** What every part of the report needs: what it says, and in which words. */
export interface FindingsContext {
  readonly subject: DocumentInput
  readonly content: FindingsContent
  readonly language: Language
  readonly words: Words['findings']
  readonly matrix: Words['matrix']
  /** Why a rule matters, in the words of its page. */
  readonly whyOf: (rule: string) => Line | undefined
  /** Whether each finding explains itself; in a report on several services each rule is explained once. */
  readonly inPlace: boolean
  /** A text of the law book as it is shown; one that nobody has translated says that it is English. */
  readonly told: (text: string, shown?: string) => Inline
  /** A day, a month or a year as the reader writes it. */
  readonly day: (date: string) => string
  /** The name of a country, and its code. */
  readonly country: (code: string) => string
  readonly region: (name: Region) => string
}

export function findingsContextOf(
  subject: DocumentInput,
  options: DocumentOptions,
): FindingsContext {
  const { language } = options
  const content = findingsContentOf(subject, options)
  return {
    subject,
    content,
    language,
    words: wordsOfLanguage(language).findings,
    matrix: wordsOfLanguage(language).matrix,
    whyOf: (rule) => whyIn(subject.rulePage(rule)),
    inPlace: content.services.length <= 1,
    told: (text, shown = text) => {
      const dated = datesIn(shown, language)
      return subject.english?.has(text) ? english(dated) : dated
    },
    day: (date) => dateIn(language, date),
    country: (code) => {
      const name = localCountryName(code, language, subject.countries)
      return name === undefined ? code : `${name} (${code})`
    },
    region: (name) => wordsOfLanguage(language).map.regions[name],
  }
}

/** How many services there are, and whose. */
export function ofWhat({ words, content, subject }: FindingsContext): string {
  const services = content.services.length
  const organisation = subject.workspace.organisation?.name
  return organisation === undefined
    ? words.of({ services })
    : words.ofOrganisation({ services, organisation })
}

/** Under which law, of which day. */
export function lawText({ subject, words, day }: FindingsContext): string {
  const { regimes, asOf, lawDate } = subject.report
  const named = regimes.map((regime) => words.regimes[regime]).join(` ${words.and} `)
  return words.law({ regimes: named, asOf: day(asOf), lawDate: day(lawDate) })
}

/** The days in a text as the reader writes them; what is quoted, and what is part of a name, stays. */
const datesIn = (text: string, language: Language): string =>
  text.replaceAll(/"[^"]*"|(?<![\w./-])\d{4}-\d\d-\d\d(?![\w/-])/g, (found) =>
    found.startsWith('"') ? found : dateIn(language, found),
  )
