import type { Report } from '../../model/report.ts'
import { type CellValue, csvPieces } from '../../report/csv-cell.ts'
import { stamp } from '../stamp.ts'
import { words } from '../text/register-words.ts'
import type { Cell, Column, Register } from './register.ts'
import { headingOf, shown } from './shown.ts'

/**
 * A register as CSV: one table and nothing else, so that any program reads it. What it was made with
 * stands in the last column, because a table has no other place for it.
 */
export function registerCsv({ columns, rows, language }: Register, report: Report): string {
  const own = words[language]
  const value = (cell: Cell, column: Column): CellValue =>
    'number' in cell ? cell.number : shown(cell, own, column)
  const made = stamp(report)
  const head = [...columns.map(headingOf), own.made]
  const body = rows.map(({ cells }) => [
    ...columns.map((column) => value(cells[column.key] ?? { gap: 'none' }, column)),
    made,
  ])
  return [...csvPieces([head, ...body])].join('')
}
