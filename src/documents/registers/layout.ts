import { wordsOfLanguage } from '../words/words.ts'
import { type Blocks, listOf, paragraph } from '../writers/blocks.ts'
import { emphasis, quiet, strong } from '../writers/inline.ts'
import { formatCell, linesOf } from './format-cell.ts'
import type { Register, RegisterColumn, Row } from './register.ts'

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
    const alone = columns.length === 1
    const blocks = columns.flatMap((column) => valueIn(register, column, rows, alone))
    return { heading, ...(point !== undefined && { point }), blocks }
  })
}

/** What stands in a column, under its name; without one where it is what the row is about, or alone in its group. */
function valueIn(
  register: Register,
  column: RegisterColumn,
  rows: readonly [Row, ...Row[]],
  alone: boolean,
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
  const texts = linesOf(cell, own, column)
  const [first = '', ...others] = texts
  if (names.has(key) && !('gap' in cell)) return [paragraph(strong(texts.join('; ')))]
  const name = `${heading}${findings.colon}`
  const label = alone ? [] : [key === 'findings' ? strong(name) : quiet(name), ' ']
  if (others.length > 0)
    return [
      ...(label.length === 0 ? [] : [paragraph(...label)]),
      ...listOf(texts.map((text) => [text])),
    ]
  return [paragraph(...label, 'gap' in cell ? emphasis(first) : first)]
}

/** What a row is about needs no label. */
const names: ReadonlySet<string> = new Set(['name', 'category', 'activity'])

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
  const above = layout === 'cards' ? ['record', 'service', 'activity'] : ['service']
  for (const column of columns) {
    if (above.includes(column.key)) continue
    const others = groups.get(column.group)
    if (others) others.push(column)
    else groups.set(column.group, [column])
  }
  return [...groups].map(([heading, own]) => ({ heading, columns: own }))
}
