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
  const { title, language, stamp, head, main, foot = [], landscape } = content
  const page = { across: landscape ? 297 : 210, margin: landscape ? 15 : 22 }
  const drawing = { width: mm(page.across - 2 * page.margin), indent: 0 }
  const children = [
    ...blocksDocx(head, drawing),
    ...blocksDocx(main, drawing),
    ...blocksDocx(foot, { ...drawing, small: true }),
  ]
  const document = new Document({
    title: text(title),
    creator: report.tool.name,
    lastModifiedBy: report.tool.name,
    description: text(stamp),
    styles: styles(language),
    numbering: {
      config: [
        {
          reference: 'ordered',
          levels: [0, 1, 2].map((level) => ({
            level,
            format: LevelFormat.DECIMAL,
            text: `%${level + 1}.`,
            alignment: AlignmentType.LEFT,
            style: { paragraph: { indent: { left: mm(7 * (level + 1)), hanging: mm(7) } } },
          })),
        },
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
function footer({ stamp, remarks }: Content): Footer {
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

function styles(language: Language) {
  const heading = (size: number, before: number) => ({
    run: { size, bold: true, color: '1c2430' },
    paragraph: { spacing: { before, after: 80 }, keepNext: true },
  })
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: 21, language: { value: locales[language] } },
        paragraph: { spacing: { after: 100 } },
      },
      title: heading(34, 0),
      heading1: heading(34, 0),
      heading2: heading(27, 280),
      heading3: heading(23, 200),
      heading4: heading(21, 160),
      heading5: heading(21, 120),
      hyperlink: { run: { color: '1d4ed8', underline: {} } },
    },
  }
}

interface Drawing {
  /** Of what is written in, in twips. */
  readonly width: number
  readonly indent: number
  readonly small?: boolean
  readonly quoted?: boolean
  readonly alarm?: boolean
}

const blocksDocx = (blocks: Blocks, drawing: Drawing): readonly FileChild[] =>
  blocks.flatMap((block) => blockDocx(block, drawing))

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

const step = mm(7)
const indented = (drawing: Drawing): Drawing => ({
  ...drawing,
  width: drawing.width - step,
  indent: drawing.indent + step,
})

interface Look {
  readonly tone?: Tone
  readonly small?: boolean
}

/** Lines that stay apart in one paragraph. */
function paragraphDocx(
  lines: readonly Line[],
  { indent, quoted, alarm, small }: Drawing,
  look: Look,
  more: Pick<IParagraphOptions, 'bullet' | 'numbering'> = {},
): Paragraph {
  const list = more.bullet !== undefined || more.numbering !== undefined
  const children = lines.flatMap((line, index) => [
    ...(index === 0 ? [] : [new TextRun({ break: 1 })]),
    ...lineDocx(line, { ...look, ...(small && { small }) }),
  ])
  const bar = { style: BorderStyle.SINGLE, size: 12, space: 8, color: alarm ? 'b42318' : '98a1b0' }
  return new Paragraph({
    ...(indent > 0 && !list && { indent: { left: indent } }),
    ...((quoted || alarm) && { border: { left: bar } }),
    ...more,
    children,
  })
}

function itemDocx(item: Blocks, ordered: boolean, drawing: Drawing): readonly FileChild[] {
  const [first, ...others] = item
  const level = Math.min(Math.round(drawing.indent / step), 2)
  const mark = ordered ? { numbering: { reference: 'ordered', level } } : { bullet: { level } }
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
function tableDocx({ columns, rows }: Table, drawing: Drawing): readonly FileChild[] {
  const count = Math.max(columns.length, ...rows.map(({ cells }) => cells.length))
  if (count === 0) return []
  const shares = sharesOf({ columns, rows }, count)
  const widths = shares.map((share) => Math.floor(share * drawing.width))
  const cell = (children: readonly FileChild[], index: number, isHead: boolean) =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      ...(isHead && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'e8ebf0' } }),
      // A cell holds a paragraph at least, and ends with one.
      children: endedBy(children) as Paragraph[],
    })
  const inCell: Drawing = { width: drawing.width / count, indent: 0, small: true }
  const head = columns.map(({ head: name }, index) =>
    cell([paragraphDocx([[{ kind: 'strong', text: name }]], inCell, {})], index, true),
  )
  const body = rows.map(({ cells, anchor }) => {
    const all = Array.from({ length: count }, (_, index) => {
      const blocks = cells[index] ?? []
      const names = index === 0 && columns.length === 0
      const children = blocksDocx(names ? boldBlocks(blocks) : blocks, inCell)
      return cell(index === 0 ? anchored(children, anchor) : children, index, names)
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

const boldBlocks = (blocks: Blocks): Blocks =>
  blocks.map((block) =>
    block.kind === 'paragraph' && !block.quiet ? { ...block, line: bold(block.line) } : block,
  )

const endedBy = (children: readonly FileChild[]): readonly FileChild[] =>
  children.at(-1) instanceof Paragraph ? children : [...children, new Paragraph({})]

/** How much of the width each column gets: by the length of what stands in it, none too little. */
function sharesOf({ columns, rows }: Pick<Table, 'columns' | 'rows'>, count: number) {
  const wanted = Array.from({ length: count }, (_, index) => {
    const { head = '', narrow } = columns[index] ?? {}
    const longest = Math.max(...rows.map(({ cells }) => lengthOf(cells[index] ?? [])), head.length)
    return narrow ? Math.min(longest, 14) + 2 : Math.min(Math.max(Math.sqrt(longest) * 4, 12), 60)
  })
  const all = wanted.reduce((sum, one) => sum + one, 0)
  return wanted.map((one) => one / all)
}

const lengthOf = (blocks: Blocks): number =>
  blocks.reduce(
    (sum, block) => sum + (block.kind === 'paragraph' ? plainOf(block.line).length : 40),
    0,
  )

const plainOf = (line: Line): string =>
  line
    .map((part) =>
      typeof part === 'string'
        ? part
        : part.kind === 'english'
          ? plainOf(part.parts)
          : part.kind === 'rule'
            ? part.id
            : part.text,
    )
    .join('')

function anchored(children: readonly FileChild[], anchor: string | undefined) {
  return anchor === undefined
    ? children
    : [new Paragraph({ spacing: { after: 0 }, children: marked([], anchor) }), ...children]
}

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
      ...(look.small && { size: 18 }),
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
      return [run(part.id, { font: 'Consolas' })]
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
