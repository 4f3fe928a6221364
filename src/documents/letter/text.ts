import { inert, visible, widthOf, wrap } from '../../report/text.ts'
import type { DocumentInput, DocumentOptions } from '../document.ts'
import { stamp } from '../stamp.ts'
import type { Block, LetterLine } from './block.ts'
import { letterOf } from './letter.ts'

/** Mail programs leave lines of this length as they are. */
const width = 76

/** The letter as plain text, for a mail. */
export function letterText(subject: DocumentInput, options: DocumentOptions): string {
  const { notes, colon, blocks } = letterOf(subject, options)
  const comments = [stamp(subject.report), ...notes].map((note) => `[${visible(note)}]`)
  return inert(
    `${[comments.join('\n'), ...blocks.map((block) => written(block, colon))].join('\n\n')}\n`,
  )
}

const shown = (line: LetterLine): string =>
  line.map((part) => (typeof part === 'string' ? part : visible(part.input))).join('')

/** Lines of a paragraph, the first behind a mark and the others below it. */
const filled = (text: string, first = '', indent = first): string =>
  wrap(text, width - indent.length)
    .map((line, index) => `${index === 0 ? first : indent}${line}`)
    .join('\n')

const underlined = (text: string, mark: string): string =>
  `${text}\n${mark.repeat(Math.min(width, widthOf(text)))}`

const writers: {
  readonly [K in Block['kind']]: (block: Extract<Block, { kind: K }>, colon: string) => string
} = {
  address: ({ lines }) => lines.map(shown).join('\n'),
  title: ({ line }) => underlined(filled(shown(line)), '='),
  topic: ({ line }) => underlined(shown(line), '-'),
  point: ({ line }) => filled(shown(line)),
  text: ({ line }) => filled(shown(line)),
  small: ({ line }) => filled(shown(line), '   '),
  labelled: ({ label, line }, colon) => `   ${label}${colon}\n${filled(shown(line), '   ')}`,
  quotation: ({ label, line }, colon) => `   ${label}${colon}\n${filled(shown(line), '   | ')}`,
  list: ({ label, items }, colon) =>
    [
      ...(label === undefined ? [] : [`   ${label}${colon}`]),
      ...items.map((item) => filled(shown(item), '   - ', '     ')),
    ].join('\n'),
}

const written = (block: Block, colon: string): string =>
  (writers[block.kind] as (block: Block, colon: string) => string)(block, colon)
