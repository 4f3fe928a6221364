import type { Service } from '../../model/declaration.ts'
import type { Language } from '../../model/language.ts'
import { allCaveatsIn } from '../caveats-in.ts'
import type { DocumentInput, DocumentOptions } from '../document.ts'
import { dateIn } from '../letter/date-in.ts'
import { localCountryName } from '../text/country-names.ts'
import { vocabularyWord, type WordKind } from '../words/vocabulary.ts'
import { wordsOfLanguage } from '../words/words.ts'
import type { Words } from '../words/words-type.ts'

/** What every register needs to know while it is made. */
export interface RegisterContext {
  readonly subject: DocumentInput
  readonly language: Language
  readonly words: Words['register']
  readonly legal: Words['legal']
  /** Those that the register is about, in order of their ids. */
  readonly services: readonly Service[]
  /** `India (IN)`; the code alone where the language has no name for it. */
  country(code: string): string
  /** A word of the declaration, where the schema has somebody choose. */
  wordOf(kind: WordKind, word: string): string
  /** What a rule is called. */
  titleOf(rule: string): string
  readonly notes: readonly string[]
}

export function registerContextOf(
  subject: DocumentInput,
  { language, service: only }: Pick<DocumentOptions, 'language' | 'service'>,
): RegisterContext {
  const own = wordsOfLanguage(language).register
  const titles = new Map(subject.report.rules.map(({ id, title }) => [id, title]))
  return {
    subject,
    language,
    words: own,
    legal: wordsOfLanguage(language).legal,
    services: subject.workspace.services.filter(({ id }) => only === undefined || id === only),
    country(code) {
      const name = localCountryName(code, language, subject.countries)
      return name === undefined ? code : `${name} (${code})`
    },
    wordOf: (kind, word) => vocabularyWord(kind, word, language),
    titleOf: (rule) => titles.get(rule) ?? rule,
    notes: notesOf(subject, language, only),
  }
}

function notesOf({ report, unread }: DocumentInput, language: Language, only: string | undefined) {
  const own = wordsOfLanguage(language).register
  const partly = report.sources.flatMap(({ file, checked }) => (checked ? [] : [file]))
  const files = [...new Set([...partly, ...unread])]
  return [
    own.asOf({ day: dateIn(language, report.asOf), law: dateIn(language, report.lawDate) }),
    ...(only === undefined ? [] : [own.oneService({ service: only })]),
    ...(files.length === 0 ? [] : [own.unread({ files: files.join(', ') })]),
    ...allCaveatsIn(language, report),
    own.legend,
  ]
}
