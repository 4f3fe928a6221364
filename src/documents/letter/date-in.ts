import type { Language } from '../../model/language.ts'
import { wordsOfLanguage } from '../words/words.ts'

/** A day, a month or a year as a letter writes it: `2025-11-02` as "2 November 2025". */
export function dateIn(language: Language, date: string): string {
  const own = wordsOfLanguage(language).date
  const [year = '', number, day] = date.split('-')
  const month = own.monthNames[Number(number) - 1]
  if (month === undefined) return year
  return day === undefined
    ? own.ofMonth({ month, year })
    : own.ofDay({ day: Number(day), month, year })
}
