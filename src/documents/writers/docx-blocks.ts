import {
  BorderStyle,
  type FileChild,
  HeadingLevel,
  type IParagraphOptions,
  LineRuleType,
  Paragraph,
  ShadingType,
  TableCell,
  TableLayoutType,
  TextRun,
  WidthType,
  TableRow as WordRow,
  Table as WordTable,
} from 'docx'
import {
  type Block,
  type Blocks,
  paragraph,
  type SectionBlock,
  type Table,
  type Termed,
} from './blocks.ts'
import { lineDocx, marked, type RunLook } from './docx-inline.ts'
import { bulletsOf, mm } from './docx-styles.ts'
import { signWidths, widthsOf } from './docx-widths.ts'
import { type Inline, type Line, quiet } from './inline.ts'

interface Drawing {
  /** Of what is written in, in twips. */
  readonly width: number
  readonly indent: number
  readonly small?: boolean
  readonly tiny?: boolean
  readonly quoted?: boolean
  readonly alarm?: boolean
  readonly inCell?: boolean
  readonly anchor?: string
  /** It stays on the page of what follows. */
  readonly keepNext?: boolean
  /** What is said of one thing stands in one paragraph: a report has hundreds. */
  readonly dense?: boolean
}

/**
 * What introduces a table, a list or a quotation does not end a page. In a cell it would hold the whole
 * row to the next, which leaves pages half empty, and no row is broken anyway.
 */
export const blocksDocx = (blocks: Blocks, drawing: Drawing): readonly FileChild[] =>
  blocks.flatMap((block, index) => {
    const isLabel =
      !drawing.inCell &&
      block.kind === 'paragraph' &&
      index + 1 < blocks.length &&
      (blocks[index + 1]?.kind === 'table' || block.line.every(isStrong))
    return blockDocx(block, isLabel ? { ...drawing, keepNext: true } : drawing)
  })

const isStrong = (part: Inline) => typeof part === 'object' && part.kind === 'strong'

const isRef = (part: Inline) => typeof part === 'object' && part.kind === 'ref'

const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
] as const

function blockDocx(block: Block, drawing: Drawing): readonly FileChild[] {
  switch (block.kind) {
    case 'heading': {
      const children = lineDocx(block.line, {})
      const heading = levels[block.level - 1] ?? HeadingLevel.HEADING_5
      return [new Paragraph({ heading, children: marked(children, block.anchor) })]
    }
    case 'paragraph':
      return [paragraphDocx([block.line], drawing, block.quiet ? { tone: 'quiet' } : {})]
    case 'lines':
      return [paragraphDocx(block.lines, drawing, {})]
    case 'list':
      return block.items.flatMap((item) => itemDocx(item, block.ordered === true, drawing))
    case 'facts':
      return block.facts.flatMap((fact) => factDocx(fact, drawing))
    case 'tallies': {
      const all = block.tallies.map(({ count, name }) => `${count} ${name}`)
      return [paragraphDocx([[{ kind: 'strong', text: all.join(' · ') }]], drawing, {})]
    }
    case 'table':
      return tableDocx(block, drawing)
    case 'quotation':
      return blocksDocx(block.blocks, { ...indented(drawing), quoted: true })
    case 'notice':
      return blocksDocx(block.blocks, { ...drawing, alarm: true })
    case 'details':
      return [
        paragraphDocx([[{ kind: 'strong', text: block.summary }]], drawing, {}),
        ...blocksDocx(block.blocks, drawing),
      ]
    case 'section':
      return sectionDocx(block, drawing)
    // What is drawn, or works on a screen, has no place in a text.
    case 'figure':
    case 'screen':
      return []
  }
}

/** As in print: what an index lists stands in the matrix, and what is indented needs no label. */
function sectionDocx({ role, blocks }: SectionBlock, drawing: Drawing): readonly FileChild[] {
  if (role === 'index') return []
  const shown =
    role === 'columns' ? blocks.filter((one) => one.kind !== 'paragraph' || !one.quiet) : blocks
  return blocksDocx(shown, { ...drawing, dense: role === 'finding' })
}

const step = mm(6)
const indented = (drawing: Drawing): Drawing => ({
  ...drawing,
  width: drawing.width - step,
  indent: drawing.indent + step,
})

/** Lines that stay apart in one paragraph. */
function paragraphDocx(
  lines: readonly Line[],
  { indent, quoted, alarm, small, tiny, inCell, keepNext, anchor }: Drawing,
  look: RunLook,
  more: Pick<IParagraphOptions, 'numbering'> = {},
): Paragraph {
  const list = more.numbering !== undefined
  const children = lines.flatMap((line, index) => [
    ...(index === 0 ? [] : [new TextRun({ break: 1 })]),
    ...lineDocx(line, { ...look, ...(small && { small }), ...(tiny && { tiny }) }),
  ])
  const bar = { style: BorderStyle.SINGLE, size: 12, space: 8, color: alarm ? 'b42318' : '98a1b0' }
  return new Paragraph({
    ...(indent > 0 && !list && { indent: { left: indent } }),
    ...((quoted || alarm) && { border: { left: bar } }),
    ...(inCell && { spacing: { after: 30 } }),
    ...(keepNext && { keepNext, keepLines: true }),
    ...more,
    children: marked(children, anchor),
  })
}

