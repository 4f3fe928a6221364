import { readLabel } from './block-label.ts'
import type { PageLine } from './page-lines.ts'
import { beginsAt, cellsAt, edgesOf, isBelow, runsOver } from './pdf-columns.ts'
import { joinItems, type PdfItem } from './pdf-item.ts'
import type { RawBlock } from './raw-block.ts'

export interface FoundTable {
  readonly block: RawBlock
  /** The first line after it. */
  readonly end: number
}

/** White that runs down between two columns, from one x to another. */
interface River {
  readonly from: number
  readonly to: number
}

/**
 * A table that a PDF draws and does not mark: lines that the same white rivers run through. What stands
 * between two rivers is a column; lines that stand close in a column are one cell.
 */
export function tableFrom(
  lines: readonly PageLine[],
  at: number,
  joined: (lines: readonly string[]) => string,
): FoundTable | undefined {
  const first = lines[at]
  if (!first || first.segments.length < 2 || isLabelled(first)) return undefined
  const crowded = crowdedFrom(lines, at, joined)
  if (crowded) return crowded
  const end = endOf(lines, at)
  const region = lines.slice(at, end)
  if (region.filter(({ segments }) => segments.length > 1).length < 2) return undefined
  if (region.filter(isLabelled).length > region.length / 3) return undefined
  const rivers = riversIn(region)
  if (rivers.length === 0) return undefined
  return tableOf(
    region.map((line) => ({ line, cells: cellsOf(line, rivers) })),
    end,
    joined,
  )
}

/** Lines of one table, and runs of one line, that are looked at: a page holds no more, and a hostile one shall not take its square. */
const most = { lines: 120, runs: 60 }

/** A table whose cells run into each other: at least three lines whose runs all begin at the same edges. */
function crowdedFrom(
  lines: readonly PageLine[],
  at: number,
  joined: (lines: readonly string[]) => string,
): FoundTable | undefined {
  const [first, second, third] = lines.slice(at, at + 3)
  if (!first || !second || !third || !isBelow(first, second) || !isBelow(first, third)) return
  let end = at
  for (; end < Math.min(lines.length, at + most.lines); end++) {
    const [before, line] = [lines[end - 1], lines[end]]
    if (!line || line.page !== first.page) break
    if (line.items.length < 2 || line.items.length > most.runs) break
    if (end > at && before && before.y - line.y > Math.max(line.size * 4.5, 48)) break
  }
  const edges = edgesOf(lines.slice(at, end))
  if (!edges) return undefined
  const all = lines.slice(at, end)
  const stop = all.findIndex((line) => !beginsAt(line, edges))
  const region = all.slice(0, stop < 0 ? all.length : stop)
  if (region.length < 3 || !region.some((line) => runsOver(line, edges))) return undefined
  return tableOf(
    region.map((line) => ({ line, cells: cellsAt(line, edges) })),
    at + region.length,
    joined,
  )
}

function tableOf(
  cellLines: readonly CellLine[],
  end: number,
  joined: (lines: readonly string[]) => string,
): FoundTable | undefined {
  const columns = cellLines[0]?.cells.length ?? 0
  const rows = rowsOf(cellLines).map((row) =>
    Array.from({ length: columns }, (_, column) =>
      joined(row.map(({ cells }) => cells[column] ?? '').filter((text) => text !== '')),
    ),
  )
  const isPair = rows.filter((cells) => cells.filter((cell) => cell !== '').length > 1)
  if (isPair.length < 2) return undefined
  // A head that stands again on each page is no row.
  const [head = []] = rows
  const own = rows.filter((row, index) => index === 0 || row.join('\t') !== head.join('\t'))
  const text = own.map((cells) => cells.join(' ')).join(' ')
  const page = cellLines[0]?.line.page ?? 1
  return { block: { kind: 'table', text, rows: own, head: true, page }, end }
}

