import type { Diagnostic } from '../../model/diagnostic.ts'
import { hiddenIn } from './hidden.ts'
import { limitText, MAX_BYTES } from './limits.ts'
import { unprintableDiagnostic } from './printable.ts'

export { MAX_BYTES } from './limits.ts'

/** A file's text. Where there is a fault, `text` is what could be read: enough to place the fault. */
export type Decoded =
  | { readonly text: string }
  | { readonly text: string; readonly fault: Diagnostic }

/**
 * Reads bytes strictly as UTF-8, and says what hides in a text. A sound text comes without its byte
 * order mark. The limit holds `times` over.
 */
export function decode(given: string | Uint8Array, times = 1): Decoded {
  const decoded = typeof given === 'string' ? { text: given } : decodeBytes(given, times)
  if ('fault' in decoded) return decoded
  const { text } = decoded
  const fault = hiddenIn(text)
  return fault === undefined ? { text: text.replace(/^\uFEFF/, '') } : { text, fault }
}

/** A byte order mark is taken off. */
function decodeBytes(bytes: Uint8Array, times: number): Decoded {
  const most = times * MAX_BYTES
  if (bytes.length > most) return { text: '', fault: tooLarge(bytes.length, most) }

  const foreign = foreignEncoding(bytes)
  if (foreign !== undefined)
    return { text: '', fault: notUtf8(`the text is ${foreign}, not UTF-8`) }

  const text = strictly(bytes)
  if (text === undefined) return firstBadByte(bytes)

  const fault = unprintableDiagnostic(text)
  return fault === undefined ? { text } : { text, fault }
}

function strictly(bytes: Uint8Array, stream = false): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream })
  } catch {
    return undefined
  }
}

/** The first bytes of a YAML text are ASCII, so NULs among them give UTF-16 and UTF-32 away. */
function foreignEncoding([a, b, c, d]: Uint8Array): string | undefined {
  if (a === 0xff && b === 0xfe)
    return c === 0 && d === 0 ? 'UTF-32 (little endian)' : 'UTF-16 (little endian)'
  if (a === 0xfe && b === 0xff) return 'UTF-16 (big endian)'
  if (a === 0 && b === 0)
    return (c === 0xfe && d === 0xff) || (c === 0 && d) ? 'UTF-32 (big endian)' : undefined
  if (a && b === 0 && c === 0 && d === 0) return 'UTF-32 (little endian)'
  if (a === 0 && b && c === 0) return 'UTF-16 (big endian)'
  if (a && b === 0 && c && d === 0) return 'UTF-16 (little endian)'
  return undefined
}

/** Finds the longest part that is UTF-8 by halving: rare, and short to write. */
function firstBadByte(bytes: Uint8Array): Decoded {
  let good = 0
  let bad = bytes.length + 1
  while (bad - good > 1) {
    const middle = (good + bad) >>> 1
    if (strictly(bytes.subarray(0, middle), true) === undefined) bad = middle
    else good = middle
  }
  const before = strictly(bytes.subarray(0, good), true) ?? ''
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  const byte = bytes[mark + new TextEncoder().encode(before).length] ?? 0
  const reading = byte < 0xa0 ? '' : ` (in Latin-1 it is "${String.fromCharCode(byte)}")`
  const message = `the byte 0x${byte.toString(16).padStart(2, '0')} is not UTF-8${reading}`
  return {
    text: new TextDecoder().decode(bytes),
    fault: { ...notUtf8(message), start: before.length, end: before.length + 1 },
  }
}

const notUtf8 = (message: string): Diagnostic => ({
  rule: 'unreadable-text',
  message,
  hint: 'save the file as UTF-8',
  start: 0,
  end: 0,
})

const tooLarge = (size: number, most: number): Diagnostic => ({
  rule: 'yaml-beyond-limits',
  message: `the file has ${limitText(size)} bytes, more than the ${limitText(most)} that are read`,
  hint: 'split it into several files',
  start: 0,
  end: 0,
})
