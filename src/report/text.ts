import { type RegimeId, regimeTitles } from '../model/regime.ts'
import { inWords } from '../model/words.ts'

/**
 * Characters that draw nothing or that steer a terminal, and the bidirectional controls that make a
 * line read otherwise than it is written.
 */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

/** Most texts are nothing but this, and then the costly questions need not be asked. */
const plainText = /^[ -~]*$/

/** The letters and marks of most others: the classes of Unicode take two milliseconds of a start. */
const printable =
  /^[ -~\u00a1-\u00ac\u00ae-\u036f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u21ff]*$/

/** Each character that is not to be printed as something else; nearly no text holds one. */
export const replaceUnprintable = (text: string, shown: (character: string) => string): string =>
  printable.test(text) ? text : text.replaceAll(unprintable, shown)

/** Input made safe to print: a control character is shown as what it is and never sent. */
export function visible(text: string): string {
  return replaceUnprintable(text, (character) => {
    if (character === '\t') return ' '
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
  })
}

/** What GitHub Actions (`##[error]`) and Azure Pipelines (`##vso[...]`) obey anywhere in a line. */
export const commandMark = /#(?=#[a-z]*\[)/gi

/**
 * Text for a log that a build server reads: no line of it is taken for a command, nor one that
 * starts with `::`, which GitHub Actions obeys too.
 */
export function inert(text: string): string {
  return text.replaceAll(/^([^\S\n]*):(?=:)/gm, '$1\\u{3a}').replaceAll(commandMark, '\\u{23}')
}

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u
const marks = /\p{Mark}/u

/** Columns that a printable text takes in a terminal. */
export function widthOf(text: string): number {
  if (plainText.test(text)) return text.length
  let columns = 0
  for (const character of text) columns += marks.test(character) ? 0 : wide.test(character) ? 2 : 1
  return columns
}

/** Breaks a text at blanks into lines of at most `width` columns; a longer word stands alone. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(line)
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return [...lines, line]
}

/** The law that a report asked: named where it is another than the EU GDPR alone. */
export function lawAsked(regimes: readonly RegimeId[]): string {
  const [first, ...others] = regimes
  if (first === 'eu-gdpr' && others.length === 0) return 'the law'
  return inWords(regimes.map((regime) => `the ${regimeTitles[regime]}`))
}

/** `1 error`, `2 errors`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
