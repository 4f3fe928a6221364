import { markdownText } from '../../report/markdown-text.ts'
import { visible } from '../../report/text.ts'
import type { DocumentInput, DocumentOptions } from '../document.ts'
import { stamp } from '../stamp.ts'
import type { Block, LetterLine } from './block.ts'
import { letterOf } from './letter.ts'

/** The letter in Markdown. What it was made with stands in comments, which nobody prints. */
export function letterMarkdown(subject: DocumentInput, options: DocumentOptions): string {
  const { notes, blocks } = letterOf(subject, options)
  const comments = [stamp(subject.report), ...notes].map(
    (note) => `<!-- ${visible(note).replaceAll(/[<>-]{2,}|[<>]/g, ' ')} -->`,
  )
  return `${[comments.join('\n'), ...blocks.map(written)].join('\n\n')}\n`
}

const shown = (line: LetterLine): string =>
  line.map((part) => (typeof part === 'string' ? part : markdownText(part.input))).join('')

const writers: { readonly [K in Block['kind']]: (block: Extract<Block, { kind: K }>) => string } = {
  // A backslash ends a line without ending the paragraph.
  address: ({ lines }) => lines.map(shown).join('\\\n'),
  title: ({ line }) => `# ${shown(line)}`,
  topic: ({ line }) => `## ${shown(line)}`,
  point: ({ line }) => `### ${shown(line)}`,
  text: ({ line }) => shown(line),
  small: ({ line }) => `*${shown(line)}*`,
  labelled: ({ label, line }) => `**${label}**\n\n${shown(line)}`,
  quotation: ({ label, line }) => `**${label}**\n\n> ${shown(line)}`,
  list: ({ label, items }) =>
    `${label === undefined ? '' : `**${label}**\n\n`}${items.map((item) => `- ${shown(item)}`).join('\n')}`,
}

const written = (block: Block): string => (writers[block.kind] as (block: Block) => string)(block)
