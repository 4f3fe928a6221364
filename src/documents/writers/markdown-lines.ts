import { markdownLink, markdownText } from '../../report/markdown-text.ts'
import type { Inline, Line, Table } from './inline.ts'

/** A text in Markdown that is a text and nothing else. */
export function textMarkdown(text: string): string {
  return markdownText(text)
}

/** A line in Markdown. */
export function lineMarkdown(line: Line): string {
  return line.map(inlineMarkdown).join('')
}

function inlineMarkdown(part: Inline): string {
  if (typeof part === 'string') return textMarkdown(part)
  if (part.kind === 'english') return lineMarkdown(part.parts)
  if (part.kind === 'link') return linkMarkdown(part.text, part.url)
  if (part.kind === 'ref') return `[${textMarkdown(part.text)}](#${part.anchor})`
  if (part.kind === 'strong') return `**${textMarkdown(part.text)}**`
  const text = 'text' in part ? part.text : part.id
  return part.kind === 'code' ? codeMarkdown(text) : textMarkdown(text)
}

function linkMarkdown(text: string, url: string): string {
  if (text === url && /^https:\/\/[\w\-.~:/?=%+,;()]+$/.test(url)) return `<${url}>`
  return markdownLink(text, /^https?:\/\//i.test(url) ? url : undefined)
}

/** Between ticks where nothing in it could end them; any other text is escaped. */
export function codeMarkdown(text: string): string {
  return /^[\w ./:~+-]*[\w./:~+-]$/.test(text) && /^[\w./~+-]/.test(text)
    ? `\`${text}\``
    : textMarkdown(text)
}

/** A place to link to. */
export const placeMarkdown = (anchor: string): string => `<a id="${anchor}"></a>`

/** A table, a row a line. */
export function tableMarkdown({ head, rows }: Table): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line(head.map(textMarkdown)),
    line(head.map(() => '---')),
    ...rows.map(({ cells, anchor }) =>
      line(
        cells.map((cell, index) => {
          const text = lineMarkdown(cell)
          return index === 0 && anchor !== undefined ? `${placeMarkdown(anchor)}${text}` : text
        }),
      ),
    ),
  ]
}
