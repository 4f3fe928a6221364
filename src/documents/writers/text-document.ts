import type { Look } from '../../report/style.ts'
import { inert, visible, widthOf, wrap } from '../../report/text.ts'
import { wordsOfLanguage } from '../words/words.ts'
import type { Block, Blocks, Content, Table, Termed } from './blocks.ts'
import type { Line } from './inline.ts'
import { columnsOf, filled } from './text-lines.ts'

/** Text wider than this is hard to read, however wide the terminal. */
const widest = 160

/** A document as plain text: for a terminal, a mail, a file. */
export function textDocument(content: Content, look: Look): string {
  const { stamp, remarks, language, head, main, foot = [], columns = widest } = content
  const { colon } = wordsOfLanguage(language).findings
  const drawing = { look, colon, width: Math.min(look.width, columns) }
  const made = stamp === undefined ? [] : [stamp]
  const blocks = [head, main, foot].flatMap((part) => blocksText(part, drawing))
  // Whoever sends it on reads first what it leaves out; how it was made stands last.
  const aside = (notes: readonly string[]) =>
    notes.length === 0 ? [] : [notes.map((note) => `[${visible(note)}]`)]
  const all =
    remarks === undefined
      ? [...made.map((line) => [look.paint('quiet', line)]), ...blocks]
      : [...aside(remarks), ...blocks, ...aside(made)]
  return inert(`${all.map((lines) => lines.join('\n')).join('\n\n')}\n`)
}

interface Drawing {
  readonly look: Look
  readonly colon: string
  /** Columns at hand. */
  readonly width: number
}

type Lines = readonly string[]

/** Each block as its lines. */
const blocksText = (blocks: Blocks, drawing: Drawing): readonly Lines[] =>
  blocks.flatMap((block) => blockText(block, drawing)).filter((lines) => lines.length > 0)

/** Blocks one close below the other. */
const closeText = (blocks: Blocks, drawing: Drawing): Lines => blocksText(blocks, drawing).flat()

const narrower = (drawing: Drawing, by: number): Drawing => ({
  ...drawing,
  width: drawing.width - by,
})

/** Lines behind a mark, the others below the first. */
const behind = (lines: Lines, mark: string, indent = ' '.repeat(widthOf(mark))): Lines =>
  lines.map((line, index) => (index === 0 ? mark : indent) + line)

function blockText(block: Block, drawing: Drawing): readonly Lines[] {
  const { look, width } = drawing
  const lines = (line: Line) => filled(line, width, look)
  switch (block.kind) {
    case 'heading':
      return [headingText(block.line, block.level, drawing)]
    case 'paragraph': {
      const shown = lines(block.line)
      return [block.quiet ? shown.map((line) => look.paint('quiet', line)) : shown]
    }
    case 'lines':
      return [block.lines.flatMap(lines)]
    case 'list':
      return [
        block.items.flatMap((item, index) => {
          const mark = block.ordered ? `${index + 1}. ` : '- '
          return behind(closeText(item, narrower(drawing, mark.length)), mark)
        }),
      ]
    case 'facts':
      return factsText(block.facts, drawing, block.legend === true)
    case 'tallies': {
      const all = block.tallies.map(({ count, name }) => `${count} ${visible(name)}`)
      return [wrap(all.join(' · '), width)]
    }
    case 'table':
      return [tableText(block, drawing)]
    case 'quotation':
      return [behind(closeText(block.blocks, narrower(drawing, 2)), '| ', '| ')]
    case 'notice':
      return [closeText(block.blocks, drawing).map((line) => look.paint('error', line))]
    case 'details':
      return [[look.paint('strong', visible(block.summary))], ...blocksText(block.blocks, drawing)]
    case 'section':
      return blocksText(block.blocks, drawing)
    // What is drawn, or works on a screen, has no place in a text.
    case 'figure':
    case 'screen':
      return []
  }
}

function headingText(line: Line, level: number, { look, width }: Drawing): Lines {
  const lines = filled(line, width, look)
  const mark = level === 1 ? '=' : level === 2 ? '-' : undefined
  if (mark === undefined) return lines.map((one) => look.paint('strong', one))
  return [...lines, mark.repeat(Math.min(width, columnsOf(line, look)))]
}

