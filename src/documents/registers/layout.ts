import { dateIn } from '../letter/date-in.ts'
import { wordsOfLanguage } from '../words/words.ts'
import { type Blocks, listOf, paragraph } from '../writers/blocks.ts'
import { emphasis, type Inline, type Line, link, quiet, strong } from '../writers/inline.ts'
import { formatCell, linesOf } from './format-cell.ts'
import type { Register, RegisterCell, RegisterColumn, Row } from './register.ts'

/** Rows that stand under one heading; those that documents show as one are together. */
export interface Section {
  readonly name: string
  readonly rows: readonly (readonly [Row, ...Row[]])[]
}

/** The rows by section, in their order; two services of one name stay apart. */
export function sectionsOf(register: Register): readonly Section[] {
  const sections: { name: string; key: string; rows: [Row, ...Row[]][] }[] = []
  for (const row of register.rows) {
    const key = register.layout === 'cards' ? row.section : `${row.service} ${row.section}`
    const last = sections.at(-1)
    if (last?.key !== key) {
      sections.push({ name: row.section, key, rows: [[row]] })
      continue
    }
    const before = last.rows.at(-1)
    if (before && isTogether(before[0], row, register)) before.push(row)
    else last.rows.push([row])
  }
  return sections
}

/** Whether two rows say the same but for the columns that a register shows together. */
function isTogether(a: Row, b: Row, { together }: Register): boolean {
  if (!together) return false
  const rest = ({ cells }: Row) =>
    JSON.stringify(Object.entries(cells).filter(([key]) => !together.includes(key)))
  return rest(a) === rest(b)
}

/** What a row says under one heading. */
export interface LayoutCell {
  readonly heading: string
  /** The point of law that asks for it. */
  readonly point?: string
  /** Nothing where there is nothing to say. */
  readonly blocks: Blocks
}

/** What rows that are shown as one say, in the groups of their columns. */
export function cellsIn(register: Register, rows: readonly [Row, ...Row[]]): readonly LayoutCell[] {
  const [{ points = {} }] = rows
  return groupsOf(register).map(({ heading, columns }) => {
    const point = points[heading]
    const blocks = columns.flatMap((column) => {
      const isNamed = columns.length === 1 || column.heading === heading
      return valueIn(register, column, rows, isNamed)
    })
    return { heading, ...(point !== undefined && { point }), blocks }
  })
}

/** What stands in a column, under its name; without one where it is what the row is about, or where the group says its name. */
function valueIn(
  register: Register,
  column: RegisterColumn,
  rows: readonly [Row, ...Row[]],
  isNamed: boolean,
): Blocks {
  const { key, heading } = column
  const { register: own, findings } = wordsOfLanguage(register.language)
  const cell = rows[0].cells[key] ?? { gap: 'none' }
  const [lead, detail] = register.together ?? []
  if (rows.length > 1 && key === detail) return []
  if (rows.length > 1 && key === lead) {
    const texts = rows.map(({ cells }) =>
      [lead, detail ?? lead]
        .flatMap((one) => {
          const said = cells[one]
          return said && !isIdle(register, said) ? [formatCell(said, own, { joint: ', ' })] : []
        })
        .join(': '),
    )
    return listOf(texts.map((text) => [text]))
  }
  if (isIdle(register, cell)) return []
  const lines = shownLines(cell, register, column)
  if (names.has(key) && !('gap' in cell))
    return [paragraph(strong(linesOf(cell, own, column).join('; ')))]
  const name = `${heading}${findings.colon}`
  const label = isNamed ? [] : [key === 'findings' ? strong(name) : quiet(name), ' ']
  // On a card short things stand beside each other: below each other they would fill pages.
  const joined = lines.flatMap((line, at) => (at === 0 ? line : ['; ', ...line]))
  const isLong = register.layout !== 'cards' || formatCell(cell, own).length > 60 * lines.length
  if (lines.length > 1 && isLong)
    return [...(label.length === 0 ? [] : [paragraph(...label)]), ...listOf(lines)]
  return [paragraph(...label, ...joined)]
}

/** The lines of a cell; what has an address is a link. */
function shownLines(
  cell: RegisterCell,
  { language }: Register,
  column: RegisterColumn,
): readonly Line[] {
  if ('links' in cell)
    return cell.links.map(({ text, url }): Line => [url === undefined ? text : link(text, url)])
  if ('day' in cell) return [[dateIn(language, cell.day)]]
  const mark = (text: string): Inline => ('gap' in cell ? emphasis(text) : text)
  return linesOf(cell, wordsOfLanguage(language).register, column).map((text) => [mark(text)])
}

/** What is the same for all the rows of a service, a line for each column that says something. */
export function sharedIn(register: Register, { cells }: Row): Blocks {
  const { colon } = wordsOfLanguage(register.language).findings
  return register.columns.flatMap((column) => {
    const cell = cells[column.key] ?? { gap: 'none' }
    if (!column.shared || isIdle(register, cell)) return []
    const lines = shownLines(cell, register, column)
    return [paragraph(strong(`${column.heading}${colon}`)), ...listOf(lines)]
  })
}

/** What a row is about needs no label. */
const names: ReadonlySet<string> = new Set(['name', 'category', 'activity'])

/**
 * The columns of which some row says something; each of the records says itself what it lacks. `silent`
 * are those of which no document says anything at all.
 */
export function spokenIn({ columns, layout, rows: all }: Register): {
  readonly columns: readonly RegisterColumn[]
  readonly silent: readonly RegisterColumn[]
} {
  const rows = all.filter(({ isNone }) => !isNone)
  const gapsIn = ({ key }: RegisterColumn) =>
    (rows.length > 0 ? rows : all).map(({ cells }) => {
      const cell = cells[key] ?? { gap: 'none' }
      return 'gap' in cell ? cell.gap : undefined
    })
  const idle: readonly unknown[] =
    layout === 'cards' ? ['none', 'not-applicable'] : ['none', 'not-applicable', 'not-declared']
  const says = (column: RegisterColumn) =>
    column.shared || names.has(column.key) || gapsIn(column).some((one) => !idle.includes(one))
  return {
    columns: columns.filter(says),
    silent: columns.filter((column) => !says(column) && gapsIn(column).includes('not-declared')),
  }
}

/** Whether there is nothing to say; on a card, what the other record asks for is nothing either. */
function isIdle({ layout }: Register, cell: Row['cells'][string]): boolean {
  if (!('gap' in cell)) return false
  return cell.gap === 'none' || (cell.gap === 'not-applicable' && layout === 'cards')
}

interface Group {
  readonly heading: string
  readonly columns: readonly RegisterColumn[]
}

/** The columns by the heading that they share. What the headings above a row say already is left out. */
function groupsOf({ columns, layout }: Register): readonly Group[] {
  const groups = new Map<string, RegisterColumn[]>()
  const isTable = layout === 'table'
  const above = layout === 'cards' ? ['record', 'service', 'activity'] : ['service']
  for (const column of columns) {
    if (above.includes(column.key) || column.shared) continue
    const others = groups.get(column.group)
    if (others) others.push(column)
    else groups.set(column.group, [column])
  }
  // Of a group of which one column is left, the head says what that is.
  return [...groups].map(([group, own]) => ({
    heading: isTable && own.length === 1 ? (own[0]?.heading ?? group) : group,
    columns: own,
  }))
}
