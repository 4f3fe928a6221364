import { type Elsewhere, isElsewhere } from '../../model/fact.ts'
import type { Cell, Gap } from './register.ts'

export const gap = (reason: Gap): Cell => ({ gap: reason })
export const text = (words: string): Cell => ({ text: words })
export const answer = (yes: boolean): Cell => ({ answer: yes })

/** A text as it is declared: left out, unknown, or said to be none. */
export function textOf(value: string | false | undefined): Cell {
  if (value === undefined) return gap('not-declared')
  if (value === false) return gap('denied')
  return value === 'unknown' ? gap('unknown') : { text: value }
}

/** A day; a month or a year stays a text, because no spreadsheet has a date for it. */
export function dayOf(value: string | undefined): Cell {
  const cell = textOf(value)
  return 'text' in cell && /^\d{4}-\d\d-\d\d$/.test(cell.text) ? { day: cell.text } : cell
}

export function answerOf(value: boolean | 'unknown' | undefined): Cell {
  if (value === undefined) return gap('not-declared')
  return value === 'unknown' ? gap('unknown') : answer(value)
}

/** Several values, each once; `empty` says why there are none. */
export function listOf(values: readonly string[], empty: Gap = 'not-declared'): Cell {
  const items = [...new Set(values)]
  return items.length === 0 ? gap(empty) : { items }
}

/** A list that may be refused or unknown as a whole. */
export function listedAs<T>(
  list: readonly T[] | Elsewhere<T> | false | 'unknown' | string | undefined,
  name: (item: T) => string,
): Cell {
  if (list === undefined) return gap('not-declared')
  if (list === false) return gap('denied')
  if (list === 'unspecified') return gap('open')
  if (isElsewhere(list)) return elsewhere(list, name)
  if (!Array.isArray(list)) return gap('unknown')
  return listOf(list.map(name))
}

/** What we say ourselves, else the paper that says it, else nothing. */
function elsewhere<T>({ selected, byReference }: Elsewhere<T>, name: (item: T) => string): Cell {
  if (selected) return listOf(selected.map(name))
  return byReference === undefined ? gap('open') : listOf([byReference].flat())
}

/** A word of the declaration's own vocabulary as people write it: `call-recordings`, `x-agent-data`. */
export const inBlanks = (word: string): string => word.replace(/^x-/, '').replaceAll('-', ' ')
