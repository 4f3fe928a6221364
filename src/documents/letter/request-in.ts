import type { Language } from '../../model/language.ts'
import type { RequestKey } from '../../model/request-key.ts'
import { wordsOfLanguage } from '../words/words.ts'

/** What we ask a vendor for in one matter. */
export interface RequestWords {
  /** Names the matter, as a heading. */
  readonly title: string
  /** What we would like to know or to have, after the findings have said what is missing. */
  readonly ask: string
  /** Wording to propose, `[…]` where something is to be filled in; absent where there is only a question. */
  readonly clause?: string
}

/** A request of the law book in the words of a language. */
export const requestIn = (language: Language, key: RequestKey): RequestWords =>
  wordsOfLanguage(language).requests[key]
