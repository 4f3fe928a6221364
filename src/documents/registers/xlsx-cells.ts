import { visible } from '../../report/text.ts'
import { textMark } from './xlsx-parts.ts'

/** What a cell can hold; Excel refuses to open a file with more in it. */
const most = 32_000

/** Lines as the text of one cell. */
export function written(...lines: readonly string[]) {
  const text = lines.map((line) => visible(line)).join('\n')
  const cut = text.length > most ? `${text.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…` : text
  return {
    type: String,
    value: textMark + cut.replaceAll(noncharacters, shownAs).replaceAll(coded, '_x005F$&'),
  }
}

/** XML cannot hold these, and they are no characters. */
const noncharacters = /[\ufdd0-\ufdef\ufffd-\uffff]/g
const shownAs = (character: string) => `\\u{${character.charCodeAt(0).toString(16)}}`

/** In a spreadsheet `_x0041_` is read as the letter A: escaped, it stands for itself. */
const coded = /_(?=x[0-9A-Fa-f]{4}_)/g

/** The font of every sheet: every desk has it, or one whose letters are as wide. */
export const sheetFont = { fontFamily: 'Arial', fontSize: 10 } as const

const lineHeight = 12.75
/** Excel shows no row that is higher. */
const highest = 400

/** How high a row is whose texts are wrapped in columns of these widths, in points. */
export function heightOf(cells: readonly (readonly [text: string, width: number])[]): number {
  const lines = cells.map(([text, width]) => linesIn(text, width))
  return Math.min(Math.max(1, ...lines) * lineHeight + 4, highest)
}

/** How many lines a text takes: broken between words, and within one that is longer than a line. */
function linesIn(text: string, width: number): number {
  // A column of a width holds as many digits, of letters a few more; its edges take some.
  const room = Math.max(width * 1.12 - 1, 1)
  return text.split('\n').reduce((sum, line) => {
    let lines = 1
    let used = 0
    for (const { length } of line.split(/(?<=[\s/-])/)) {
      if (used > 0 && used + length > room + 1) {
        lines++
        used = 0
      }
      lines += Math.ceil(length / room) - 1
      used = length > room ? length % room : used + length
    }
    return sum + lines
  }, 0)
}

/** Of A4 on its long side, in points: what the margins leave. */
const page = { width: 785, height: 515 }
/** How wide a character is there, in points. */
const characterWidth = 5.25

/** The height of rows that a page holds once the sheet has been fitted to its width, in points. */
export const pageHeight = (characters: number): number =>
  page.height * Math.max(1, (characters * characterWidth) / page.width)
