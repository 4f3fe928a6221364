import MarkdownIt, { type Token } from 'markdown-it'
import type { RawBlock, RawDocument } from './raw-block.ts'
import { htmlFragmentBlocks } from './read-html.ts'

const parser = new MarkdownIt({ html: true, linkify: false, maxNesting: 64 })

export function readMarkdown(text: string): RawDocument {
  const { body, offset, name, dated } = withoutFrontMatter(text)
  const blocks: RawBlock[] = [...dated]
  const lists: { readonly ordered: boolean; next: number; readonly marker: string }[] = []
  let label: string | undefined
  let heading: number | undefined
  let rows: string[][] | undefined
  let row: string[] = []
  let tableLine = 0
  const add = (block: RawBlock) => blocks.push(block)

  for (const token of parser.parse(body, {})) {
    const line = (token.map?.[0] ?? 0) + 1 + offset
    switch (token.type) {
      case 'heading_open':
        heading = Number(token.tag.slice(1))
        break
      case 'heading_close':
        heading = undefined
        break
      case 'ordered_list_open':
        lists.push({
          ordered: true,
          next: Number(token.attrGet('start') ?? 1),
          marker: token.markup,
        })
        break
      case 'bullet_list_open':
        lists.push({ ordered: false, next: 0, marker: token.markup })
        break
      case 'ordered_list_close':
      case 'bullet_list_close':
        lists.pop()
        break
      case 'list_item_open': {
        const list = lists.at(-1)
        label = list?.ordered ? `${token.info || list.next}${list.marker}` : '•'
        if (list) list.next++
        break
      }
      case 'list_item_close':
        label = undefined
        break
      case 'table_open':
        rows = []
        tableLine = line
        break
      case 'tr_open':
        row = []
        break
      case 'tr_close':
        rows?.push(row)
        break
      case 'table_close':
        add({
          kind: 'table',
          text: (rows ?? []).map((cells) => cells.join(' ')).join(' '),
          rows: rows ?? [],
          head: true,
          line: tableLine,
        })
        rows = undefined
        break
      case 'fence':
      case 'code_block':
        add({ kind: 'paragraph', text: token.content.replace(/\s+/g, ' ').trim(), line })
        break
      case 'html_block':
        for (const block of htmlFragmentBlocks(token.content, line)) add(block)
        break
      case 'inline':
        if (rows) {
          row.push(inlineText(token, '\n'))
          break
        }
        // What a line break parts may count its lines itself.
        for (const [at, text] of inlineText(token).split('\n').entries()) {
          if (text.trim() === '') continue
          if (isContents(token)) continue
          const kind = heading !== undefined ? 'heading' : lists.length > 0 ? 'item' : 'paragraph'
          add({
            kind: at > 0 && kind === 'item' ? 'paragraph' : kind,
            text: text.replace(/\s+/g, ' ').trim(),
            line: line + at,
            ...(heading !== undefined && { level: heading }),
            ...(at === 0 && label !== undefined && { label, depth: lists.length - 1 }),
          })
          label = undefined
        }
        break
      default:
    }
  }
  const title = blocks.find(({ kind, level }) => kind === 'heading' && level === 1)?.text ?? name
  return { blocks, ...(title !== undefined && { title }) }
}

/** What a generator of pages wants to know stands before the text; of that the title and the days are read. */
function withoutFrontMatter(text: string): {
  readonly body: string
  readonly offset: number
  readonly name?: string
  readonly dated: readonly RawBlock[]
} {
  const [matter] = /^---\r?\n[\s\S]{0,20000}?\r?\n---[ \t]*(?:\r?\n|$)/.exec(text) ?? []
  if (matter === undefined) return { body: text, offset: 0, dated: [] }
  const name = /^title:[ \t]*["']?(.+?)["']?[ \t]*\r?$/m.exec(matter)?.[1]
  return {
    body: text.slice(matter.length),
    offset: matter.split('\n').length - 1,
    ...(name !== undefined && { name }),
    dated: matter
      .split('\n')
      .flatMap((one, at) =>
        day.test(one) ? [{ kind: 'paragraph' as const, text: one.trim(), line: at + 1 }] : [],
      ),
  }
}

/** "lastUpdated: 2026-03-02", "effective_date: 2025-10-25". */
const day =
  /^(?:last[\s_-]?)?(?:updated|revised|effective|date|version|valid)\w*[_-]?\w*:\s*["']?(?:\d|v\d|\p{Lu}\p{Ll}+ \d)/iu

/** The text without its mark-up; a line that somebody ended on purpose ends. */
function inlineText({ children, content }: Token, atBreak = ' '): string {
  if (!children) return content
  return children
    .map((child) => {
      if (child.type === 'text' || child.type === 'code_inline' || child.type === 'text_special')
        return child.content
      if (child.type === 'softbreak') return ' '
      if (child.type === 'hardbreak') return '\n'
      if (child.type === 'image') return ''
      if (child.type === 'html_inline') return /^<br\b/i.test(child.content) ? atBreak : ''
      return ''
    })
    .join('')
}

/** A line of a table of contents is a link into the same text and nothing else. */
function isContents({ children }: Token): boolean {
  const shown = (children ?? []).filter(
    ({ type, content }) => type !== 'softbreak' && !(type === 'text' && content.trim() === ''),
  )
  return (
    shown.length > 1 &&
    shown[0]?.type === 'link_open' &&
    String(shown[0].attrGet('href') ?? '').startsWith('#') &&
    shown.at(-1)?.type === 'link_close' &&
    shown.filter(({ type }) => type === 'link_open').length === 1
  )
}
