import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  ExternalHyperlink,
  type FileChild,
  Footer,
  HeadingLevel,
  InternalHyperlink,
  type IParagraphOptions,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  TableCell,
  TableLayoutType,
  TextRun,
  WidthType,
  TableRow as WordRow,
  Table as WordTable,
} from 'docx'
import type { Language } from '../../model/language.ts'
import type { Report } from '../../model/report.ts'
import { visible } from '../../report/text.ts'
import type { Block, Blocks, Content, Table, Termed } from './blocks.ts'
import { packedDocx } from './docx-parts.ts'
import type { Inline, Line, Tone } from './inline.ts'

/** A document for Word, LibreOffice and whoever edits there: real headings, tables and links. */
export async function docxDocument(
  content: Content,
  report: Report,
): Promise<Uint8Array<ArrayBuffer>> {
  const { title, language, stamp = '', head, main, foot = [], landscape } = content
  // What is for the sender alone, only letters have.
  const isLetter = content.remarks !== undefined
  const page = { across: landscape ? 297 : 210, margin: landscape ? 15 : isLetter ? 25 : 18 }
  const drawing = { width: mm(page.across - 2 * page.margin), indent: 0 }
  const children = [
    ...blocksDocx(head, drawing),
    ...blocksDocx(main, drawing),
    // A signature never stands on a page of its own.
    ...(isLetter
      ? blocksDocx(foot, { ...drawing, keepNext: true })
      : blocksDocx(foot, { ...drawing, small: true })),
  ]
  const document = new Document({
    title: text(title),
    creator: report.tool.name,
    lastModifiedBy: report.tool.name,
    description: text(stamp),
    styles: styles(language, isLetter),
    numbering: {
      config: [
        {
          reference: 'ordered',
          levels: [0, 1, 2].map((level) => ({
            level,
            format: LevelFormat.DECIMAL,
            text: `%${level + 1}.`,
            alignment: AlignmentType.LEFT,
            style: { paragraph: { indent: { left: mm(6 * (level + 1)), hanging: mm(6) } } },
          })),
        },
        ...[6, 4].map((width) => ({
          reference: bulletsOf(width < 6),
          levels: [0, 1, 2].map((level) => ({
            level,
            format: LevelFormat.BULLET,
            text: '\u2022',
            alignment: AlignmentType.LEFT,
            style: {
              paragraph: { indent: { left: mm(width * (level + 1)), hanging: mm(width * 0.7) } },
            },
          })),
        })),
      ],
    },
    sections: [
      {
        properties: {
          page: {
            // The library turns the sheet by itself.
            size: {
              width: mm(210),
              height: mm(297),
              orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: Object.fromEntries(
              ['top', 'right', 'bottom', 'left'].map((side) => [side, mm(page.margin)]),
            ),
          },
        },
        footers: { default: footer(content) },
        children,
      },
    ],
  })
  return packedDocx(new Uint8Array(await Packer.toArrayBuffer(document)), report)
}

const mm = (length: number) => convertMillimetersToTwip(length)

/** A letter says nothing of the tool that made it; any other document says for which day it holds. */
function footer({ stamp = '', remarks }: Content): Footer {
  const pages = ['', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES]
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          ...(remarks === undefined ? [new TextRun({ text: `${text(stamp)}   `, ...small })] : []),
          new TextRun({ children: pages, ...small }),
        ],
      }),
    ],
  })
}

const small = { size: 16, color: '5a6372' } as const
const locales = { en: 'en-GB', de: 'de-DE', fr: 'fr-FR', es: 'es-ES' } as const

/** In cells, lists stand closer to the edge. */
const bulletsOf = (inCell: boolean) => (inCell ? 'bullets-in-cells' : 'bullets')

function styles(language: Language, isLetter: boolean) {
  const heading = (size: number, before: number) => ({
    run: { size, bold: true, color: '1c2430' },
    paragraph: { spacing: { before, after: 80 }, keepNext: true },
  })
  return {
    default: {
      document: {
        // Every desk has it, or one whose letters are as wide.
        run: { font: 'Arial', size: isLetter ? 20 : 19, language: { value: locales[language] } },
        paragraph: { spacing: { after: isLetter ? 110 : 70 } },
      },
      title: heading(32, 0),
      // Of a letter it is the line that says what it is about.
      heading1: isLetter ? heading(22, 160) : heading(32, 0),
      heading2: heading(isLetter ? 22 : 25, 260),
      heading3: heading(isLetter ? 20 : 22, 180),
      heading4: heading(20, 150),
      heading5: heading(19, 130),
      hyperlink: { run: { color: '1d4ed8', underline: {} } },
    },
  }
}

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
}

/** What introduces a table, a list or a quotation does not end a page. */
const blocksDocx = (blocks: Blocks, drawing: Drawing): readonly FileChild[] =>
  blocks.flatMap((block, index) => {
    const isLabel =
      block.kind === 'paragraph' &&
      index + 1 < blocks.length &&
      (blocks[index + 1]?.kind === 'table' || block.line.every(isStrong))
    return blockDocx(block, isLabel ? { ...drawing, keepNext: true } : drawing)
  })

const isStrong = (part: Inline) => typeof part === 'object' && part.kind === 'strong'

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
      return blocksDocx(block.blocks, drawing)
    // What is drawn, or works on a screen, has no place in a text.
    case 'figure':
    case 'screen':
      return []
  }
}

const step = mm(6)
const indented = (drawing: Drawing): Drawing => ({
  ...drawing,
  width: drawing.width - step,
  indent: drawing.indent + step,
})

interface Look {
  readonly tone?: Tone
  readonly small?: boolean
  readonly tiny?: boolean
}

