import type { TextBlock } from '../evidence/source-document.ts'
import { type ListColumn, type ListColumns, listColumnsOf, sizeOf } from './column-meaning.ts'
import { hasForm } from './company-names.ts'
import type { DraftDocument } from './draft-fact.ts'
import { type Lexicon, lexiconOf } from './lexicon.ts'
import type { ListEntry } from './list-entry.ts'
import { type CountryOf, namedPlaces } from './places-in.ts'
import { termLanguages } from './term-languages.ts'

type Table = Extract<TextBlock, { kind: 'table' }>

/** A table that may go on below. */
interface Above {
  readonly at: number
  readonly width: number
  readonly columns: ListColumns
  readonly head: string
}

/** The entries of each table of sub-processors in a document. `listed`: the file is such a list. */
export function tableEntries(
  { document: { blocks } }: DraftDocument,
  countryOf: CountryOf,
  listed: boolean,
): readonly (readonly ListEntry[])[] {
  let above: Above | undefined
  return blocks.map((block, at) => {
    if (block.kind !== 'table') return []
    const width = Math.max(...block.rows.map((cells) => cells.length))
    const own = headOf(block)
    // On the next page a table goes on without its head.
    const goesOn = own.columns.name === undefined && above?.width === width && at - above.at < 4
    const near = [
      ...block.headings.slice(-1),
      ...blocks.slice(Math.max(0, at - 2), at).map(({ text }) => text),
      ...block.rows.slice(0, own.row + 1).map((cells) => cells.join(' ')),
    ]
    const isList = near.some(isOfList)
    const headless =
      sizeOf(own.columns) < 2 && (isList || listed)
        ? columnsWithoutHead(block, countryOf)
        : undefined
    const columns = goesOn ? above?.columns : (headless ?? withName(own.columns, block))
    if (columns?.name === undefined) return []
    const isNamed = headless !== undefined || own.columns.name !== undefined
    if (!goesOn && !isListOf(columns, isNamed, isList || block.headings.some(isOfList), listed))
      return []
    const from = goesOn || headless ? 0 : own.row + 1
    const ownHead = headless ? '' : keyOf(block.rows[own.row] ?? [])
    const head = goesOn ? (above?.head ?? '') : ownHead
    above = { at, width, columns, head }
    return entriesOf(block, { columns, from, head })
  })
}

/** Who does what, and where: nothing else has these columns in an agreement. */
function isListOf(
  columns: ListColumns,
  isNamed: boolean,
  isList: boolean,
  listed: boolean,
): boolean {
  const { task, country, address } = columns
  const isComplete = task !== undefined && (country !== undefined || address !== undefined)
  return isNamed ? isComplete || isList || listed : isComplete && (isList || listed)
}

/** The row that names the columns, below titles that span the table. */
function headOf({ rows }: Table): { readonly columns: ListColumns; readonly row: number } {
  const isTitle = (cells: readonly string[]) => cells.filter((cell) => cell !== '').length < 2
  const heads = rows
    .slice(0, 4)
    .filter((_, row) => rows.slice(0, row).every(isTitle))
    .map((cells, row) => ({ columns: listColumnsOf(cells), row }))
  const best = heads.reduce((most, one) =>
    sizeOf(one.columns) > sizeOf(most.columns) ? one : most,
  )
  return sizeOf(best.columns) >= 2 || best.columns.name !== undefined
    ? best
    : { columns: {}, row: 0 }
}

/** A list without a column for names has them in the first. */
function withName(columns: ListColumns, { rows }: Table): ListColumns {
  if (columns.name !== undefined || sizeOf(columns) < 2) return columns
  const free = rows[0]?.findIndex((_, at) => !Object.values(columns).includes(at))
  return free === 0 ? { ...columns, name: 0 } : columns
}

function entriesOf(
  block: Table,
  {
    columns,
    from,
    head,
  }: { readonly columns: ListColumns; readonly from: number; readonly head: string },
): readonly ListEntry[] {
  const entries: ListEntry[] = []
  let title = ''
  for (const [row, cells] of (block.lines ?? block.rows).entries()) {
    // A head that stands again on each page is no row.
    if (row < from || keyOf(cells) === head) continue
    const filled = cells.filter((cell) => cell.trim() !== '')
    const [first = ''] = filled
    if (filled.length === 0) continue
    if (filled.length === 1 && cells.length > 2 && !hasForm(first)) {
      title = first
      continue
    }
    const said: Partial<Record<ListColumn, string>> = {}
    for (const [column, at] of Object.entries(columns) as [ListColumn, number][]) {
      const cell = (cells[at] ?? '').trim()
      if (cell !== '') said[column] = cell
    }
    const before = entries.at(-1)
    // What stands below a name without one of its own is said of the same.
    if (said.name === undefined && before)
      entries[entries.length - 1] = { ...before, said: joined(before.said, said) }
    else
      entries.push({
        target: { block, row },
        said,
        over: [...block.headings.slice(-1), title].join(' / '),
      })
  }
  return entries
}

const joined = (one: ListEntry['said'], more: ListEntry['said']): ListEntry['said'] => ({
  ...one,
  ...Object.fromEntries(
    Object.entries(more).map(([column, text]) => {
      const before = one[column as ListColumn]
      return [column, before === undefined ? text : `${before}; ${text}`]
    }),
  ),
})

const keyOf = (cells: readonly string[]): string =>
  cells.join('|').replaceAll(/\s+/g, ' ').toLowerCase()

const isOfList = (text: string): boolean =>
  termLanguages
    .map((language): Lexicon => lexiconOf(language))
    .some(({ listHead }) => listHead.test(text))

/** Below the heading of a list, without a head: names come first, and some column holds places. */
function columnsWithoutHead({ rows }: Table, countryOf: CountryOf): ListColumns | undefined {
  const width = rows[0]?.length ?? 0
  const isPlaces = (at: number) =>
    rows.every((cells) => {
      const { countries, regions } = namedPlaces(cells[at] ?? '', countryOf)
      return (cells[at] ?? '').length <= 60 && countries.length + regions.length > 0
    })
  const country = Array.from({ length: width }, (_, at) => at).findIndex(isPlaces)
  if (country < 1 || rows.length < 2) return undefined
  const task = Array.from({ length: width }, (_, at) => at).find((at) => at > 0 && at !== country)
  return { name: 0, country, ...(task !== undefined && { task }) }
}
