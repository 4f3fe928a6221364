import type { Diagnostic } from '../../model/diagnostic.ts'

/**
 * Everything that YAML 1.2 does not count as printable; DEL, which it tolerates in quotes only; and
 * byte order marks except the first, which nobody sees and nobody means.
 */
const UNPRINTABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|(?!^)\ufeff/

/** The first character that no YAML text may hold. */
export function unprintableDiagnostic(text: string): Diagnostic | undefined {
  const start = text.search(UNPRINTABLE)
  if (start === -1) return undefined
  return {
    rule: 'unreadable-text',
    message: `the text holds ${nameOf(text.charCodeAt(start))}, which no declaration may hold`,
    hint: 'remove the character, or save the file as plain text in UTF-8',
    start,
    end: start + 1,
  }
}

function nameOf(code: number): string {
  if (code === 0) return 'a NUL byte'
  if (code === 0xfeff) return 'a byte order mark in its middle'
  const point = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  if (code >= 0xd800 && code <= 0xdfff) return `half a surrogate pair (${point})`
  return code >= 0xfffe ? `the non-character ${point}` : `the control character ${point}`
}
