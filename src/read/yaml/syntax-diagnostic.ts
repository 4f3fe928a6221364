import type { ReadingRule } from '../../model/builtin-rules.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { quotedPiece } from './shown.ts'
import { lineEnd, trimEnd } from './yaml-gaps.ts'

/**
 * What a person would call a syntax error. Parsers name what they expected; the same few lines of
 * text lie behind many of their names, so the text around the place is asked first.
 */
export interface Explanation {
  readonly rule?: ReadingRule
  readonly message: string
  readonly hint: string
  /** Where to point instead of where the parser stopped. */
  readonly start?: number
}

/** A fault at an offset, over the word that stands there; never past the end, never on empty space. */
export function syntaxDiagnostic(
  text: string,
  offset: number,
  explanation: Explanation,
): Diagnostic {
  const { rule = 'malformed-yaml', message, hint, start: moved = offset } = explanation
  const start = Math.min(moved, Math.max(0, trimEnd(text, text.length, 0) - 1))
  return {
    rule,
    message,
    hint,
    start,
    end: Math.max(wordEnd(text, start), Math.min(start + 1, text.length)),
  }
}

/** Why a line fits nothing around it. */
export function explainMisplaced(text: string, offset: number): Explanation {
  const start = lineStart(text, offset)
  const indent = /^ */.exec(text.slice(start, offset + 1))?.[0].length ?? 0
  const before = text.slice(start + indent, offset)
  const rest = text.slice(offset, lineEnd(text, offset))
  const first = rest.charAt(0)

  if (/^[ \t]*$/.test(before) && text.slice(start, offset + 1).includes('\t')) return tab
  if (/[@`%]/.test(first) && /(?:[:-] +|[[{,] *)$/.test(before)) return reserved(first)
  if (first === '-' && /: +$/.test(before)) return listOnTheLineOfItsKey
  if (first === ':' && /: /.test(before)) return twoColons
  if (first === ':' || before === '') return indentation(text, start + indent)
  if (/[\]}]/.test(first)) return strayCloser(first)
  return {
    message: `${quotedPiece(rest)} stands after the value has ended`,
    hint: 'put the whole value in quotes, or move the rest to a line of its own',
  }
}

export const tab: Explanation = {
  message: 'a tab stands in the indentation',
  hint: 'indent with spaces',
}

const reserved = (character: string): Explanation => ({
  message: `a value cannot begin with ${character}`,
  hint: 'put the value in quotes',
})

const listOnTheLineOfItsKey: Explanation = {
  message: 'a list begins on the line of its key',
  hint: 'begin it on the next line, or write it in brackets; a text that begins with "- " needs quotes',
}

export const mappingOnTheLineOfTheMarker: Explanation = {
  message: 'a mapping begins on the line of ---',
  hint: 'begin it on the next line',
}

const twoColons: Explanation = {
  message: 'a second ": " stands on the line',
  hint: 'put the value in quotes if the colon belongs to it',
}

const strayCloser = (closer: string): Explanation => ({
  message: `the ${closer} closes nothing`,
  hint: `remove it, or open it with ${closer === ']' ? '[' : '{'} before`,
})

function indentation(text: string, start: number): Explanation {
  return {
    message: `the line ${quotedPiece(text.slice(start, lineEnd(text, start)))} is not indented like its neighbours`,
    hint: 'give entries of one list or mapping the same indentation, and what belongs to them more',
    start,
  }
}

export const noColon = (text: string, start: number): Explanation => ({
  message: `${quotedPiece(text.slice(start, lineEnd(text, start)))} is no "key: value"`,
  hint: 'put a colon and a space after the key, or quotes around a text of several lines',
  start,
})

export function lineStart(text: string, offset: number): number {
  let at = Math.min(offset, text.length)
  while (at > 0 && text.charAt(at - 1) !== '\n' && text.charAt(at - 1) !== '\r') at--
  return at
}

function wordEnd(text: string, start: number): number {
  const word = /^[^\s,[\]{}]+/.exec(text.slice(start, Math.min(lineEnd(text, start), start + 80)))
  return start + (word?.[0].length ?? 1)
}
