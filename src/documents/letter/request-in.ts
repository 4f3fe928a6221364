import type { Language } from '../../model/language.ts'
import type { RequestKey } from '../../model/request-key.ts'
import { wordsOfLanguage } from '../words/words.ts'
import type { Limits } from './limits.ts'

/** What we ask a vendor for in one matter. */
export interface RequestWords {
  /** Names the matter, as a heading. */
  readonly title: string
  /** What we would like to know or to have, after the findings have said what is missing. */
  readonly ask: string
  /** Wording to propose, `[…]` where something is to be filled in; absent where there is only a question. */
  readonly clause?: string
  /** Whether it asks for a limit that a rule applies: an answer beyond it leaves the finding open. */
  readonly isLimited: boolean
}

/** A request of the law book in the words of a language, with the limits that its rules apply. */
export function requestIn(language: Language, key: RequestKey, limits: Limits): RequestWords {
  const words: Readonly<Record<'title' | 'ask', Text> & { clause?: Text }> =
    wordsOfLanguage(language).requests[key]
  const said = (text: Text) => (typeof text === 'string' ? text : text(limits as never))
  const { title, ask, clause } = words
  return {
    title: said(title),
    ask: said(ask),
    ...(clause !== undefined && { clause: said(clause) }),
    isLimited: typeof ask !== 'string',
  }
}

/** The names that a text leaves open are those of limits in the book: a test holds them together. */
type Text = string | ((limits: never) => string)
