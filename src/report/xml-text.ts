import { commandMark, replaceUnprintable } from './text.ts'

/** Most texts are nothing but this. */
const plain = /^(?:[ !$%'-9;=?-~]|:(?!:))*$/

/** What XML 1.0 cannot hold, not even as a reference. */
const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/**
 * A text for an attribute or between tags. It comes back as it was, but for what XML cannot hold,
 * which is shown as `\u{1b}`; and nothing in it steers a terminal or is a command to a build server.
 */
export function xmlText(text: string): string {
  if (plain.test(text)) return text
  const safe = text
    .replaceAll(illegal, (character) => `\\u{${hex(character)}}`)
    .replaceAll(/[&<>"]/g, (mark) => marks[mark] ?? mark)
    .replaceAll(commandMark, '&#x23;')
    .replaceAll(/:(?=:)/g, '&#x3a;')
  return replaceUnprintable(safe, (character) => `&#x${hex(character)};`)
}

const hex = (character: string) => (character.codePointAt(0) ?? 0).toString(16)

/** Attributes in the order given; what is undefined is left out. */
export function xmlAttributes(values: Readonly<Record<string, string | number | undefined>>) {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${xmlText(String(value))}"`))
    .join('')
}
