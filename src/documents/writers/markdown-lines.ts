import { markdownLink, markdownText } from '../../report/markdown-text.ts'
import type { Inline, Line, Table } from './inline.ts'

/** A text in Markdown that is a text and nothing else. */
export function textMarkdown(text: string): string {
  return readable(markdownText(text)).replace(
    /^[-+=]/,
    (character) => `&#${character.charCodeAt(0)};`,
  )
}

/**
 * Takes back what nobody needs to have escaped, so that it can be read before it is rendered: a stop
 * or a colon at the end of a word, unless it could number a list, and a stroke within one.
 */
function readable(escaped: string): string {
  return escaped
    .replaceAll(/&#(46|58);(?= |$)(?<=(?:^|[^\s\d]|\s\S*)&#\d\d;)/g, (_, code: string) =>
      String.fromCharCode(Number(code)),
    )
    .replaceAll(/(?<=\w)&#47;(?=\w)/g, '/')
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
  return part.kind === 'code' ? codeMarkdown(part.text) : textMarkdown(part.text)
}

function linkMarkdown(text: string, url: string): string {
  if (text === url && /^https:\/\/[\w\-.~:/?=%+,;()]+$/.test(url)) return `<${url}>`
  return readable(markdownLink(text, /^https?:\/\//i.test(url) ? url : undefined))
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
