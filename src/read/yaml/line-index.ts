import type { SourceLocation } from '../../model/source-location.ts'
import { lineStartsOf, lineTextOf, positionOf } from './positions.ts'

/** Beyond this a line is cut: a code frame is for people. */
const longestLine = 240

/** Turns offsets of a file's text into places. Line starts are found when first asked for. */
export interface LineIndex {
  readonly file: string
  /** The first line of a span: every finding is anchored on one line, as code-review tools need. */
  place(start: number, end: number, pointer: string): SourceLocation
}

export function lineIndex(file: string, text: string): LineIndex {
  let starts: Int32Array | undefined
  return {
    file,
    place(start, end, pointer) {
      starts ??= lineStartsOf(text)
      const { line, column } = positionOf(starts, start)
      const lineText = lineTextOf(text, starts, line)
      const from = Math.min(column, lineText.length + 1)
      return {
        file,
        line,
        column: from,
        endLine: line,
        endColumn: Math.max(from, Math.min(column + end - start, lineText.length + 1)),
        pointer,
        lineText: lineText.slice(0, longestLine),
      }
    },
  }
}
