import type { Due } from '../../model/due.ts'
import type { Language } from '../../model/language.ts'
import type { DocumentInput, DocumentOptions } from '../document.ts'
import { cited } from '../text/cited.ts'
import { wordsOfLanguage } from '../words/words.ts'
import type { Words } from '../words/words-type.ts'
import { type DueList, dueIn } from './due.ts'

/** What falls due in words, whatever it is written in. */
export interface Told extends DueList {
  readonly own: Words['due']
  /** Files that could not be read as a whole: what is declared there may fall due too. */
  readonly unread: readonly string[]
}

export function toldIn(subject: DocumentInput, options: DocumentOptions): Told {
  const { report, unread } = subject
  const partly = report.sources.flatMap(({ file, checked }) => (checked ? [] : [file]))
  return {
    ...dueIn(subject, options),
    own: wordsOfLanguage(options.language).due,
    unread: [...new Set([...partly, ...unread])],
  }
}

/** What is to be seen to. */
export function whatIsDue({ kind, name, successor }: Due, own: Words['due']): string {
  const text = own.what[kind]
  const what = typeof text === 'string' ? text : text({ name })
  return successor === undefined ? what : own.nextEdition({ what, successor })
}

export function whenIn(own: Words['due'], days: number): string {
  if (days === 0) return own.today
  return days < 0 ? own.ago({ days: -days }) : own.ahead({ days })
}

/** Days from one day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)

/** From when it is counted; empty where the day itself is declared. */
export const countedFrom = ({ since, months, rule }: Due, own: Words['due']): string => {
  if (since === undefined) return ''
  if (months === undefined) return own.since({ since })
  return rule === undefined ? own.asReviews({ since, months }) : own.counted({ since, months })
}

export const whoActs = ({ who, owner }: Due, own: Words['due']): string =>
  owner === undefined ? own.who[who] : `${own.who[who]} (${owner})`

/** What it rests on; what is only practice where there is nothing else. */
export function reasons({ basis }: Due, language: Language): string {
  const law = basis.filter(({ force }) => force !== 'practice')
  return (law.length > 0 ? law : basis).map((one) => cited(one, language)).join('; ')
}