function itemDocx(item: Blocks, ordered: boolean, drawing: Drawing): readonly FileChild[] {
  const [first, ...others] = drawing.dense ? inOne(item) : item
  const level = Math.min(Math.round(drawing.indent / step), 2)
  const reference = ordered ? 'ordered' : bulletsOf(drawing.inCell === true)
  const mark = { numbering: { reference, level } }
  const lines =
    first?.kind === 'paragraph' ? [first.line] : first?.kind === 'lines' ? first.lines : undefined
  return lines === undefined
    ? blocksDocx(item, indented(drawing))
    : [paragraphDocx(lines, drawing, {}, mark), ...blocksDocx(others, indented(drawing))]
}

/** A name with what is said of it beside it, where that is one text; below it elsewhere. */
function factDocx({ term, blocks }: Termed, drawing: Drawing): readonly FileChild[] {
  const [first, ...others] = drawing.dense ? inOne(blocks) : blocks
  const name = bold(term)
  if (first?.kind !== 'paragraph')
    return [paragraphDocx([name], drawing, {}), ...blocksDocx(blocks, indented(drawing))]
  // As in print: what a link would lead to is found by its title.
  const line = drawing.dense ? first.line.filter((part) => !isRef(part)) : first.line
  return [
    paragraphDocx([[...name, ': ', ...line]], drawing, {}),
    ...blocksDocx(others, indented(drawing)),
  ]
}

/** Paragraphs that follow each other as one, in which what was quiet still is. */
function inOne(blocks: Blocks): Blocks {
  const all: Block[] = []
  for (const block of blocks) {
    const last = all.at(-1)
    if (last?.kind === 'paragraph' && block.kind === 'paragraph') {
      const said = block.line.map((part) =>
        block.quiet && typeof part === 'string' ? quiet(part) : part,
      )
      all.splice(-1, 1, paragraph(...last.line, quiet(' · '), ...said))
    } else all.push(block)
  }
  return all
}

const bold = (line: Line): Line =>
  line.map((part) => (typeof part === 'string' ? { kind: 'strong', text: part } : part))

/** A table whose head stands on each page, and whose rows break between pages and not within. */
function tableDocx({ columns, rows, signs }: Table, drawing: Drawing): readonly FileChild[] {
  const count = Math.max(columns.length, ...rows.map(({ cells }) => cells.length))
  if (count === 0) return []
  const widths = signs
    ? signWidths(count, drawing.width)
    : widthsOf({ columns, rows }, count, drawing.width)
  const side = signs ? 30 : 80
  const cell = (children: readonly FileChild[], index: number, isHead: boolean) =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: side, right: side },
      ...(isHead && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'e8ebf0' } }),
      // A cell holds a paragraph at least, and ends with one.
      children: endedBy(children) as Paragraph[],
    })
  const inCell: Drawing = { width: drawing.width / count, indent: 0, small: true, inCell: true }
  const inHead: Drawing = signs ? { ...inCell, tiny: true } : inCell
  const head = columns.map(({ head: name }, index) =>
    cell([paragraphDocx([[{ kind: 'strong', text: name }]], inHead, {})], index, true),
  )
  const body = rows.map(({ cells, anchor }) => {
    const all = Array.from({ length: count }, (_, index) => {
      const blocks = cells[index] ?? []
      const names = index === 0 && columns.length === 0
      const children = cellDocx(
        names ? boldBlocks(blocks) : blocks,
        inCell,
        index === 0 ? anchor : undefined,
      )
      return cell(children, index, names)
    })
    return new WordRow({ cantSplit: true, children: all })
  })
  const table = new WordTable({
    layout: TableLayoutType.FIXED,
    width: { size: drawing.width, type: WidthType.DXA },
    columnWidths: widths,
    borders: Object.fromEntries(
      ['top', 'bottom', 'left', 'right', 'insideHorizontal', 'insideVertical'].map((side) => [
        side,
        { style: BorderStyle.SINGLE, size: 4, color: 'b9c0cc' },
      ]),
    ),
    rows: [
      ...(head.length === 0
        ? []
        : [new WordRow({ tableHeader: true, cantSplit: true, children: head })]),
      ...body,
    ],
  })
  return [table, new Paragraph({ spacing: { after: 0, line: 140, lineRule: LineRuleType.EXACT } })]
}

/** What stands in a cell; the place to which links lead is its first line. */
function cellDocx(
  blocks: Blocks,
  inCell: Drawing,
  anchor: string | undefined,
): readonly FileChild[] {
  const [first, ...others] = blocks
  return first?.kind === 'paragraph' && anchor !== undefined
    ? [
        paragraphDocx([first.line], { ...inCell, anchor }, first.quiet ? { tone: 'quiet' } : {}),
        ...blocksDocx(others, inCell),
      ]
    : blocksDocx(blocks, inCell)
}

const boldBlocks = (blocks: Blocks): Blocks =>
  blocks.map((block) =>
    block.kind === 'paragraph' && !block.quiet ? { ...block, line: bold(block.line) } : block,
  )

const endedBy = (children: readonly FileChild[]): readonly FileChild[] =>
  children.at(-1) instanceof Paragraph ? children : [...children, new Paragraph({})]
