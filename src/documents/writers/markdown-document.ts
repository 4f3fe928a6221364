import { markdownLink, markdownText, markdownWithin } from '../../report/markdown-text.ts'
import { visible } from '../../report/text.ts'
import { wordsOfLanguage } from '../words/words.ts'
import type { Block, Blocks, Content, Table } from './blocks.ts'
import type { Inline, Line } from './inline.ts'

/** A document in Markdown. What it was made with stands in comments, which nobody prints. */
export function markdownDocument({
  stamp,
  remarks,
  language,
  head,
  main,
  foot = [],
}: Content): string {
  const { colon } = wordsOfLanguage(language).findings
  const comments = (notes: readonly string[]) =>
    notes.length === 0
      ? []
      : [
          notes
            .map((note) => `<!-- ${visible(note).replaceAll(/[<>-]{2,}|[<>]/g, ' ')} -->`)
            .join('\n'),
        ]
  const made = stamp === undefined ? [] : [stamp]
  const blocks = [head, main, foot].flatMap((part) => blocksMarkdown(part, colon))
  // Whoever sends it on reads first what it leaves out; how it was made stands last.
  const all =
    remarks === undefined
      ? [...comments(made), ...blocks]
      : [...comments(remarks), ...blocks, ...comments(made)]
  return `${all.join('\n\n')}\n`
}

/** A line in Markdown. Only its beginning can mean something there that it does not mean elsewhere. */
function lineMarkdown(line: Line): string {
  return line
    .map((part, index) =>
      index === 0 && typeof part === 'string' ? markdownText(part) : inlineMarkdown(part),
    )
    .join('')
}

function inlineMarkdown(part: Inline): string {
  if (typeof part === 'string') return markdownWithin(part)
  switch (part.kind) {
    case 'english':
      return lineMarkdown(part.parts)
    case 'link':
      return linkMarkdown(part.text, part.url)
    case 'ref':
      return `[${markdownWithin(part.text)}](#${part.anchor})`
    case 'code':
      return codeMarkdown(part.text)
    case 'rule':
      return part.title === undefined ? codeMarkdown(part.id) : markdownWithin(part.title)
    case 'strong':
    case 'badge':
      return marked(part.text, '**')
    case 'emphasis':
      return marked(part.text, '*')
    case 'sign': {
      const shown = part.count === undefined ? part.sign : `${part.sign} ${part.count}`
      return part.anchor === undefined ? markdownText(shown) : `[${shown}](#${part.anchor})`
    }
    case 'quiet':
      return markdownWithin(part.text)
  }
}

/** A part of what is marked as a whole. */
const unmarked = (part: Inline): Inline =>
  typeof part === 'object' && (part.kind === 'badge' || part.kind === 'strong') ? part.text : part

/** Marks stand close to their words, or they mark nothing. */
function marked(text: string, mark: string): string {
  const words = visible(text).trim()
  return words === '' ? '' : `${mark}${markdownWithin(words)}${mark}`
}

