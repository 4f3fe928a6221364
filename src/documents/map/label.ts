import { visible, widthOf, wrap } from '../../report/text.ts'
import type { PictureLine } from './picture.ts'

/** A text of the declarations in at most so many short lines, with nothing in it that draws or steers. */
function linesOf(text: string, width: number, most: number): readonly string[] {
  const all = wrap(splitLong(plainIn(text, width * most * 2), width), width)
  const lines = all.slice(0, most).filter((line) => line !== '')
  const last = lines.at(-1)
  if (all.length <= most || last === undefined) return lines
  return [...lines.slice(0, -1), `${last} …`]
}

/** XML has no place for two characters that are none, however they are written. */
const noCharacters = /[\ufffe\uffff]/g

/** The same in one piece, for who reads more than the picture shows. */
export function plainIn(text: string, longest: number): string {
  // What is left out is never looked at: a text can be a megabyte.
  const short = visible(text.slice(0, longest * 2))
    .replaceAll(noCharacters, (sign) => `\\u{${sign.charCodeAt(0).toString(16)}}`)
    .replaceAll(/\s+/g, ' ')
    .trim()
  const characters = [...short]
  return characters.length > longest || text.length > longest * 2
    ? `${characters.slice(0, longest - 1).join('')}…`
    : short
}

/** Words longer than a line, with blanks where it breaks. */
function splitLong(text: string, width: number): string {
  if (text.split(' ').every((word) => widthOf(word) <= width)) return text
  return text
    .split(' ')
    .flatMap((word) => pieces(word, width))
    .join(' ')
}

function pieces(word: string, width: number): readonly string[] {
  const done: string[] = []
  let piece = ''
  for (const character of word) {
    if (widthOf(piece + character) > width) {
      done.push(piece)
      piece = ''
    }
    piece += character
  }
  return [...done, piece]
}

/** The same as lines of one style. */
export function styled(
  { text, style }: PictureLine,
  most: number,
  width = 28,
): readonly PictureLine[] {
  return linesOf(text, width, most).map((line) => ({ text: line, style }))
}

/** What is said of a part of the picture, in one text. */
export function inOne(texts: readonly string[]): string {
  return texts.map((text) => plainIn(text, 300)).join('; ')
}

/** The first so many, and how many more there are. */
export function atMost(
  most: number,
  texts: readonly string[],
  more: (count: number) => string,
): readonly string[] {
  return texts.length > most ? [...texts.slice(0, most), more(texts.length - most)] : texts
}
