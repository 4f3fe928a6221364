import type { ObligationColumn } from '../../model/obligation-column.ts'
import type { Words } from '../words/words-type.ts'
import { type Block, paragraph, type Table, type Termed, termed } from '../writers/blocks.ts'
import type { Line, Sign } from '../writers/inline.ts'
import { marks } from './marks.ts'
import { type CellState, cellStates, type Matrix, type MatrixCell } from './matrix.ts'
import { nameOfObligation } from './shown.ts'

/** Every service against every obligation, a sign for each. */
export function signTable(
  { columns }: Matrix,
  rows: readonly { readonly name: Line; readonly signs: readonly Sign[] }[],
  head: string,
  label: string,
  names: Words['matrix'],
): Table {
  return {
    kind: 'table',
    label,
    signs: true,
    columns: [
      { head },
      ...columns.map((column) => ({
        head: column.article,
        name: nameOfObligation(column, names),
        short: column.short,
      })),
    ],
    rows: rows.map(({ name, signs }) => ({
      cells: [[paragraph(...name)], ...signs.map((sign) => [paragraph(sign)])],
    })),
  }
}

/** How an obligation stands, with the number of findings behind it. */
export function signOf(
  { state, findings, waived }: MatrixCell,
  names: Words['matrix'],
  { matrix }: Words['findings'],
): Sign {
  const count = findings.length + waived.length
  return {
    kind: 'sign',
    ...marks[state],
    text:
      count === 0 ? names.states[state] : `${names.states[state]}, ${matrix.against({ n: count })}`,
    ...(count > 0 && { count }),
  }
}

/** What the signs mean, and how often each stands there. */
export function signLegend({ rows }: Matrix, names: Words['matrix']): Block {
  const cells = rows.flatMap((row) => [...row.cells.values()])
  const countOf = (state: CellState) => cells.filter((cell) => cell.state === state).length
  return legend(
    cellStates.map((state) =>
      termed(
        `${marks[state].sign} ${names.states[state]} (${countOf(state)})`,
        paragraph(names.meanings[state]),
      ),
    ),
  )
}

/** What the columns are about. */
export const columnLegend = (columns: readonly ObligationColumn[], names: Words['matrix']): Block =>
  legend(
    columns.map((column) => termed(column.article, paragraph(nameOfObligation(column, names)))),
  )

const legend = (facts: readonly Termed[]): Block => ({ kind: 'facts', legend: true, facts })
