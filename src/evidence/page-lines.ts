import { joinItems, type PdfItem, type PdfPage } from './pdf-item.ts'

/** Runs that stand next to each other. */
export interface Segment {
  readonly x: number
  readonly end: number
  readonly text: string
}

export interface PageLine {
  readonly page: number
  readonly y: number
  readonly x: number
  readonly end: number
  readonly size: number
  /** The one font of the line, where it has one. */
  readonly font: string | undefined
  readonly text: string
  /** Parted by more than a blank: cells of a row. */
  readonly segments: readonly Segment[]
  /** As they were drawn, from left to right. */
  readonly items: readonly PdfItem[]
}

/** The lines of a page from top to bottom; of two columns the left one first. */
export function pageLines(page: PdfPage): readonly PageLine[] {
  const written = page.items.filter(({ text, artifact }) => text.trim() !== '' && !artifact)
  const gutter = gutterOf(page, written)
  if (gutter === undefined) return inLines(page.number, written)
  const left = written.filter(({ x }) => x < gutter)
  return [
    ...inLines(page.number, left),
    ...inLines(
      page.number,
      written.filter(({ x }) => x >= gutter),
    ),
  ]
}

function inLines(page: number, items: readonly PdfItem[]): readonly PageLine[] {
  const sorted = [...items].sort((a, b) => b.y - a.y || a.x - b.x)
  const lines: PdfItem[][] = []
  for (const item of sorted) {
    const line = lines.at(-1)
    const first = line?.[0]
    if (line && first && first.y - item.y < Math.max(first.size, item.size) * 0.5) line.push(item)
    else lines.push([item])
  }
  return lines.map((line) =>
    lineOf(
      page,
      line.sort((a, b) => a.x - b.x),
    ),
  )
}

function lineOf(page: number, items: readonly PdfItem[]): PageLine {
  const parts: PdfItem[][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const item of items) {
    if (item.x - end > item.size * 1.5) parts.push([])
    parts.at(-1)?.push(item)
    end = Math.max(end, item.x + item.width)
  }
  const segments = parts.map((part) => ({
    x: part[0]?.x ?? 0,
    end: Math.max(...part.map(({ x, width }) => x + width)),
    text: joinItems(part),
  }))
  const longest = items.reduce((most, item) => (item.text.length > most.text.length ? item : most))
  return {
    page,
    y: items[0]?.y ?? 0,
    x: segments[0]?.x ?? 0,
    end,
    size: longest.size,
    font: items.every(({ font }) => font === longest.font) ? longest.font : undefined,
    text: joinItems(items),
    segments,
    items,
  }
}

/** Where a page of running text is parted in the middle: no word crosses it, and both sides are full. */
function gutterOf({ width }: PdfPage, items: readonly PdfItem[]): number | undefined {
  const middle = items.filter(({ x, width: w }) => x < width * 0.52 && x + w > width * 0.48)
  if (items.length < 40 || middle.length > items.length * 0.02) return undefined
  const lines = inLines(0, items)
  const both = lines.filter(({ segments }) => segments.length >= 2)
  const long = both.filter(
    ({ segments }) => segments.length === 2 && segments.every(({ text }) => text.length > 28),
  )
  return long.length > 12 && long.length > lines.length * 0.6 ? width / 2 : undefined
}

/** Lines without those that every page repeats above and below its text. */
export function withoutRunningHeads(
  pages: readonly (readonly PageLine[])[],
  heights: readonly number[],
): readonly (readonly PageLine[])[] {
  const seen = new Map<string, number>()
  const inMargin = (line: PageLine, height: number) =>
    line.y > height * 0.9 || line.y < height * 0.1
  for (const [at, lines] of pages.entries())
    for (const key of new Set(lines.filter((line) => inMargin(line, heights[at] ?? 0)).map(keyOf)))
      seen.set(key, (seen.get(key) ?? 0) + 1)
  return pages.map((lines, at) =>
    lines.filter((line) => {
      if (!inMargin(line, heights[at] ?? 0)) return true
      const repeated = (seen.get(keyOf(line)) ?? 0) >= Math.max(2, pages.length * 0.4)
      return (
        !(pages.length > 1 && repeated) &&
        !/^(?:page|seite|página)?\s*[-–]?\s*\d{1,4}(?:\s*(?:\/|of|von|sur|de)\s*\d{1,4})?\s*[-–]?$/i.test(
          line.text,
        )
      )
    }),
  )
}

/** The same in print, whatever number the page bears. */
const keyOf = ({ text, y }: PageLine): string => `${Math.round(y / 4)} ${text.replace(/\d+/g, '#')}`
