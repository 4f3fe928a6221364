import writeExcel from 'write-excel-file/universal'
import type { Report } from '../../model/report.ts'
import { visible } from '../../report/text.ts'
import { stamp } from '../stamp.ts'
import { wordsOfLanguage } from '../words/words.ts'
import type { Words } from '../words/words-type.ts'
import { headingOf, linesOf } from './format-cell.ts'
import type { Register, RegisterCell, RegisterColumn } from './register.ts'
import { finished, textMark } from './xlsx-parts.ts'

/** A spreadsheet with typed cells: the table, with its head frozen and filters on, and what it is. */
export async function registerXlsx(
  register: Register,
  report: Report,
): Promise<Uint8Array<ArrayBuffer>> {
  const { title, sheet, columns, rows, introduction, notes, language } = register
  const own = wordsOfLanguage(language).register
  const head = columns.map((column) => ({ ...heads, ...written(headingOf(column)) }))
  const body = rows.map(({ cells }) =>
    columns.map((column) => ({
      ...plain,
      ...typed(cells[column.key] ?? { gap: 'none' }, column, own),
    })),
  )
  const about = [title, introduction, ...notes, stamp(report)].map((text, index) => [
    { ...plain, ...written(text), ...(index === 0 && { fontWeight: 'bold' as const }) },
  ])
  const blob = await writeExcel([
    {
      sheet,
      data: [head, ...body],
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
      orientation: 'landscape',
    },
    { sheet: own.about, data: about, columns: [{ width: 110 }] },
  ]).toBlob()
  const cells = `A1:${letters(columns.length)}${rows.length + 1}`
  const range = { sheet: `'${sheet.replaceAll("'", "''")}'`, cells }
  return finished(new Uint8Array(await blob.arrayBuffer()), range, title, report)
}

const plain = { wrap: true, alignVertical: 'top' } as const
const heads = {
  ...plain,
  fontWeight: 'bold',
  backgroundColor: '#e8ebf0',
  borderStyle: 'thin',
  borderColor: '#98a1b0',
} as const

/** A day becomes a date and a number a number; all else is a text, which no spreadsheet calculates. */
function typed(cell: RegisterCell, column: RegisterColumn, own: Words['register']) {
  if ('day' in cell)
    return { type: Date, value: new Date(`${cell.day}T00:00:00Z`), format: 'yyyy-mm-dd' } as const
  if ('number' in cell) return { type: Number, value: cell.number } as const
  const style = 'gap' in cell ? ({ textColor: '#6b7280', fontStyle: 'italic' } as const) : {}
  return { ...written(...linesOf(cell, own, column)), ...style }
}

/** What a cell can hold; Excel refuses to open a file with more in it. */
const most = 32_000

/** Lines as the text of one cell. */
function written(...lines: readonly string[]) {
  const text = lines.map((line) => visible(line)).join('\n')
  const cut = text.length > most ? `${text.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…` : text
  return {
    type: String,
    value: textMark + cut.replaceAll(noncharacters, shownAs).replaceAll(coded, '_x005F$&'),
  }
}

/** XML cannot hold these, and they are no characters. */
const noncharacters = /[\ufdd0-\ufdef\ufffd-\uffff]/g
const shownAs = (character: string) => `\\u{${character.charCodeAt(0).toString(16)}}`

/** In a spreadsheet `_x0041_` is read as the letter A: escaped, it stands for itself. */
const coded = /_(?=x[0-9A-Fa-f]{4}_)/g

/** 1 is A, 27 is AA. */
function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26)
  return `${rest > 0 ? letters(rest) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`
}
