import { Bookmark, ExternalHyperlink, InternalHyperlink, type ParagraphChild, TextRun } from 'docx'
import { visible } from '../../report/text.ts'
import type { Inline, Line, Tone } from './inline.ts'

/** How what is said of a whole line shows in its parts. */
export interface RunLook {
  readonly tone?: Tone
  readonly small?: boolean
  readonly tiny?: boolean
}

/** Links can lead to it. */
export const marked = (children: readonly ParagraphChild[], anchor: string | undefined) =>
  anchor === undefined
    ? [...children]
    : [new Bookmark({ id: bookmark(anchor), children: [...children] })]

/** Word's names of places: letters, digits and underscores, forty at most, a letter first. */
const bookmark = (anchor: string) => `a_${anchor.replaceAll(/\W/g, '_')}`.slice(0, 40)

/** Runs of text and links, as Word has them. */
export const lineDocx = (line: Line, look: RunLook): readonly ParagraphChild[] =>
  line.flatMap((part) => partDocx(part, look))

const tones: Readonly<Record<Tone, string>> = {
  error: 'b42318',
  warning: '8a5a00',
  info: '1d4ed8',
  unknown: '5b3fa8',
  good: '1b6e3c',
  quiet: '5a6372',
}

function partDocx(part: Inline, look: RunLook): readonly ParagraphChild[] {
  const run = (words: string, more: object = {}) =>
    new TextRun({
      text: printable(words),
      ...(look.tone && { color: tones[look.tone] }),
      ...(look.small && { size: look.tiny ? 14 : 16 }),
      ...more,
    })
  if (typeof part === 'string') return [run(part)]
  switch (part.kind) {
    case 'english':
      return lineDocx(part.parts, look)
    case 'link':
      return /^(?:https?|mailto):/.test(part.url)
        ? [
            new ExternalHyperlink({
              link: part.url,
              children: [run(part.text, { style: 'Hyperlink', color: undefined })],
            }),
          ]
        : [run(part.text)]
    case 'ref':
      return [
        new InternalHyperlink({
          anchor: bookmark(part.anchor),
          children: [run(part.text, { style: 'Hyperlink', color: undefined })],
        }),
      ]
    case 'code':
      return [run(part.text, { font: 'Consolas' })]
    // Who reads on paper looks nothing up by ids.
    case 'rule':
      return part.title === undefined ? [] : [run(part.title)]
    case 'strong':
      return [run(part.text, { bold: true })]
    case 'emphasis':
      return [run(part.text, { italics: true })]
    case 'quiet':
      return [run(part.text, { color: tones.quiet })]
    case 'badge':
      return [run(part.text, { bold: true, color: tones[part.tone] })]
    case 'sign':
      return [run(part.sign, { color: tones[part.tone] })]
  }
}

/** XML cannot hold these, and they are no characters. */
const noncharacters = /[\ufdd0-\ufdef\ufffd-\uffff]/g
/** A text with nothing in it that a document could not hold, or that would not be seen. */
export const printable = (given: string) =>
  visible(given).replaceAll(
    noncharacters,
    (character) => `\\u{${character.charCodeAt(0).toString(16)}}`,
  )