/** "8.1   The processor" is an entry whose number stands apart. */
const isLabelled = ({ segments: [first, second] }: PageLine): boolean =>
  second !== undefined &&
  first !== undefined &&
  readLabel(`${first.text} x`, false) !== undefined &&
  first.text.length <= 6

/** As far as a river of the first line goes on, without a great gap. */
function endOf(lines: readonly PageLine[], at: number): number {
  const [first] = lines.slice(at, at + 1)
  let rivers = first ? gapsIn(first.items, first.size) : []
  let end = at + 1
  for (; end < lines.length; end++) {
    const [before, line] = [lines[end - 1], lines[end]]
    if (!before || !line || line.page !== before.page) break
    const gap = before.y - line.y
    if (gap <= 0 || gap > Math.max(line.size * 4.5, 48)) break
    const left = rivers.flatMap((river) => leftOf(river, line))
    if (left.length === 0) break
    rivers = left
  }
  // What follows below the first column only, and further away, is text again.
  while (end > at + 1) {
    const last = lines[end - 1]
    const before = lines[end - 2]
    if (!last || !before || last.segments.length > 1) break
    if (before.y - last.y <= last.size * 1.6 || !isAlone(last, rivers)) break
    end--
  }
  return end
}

const isAlone = ({ x }: PageLine, [river]: readonly River[]): boolean =>
  river !== undefined && x < river.from

/** Between what was drawn, where more than a blank is white. */
function gapsIn(items: readonly PdfItem[], size: number): readonly River[] {
  const gaps: River[] = []
  let to = Number.POSITIVE_INFINITY
  for (const item of items) {
    if (item.text.trim() === '') continue
    const ink = inkOf(item)
    if (ink.from - to > size * 0.4) gaps.push({ from: to, to: ink.from })
    to = Math.max(to === Number.POSITIVE_INFINITY ? ink.from : to, ink.to)
  }
  return gaps
}

/** What of a river is white beside a line too. */
function leftOf({ from, to }: River, { items, size }: PageLine): readonly River[] {
  let parts: River[] = [{ from, to }]
  for (const item of items) {
    if (item.text.trim() === '') continue
    const ink = inkOf(item)
    // Each run parts what is left of it: what is too narrow goes at once, or the parts double with each.
    parts = parts
      .flatMap((part) => [
        { from: part.from, to: Math.min(part.to, ink.from) },
        { from: Math.max(part.from, ink.to), to: part.to },
      ])
      .filter((part) => part.to - part.from > size * 0.4)
  }
  return parts
}

/** The rivers that run through all lines of a table. */
function riversIn(region: readonly PageLine[]): readonly River[] {
  const spans = region
    .flatMap(({ items }) => items)
    .filter(({ text }) => text.trim() !== '')
    .map(inkOf)
    .toSorted((a, b) => a.from - b.from)
  const size = region[0]?.size ?? 10
  const rivers: River[] = []
  let to = spans[0]?.from ?? 0
  for (const span of spans) {
    if (span.from - to > size * 0.4) rivers.push({ from: to, to: span.from })
    to = Math.max(to, span.to)
  }
  // What only one line has on its other side is an indent, and no column.
  return rivers.filter(
    (river) => region.filter(({ items }) => items.some(({ x }) => x >= river.to - 1)).length > 1,
  )
}

const cellsOf = (line: PageLine, rivers: readonly River[]): readonly string[] =>
  Array.from({ length: rivers.length + 1 }, (_, column) => {
    const left = rivers[column - 1]?.to ?? Number.NEGATIVE_INFINITY
    const right = rivers[column]?.from ?? Number.POSITIVE_INFINITY
    return joinItems(line.items.filter(({ x }) => x >= left - 1 && x <= right + 1))
  })

interface CellLine {
  readonly line: PageLine
  readonly cells: readonly string[]
}

/**
 * Lines that are one row: those that stand as close to each other in a column as lines of a text, and
 * what stands between them in another column. Where all lines stand alike, a row begins with each line
 * that fills its first column and most others.
 */
