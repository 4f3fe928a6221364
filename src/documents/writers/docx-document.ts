import {
  AlignmentType,
  Document,
  Footer,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx'
import type { Report } from '../../model/report.ts'
import { pageFoot } from '../stamp.ts'
import type { Content } from './blocks.ts'
import { blocksDocx } from './docx-blocks.ts'
import { printable } from './docx-inline.ts'
import { packedDocx } from './docx-parts.ts'
import { mm, numbering, styles } from './docx-styles.ts'

/** A document for Word, LibreOffice and whoever edits there: real headings, tables and links. */
export async function docxDocument(
  content: Content,
  report: Report,
): Promise<Uint8Array<ArrayBuffer>> {
  const { title, language, stamp = '', head, main, foot = [], landscape } = content
  // What is for the sender alone, only letters have.
  const isLetter = content.remarks !== undefined
  const page = { across: landscape ? 297 : 210, margin: isLetter ? 25 : 15 }
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
    title: printable(title),
    creator: report.tool.name,
    lastModifiedBy: report.tool.name,
    description: printable(stamp),
    styles: styles(language, isLetter),
    numbering,
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
        footers: { default: footer(content, report) },
        children,
      },
    ],
  })
  return packedDocx(new Uint8Array(await Packer.toArrayBuffer(document)), report)
}

/** A letter says nothing of the tool that made it; any other document says for which day it holds. */
function footer({ language, remarks }: Content, report: Report): Footer {
  const pages = ['', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES]
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          ...(remarks === undefined
            ? [new TextRun({ text: `${pageFoot(report, language)}   `, ...small })]
            : []),
          new TextRun({ children: pages, ...small }),
        ],
      }),
    ],
  })
}

const small = { size: 16, color: '5a6372' } as const
