import { markdownText } from '../../report/markdown-text.ts'
import type { DocumentInput, DocumentOptions } from '../document.ts'
import { stamp } from '../stamp.ts'
import { wordsOfLanguage } from '../words/words.ts'
import type { Words } from '../words/words-type.ts'
import { cellIn, cellStates, type Matrix, type MatrixRow } from './matrix.ts'
import { matrixGaps, obligationName, rulesOf, shownIn } from './shown.ts'

/** The matrix in Markdown, and below it what stands against each service. */
export function matrixMarkdown(subject: DocumentInput, options: DocumentOptions): string {
  const { own, matrix, notes } = shownIn(subject, options)
  const words = wordsOfLanguage(options.language).matrix
  const lines = [
    `<!-- ${stamp(subject.report)} -->`,
    '',
    `# ${own.title}`,
    '',
    own.introduction,
    '',
    ...(matrix.rows.length === 0 ? [own.noService] : table(matrix, own, words)),
    ...matrix.rows.flatMap((row) => gaps(row, matrix, own, words)),
    '',
    `## ${own.legend}`,
    '',
    ...cellStates.map((state) => `- **${words.states[state]}**: ${words.meanings[state]}`),
    '',
    ...notes.map((note) => `- ${markdownText(note)}`),
  ]
  return `${lines.join('\n')}\n`
}

function table(matrix: Matrix, own: Words['coverage'], words: Words['matrix']): readonly string[] {
  const head = [own.service, ...matrix.columns.map((column) => obligationName(column, words))]
  const body = matrix.rows.map(({ service, cells }) => [
    markdownText(service.name),
    ...matrix.columns.map((column) => {
      const { state, findings, waived } = cellIn(cells, column)
      const count = findings.length + waived.length
      const word = state === 'missing' ? `**${words.states[state]}**` : words.states[state]
      return count === 0 ? word : `${word} (${count})`
    }),
  ])
  return [line(head), line(head.map(() => '---')), ...body.map(line)]
}

function gaps(
  row: MatrixRow,
  matrix: Matrix,
  own: Words['coverage'],
  words: Words['matrix'],
): readonly string[] {
  const rows = matrixGaps(row, matrix).map(([column, { state, findings, waived }]) =>
    line([
      obligationName(column, words),
      words.states[state],
      rulesOf(findings).map(code).join(', '),
      rulesOf(waived).map(code).join(', '),
    ]),
  )
  const others =
    row.others.length === 0
      ? []
      : [line([own.others, '', rulesOf(row.others).map(code).join(', '), ''])]
  const all = [...rows, ...others]
  const head = [own.obligation, own.state, own.findings, own.waived]
  return [
    '',
    `## ${markdownText(row.service.name)}`,
    '',
    ...(all.length === 0 ? [own.nothing] : [line(head), line(head.map(() => '---')), ...all]),
  ]
}

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

/** A rule of the organisation's own can bear a name from a file, so that it is text like any other. */
const code = (rule: string) => markdownText(rule)
