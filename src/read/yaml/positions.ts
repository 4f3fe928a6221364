/** A place in a text: both count from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number
  readonly column: number
}

const LF = 10
const CR = 13
const BYTE_ORDER_MARK = 0xfeff

/** Where each line of a text starts. A byte order mark belongs to no line, so the first may start at 1. */
export function lineStartsOf(text: string): Int32Array {
  const starts = [text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0]
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
      starts.push(at + 1)
    return Int32Array.from(starts)
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === CR && text.charCodeAt(at + 1) === LF) continue
    if (code === LF || code === CR) starts.push(at + 1)
  }
  return Int32Array.from(starts)
}

export function positionOf(lineStarts: Int32Array, offset: number): Position {
  let low = 0
  let high = lineStarts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if ((lineStarts[middle] as number) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: Math.max(0, offset - (lineStarts[low] ?? 0)) + 1 }
}

/** The text of a line (counted from 1) without its line break; empty when there is no such line. */
export function lineTextOf(text: string, lineStarts: Int32Array, line: number): string {
  const start = lineStarts[line - 1]
  if (start === undefined) return ''
  let end = lineStarts[line] ?? text.length
  // Backwards, for a whole file can be one line, and thousands of findings can stand on it.
  while (end > start && isBreak(text.charCodeAt(end - 1))) end--
  return text.slice(start, end)
}

const isBreak = (code: number) => code === LF || code === CR
