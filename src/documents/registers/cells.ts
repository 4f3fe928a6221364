import { type Elsewhere, isElsewhere, knownOf } from '../../model/fact.ts'
import type { EmptyReason, RegisterCell } from './register.ts'

export const gap = (reason: EmptyReason): RegisterCell => ({ gap: reason })
export const plainCell = (words: string): RegisterCell => ({ text: words })
export const answer = (yes: boolean): RegisterCell => ({ answer: yes })

/** A text as it is declared: left out, unknown, or said to be none. */
export function textCell(value: string | false | undefined): RegisterCell {
  if (value === undefined) return gap('not-declared')
  if (value === false) return gap('denied')
  return value === 'unknown' ? gap('unknown') : { text: value }
}

/** A day; a month or a year stays a text, because no spreadsheet has a date for it. */
export function dayCell(value: string | undefined): RegisterCell {
  const cell = textCell(value)
  return 'text' in cell && /^\d{4}-\d\d-\d\d$/.test(cell.text) ? { day: cell.text } : cell
}

export function answerOf(value: boolean | 'unknown' | undefined): RegisterCell {
  if (value === undefined) return gap('not-declared')
  return value === 'unknown' ? gap('unknown') : answer(value)
}

/** Several values, each once; `empty` says why there are none. */
export function listCell(
  values: readonly string[],
  empty: EmptyReason = 'not-declared',
): RegisterCell {
  const items = [...new Set(values)]
  return items.length === 0 ? gap(empty) : { items }
}

/** A list that may be refused or unknown as a whole. */
export function listedAs<T>(
  list: readonly T[] | Elsewhere<T> | false | 'unknown' | string | undefined,
  name: (item: T) => string,
): RegisterCell {
  if (list === undefined) return gap('not-declared')
  if (list === false) return gap('denied')
  if (list === 'unspecified') return gap('open')
  if (isElsewhere(list)) return elsewhere(list, name)
  if (!Array.isArray(list)) return gap('unknown')
  return listCell(list.map(name))
}

/** What is known here, and the paper that says the rest; of neither, nothing. */
function elsewhere<T>(list: Elsewhere<T>, name: (item: T) => string): RegisterCell {
  const papers = list.selected ? [] : [list.byReference ?? []].flat()
  return listCell([...knownOf(list).map(name), ...papers], 'open')
}
