import writeExcel from 'write-excel-file/universal'
import { groupBy } from '../../model/group-by.ts'
import type { Report } from '../../model/report.ts'
import { stamp } from '../stamp.ts'
import { wordsOfLanguage } from '../words/words.ts'
import type { Words } from '../words/words-type.ts'
import { headingOf, linesOf } from './format-cell.ts'
import { spokenIn } from './layout.ts'
import type { Register, RegisterCell, RegisterColumn, Row } from './register.ts'
import { heightOf, pageHeight, sheetFont, written } from './xlsx-cells.ts'
import { finished } from './xlsx-parts.ts'

/** What a page holds in a size that can be read: columns, and characters beside each other. */
const mostColumns = 12
const mostWidth = 180
/** Longer texts are broken, what a row is about earlier than what is said of it. */
const widestName = 20
const widestText = 80

/**
 * A spreadsheet with typed cells: the table on as many sheets as keep it readable, each with its head
 * frozen and filters on, and what it is.
 */
export async function registerXlsx(
  register: Register,
  report: Report,
  others: readonly Register[] = [],
): Promise<Uint8Array<ArrayBuffer>> {
  const { title, introduction, notes, language } = register
  const own = wordsOfLanguage(language).register
  const { silent } = spokenIn(register)
  const parts = [register, ...others].flatMap((one) =>
    partsOf(spokenIn(one).columns, one.rows, own).map((columns, index) => ({
      sheet: index === 0 ? one.sheet : `${one.sheet} ${index + 1}`,
      columns,
      rows: one.rows,
    })),
  )
  const left = silent.map(headingOf).join(', ')
  const remarks = left === '' ? notes : [own.silent({ columns: left }), ...notes]
  const about = [title, introduction, ...remarks, stamp(report)].map((text, index) => [
    {
      ...plain,
      ...written(text),
      height: heightOf([[text, aboutWidth]]),
      ...(index === 0 && { fontWeight: 'bold' as const }),
    },
  ])
  const blob = await writeExcel(
    [
      ...parts.map(({ sheet, columns, rows }) => ({
        sheet,
        data: [headRow(columns), ...rows.map((row) => bodyRow(row, columns, own))],
        columns: columns.map(({ width }) => ({ width })),
        stickyRowsCount: 1,
        stickyColumnsCount: 1,
        orientation: 'landscape' as const,
      })),
      {
        sheet: own.about,
        data: about,
        columns: [{ width: aboutWidth }],
        orientation: 'landscape' as const,
      },
    ],
    sheetFont,
  ).toBlob()
  const sheets = parts.map(({ sheet, columns, rows }) => ({
    sheet,
    titleRow: 1,
    table: `A1:${letters(columns.length)}${rows.length + 1}`,
    breaks: breaksIn(rows, columns, own),
  }))
  const bytes = new Uint8Array(await blob.arrayBuffer())
  return finished(bytes, [...sheets, { sheet: own.about }], title, report)
}

const aboutWidth = 110

/** A column as a sheet has it. */
interface SheetColumn extends RegisterColumn {
  /** How many characters its fullest cell holds. */
  readonly most: number
}
type Columns = readonly SheetColumn[]

/**
 * The columns of each sheet: those of one group together, each begins with what the row is about, and
 * all are about as wide, so that none is printed in another size or on a page that is almost empty.
 */
function partsOf(
  all: readonly RegisterColumn[],
  rows: readonly Row[],
  own: Words['register'],
): readonly Columns[] {
  const isName = ({ key }: RegisterColumn) => key === 'service' || names.has(key)
  const columns = all.map((column): SheetColumn => {
    const cells = rows.map((row) => linesOf(cellOf(row, column), own, column))
    const widest = isName(column) ? Math.min(column.width, widestName) : column.width
    const longest = Math.max(0, ...cells.flat().map(({ length }) => length))
    const head = headingOf(column)
    // Beside the words of the head stands the button of the filter; two lines hold most of them.
    const words = head.split(/[\s-]/).map(({ length }) => length)
    const least = Math.max(...words, Math.ceil(head.length / 2)) + 3
    return {
      ...column,
      width: Math.max(Math.min(longest + 1, widest), Math.min(least, widest)),
      most: Math.max(0, ...cells.map((lines) => lines.join('\n').length)),
    }
  })
  const named = columns.filter(isName)
  const others = columns.filter((column) => !isName(column))
  const least = Math.ceil(widthOf(others) / (mostWidth - widthOf(named)))
  for (let count = Math.max(least, 1); count < others.length; count++) {
    const parts = dealt(others, count).map((part) => [...named, ...part])
    if (parts.every(({ length }) => length <= mostColumns)) return parts.map(filled)
  }
  return [filled(columns)]
}

