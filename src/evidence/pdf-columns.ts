import type { PageLine } from './page-lines.ts'
import { joinItems, type PdfItem } from './pdf-item.ts'

/** How far from each other, in points, runs that begin at one edge may begin. */
const slack = 1.5
/** Columns of a table that anybody reads. */
const mostColumns = 40

/**
 * Where the columns of a table begin whose cells run into each other, so that no white parts them: edges
 * at which every run of its lines begins. Undefined where the lines are no such table.
 */
export function edgesOf(lines: readonly PageLine[]): readonly number[] | undefined {
  const starts = lines.flatMap(({ items }) => items.map(({ x }) => x)).toSorted((a, b) => a - b)
  const edges: number[] = []
  for (let at = 0, next = 0; at < starts.length; at = next) {
    const edge = starts[at] ?? 0
    while (next < starts.length && (starts[next] ?? 0) - edge <= slack) next++
    if (next - at >= 3) edges.push(edge)
  }
  return edges.length >= 3 && edges.length <= mostColumns ? edges : undefined
}

/** Whether a line begins where another does. */
export const isBelow = (above: PageLine, line: PageLine): boolean =>
  Math.abs(above.x - line.x) <= slack

/** Whether each run of a line begins at an edge, the first of them at the first. */
export const beginsAt = (line: PageLine, edges: readonly number[]): boolean =>
  line.items.length > 1 &&
  line.items.every(({ x }) => edges.some((edge) => Math.abs(edge - x) <= slack)) &&
  Math.abs((edges[0] ?? 0) - line.x) <= slack

/** Whether a run goes on past the edge at which the next column begins. */
export const runsOver = ({ items }: PageLine, edges: readonly number[]): boolean =>
  items.some(({ x, width }) => edges.some((edge) => x < edge - slack && x + width > edge + slack))

/** A line as cells, by where its runs begin. */
export const cellsAt = (line: PageLine, edges: readonly number[]): readonly string[] => {
  const items = line.items.flatMap((item) => parted(item, line.items, edges))
  return edges.map((edge, column) =>
    joinItems(
      items.filter(({ x }) => x >= edge - slack && x < (edges[column + 1] ?? Infinity) - slack),
    ),
  )
}

/** Two cells that touch come as one run: where nothing begins at an edge, a capital beside a small letter near it does. */
function parted(
  item: PdfItem,
  items: readonly PdfItem[],
  edges: readonly number[],
): readonly PdfItem[] {
  const { x, width, text } = item
  const edge = edges.find(
    (one) =>
      one > x + slack &&
      one < x + width - slack &&
      !items.some((other) => Math.abs(other.x - one) <= slack),
  )
  if (edge === undefined) return [item]
  const expected = ((edge - x) / width) * text.length
  const borders = [...text.matchAll(/(?<=[\p{Ll}\d.)])(?=\p{Lu})/gu)].map(({ index }) => index)
  const [at = 0] = borders.toSorted((a, b) => Math.abs(a - expected) - Math.abs(b - expected))
  if (at === 0) return [item]
  const rest = { ...item, x: edge, width: x + width - edge, text: text.slice(at) }
  return [{ ...item, width: edge - x, text: text.slice(0, at) }, ...parted(rest, items, edges)]
}