function rowsOf(lines: readonly CellLine[]): readonly (readonly CellLine[])[] {
  const columns = lines[0]?.cells.length ?? 0
  const pairs = Array.from({ length: columns }, (_, column) => column).flatMap((column) => {
    const own = lines.flatMap(({ cells }, at) => (cells[column] === '' ? [] : [at]))
    return own.slice(1).map((below, index) => {
      const above = own[index] ?? 0
      return {
        column,
        above,
        below,
        gap: (lines[above]?.line.y ?? 0) - (lines[below]?.line.y ?? 0),
      }
    })
  })
  const rows = pitchesOf(
    pairs.map(({ gap }) => gap),
    lines[0]?.line.size ?? 10,
  ).map((pitch) => {
    // A name close below another is a new row where another cell begins beside it, further down.
    const isNew = (at: number) => {
      const here = pairs.filter(({ below }) => below === at)
      return (
        here.some(({ column, gap }) => column === 0 && gap <= pitch) &&
        here.some(({ column, gap }) => column !== 0 && gap > pitch)
      )
    }
    const isJoined = (at: number) =>
      !isNew(at) && pairs.some(({ above, below, gap }) => gap <= pitch && above < at && at <= below)
    return groupsOf(lines, columns, isJoined)
  })
  // Cells of a row are rarely empty: a distance that leaves many is none of rows.
  return rows.reduce((best, one) => (fullness(one) > fullness(best) + 0.05 ? one : best))
}

function groupsOf(
  lines: readonly CellLine[],
  columns: number,
  isJoined: (at: number) => boolean,
): readonly (readonly CellLine[])[] {
  const joins = lines.map((_, at) => isJoined(at))
  const starts = [...joins.flatMap((join, at) => (join ? [] : [at])), lines.length]
  const longest = Math.max(...starts.map((at, index) => at - (starts[index - 1] ?? 0)))
  // Nearly all in one row: lines stand alike, and no distance tells rows apart.
  const isUniform =
    starts.length <= 2 ||
    (lines.length > 6 && longest > lines.length * 0.6) ||
    starts.some((from, index) => isFull(lines.slice(from, starts[index + 1]), columns))
  const rows: CellLine[][] = []
  for (const [at, one] of lines.entries()) {
    const row = rows.at(-1)
    const filled = one.cells.filter((cell) => cell !== '').length
    const [first = ''] = one.cells
    const begins = isUniform
      ? first !== '' && !/^[\p{Ll}(]/u.test(first) && filled > columns / 2
      : !joins[at]
    if (row && !begins) row.push(one)
    else rows.push([one])
  }
  return rows
}

/** Lines that all fill every column are a row each: cells do not all break as often as each other. */
const isFull = (lines: readonly CellLine[], columns: number): boolean =>
  lines.length > 2 &&
  lines.every(({ cells }) => cells.filter((cell) => cell !== '').length === columns)

/** How many of the rows have something in each column. */
const fullness = (rows: readonly (readonly CellLine[])[]): number =>
  rows.filter((row) => row[0]?.cells.every((_, at) => row.some(({ cells }) => cells[at] !== '')))
    .length / rows.length

/** The distances up to which lines may be of one cell: wherever distances grow at once. */
function pitchesOf(gaps: readonly number[], size: number): readonly number[] {
  // What stands closer overlaps, and is no line below another.
  const sorted = gaps.filter((gap) => gap > size * 0.8).toSorted((a, b) => a - b)
  const least = sorted[0] ?? 0
  const jumps = sorted.filter(
    (gap, at) => gap <= least * 1.6 && (sorted[at + 1] ?? gap * 2) > gap * 1.12,
  )
  return (jumps.length > 0 ? jumps : [least]).map((gap) => gap * 1.01)
}

/** What is drawn, without the blanks that end it. */
const inkOf = ({ x, width, text }: PdfItem): River => ({
  from: x,
  to: x + (width * text.trimEnd().length) / Math.max(text.length, 1),
})
