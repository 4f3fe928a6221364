import { inert, visible } from './text.ts'

export type CellValue = string | number | undefined

/**
 * Excel takes a file without this mark for the machine's own code page, and shows two strange signs
 * for every accent. A program has `json`, and most readers of tables skip the mark.
 */
const byteOrderMark = '\ufeff'

/** A table as RFC 4180 has it, piece by piece, the first row the names. */
export function* csvPieces(rows: Iterable<readonly CellValue[]>): Generator<string> {
  yield byteOrderMark
  for (const row of rows) yield `${row.map(csvCell).join(',')}\r\n`
}

/**
 * One cell: a number as it is, a text as a text that no spreadsheet calculates. A line break
 * becomes a blank, so that a row is a line.
 */
export function csvCell(value: CellValue): string {
  if (typeof value !== 'string') return value === undefined ? '' : String(value)
  const lines = value.split(/[\r\n]/).map((line) => line.trim())
  const text = lines.filter((line) => line !== '').join(' ')
  const cell = inert(guarded(visible(text)))
  return /[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

/** The signs with which a formula starts, among them those that a Japanese keyboard writes. */
const formula = /(^|;)(\s*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b])/g

/**
 * An apostrophe before a formula makes it a text, as OWASP advises. Where the list separator is a
 * semicolon, as in most of Europe, Excel starts a cell behind each one, whatever the quotes say.
 */
const guarded = (text: string) => text.replaceAll(formula, "$1$2'")
