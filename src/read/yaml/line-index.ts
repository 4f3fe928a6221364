import { memoizeFew } from '../../model/memoize.ts'
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

export function lineIndex(file: string, given: string): LineIndex {
  let lines: Lines | undefined
  return lineIndexOf(file, () => {
    lines ??= { text: given, starts: lineStartsOf(given) }
    return lines
  })
}

/** The same of a text that is not kept: it is asked for when something in it is placed. */
export function lineIndexAgain(file: string, textAgain: () => string): LineIndex {
  return lineIndexOf(file, () => linesOf(textAgain))
}

/** Findings are placed file by file, and lead to a few others: each is read again once, not for every place. */
const linesOf = memoizeFew((textAgain: () => string): Lines => {
  const text = textAgain()
  return { text, starts: lineStartsOf(text) }
})

interface Lines {
  readonly text: string
  readonly starts: Int32Array
}

function lineIndexOf(file: string, linesHere: () => Lines): LineIndex {
  return {
    file,
    place(start, end, pointer) {
      const { text, starts } = linesHere()
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
