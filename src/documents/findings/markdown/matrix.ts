import { type CellState, cellStates } from '../../matrix/matrix.ts'
import { type Line, ref } from '../../writers/inline.ts'
import type { FindingsContext } from '../context.ts'
import { articleOf, concerns, marks, obligationAnchor } from '../obligations.ts'
import { type Blocks, headed, list, tableBlock } from './blocks.ts'

/** Every service against every obligation. */
export function matrix({ content, words, matrix: names }: FindingsContext): Blocks {
  const { obligations, rows } = content.matrix
  const cells = rows.flatMap((row) => Object.values(row.cells))
  const countOf = (state: CellState) => cells.filter((cell) => cell.state === state).length
  return [
    ...headed('matrix', words.matrix.title),
    words.matrix.text,
    tableBlock({
      head: [words.matrix.service, ...obligations.map(articleOf)],
      rows: content.services.flatMap((part) =>
        part.declared.map((declared) => ({
          cells: [
            [ref(declared.service.name, declared.anchor)],
            ...obligations.map((id): Line => {
              const cell = declared.row.cells[id]
              const count = cell.findings.length + cell.waived.length
              const text = `${marks[cell.state]}${count === 0 ? '' : ` ${count}`}`
              return [concerns(cell) ? ref(text, obligationAnchor(declared, id)) : text]
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
    list(obligations.map((id) => `**${articleOf(id)}** ${names.obligations[id]}`)),
  ]
}
