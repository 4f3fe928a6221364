import type { Diagnostic } from '../../model/diagnostic.ts'

/** What an editor, a review or a diff shows otherwise than YAML reads it. */
const HIDDEN = /\r(?!\n)|[\u0085\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/

/** The first character behind which a text says something else than everybody sees. */
export function hiddenIn(text: string): Diagnostic | undefined {
  const start = text.search(HIDDEN)
  return start === -1
    ? undefined
    : { rule: 'hidden-text', ...saidOf(text.charCodeAt(start)), start, end: start + 1 }
}

function saidOf(code: number): Pick<Diagnostic, 'message' | 'hint'> {
  if (code === 0x0d)
    return {
      message: 'a carriage return stands alone: editors show one line where YAML reads two',
      hint: 'end lines with a line feed, or with both',
    }
  const point = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  if (code === 0x85 || code === 0x2028 || code === 0x2029)
    return {
      message: `${point} breaks the line for editors and not for YAML`,
      hint: 'remove it, or end the line with a line feed',
    }
  return {
    message: `the bidirectional control ${point} lets a line be read otherwise than it is written`,
    hint: `remove it, or write it in double quotes as "\\u${point.slice(2)}"`,
  }
}
