/**
 * What stands between two tokens. The parser tells where tokens begin, but not where brackets close,
 * where an empty value would stand, or where a block scalar's header is: those lie in the gaps.
 * Comments lie in them too, and nowhere else.
 */

const TAB = 9
const LF = 10
const CR = 13
const SPACE = 32
const HASH = 35
const BYTE_ORDER_MARK = 0xfeff

/** The first character at or after `from` that is neither white space nor in a comment. */
export function skipGap(text: string, from: number): number {
  let at = from
  for (;;) {
    const code = text.charCodeAt(at)
    if (code === HASH) at = lineEnd(text, at)
    else if (
      code === SPACE ||
      code === LF ||
      code === CR ||
      code === TAB ||
      code === BYTE_ORDER_MARK
    )
      at++
    else return at
  }
}

/** Where the line around `from` ends, before its line break. */
export function lineEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && text.charCodeAt(at) !== LF && text.charCodeAt(at) !== CR) at++
  return at
}

/** The first of some indicators after `from`, passing over any other indicator and all gaps. */
export function seek(text: string, from: number, indicators: string): number {
  let at = skipGap(text, from)
  while (at < text.length && !indicators.includes(text.charAt(at))) at = skipGap(text, at + 1)
  return Math.min(at, text.length)
}

/** `end` without the white space before it, but not before `least`. */
export function trimEnd(text: string, end: number, least: number): number {
  let at = end
  while (at > least) {
    const code = text.charCodeAt(at - 1)
    if (code !== SPACE && code !== LF && code !== CR && code !== TAB) break
    at--
  }
  return at
}

/** Whether a document marker (`---` or `...`) stands at the start of a line at `at`. */
export function markerAt(text: string, at: number, marker: string): boolean {
  if (!text.startsWith(marker, at)) return false
  const before = at === 0 ? LF : text.charCodeAt(at - 1)
  if (before !== LF && before !== CR && before !== BYTE_ORDER_MARK) return false
  return at + 3 >= text.length || ' \t\r\n'.includes(text.charAt(at + 3))
}
