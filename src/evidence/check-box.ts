/** The boxes of the fonts of symbols, by the number of their letters, as the boxes that everybody has. */
const boxes: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['6f', '70', '71', '72', 'a3', 'a8'].map((code) => [code, '☐'])),
  ...Object.fromEntries(['52', '53', '54', '78', 'fd', 'fe'].map((code) => [code, '☒'])),
}

/** `F0FE` of a font of symbols, as Word writes it. */
export const boxOfSymbol = (code: string): string =>
  boxes[code.toLowerCase().replace(/^f0/, '')] ?? ''

/** A text with the boxes that a PDF draws with such a font. */
export const withBoxes = (text: string): string =>
  text.replace(
    /[\uf020-\uf0ff]/g,
    (letter) => boxOfSymbol(letter.charCodeAt(0).toString(16)) || letter,
  )
