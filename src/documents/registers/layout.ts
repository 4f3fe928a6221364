import { wordsOfLanguage } from '../words/words.ts'
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

/** A value under its name; without one where it is what the row is about, or alone in its group. */
export interface Labelled {
  readonly label?: string
  readonly texts: readonly string[]
  /** It is not there: why is said in place of a value. */
  readonly isGap: boolean
  /** It is what the row is about. */
  readonly isName: boolean
  /** It says what is wrong. */
  readonly isAlarm: boolean
}

/** What a row says under one heading. */
export interface LayoutCell {
  readonly heading: string
  /** The point of law that asks for it. */
  readonly point?: string
  readonly lines: readonly Labelled[]
}

/** What rows that are shown as one say, in the groups of their columns; what has nothing to say is left out. */
export function saidIn(register: Register, rows: readonly [Row, ...Row[]]): readonly LayoutCell[] {
  const [{ points = {} }] = rows
  return groupsOf(register).map(({ heading, columns }) => {
    const point = points[heading]
    const alone = columns.length === 1
    const lines = columns.flatMap((column) => linesIn(register, column, rows, alone))
    return { heading, ...(point !== undefined && { point }), lines }
  })
}

function linesIn(
  register: Register,
  column: RegisterColumn,
  rows: readonly [Row, ...Row[]],
  alone: boolean,
): readonly Labelled[] {
  const { key, heading: label } = column
  const own = wordsOfLanguage(register.language).register
  const cell = rows[0].cells[key] ?? { gap: 'none' }
  const [name, detail] = register.together ?? []
  if (rows.length > 1 && key === detail) return []
  if (rows.length > 1 && key === name) {
    const texts = rows.map(({ cells }) =>
      [name, detail ?? name]
        .flatMap((one) => {
          const said = cells[one]
          return said && !isIdle(register, said) ? [formatCell(said, own, { joint: ', ' })] : []
        })
        .join(': '),
    )
    return [{ texts, isGap: false, isName: false, isAlarm: false }]
  }
  if (isIdle(register, cell)) return []
  const isGap = 'gap' in cell
  const isName = names.has(key) && !isGap
  const isAlarm = key === 'findings'
  const value = { texts: linesOf(cell, own, column), isGap, isName, isAlarm }
  return alone || isName ? [value] : [{ ...value, label }]
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

/** The headings of the groups in which any row of a section says something. */
export function headingsOf(register: Register, { rows }: Section): readonly string[] {
  const spoken = new Set(
    rows.flatMap((row) =>
      saidIn(register, row).flatMap(({ heading, lines }) => (lines.length > 0 ? [heading] : [])),
    ),
  )
  return groupsOf(register)
    .map(({ heading }) => heading)
    .filter((heading) => spoken.has(heading))
}
