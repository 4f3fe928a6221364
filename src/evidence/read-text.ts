import { isTitle, readLabel } from './block-label.ts'
import type { RawBlock, RawDocument } from './raw-block.ts'

/** Plain text: a paragraph ends where a line is blank, or where lines are paragraphs, at each line. */
export function readText(text: string): RawDocument {
  const pages = text.split('\f')
  const lines: PageLine[] = []
  let at = 1
  for (const [page, content] of pages.entries())
    for (const line of content.split(/\r\n|[\n\r\u2028\u2029]/)) {
      // A form feed stands in a line without ending it.
      lines.push({ text: line.replace(/\s+$/, ''), line: at++, page: page + 1 })
    }
  const blocks = blocksOf(lines, isWrapped(lines)).map(({ page, ...block }) =>
    pages.length > 1 ? { ...block, ...(page !== undefined && { page }) } : block,
  )
  return { blocks, ...(pages.length > 1 && { pages: pages.length }) }
}

interface PageLine {
  readonly text: string
  readonly line: number
  readonly page: number
}

/** Whether lines are broken at a width, so that a paragraph goes on in the next. */
function isWrapped(lines: readonly PageLine[]): boolean {
  const written = lines.filter(({ text }) => text !== '')
  const longest = written.reduce((most, { text }) => Math.max(most, text.length), 0)
  if (longest > 130) return false
  const goesOn = written.filter(
    ({ text }) => text.length > longest * 0.6 && !/[.;:!?|]$/.test(text),
  )
  return goesOn.length > written.length / 5
}

function blocksOf(lines: readonly PageLine[], wrapped: boolean): readonly RawBlock[] {
  const blocks: RawBlock[] = []
  for (let at = 0; at < lines.length; ) {
    const first = lines[at]
    if (!first || first.text.trim() === '' || isRule(first.text)) {
      at++
      continue
    }
    const { line, page } = first
    const rows = rowsFrom(lines, at)
    if (rows.length > 1) {
      blocks.push({
        kind: 'table',
        text: textOfRows(rows),
        rows,
        head: false,
        line,
        page,
      })
      at += rows.length
      continue
    }
    let end = at + 1
    if (wrapped) while (goesOn(lines[end - 1], lines[end])) end++
    const text = lines
      .slice(at, end)
      .map(({ text }) => text.trim())
      .join(' ')
    blocks.push({ ...kindOf(text, lines[at - 1], lines[end]), text: markOff(text), line, page })
    at = end
  }
  return blocks
}

const textOfRows = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.join(' ')).join(' ')

/** Lines with the same tabs are the rows of a table that somebody has copied. */
function rowsFrom(lines: readonly PageLine[], from: number): readonly (readonly string[])[] {
  const rows: string[][] = []
  for (let at = from; at < lines.length; at++) {
    const cells = (lines[at]?.text ?? '').split('\t').map((cell) => markOff(cell.trim()))
    if (cells.length < 2 || (rows[0] && cells.length > rows[0].length + 1)) break
    rows.push(cells)
  }
  return rows
}

const isRule = (text: string): boolean => /^\s*([-=_*~#.])\1{2,}\s*$/.test(text)

function goesOn(before: PageLine | undefined, next: PageLine | undefined): boolean {
  if (!before || !next || next.text.trim() === '' || isRule(next.text)) return false
  if (readLabel(next.text.trim(), false)) return false
  // A short line that ends without a stop is a title, unless what follows begins in the middle.
  return before.text.length > 45 || /^\s*\p{Ll}/u.test(next.text)
}

function kindOf(
  text: string,
  before: PageLine | undefined,
  after: PageLine | undefined,
): Pick<RawBlock, 'kind' | 'level'> {
  const label = readLabel(text, false)?.label.kind
  const alone = (!before || before.text.trim() === '') && (!after || after.text.trim() === '')
  if (label === 'annex') return { kind: 'heading', level: 1 }
  if (label === 'bullet' || label === 'letter' || label === 'paragraph') return { kind: 'item' }
  const isShort = text.length <= 90 && isTitle(text) && /^[\p{Lu}\d§¿"'<*]/u.test(text)
  if (isShort && (alone || label !== undefined)) return { kind: 'heading', level: 2 }
  return { kind: label === undefined ? 'paragraph' : 'item' }
}

/** What people leave of mark-up in a text that they copy. */
const markOff = (text: string): string =>
  text.replace(/\*\*([^*]+)\*\*/g, '$1').replace(/<\/?(?:i|b|em|strong|u|span|br)\s*\/?>/gi, '')