/** The groups of columns dealt to so many sheets; one that is wider than its share goes on with the next. */
function dealt(columns: Columns, count: number): readonly Columns[] {
  const share = widthOf(columns) / count
  const pieces = [...groupBy(columns, ({ group }) => group).values()].flatMap((group) =>
    widthOf(group) > share ? group.map((column) => [column]) : [group],
  )
  const parts = new Map<number, SheetColumn[]>()
  let before = 0
  for (const piece of pieces) {
    const at = Math.min(Math.floor((before + widthOf(piece) / 2) / share), count - 1)
    parts.set(at, [...(parts.get(at) ?? []), ...piece])
    before += widthOf(piece)
  }
  return [...parts.values()]
}

/** What is left of a page goes to the columns with the fullest cells. */
function filled(columns: Columns): Columns {
  const left = Math.max(mostWidth - widthOf(columns), 0)
  const missing = ({ most, width }: SheetColumn) => Math.max(most - width, 0)
  const all = columns.reduce((sum, column) => sum + missing(column), 0)
  return columns.map((column) => {
    const more = all === 0 ? 0 : (left * missing(column)) / all
    return { ...column, width: Math.round(Math.min(column.width + more, widestText)) }
  })
}

const widthOf = (columns: Columns) => columns.reduce((sum, { width }) => sum + width, 0)

/** What a row is about. */
const names: ReadonlySet<string> = new Set(['record', 'name', 'category', 'activity', 'to'])

const plain = { wrap: true, alignVertical: 'top', align: 'left' } as const
const lined = { ...plain, bottomBorderStyle: 'thin', bottomBorderColor: '#d3d7de' } as const
const heads = {
  ...plain,
  fontWeight: 'bold',
  backgroundColor: '#e8ebf0',
  borderStyle: 'thin',
  borderColor: '#98a1b0',
} as const

function headRow(columns: readonly RegisterColumn[]) {
  // Bold letters are broader, and the button of the filter takes some room.
  const height = heightOf(columns.map((column) => [headingOf(column), column.width * 0.9 - 3]))
  return columns.map((column) => ({ ...heads, ...written(headingOf(column)), height }))
}

function bodyRow(row: Row, columns: readonly RegisterColumn[], own: Words['register']) {
  const height = rowHeight(row, columns, own)
  return columns.map((column) => ({ ...lined, ...typed(cellOf(row, column), column, own), height }))
}

const cellOf = ({ cells }: Row, { key }: RegisterColumn): RegisterCell =>
  cells[key] ?? { gap: 'none' }

const rowHeight = (row: Row, columns: readonly RegisterColumn[], own: Words['register']) =>
  heightOf(
    columns.map((column) => [linesOf(cellOf(row, column), own, column).join('\n'), column.width]),
  )

/** Rows after which a page ends: a service that the rest of a page cannot hold begins the next one. */
function breaksIn(
  rows: readonly Row[],
  columns: readonly RegisterColumn[],
  own: Words['register'],
): readonly number[] {
  const head = headRow(columns)[0]?.height ?? 0
  const room = pageHeight(columns.reduce((sum, { width }) => sum + width, 0)) - head
  const breaks: number[] = []
  let used = 0
  let row = 1
  for (const group of groupBy(rows, ({ service }) => service).values()) {
    const height = group.reduce((sum, one) => sum + rowHeight(one, columns, own), 0)
    if (used > 0 && used + height > room) {
      breaks.push(row)
      used = 0
    }
    // One that is longer than a page goes on as far as it does.
    used = (used + height) % room
    row += group.length
  }
  return breaks
}

/** A day becomes a date and a number a number; all else is a text, which no spreadsheet calculates. */
function typed(cell: RegisterCell, column: RegisterColumn, own: Words['register']) {
  if ('day' in cell)
    return { type: Date, value: new Date(`${cell.day}T00:00:00Z`), format: own.dayFormat } as const
  if ('number' in cell) return { type: Number, value: cell.number } as const
  const style = 'gap' in cell ? ({ textColor: '#6b7280', fontStyle: 'italic' } as const) : {}
  return { ...written(...linesOf(cell, own, column)), ...style }
}

/** 1 is A, 27 is AA. */
function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26)
  return `${rest > 0 ? letters(rest) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`
}
