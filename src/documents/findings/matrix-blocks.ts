import { cellIn, type MatrixCell } from '../matrix/matrix.ts'
import { columnLegend, signLegend, signOf, signTable } from '../matrix/sign-table.ts'
import { type Block, type Blocks, heading, paragraph } from '../writers/blocks.ts'
import { ref } from '../writers/inline.ts'
import type { ServicePart } from './content.ts'
import type { FindingsContext } from './context.ts'
import { concerns, obligationAnchor } from './obligations.ts'

/** Every service against every obligation, where each sign leads to what stands against it. */
export function matrixBlocks({ content, words, matrix: names }: FindingsContext): Blocks {
  const { matrix } = content
  const rows = content.services.flatMap((part) =>
    part.declared.map((declared) => ({
      name: [ref(declared.service.name, declared.anchor)],
      signs: matrix.columns.map((column) => {
        const cell = cellIn(declared.row.cells, column)
        const sign = signOf(cell, names, words)
        if (!concerns(cell)) return sign
        return { ...sign, anchor: targetOf(part, cell) ?? obligationAnchor(declared, column) }
      }),
    })),
  )
  const folded = (summary: string, block: Block): Block => ({
    kind: 'details',
    summary,
    open: true,
    blocks: [block],
  })
  return [
    heading(2, words.matrix.title, 'matrix'),
    paragraph(words.matrix.text),
    signTable(matrix, rows, words.matrix.service, words.matrix.title, names),
    folded(words.matrix.states, signLegend(matrix, names)),
    folded(words.matrix.obligations, columnLegend(matrix.columns, names)),
  ]
}

/** The one finding, where there is one alone; else the obligation names them all. */
function targetOf({ groups }: ServicePart, { findings, waived }: MatrixCell): string | undefined {
  const [only, ...others] = new Set(findings.map(({ rule }) => rule))
  if (others.length + waived.length > 0) return undefined
  return groups.find(({ rule }) => rule === only)?.anchor
}