function linkMarkdown(text: string, url: string): string {
  if (text === url && /^https:\/\/[\w\-.~:/?=%+,;()]+$/.test(url)) return `<${url}>`
  return markdownLink(text, /^https?:\/\//i.test(url) ? url : undefined)
}

/** Between ticks where nothing in it could end them; any other text is escaped. */
function codeMarkdown(text: string): string {
  return /^[\w ./:~+-]*[\w./:~+-]$/.test(text) && /^[\w./~+-]/.test(text)
    ? `\`${text}\``
    : markdownWithin(text)
}

/** A place to link to. */
const placeMarkdown = (anchor: string | undefined): string =>
  anchor === undefined ? '' : `<a id="${anchor}"></a>`

/** Blocks of Markdown, between which stands an empty line. */
const blocksMarkdown = (blocks: Blocks, colon: string): readonly string[] =>
  blocks.flatMap((block) => blockMarkdown(block, colon))

function blockMarkdown(block: Block, colon: string): readonly string[] {
  const inner = (blocks: Blocks) => blocksMarkdown(blocks, colon)
  switch (block.kind) {
    case 'heading': {
      const place = block.anchor === undefined ? [] : [placeMarkdown(block.anchor)]
      // No number begins a list here.
      const line = lineMarkdown(block.line).replace(/^(\d+)\\(?=[.)])/, '$1')
      return [...place, `${'#'.repeat(block.level)} ${line}`]
    }
    case 'paragraph':
      return [lineMarkdown(block.line)]
    case 'lines':
      // A backslash ends a line without ending the paragraph.
      return [block.lines.map(lineMarkdown).join('\\\n')]
    case 'list':
      return [
        block.items
          .map((item, index) => {
            const mark = block.ordered ? `${index + 1}. ` : '- '
            return mark + indented(itemMarkdown(item, colon), ' '.repeat(mark.length))
          })
          .join('\n'),
      ]
    case 'facts': {
      const facts = block.facts.map(({ term, blocks }) => ({
        name: `**${lineMarkdown(term.map(unmarked))}${colon}**`,
        blocks: inner(blocks),
        isLine: blocks.length === 1 && blocks[0]?.kind === 'paragraph',
      }))
      if (block.legend)
        return [facts.map(({ name, blocks }) => `- ${name} ${blocks.join(' ')}`).join('\n')]
      return facts.flatMap(({ name, blocks, isLine }) =>
        isLine ? [`${name} ${blocks.join('')}`] : [name, ...blocks],
      )
    }
    case 'tallies':
      return [
        block.tallies
          .map(({ count, name, anchor }) => {
            const told = `${count} ${markdownText(name)}`
            return anchor === undefined ? `- ${told}` : `- [${told}](#${anchor})`
          })
          .join('\n'),
      ]
    case 'table':
      return [tableMarkdown(block).join('\n')]
    case 'quotation':
    case 'notice':
      return [
        inner(block.blocks)
          .join('\n\n')
          .split('\n')
          .map((line) => (line === '' ? '>' : `> ${line}`))
          .join('\n'),
      ]
    case 'details':
      return block.open
        ? [`**${markdownText(block.summary)}**`, ...inner(block.blocks)]
        : [
            `<details>\n<summary>${markdownText(block.summary)}</summary>`,
            ...inner(block.blocks),
            '</details>',
          ]
    case 'figure':
      return 'mermaid' in block.picture ? [fenced('mermaid', block.picture.mermaid)] : []
    case 'section':
      return [
        ...(block.anchor === undefined ? [] : [placeMarkdown(block.anchor)]),
        ...inner(block.blocks),
      ]
    case 'screen':
      return []
  }
}

/** An entry of a list: its paragraphs are lines of it. */
function itemMarkdown(blocks: Blocks, colon: string): string {
  const isShort = blocks.every(({ kind }) => kind === 'paragraph')
  return blocksMarkdown(blocks, colon).join(isShort ? '<br>\n' : '\n\n')
}

const indented = (text: string, indent: string): string =>
  text.replaceAll(/\n(?!\n)/g, `\n${indent}`)

/** A table, a row a line. */
function tableMarkdown({ columns, rows }: Table): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const heads =
    columns.length === 0
      ? (rows[0]?.cells ?? []).map(() => '')
      : columns.map(({ head }) => markdownText(head))
  return [
    line(heads),
    line(heads.map(() => '---')),
    ...rows.map(({ cells, anchor }) =>
      line(
        cells.map((cell, index) => {
          const text = cell.flatMap(cellMarkdown).join('<br>')
          return index === 0 ? `${placeMarkdown(anchor)}${text}` : text
        }),
      ),
    ),
  ]
}

/** The lines of a block in a cell, where only lines can stand. */
function cellMarkdown(block: Block): readonly string[] {
  if (block.kind === 'list')
    return block.items.map((item) => `• ${item.flatMap(cellMarkdown).join(' ')}`)
  if (block.kind === 'lines') return block.lines.map(lineMarkdown)
  return blockMarkdown(block, ':')
}

/** A text that is drawn: no line of it can end the block. */
function fenced(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text.trim()}\n${fence}`
}
