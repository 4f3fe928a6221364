import type { Report } from '../../model/report.ts'
import { type CellValue, csvPieces } from '../../report/csv-cell.ts'
import { stamp } from '../stamp.ts'
import { wordsOfLanguage } from '../words/words.ts'
import { formatCell, headingOf } from './format-cell.ts'
import type { Register, RegisterCell, RegisterColumn } from './register.ts'

/**
 * A register as CSV: one table and nothing else, so that any program reads it. What it was made with
 * stands in the last column, because a table has no other place for it.
 */
export function registerCsv({ columns, rows, language }: Register, report: Report): string {
  const own = wordsOfLanguage(language).register
  const value = (cell: RegisterCell, column: RegisterColumn): CellValue =>
    'number' in cell ? cell.number : formatCell(cell, own, column)
  const made = stamp(report)
  const head = [...columns.map(headingOf), own.made]
  const body = rows.map(({ cells }) => [
    ...columns.map((column) => value(cells[column.key] ?? { gap: 'none' }, column)),
    made,
  ])
  return [...csvPieces([head, ...body])].join('')
}