/** Names with what is said of them beside them; below them where the names are long. */
function factsText(facts: readonly Termed[], drawing: Drawing, legend: boolean): readonly Lines[] {
  const { look, colon } = drawing
  const room = Math.max(...facts.map(({ term }) => columnsOf(term, look))) + 2
  if (room > (legend ? 26 : 18))
    return facts.map(({ term, blocks }) => [
      ...filled([...term, colon], drawing.width, look),
      ...closeText(blocks, narrower(drawing, 3)).map((line) => `   ${line}`),
    ])
  const beside = facts.map(({ term, blocks }) => {
    const [name = ''] = filled(term, room, look)
    const mark = name + ' '.repeat(room - columnsOf(term, look))
    const text = closeText(blocks, narrower(drawing, room))
    return text.length === 0 ? [mark] : behind(text, mark, ' '.repeat(room))
  })
  return legend ? [beside.flat()] : beside
}

const gap = 2
const narrowest = 14

/** Columns beside each other where they fit, the wide ones broken; row by row where they do not. */
function tableText(table: Table, drawing: Drawing): Lines {
  const { look, width } = drawing
  const { columns, rows, signs } = table
  const heads = columns.map(({ head, short = head }) => visible(short))
  const wanted = (cells: Blocks) =>
    Math.max(
      0,
      ...closeText(cells, { ...drawing, width: 10_000, look: { ...look, paint } }).map(widthOf),
    )
  const count = Math.max(heads.length, ...rows.map(({ cells }) => cells.length))
  const natural = Array.from({ length: count }, (_, index) =>
    Math.max(widthOf(heads[index] ?? ''), ...rows.map(({ cells }) => wanted(cells[index] ?? []))),
  )
  const between = signs ? 1 : gap
  const widths = fitted(natural, width - between * (count - 1))
  if (widths === undefined) return rowByRow(table, drawing)
  const row = (cells: readonly Lines[]): Lines => {
    const height = Math.max(...cells.map(({ length }) => length))
    return Array.from({ length: height }, (_, at) =>
      cells
        .map((lines, index) => ({ line: lines[at] ?? '', room: widths[index] ?? 0, index }))
        .map(({ line, room, index }) => {
          const rest = Math.max(room - columnsIn(line), 0)
          const before = signs && index > 0 ? Math.floor(rest / 2) : 0
          return ' '.repeat(before) + line + ' '.repeat(rest - before)
        })
        .join(' '.repeat(between))
        .trimEnd(),
    )
  }
  return [
    ...(heads.length === 0
      ? []
      : row(heads.map((head, index) => wrap(head, widths[index] ?? 0))).map((line) =>
          look.paint('quiet', line),
        )),
    ...rows.flatMap(({ cells }) =>
      row(widths.map((room, index) => closeText(cells[index] ?? [], { ...drawing, width: room }))),
    ),
  ]
}

const paint: Look['paint'] = (_, text) => text

/** Columns of a line that may be painted. */
const columnsIn = (line: string): number =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what colours and links are made of
  widthOf(line.replaceAll(/\u001b\[[\d;]*m|\u001b\]8;;.*?\u001b\\/g, ''))

/** How wide each column becomes: as wide as it wants, or its share; nothing where that is too narrow. */
function fitted(natural: readonly number[], room: number): readonly number[] | undefined {
  let left = room
  const settled = new Set<number>()
  for (;;) {
    const open = natural.map((_, index) => index).filter((index) => !settled.has(index))
    const share = Math.floor(left / open.length)
    const small = open.filter((index) => (natural[index] ?? 0) <= share)
    if (small.length === 0) {
      if (open.length > 0 && share < narrowest) return undefined
      return natural.map((wanted, index) => (settled.has(index) ? wanted : share))
    }
    for (const index of small) {
      settled.add(index)
      left -= natural[index] ?? 0
    }
  }
}

function rowByRow({ columns, rows }: Table, drawing: Drawing): Lines {
  return rows.flatMap(({ cells: [first = [], ...others] }, row) => [
    ...(row > 0 ? [''] : []),
    ...closeText(first, drawing),
    ...others.flatMap((cell, index) => {
      const lines = closeText(cell, narrower(drawing, 4))
      const head = columns[index + 1]?.head
      if (lines.length === 0) return []
      return head === undefined
        ? lines.map((line) => `  ${line}`)
        : [`  ${visible(head)}${drawing.colon}`, ...lines.map((line) => `    ${line}`)]
    }),
  ])
}
