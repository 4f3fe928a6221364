import type { Frame, Point } from './geometry.ts'
import type { Box, Mark } from './picture.ts'

/** A text whose beginning stands at a point, or by its style its middle. */
export function textAt(content: string, { x, y }: Point, style?: string): string {
  return `<text${style === undefined ? '' : ` class="${style}"`} x="${n(x)}" y="${n(y)}">${escapeSvg(content)}</text>`
}

/** The outline of a box: every shape is told by its lines, whatever their colour. */
export function outlineOf(shape: Box['shape'], mark: Mark, frame: Frame): readonly string[] {
  const drawn = (at: Frame, rx: number) =>
    `<rect class="box ${mark}" ${rectOf(at)}${rx > 0 ? ` rx="${rx}"` : ''}/>`
  if (shape === 'service') return [drawn(frame, 9)]
  if (shape === 'party') return [drawn(frame, 0)]
  const inner = { ...frame, width: frame.width - 6, height: frame.height - 6 }
  if (shape === 'organisation') return [drawn(frame, 2), drawn(inner, 1)]
  return [drawn({ ...frame, x: frame.x + 4, y: frame.y - 4 }, 0), drawn(frame, 0)]
}

/** The head of an arrow: a triangle from the end of a line to the tip. */
export function headOf(mark: Mark, from: Point, tip: Point): string {
  const length = Math.hypot(tip.x - from.x, tip.y - from.y) || 1
  const across = { x: (-(tip.y - from.y) / length) * 4, y: ((tip.x - from.x) / length) * 4 }
  const one = { x: from.x + across.x, y: from.y + across.y }
  const other = { x: from.x - across.x, y: from.y - across.y }
  return `<path class="head ${mark}" d="M${pair(tip)}L${pair(one)}L${pair(other)}Z"/>`
}

export function rectOf({ x, y, width, height }: Frame): string {
  return `x="${n(x - width / 2)}" y="${n(y - height / 2)}" width="${n(width)}" height="${n(height)}"`
}

export const pair = ({ x, y }: Point) => `${n(x)} ${n(y)}`

/** A tenth of a point is finer than anybody sees, and the same on every machine. */
export const n = (value: number) => String(Math.round(value * 10) / 10)

export function escapeSvg(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
