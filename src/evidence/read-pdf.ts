import { withBoxes } from './check-box.ts'
import { pageLines, withoutRunningHeads } from './page-lines.ts'
import { blocksOfLines } from './pdf-geometry.ts'
import type { PdfItem, PdfPage } from './pdf-item.ts'
import { blocksOfStructure, type StructureNode } from './pdf-structure.ts'
import { loadPdfJs } from './pdfjs.ts'
import type { RawBlock, RawDocument } from './raw-block.ts'
import { readingLimits, TooLarge } from './reading-limits.ts'
import type { Unreadable } from './source-document.ts'

/** Asked between pages: whether the time is up. */
export type Expired = () => boolean

export async function readPdf(
  bytes: Uint8Array,
  expired: Expired,
): Promise<RawDocument | Unreadable> {
  const { getDocument } = await loadPdfJs()
  const task = getDocument({
    // It takes what it is given for its own.
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    stopAtErrors: false,
    enableXfa: false,
    maxImageSize: 1,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
  })
  try {
    const pdf = await task.promise
    if (pdf.numPages > readingLimits.pages) throw new TooLarge()
    const pages: PdfPage[] = []
    const trees: (StructureNode | undefined)[] = []
    let images = false
    for (let number = 1; number <= pdf.numPages; number++) {
      if (expired()) return 'too-slow'
      const page = await pdf.getPage(number)
      const { items } = await page.getTextContent({ includeMarkedContent: true })
      const [, , width = 0, height = 0] = page.view
      const read = itemsOf(items as readonly TextContentItem[], page.view)
      pages.push({ number, width, height, items: read })
      images ||= read.length === 0
      trees.push(
        read.length > 0
          ? (((await page.getStructTree()) as StructureNode | null) ?? undefined)
          : undefined,
      )
      page.cleanup()
    }
    const letters = pages.reduce(
      (sum, { items }) => sum + items.reduce((s, { text }) => s + text.trim().length, 0),
      0,
    )
    if (letters === 0) return images && pages.length > 0 ? 'scanned' : 'empty'
    const { info, language } = await aboutOf(pdf)
    const title = typeof info['Title'] === 'string' ? info['Title'].trim() : ''
    return {
      pages: pdf.numPages,
      blocks: blocksOf(pages, trees),
      ...(title !== '' && { title }),
      ...(language && { language: language.slice(0, 2).toLowerCase() }),
    }
  } catch (error) {
    if (error instanceof TooLarge) throw error
    return nameOf(error) === 'PasswordException' ? 'encrypted' : 'damaged'
  } finally {
    await task.destroy().catch(() => undefined)
  }
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '')

async function aboutOf(pdf: { getMetadata(): Promise<{ info: object }> }) {
  try {
    const { info } = await pdf.getMetadata()
    const all = info as Record<string, unknown>
    return {
      info: all,
      language: typeof all['Language'] === 'string' ? all['Language'] : undefined,
    }
  } catch {
    return { info: {} as Record<string, unknown>, language: undefined }
  }
}

interface TextContentItem {
  readonly type?: string
  readonly id?: string
  readonly tag?: string
  readonly str?: string
  readonly transform?: readonly number[]
  readonly width?: number
  readonly height?: number
  readonly fontName?: string
  readonly hasEOL?: boolean
}

function itemsOf(content: readonly TextContentItem[], view: readonly number[]): readonly PdfItem[] {
  const [left = 0, bottom = 0, right = 0, top = 0] = view
  const items: PdfItem[] = []
  const marks: { readonly id: string | undefined; readonly artifact: boolean }[] = []
  for (const { type, id, tag, str, transform, width = 0, fontName = '' } of content) {
    if (type === 'beginMarkedContent' || type === 'beginMarkedContentProps') {
      marks.push({ id, artifact: tag === 'Artifact' })
      continue
    }
    if (type === 'endMarkedContent') {
      marks.pop()
      continue
    }
    if (str === undefined || !transform || str === '') continue
    const [, , c = 0, d = 0, x = 0, y = 0] = transform
    // What stands outside the page nobody sees, nor what is set in nothing.
    if (x > right + 1 || x < left - 500 || y < bottom - 1 || y > top + 1) continue
    const size = Math.hypot(c, d)
    if (size < 0.5) continue
    const mark = marks.findLast(({ id }) => id !== undefined)?.id
    items.push({
      text: withBoxes(str),
      x,
      y,
      width,
      size,
      font: fontName,
      ...(mark !== undefined && { mark }),
      ...(marks.some(({ artifact }) => artifact) && { artifact: true as const }),
    })
  }
  return items
}

function blocksOf(
  pages: readonly PdfPage[],
  trees: readonly (StructureNode | undefined)[],
): readonly RawBlock[] {
  const lines = withoutRunningHeads(
    pages.map(pageLines),
    pages.map(({ height }) => height),
  )
  const vocabulary = new Set<string>()
  for (const page of lines)
    for (const { text } of page)
      for (const word of text.toLowerCase().match(/[\p{L}]+(?:-[\p{L}]+)*/gu) ?? [])
        vocabulary.add(word)
  const tagged = pages.map((page, at) => {
    const tree = trees[at]
    if (!tree) return undefined
    const blocks = blocksOfStructure(tree, page.items, page.number)
    const all = page.items.reduce(
      (sum, { text, artifact }) => sum + (artifact ? 0 : text.trim().length),
      0,
    )
    const told = blocks.reduce(
      (sum, { text, label = '' }) => sum + text.replace(/\s/g, '').length + label.length,
      0,
    )
    // A tree that leaves out most of the page was made by a program that did not know better.
    return told > all * 0.7 ? blocks : undefined
  })
  if (tagged.every((blocks) => blocks !== undefined) && isTold(tagged.flat())) return tagged.flat()
  return blocksOfLines(lines.flat(), vocabulary)
}

/** Whether a tree says more than that everything is a paragraph. */
const isTold = (blocks: readonly RawBlock[]): boolean =>
  blocks.some(({ kind }) => kind !== 'paragraph')
