import type { DocumentInput, DocumentOptions } from '../document.ts'
import { stamp } from '../stamp.ts'
import { wordsOfLanguage } from '../words/words.ts'
import type { Words } from '../words/words-type.ts'
import {
  type Blocks,
  type Content,
  heading,
  paragraph,
  quietly,
  tableOf,
} from '../writers/blocks.ts'
import { badge, joinLines, type Line, ruleTitle } from '../writers/inline.ts'
import { marks } from './marks.ts'
import { cellIn, type MatrixRow } from './matrix.ts'
import { matrixGaps, obligationName, type Shown, shownIn } from './shown.ts'
import { columnLegend, signLegend, signOf, signTable } from './sign-table.ts'

/** The matrix, and below it what stands against each service. */
export function matrixDocument(subject: DocumentInput, options: DocumentOptions): Content {
  const shown = shownIn(subject, options)
  const { own, matrix, notes } = shown
  const { matrix: names, findings } = wordsOfLanguage(options.language)
  const rows = matrix.rows.map(({ service, cells }) => ({
    name: [service.name],
    signs: matrix.columns.map((column) => signOf(cellIn(cells, column), names, findings)),
  }))
  return {
    title: own.title,
    language: options.language,
    stamp: stamp(subject.report),
    landscape: true,
    head: [heading(1, own.title), paragraph(own.introduction)],
    main: [
      ...(rows.length === 0
        ? [paragraph(own.noService)]
        : [signTable(matrix, rows, own.service, own.title, names)]),
      heading(2, own.legend),
      signLegend(matrix, names),
      columnLegend(matrix.columns, names),
      ...matrix.rows.flatMap((row) => [
        heading(2, row.service.name),
        ...gapBlocks(row, shown, names),
      ]),
    ],
    foot: notes.map((note) => quietly(note)),
  }
}

function gapBlocks(
  row: MatrixRow,
  { own, matrix, titlesOf }: Shown,
  names: Words['matrix'],
): Blocks {
  const rules = (of: Parameters<typeof titlesOf>[0]): Line =>
    joinLines(
      [...titlesOf(of)].map(([id, title]) => [ruleTitle(id, title)]),
      '; ',
    )
  const rows: readonly { readonly cells: readonly Line[] }[] = matrixGaps(row, matrix).map(
    ([column, { state, findings, waived }]) => ({
      cells: [
        [obligationName(column, names)],
        [badge(`${marks[state].sign} ${names.states[state]}`, marks[state].tone)],
        rules(findings),
        rules(waived),
      ],
    }),
  )
  const others =
    row.others.length === 0 ? [] : [{ cells: [[own.others], [], rules(row.others), []] }]
  const all = [...rows, ...others]
  if (all.length === 0) return [paragraph(own.nothing)]
  const isWaived = all.some(({ cells: [, , , waived = []] }) => waived.length > 0)
  return [
    tableOf({
      head: [own.obligation, own.state, own.findings, ...(isWaived ? [own.waived] : [])],
      narrow: [1],
      rows: isWaived ? all : all.map(({ cells }) => ({ cells: cells.slice(0, 3) })),
    }),
  ]
}
