import type { Language } from '../../model/language.ts'
import type { DocumentInput, DocumentOptions } from '../document.ts'
import type { RulePage } from '../rule-page.ts'
import { localCountryName } from '../text/country-names.ts'
import { wordsOfLanguage } from '../words/words.ts'
import type { Words } from '../words/words-type.ts'
import { pagesBy } from './card.ts'
import { type FindingsContent, findingsContentOf } from './content.ts'

/** What every part of the report needs: what it says, and in which words. */
export interface FindingsContext {
  readonly subject: DocumentInput
  readonly content: FindingsContent
  readonly language: Language
  readonly words: Words['findings']
  readonly matrix: Words['matrix']
  readonly pageOf: (rule: string) => RulePage | undefined
  /** Whether each finding explains itself; in a long report each rule is explained once. */
  readonly inPlace: boolean
  /** The name of a country, and its code. */
  readonly country: (code: string) => string
}

/** With more services the same explanations would stand in every one of them, and make most of the report. */
const mostInPlace = 40

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
    pageOf: pagesBy((rule) => subject.rulePage(rule)),
    inPlace: content.services.length <= mostInPlace,
    country: (code) => {
      const name = localCountryName(code, language, subject.countries)
      return name === undefined ? code : `${name} (${code})`
    },
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
export function lawText({ subject, words }: FindingsContext): string {
  const { regimes, asOf, lawDate } = subject.report
  const named = regimes.map((regime) => words.regimes[regime]).join(` ${words.and} `)
  return words.law({ regimes: named, asOf, lawDate })
}
