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

/** The font of every sheet. */
export const sheetFont = { fontFamily: 'Calibri', fontSize: 10 } as const

const lineHeight = 13.5
/** Excel shows no row that is higher. */
const highest = 400

/** How high a row is whose texts are wrapped in columns of these widths, in points. */
export function heightOf(cells: readonly (readonly [text: string, width: number])[]): number {
  const lines = cells.map(([text, width]) =>
    text
      .split('\n')
      // A column of a width holds about as many characters of that font, and breaks between words.
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width * 0.95))), 0),
  )
  return Math.min(Math.max(1, ...lines) * lineHeight + 3, highest)
}

/** Of A4 on its long side, in points: what the margins leave. */
const page = { width: 785, height: 515 }
/** How wide a character is there, in points. */
const characterWidth = 5.4

/** The height of rows that a page holds once the sheet has been fitted to its width, in points. */
export const pageHeight = (characters: number): number =>
  page.height * Math.max(1, (characters * characterWidth) / page.width)
