import { type CellState, cellIn, cellStates } from '../../matrix/matrix.ts'
import { nameOfObligation } from '../../matrix/shown.ts'
import { type Line, ref } from '../../writers/inline.ts'
import type { FindingsContext } from '../context.ts'
import { concerns, marks, obligationAnchor } from '../obligations.ts'
import { type Blocks, headed, list, tableBlock } from './blocks.ts'

/** Every service against every obligation. */
export function matrix({ content, words, matrix: names }: FindingsContext): Blocks {
  const { columns, rows } = content.matrix
  const cells = rows.flatMap((row) => [...row.cells.values()])
  const countOf = (state: CellState) => cells.filter((cell) => cell.state === state).length
  return [
    ...headed('matrix', words.matrix.title),
    words.matrix.text,
    tableBlock({
      head: [words.matrix.service, ...columns.map(({ article }) => article)],
      rows: content.services.flatMap((part) =>
        part.declared.map((declared) => ({
          cells: [
            [ref(declared.service.name, declared.anchor)],
            ...columns.map((column): Line => {
              const cell = cellIn(declared.row.cells, column)
              const count = cell.findings.length + cell.waived.length
              const text = `${marks[cell.state]}${count === 0 ? '' : ` ${count}`}`
              return [concerns(cell) ? ref(text, obligationAnchor(declared, column)) : text]
            }),
          ],
        })),
      ),
    }),
    `**${words.matrix.states}**`,
    list(
      cellStates.map(
        (state) =>
          `${marks[state]} **${names.states[state]} (${countOf(state)})${words.colon}** ${names.meanings[state]}`,
      ),
    ),
    `**${words.matrix.obligations}**`,
    list(columns.map((column) => `**${column.article}** ${nameOfObligation(column, names)}`)),
  ]
}
