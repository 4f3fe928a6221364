import { isTitle, readLabel } from './block-label.ts'
import type { PageLine } from './page-lines.ts'
import { tableFrom } from './pdf-table.ts'
import type { RawBlock } from './raw-block.ts'

/** Paragraphs, headings and tables from where the lines stand, for a PDF that does not say what they are. */
export function blocksOfLines(
  lines: readonly PageLine[],
  vocabulary: ReadonlySet<string>,
): readonly RawBlock[] {
  const body = {
    size: mostOf(lines, ({ size }) => Math.round(size * 2) / 2) ?? 10,
    font: mostOf(lines, ({ font }) => font),
  }
  const sizes = [
    ...new Set(
      lines
        .filter(({ size }) => size > body.size * 1.08)
        .map(({ size }) => Math.round(size * 2) / 2),
    ),
  ].sort((a, b) => b - a)
  const width = Math.max(...lines.map(({ end }) => end), 0)
  const blocks: RawBlock[] = []
  const unended = new Set<RawBlock>()
  for (let at = 0; at < lines.length; ) {
    const table = tableFrom(lines, at, (cell) =>
      cell.length === 0 ? '' : joinBroken(cell, vocabulary),
    )
    if (table) {
      blocks.push(table.block)
      at = table.end
      continue
    }
    const first = lines[at]
    if (!first) break
    let end = at + 1
    const heading = isHeadingLine(lines, at, body, width)
    while (end < lines.length && goesOn(lines, end, heading, body, width)) end++
    const text = joinBroken(
      lines.slice(at, end).map(({ text }) => text),
      vocabulary,
    )
    at = end
    if (isContentsLine(text)) continue
    if (heading) {
      const level = sizes.indexOf(Math.round(first.size * 2) / 2)
      blocks.push({
        kind: 'heading',
        text,
        level: level < 0 ? sizes.length + 1 : level + 1,
        page: first.page,
      })
    } else {
      const block: RawBlock = { kind: 'paragraph', text, page: first.page }
      blocks.push(block)
      // Its last line fills the measure, and ends no sentence.
      if ((lines[at - 1]?.end ?? 0) > width * 0.9 && !/[.:;!?)"”»]$/.test(text)) unended.add(block)
    }
  }
  return joinAcrossPages(blocks, vocabulary, unended)
}

/** How most of the text is set. */
interface Setting {
  readonly size: number
  readonly font: string | undefined
}

function mostOf<T>(lines: readonly PageLine[], key: (line: PageLine) => T): T | undefined {
  const letters = new Map<T, number>()
  for (const line of lines) letters.set(key(line), (letters.get(key(line)) ?? 0) + line.text.length)
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0]
}

