import type { ObligationColumn } from '../../model/obligation-column.ts'
import { marks } from '../matrix/marks.ts'
import { type CellState, cellIn, cellStates, type MatrixCell } from '../matrix/matrix.ts'
import { nameOfObligation } from '../matrix/shown.ts'
import { type Blocks, fact, heading, paragraph } from '../writers/blocks.ts'
import { ref, type Sign } from '../writers/inline.ts'
import type { DeclaredPart, ServicePart } from './content.ts'
import type { FindingsContext } from './context.ts'
import { concerns, obligationAnchor } from './obligations.ts'

/** Every service against every obligation. */
export function matrixBlocks({ content, words, matrix: names }: FindingsContext): Blocks {
  const { columns, rows } = content.matrix
  const cells = rows.flatMap((row) => [...row.cells.values()])
  const countOf = (state: CellState) => cells.filter((cell) => cell.state === state).length
  const signOf = (part: ServicePart, declared: DeclaredPart, column: ObligationColumn): Sign => {
    const cell = cellIn(declared.row.cells, column)
    const count = cell.findings.length + cell.waived.length
    const state = names.states[cell.state]
    return {
      kind: 'sign',
      ...marks[cell.state],
      text: count === 0 ? state : `${state}, ${words.matrix.against({ n: count })}`,
      ...(count > 0 && { count }),
      ...(concerns(cell) && {
        anchor: targetOf(part, cell) ?? obligationAnchor(declared, column),
      }),
    }
  }
  return [
    heading(2, words.matrix.title, 'matrix'),
    paragraph(words.matrix.text),
    {
      kind: 'table',
      label: words.matrix.title,
      signs: true,
      columns: [
        { head: words.matrix.service },
        ...columns.map((column) => ({
          head: column.article,
          name: nameOfObligation(column, names),
          short: column.short,
        })),
      ],
      rows: content.services.flatMap((part) =>
        part.declared.map((declared) => ({
          cells: [
            [paragraph(ref(declared.service.name, declared.anchor))],
            ...columns.map((column) => [paragraph(signOf(part, declared, column))]),
          ],
        })),
      ),
    },
    {
      kind: 'details',
      summary: words.matrix.states,
      open: true,
      blocks: [
        {
          kind: 'facts',
          legend: true,
          facts: cellStates.map((state) =>
            fact(
              `${marks[state].sign} ${names.states[state]} (${countOf(state)})`,
              paragraph(names.meanings[state]),
            ),
          ),
        },
      ],
    },
    {
      kind: 'details',
      summary: words.matrix.obligations,
      open: true,
      blocks: [
        {
          kind: 'facts',
          legend: true,
          facts: columns.map((column) =>
            fact(column.article, paragraph(nameOfObligation(column, names))),
          ),
        },
      ],
    },
  ]
}

/** The one finding, where there is one alone; else the obligation names them all. */
function targetOf({ groups }: ServicePart, { findings, waived }: MatrixCell): string | undefined {
  const [only, ...others] = new Set(findings.map(({ rule }) => rule))
  if (others.length + waived.length > 0) return undefined
  return groups.find(({ rule }) => rule === only)?.anchor
}
