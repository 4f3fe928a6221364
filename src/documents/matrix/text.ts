import type { Look, Style } from '../../report/style.ts'
import { inert, visible, widthOf, wrap } from '../../report/text.ts'
import type { DocumentInput, DocumentOptions } from '../document.ts'
import { stamp } from '../stamp.ts'
import { wordsOfLanguage } from '../words/words.ts'
import type { Words } from '../words/words-type.ts'
import { type CellState, cellIn, cellStates, type Matrix, type MatrixRow } from './matrix.ts'
import { matrixGaps, nameOfObligation, obligationName, rulesOf, shownIn } from './shown.ts'

/** What stands in a cell: told apart without colour, and one column wide. */
const marks = {
  missing: { mark: '✗', style: 'error' },
  unknown: { mark: '?', style: 'unknown' },
  qualified: { mark: '~', style: 'warning' },
  waived: { mark: 'w', style: 'info' },
  declared: { mark: '✓', style: 'good' },
  'not-checked': { mark: '-', style: 'quiet' },
  'not-applicable': { mark: '·', style: 'quiet' },
} as const satisfies Record<CellState, { readonly mark: string; readonly style: Style }>

/** The matrix for the terminal, and below it what stands against each service. */
export function matrixText(subject: DocumentInput, options: DocumentOptions): string {
  const { look, language } = options
  const { own, matrix, notes } = shownIn(subject, options)
  const words = wordsOfLanguage(language).matrix
  const blocks = [
    [look.paint('quiet', stamp(subject.report))],
    matrix.rows.length === 0 ? [own.noService] : table(matrix, look),
    legend(matrix, words, look),
    ...matrix.rows.flatMap((row) => {
      const lines = gaps(row, matrix, own.others, words, look)
      return lines.length === 0 ? [] : [[look.paint('strong', visible(row.service.name)), ...lines]]
    }),
    notes.flatMap((note) => wrap(visible(note), look.width)),
  ]
  return inert(`${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`)
}

function table({ columns, rows }: Matrix, look: Look): readonly string[] {
  const heads = columns.map(({ short }) => short)
  const room = heads.reduce((sum, head) => sum + head.length + 1, 0)
  const names = rows.map(({ service }) => visible(service.name))
  const widest = Math.max(...names.map(widthOf))
  const width = Math.max(Math.min(widest, look.width - room - 1), 12)
  const line = (name: string, cells: readonly string[]) =>
    `${name}${' '.repeat(Math.max(width - widthOf(name), 0))}  ${cells.join(' ')}`.trimEnd()
  return [
    look.paint('quiet', line('', heads)),
    ...rows.map(({ cells }, row) =>
      line(
        cut(names[row] ?? '', width),
        columns.map((column, index) => {
          const { mark, style } = marks[cellIn(cells, column).state]
          const head = heads[index] ?? ''
          const before = Math.floor((head.length - 1) / 2)
          return `${' '.repeat(before)}${look.paint(style, mark)}${' '.repeat(head.length - 1 - before)}`
        }),
      ),
    ),
  ]
}

/** A name as wide as its column. */
function cut(name: string, width: number): string {
  if (widthOf(name) <= width) return name
  let short = ''
  for (const character of name) {
    if (widthOf(short) + widthOf(character) > width - 1) break
    short += character
  }
  return `${short}…`
}

function legend({ columns: all }: Matrix, words: Words['matrix'], look: Look): readonly string[] {
  const states = cellStates.map((state) => {
    const { mark, style } = marks[state]
    return `${look.paint(style, mark)} ${words.states[state].padEnd(15)}${look.paint('quiet', words.meanings[state])}`
  })
  // A name stays in one line with what it names.
  const columns = all
    .map((column) => `${column.short} ${nameOfObligation(column, words)}`.replaceAll(' ', '\u00a0'))
    .join('; ')
  const lines = wrap(columns, look.width).map((line) => line.replaceAll('\u00a0', ' '))
  return [...states, '', ...lines.map((line) => look.paint('quiet', line))]
}

function gaps(
  row: MatrixRow,
  matrix: Matrix,
  others: string,
  words: Words['matrix'],
  look: Look,
): readonly string[] {
  const listed = matrixGaps(row, matrix).flatMap(([column, { state, findings, waived }]) => {
    const { mark, style } = marks[state]
    const rules = rulesOf([...findings, ...waived])
    return entry(look.paint(style, mark), obligationName(column, words), rules, look)
  })
  return [
    ...listed,
    ...(row.others.length === 0 ? [] : entry(' ', others, rulesOf(row.others), look)),
  ]
}

/** An obligation with the rules behind its state, each name a link where the terminal can. */
function entry(
  mark: string,
  name: string,
  rules: readonly string[],
  look: Look,
): readonly string[] {
  const lines = wrap(rules.map((rule) => visible(rule)).join(', '), Math.max(look.width - 6, 40))
  return [
    `  ${mark} ${name}`,
    ...lines
      .filter((line) => line !== '')
      .map(
        (line) => `      ${line.replaceAll(/[a-z]+(?:-[a-z]+)+/g, (id) => look.linkRule(id, id))}`,
      ),
  ]
}