function isHeadingLine(
  lines: readonly PageLine[],
  at: number,
  body: Setting,
  width: number,
): boolean {
  const line = lines[at]
  if (!line || line.text.length > 140 || /[;,]$/.test(line.text)) return false
  if (line.size > body.size * 1.08) return true
  if (readLabel(line.text, false)?.label.kind === 'annex') return true
  const titled = isTitle(line.text) && /^[\p{Lu}\d§("'“„«¿]/u.test(line.text)
  // A PDF names its fonts for itself: a line that is set in another than the text is bold, mostly. A line
  // that fills its measure, close below one that does, is in the middle of a paragraph.
  return (
    titled &&
    line.font !== undefined &&
    line.font !== body.font &&
    line.size > body.size * 0.95 &&
    !isAmidst(lines, at, width)
  )
}

function isAmidst(lines: readonly PageLine[], at: number, width: number): boolean {
  const [before, line] = [lines[at - 1], lines[at]]
  if (!before || !line || before.page !== line.page || /[.:;!?]$/.test(before.text)) return false
  return (
    before.end > width * 0.85 &&
    before.text.length > 60 &&
    before.y - line.y <= usualGap(lines, at) * 1.2
  )
}

function goesOn(
  lines: readonly PageLine[],
  at: number,
  heading: boolean,
  body: Setting,
  width: number,
): boolean {
  const before = lines[at - 1]
  const line = lines[at]
  if (!before || !line || before.page !== line.page) return false
  const gap = before.y - line.y
  if (gap <= 0 || gap > Math.max(before.size, line.size) * 1.75) return false
  if (Math.abs(before.size - line.size) > body.size * 0.08) return false
  if (isRow(line) && isRow(lines[at + 1])) return false
  const label = readLabel(line.text, false)?.label.kind
  const isHeading = isHeadingLine(lines, at, body, width)
  if (heading) return isHeading && (label === undefined || label === 'bullet')
  if (isHeading) return false
  // A line that starts with a number starts an entry, unless the sentence before it is still open.
  if (
    label !== undefined &&
    !/\b(?:to|of|and|or|in|und|oder|bis|et|ou|y|o|§|art\.|article|section|clause)$/i.test(
      before.text,
    )
  )
    return false
  if (gap > usualGap(lines, at) * 1.35) return false
  // A line that stops well before the edge, at the end of a sentence, ends its paragraph.
  return !(/[.:;]$/.test(before.text) && before.end < width * 0.8)
}

/** The distance of lines within paragraphs around here: the smallest nearby. */
function usualGap(lines: readonly PageLine[], at: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let near = Math.max(1, at - 12); near < Math.min(lines.length, at + 12); near++) {
    const [a, b] = [lines[near - 1], lines[near]]
    if (!a || !b || a.page !== b.page) continue
    const gap = a.y - b.y
    if (gap > b.size * 0.8) least = Math.min(least, gap)
  }
  return least
}

/** A word that a line has broken is one word where the document has it elsewhere, or nothing speaks against it. */
function joinBroken(lines: readonly string[], vocabulary: ReadonlySet<string>): string {
  return lines.reduce((text, line) => {
    const broken = /(\p{L}+)-$/u.exec(text)
    const next = /^(\p{Ll}+)/u.exec(line)
    if (!broken?.[1] || !next?.[1]) return `${text} ${line}`
    const [head, tail] = [broken[1], next[1]]
    const hyphenated = vocabulary.has(`${head}-${tail}`.toLowerCase())
    const glued = vocabulary.has(`${head}${tail}`.toLowerCase())
    const keeps =
      hyphenated ||
      (!glued && /^(?:sub|co|non|self|third|re|pre|multi|cross|long|end|high|up|data)$/i.test(head))
    return keeps ? text + line : text.slice(0, -1) + line
  })
}

const isContentsLine = (text: string): boolean => /(?:\.\s?){4,}\s*\d{1,4}$/.test(text)

const isRow = (line: PageLine | undefined): boolean => (line?.segments.length ?? 0) >= 2

/** A paragraph that a page has broken in the middle of a sentence goes on after it; so does a table. */
function joinAcrossPages(
  blocks: readonly RawBlock[],
  vocabulary: ReadonlySet<string>,
  unended: ReadonlySet<RawBlock>,
): readonly RawBlock[] {
  const joined: RawBlock[] = []
  for (const [at, block] of blocks.entries()) {
    const before = joined.at(-1)
    const last = blocks[at - 1]
    const broken =
      before?.page !== undefined && block.page !== undefined && block.page === before.page + 1
    if (
      broken &&
      before.kind === 'paragraph' &&
      block.kind === 'paragraph' &&
      !/[.:;!?]$/.test(before.text) &&
      (/^\p{Ll}/u.test(block.text) ||
        (last && unended.has(last) && readLabel(block.text, false) === undefined))
    )
      joined[joined.length - 1] = {
        ...before,
        text: joinBroken([before.text, block.text], vocabulary),
      }
    else if (
      broken &&
      before.kind === 'table' &&
      block.kind === 'table' &&
      before.rows?.[0]?.length === block.rows?.[0]?.length
    ) {
      const more = (block.rows ?? []).filter(
        (row) => row.join('\t') !== before.rows?.[0]?.join('\t'),
      )
      joined[joined.length - 1] = {
        ...before,
        rows: [...(before.rows ?? []), ...more],
        text: `${before.text} ${more.map((cells) => cells.join(' ')).join(' ')}`,
      }
    } else joined.push(block)
  }
  return joined
}