/** Lines that stay apart in one paragraph. */
function paragraphDocx(
  lines: readonly Line[],
  { indent, quoted, alarm, small, tiny, inCell, keepNext, anchor }: Drawing,
  look: Look,
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
  const [first, ...others] = item
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
  const [first, ...others] = blocks
  const name = bold(term)
  if (first?.kind !== 'paragraph')
    return [paragraphDocx([name], drawing, {}), ...blocksDocx(blocks, indented(drawing))]
  return [
    paragraphDocx([[...name, ': ', ...first.line]], drawing, {}),
    ...blocksDocx(others, indented(drawing)),
  ]
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
  return [table, new Paragraph({ spacing: { after: 60 } })]
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

/** Twips that a letter takes in the size of tables, and what the edges of a cell take. */
const letter = 92
const edges = 180
/** A word longer than that is broken. */
const longestWord = 18

/**
 * How wide each column is, in twips: wide enough for its longest word, and what is left by the length
 * of what stands in it. A narrow one takes what its few words need.
 */
function widthsOf(
  { columns, rows }: Pick<Table, 'columns' | 'rows'>,
  count: number,
  whole: number,
): readonly number[] {
  const wanted = Array.from({ length: count }, (_, index) => {
    const { head = '', narrow } = columns[index] ?? {}
    const texts = [head, ...rows.flatMap(({ cells }) => textsOf(cells[index] ?? []))]
    // The head is bold.
    const words = [...texts.map(wordOf), wordOf(head) * 1.25]
    const least = Math.min(Math.max(...words), longestWord)
    const all = Math.max(...texts.map(({ length }) => length))
    return {
      least: least * letter + edges,
      more: narrow ? Math.min(all - least, 6) : Math.sqrt(all) * 4,
    }
  })
  const least = wanted.reduce((sum, one) => sum + one.least, 0)
  const more = wanted.reduce((sum, one) => sum + one.more, 0)
  const scale = Math.min(1, whole / least)
  const rest = Math.max(whole - least, 0)
  return wanted.map((one) =>
    Math.floor(one.least * scale + (more > 0 ? (rest * one.more) / more : 0)),
  )
}

/** Beside their names, signs stand in columns of one width. */
const signWidths = (count: number, whole: number): readonly number[] =>
  Array.from({ length: count }, (_, index) =>
    Math.floor(index === 0 ? whole * 0.22 : (whole * 0.78) / (count - 1)),
  )

const wordOf = (text: string) => Math.max(...text.split(/[\s-]/).map(({ length }) => length))

/** The texts that stand one below the other. */
const textsOf = (blocks: Blocks): readonly string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [plainOf(block.line)]
    if (block.kind === 'lines') return block.lines.map(plainOf)
    return block.kind === 'list' ? block.items.flatMap(textsOf) : []
  })

const plainOf = (line: Line): string =>
  line
    .map((part) =>
      typeof part === 'string'
        ? part
        : part.kind === 'english'
          ? plainOf(part.parts)
          : part.kind === 'rule'
            ? (part.title ?? part.id)
            : part.kind === 'sign'
              ? part.sign
              : part.text,
    )
    .join('')

const marked = (children: readonly ParagraphChild[], anchor: string | undefined) =>
  anchor === undefined
    ? [...children]
    : [new Bookmark({ id: bookmark(anchor), children: [...children] })]

/** Word's names of places: letters, digits and underscores, forty at most, a letter first. */
const bookmark = (anchor: string) => `a_${anchor.replaceAll(/\W/g, '_')}`.slice(0, 40)

const lineDocx = (line: Line, look: Look): readonly ParagraphChild[] =>
  line.flatMap((part) => partDocx(part, look))

const tones: Readonly<Record<Tone, string>> = {
  error: 'b42318',
  warning: '8a5a00',
  info: '1d4ed8',
  unknown: '5b3fa8',
  good: '1b6e3c',
  quiet: '5a6372',
}

function partDocx(part: Inline, look: Look): readonly ParagraphChild[] {
  const run = (words: string, more: object = {}) =>
    new TextRun({
      text: text(words),
      ...(look.tone && { color: tones[look.tone] }),
      ...(look.small && { size: look.tiny ? 14 : 18 }),
      ...more,
    })
  if (typeof part === 'string') return [run(part)]
  switch (part.kind) {
    case 'english':
      return lineDocx(part.parts, look)
    case 'link':
      return /^(?:https?|mailto):/.test(part.url)
        ? [
            new ExternalHyperlink({
              link: part.url,
              children: [run(part.text, { style: 'Hyperlink', color: undefined })],
            }),
          ]
        : [run(part.text)]
    case 'ref':
      return [
        new InternalHyperlink({
          anchor: bookmark(part.anchor),
          children: [run(part.text, { style: 'Hyperlink', color: undefined })],
        }),
      ]
    case 'code':
      return [run(part.text, { font: 'Consolas' })]
    case 'rule':
      return [run(part.title ?? part.id, { size: 16, bold: false, color: tones.quiet })]
    case 'strong':
      return [run(part.text, { bold: true })]
    case 'emphasis':
      return [run(part.text, { italics: true })]
    case 'quiet':
      return [run(part.text, { color: tones.quiet })]
    case 'badge':
      return [run(part.text, { bold: true, color: tones[part.tone] })]
    case 'sign':
      return [run(part.sign, { color: tones[part.tone] })]
  }
}

/** XML cannot hold these, and they are no characters. */
const noncharacters = /[\ufdd0-\ufdef\ufffd-\uffff]/g
const text = (given: string) =>
  visible(given).replaceAll(
    noncharacters,
    (character) => `\\u{${character.charCodeAt(0).toString(16)}}`,
  )
