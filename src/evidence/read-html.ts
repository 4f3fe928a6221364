import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5'
import type { RawBlock, RawDocument } from './raw-block.ts'
import { readingLimits, TooLarge } from './reading-limits.ts'

type Node =
  | DefaultTreeAdapterTypes.ChildNode
  | DefaultTreeAdapterTypes.Document
  | DefaultTreeAdapterTypes.DocumentFragment
type Element = DefaultTreeAdapterTypes.Element

/** What nobody reads as part of the document. */
const leftOut = new Set(
  'nav footer script style noscript template head svg math iframe object embed canvas audio video button select option input textarea form dialog del s'.split(
    ' ',
  ),
)
const inlineElements = new Set(
  'a abbr b bdi bdo big cite code data dfn em font i ins kbd label mark q rp rt ruby samp small span strong sub sup time tt u var wbr img'.split(
    ' ',
  ),
)
const breaking = new Set(['br', 'hr'])

export function readHtml(html: string): RawDocument {
  const tree = parse(html)
  const root = tree.childNodes.find((node): node is Element => node.nodeName === 'html')
  const head = root?.childNodes.find((node): node is Element => node.nodeName === 'head')
  const title = head?.childNodes.find((node): node is Element => node.nodeName === 'title')
  const language = root && attribute(root, 'lang')?.slice(0, 2).toLowerCase()
  return {
    blocks: blocksIn(tree),
    ...(title && { title: inlineText(title).trim() }),
    ...(language && { language }),
  }
}

export const htmlFragmentBlocks = (html: string, line?: number): readonly RawBlock[] =>
  blocksIn(parseFragment(html)).map((block) => (line === undefined ? block : { ...block, line }))

function blocksIn(root: Node): readonly RawBlock[] {
  const blocks: RawBlock[] = []
  // What stands in line is gathered until something begins a new block.
  let pending = ''
  const flush = (more: Partial<RawBlock> = {}) => {
    const text = collapsed(pending)
    pending = ''
    if (text !== '' || more.label !== undefined) blocks.push({ kind: 'paragraph', ...more, text })
  }
  const walk = (node: Node, depth: number, lists: number): void => {
    if (depth > readingLimits.depth) throw new TooLarge()
    if (node.nodeName === '#text') {
      pending += (node as DefaultTreeAdapterTypes.TextNode).value
      return
    }
    if (isElement(node)) {
      const { tagName } = node
      if (tagName === 'input' && !isHidden(node)) pending += boxOf(node)
      if (leftOut.has(tagName) || isHidden(node)) return
      if (breaking.has(tagName)) {
        pending += ' '
        if (tagName === 'hr') flush()
        return
      }
      const level = /^h([1-6])$/.exec(tagName)?.[1]
      if (level !== undefined) {
        flush()
        pending = inlineText(node)
        flush({ kind: 'heading', level: Number(level) })
        return
      }
      if (tagName === 'table') {
        flush()
        const table = tableOf(node)
        if (isLayout(node, table))
          for (const child of node.childNodes) walk(child, depth + 1, lists)
        else blocks.push(...captionOf(node), table)
        return
      }
      if (tagName === 'ol' || tagName === 'ul' || tagName === 'menu') {
        flush()
        listOf(node, depth, lists)
        return
      }
      if (inlineElements.has(tagName)) {
        for (const child of node.childNodes) walk(child, depth + 1, lists)
        return
      }
      flush()
      for (const child of node.childNodes) walk(child, depth + 1, lists)
      flush()
      return
    }
    if ('childNodes' in node) for (const child of node.childNodes) walk(child, depth + 1, lists)
  }
  const listOf = (list: Element, depth: number, lists: number): void => {
    const ordered = list.tagName === 'ol'
    const items = list.childNodes.filter((node) => isElement(node) && node.tagName === 'li').length
    const step = attribute(list, 'reversed') === undefined ? 1 : -1
    let number = Number.parseInt(attribute(list, 'start') ?? '', 10)
    if (Number.isNaN(number)) number = step > 0 ? 1 : items
    for (const node of list.childNodes) {
      if (!isElement(node) || node.tagName !== 'li') {
        walk(node, depth + 1, lists + 1)
        continue
      }
      if (isHidden(node)) continue
      const own = Number.parseInt(attribute(node, 'value') ?? '', 10)
      if (ordered && !Number.isNaN(own)) number = own
      const label =
        ordered && !unmarked(list, node)
          ? markerOf(number, attribute(node, 'type') ?? attribute(list, 'type'))
          : '•'
      if (ordered) number += step
      if (isContents(node)) continue
      const from = blocks.length
      for (const child of node.childNodes) walk(child, depth + 2, lists + 1)
      flush({ kind: 'item' })
      const first = blocks[from]
      if (!first || first.kind === 'table') continue
      // The first block of an entry bears its number, a heading too.
      if (first.label === undefined || first.label === '•')
        blocks[from] = {
          ...first,
          kind: first.kind === 'heading' ? 'heading' : 'item',
          label,
          depth: lists,
        }
    }
    flush()
  }
  walk(root, 0, 0)
  flush()
  return blocks
}

const isElement = (node: Node): node is Element => 'tagName' in node

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value

/** A box to tick, as it stands. */
const boxOf = (input: Element): string =>
  !/^(?:checkbox|radio)$/i.test(attribute(input, 'type') ?? '')
    ? ''
    : attribute(input, 'checked') === undefined
      ? '☐ '
      : '☒ '

function isHidden(element: Element): boolean {
  const style = attribute(element, 'style') ?? ''
  return (
    attribute(element, 'hidden') !== undefined ||
    attribute(element, 'aria-hidden') === 'true' ||
    attribute(element, 'role') === 'navigation' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
  )
}

const unmarked = (list: Element, item: Element): boolean =>
  [list, item].some((element) =>
    /list-style(?:-type)?\s*:\s*none/i.test(attribute(element, 'style') ?? ''),
  )

/** An entry of a table of contents leads somewhere in the page and says nothing itself. */
function isContents(item: Element): boolean {
  const text = collapsed(inlineText(item))
  const links = linksIn(item)
  return (
    links.length > 0 &&
    collapsed(links.map(inlineText).join(' ')) === text &&
    links.every((link) => attribute(link, 'href')?.startsWith('#'))
  )
}

function linksIn(element: Element): readonly Element[] {
  const found: Element[] = []
  const queue: Node[] = [element]
  for (let node = queue.pop(); node; node = queue.pop()) {
    if (!isElement(node)) continue
    if (node.tagName === 'a') found.unshift(node)
    else for (const child of node.childNodes) queue.push(child)
  }
  return found
}

/** The number as a browser shows it. */
function markerOf(number: number, type = '1'): string {
  if (type === 'a' || type === 'A') {
    const letters = lettersOfNumber(number)
    return `${type === 'a' ? letters : letters.toUpperCase()}.`
  }
  if (type === 'i' || type === 'I') {
    const numeral = romanOfNumber(number)
    return `${type === 'i' ? numeral : numeral.toUpperCase()}.`
  }
  return `${number}.`
}

export function lettersOfNumber(number: number): string {
  let text = ''
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26))
    text = String.fromCharCode(97 + ((rest - 1) % 26)) + text
  return text
}

const numerals = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const

export function romanOfNumber(number: number): string {
  let rest = Math.min(number, 399)
  let text = ''
  for (const [value, letters] of numerals) for (; rest >= value; rest -= value) text += letters
  return text
}

/** All the text in an element, an end of a line wherever a block or a cell would end. */
function inlineText(element: Element): string {
  const parts: string[] = []
  const walk = (node: Node, depth: number): void => {
    if (depth > readingLimits.depth) throw new TooLarge()
    if (node.nodeName === '#text')
      parts.push((node as DefaultTreeAdapterTypes.TextNode).value.replace(/\s+/g, ' '))
    else if (isElement(node)) {
      if (node.tagName === 'input' && !isHidden(node)) parts.push(boxOf(node))
      if (depth > 0 && (leftOut.has(node.tagName) || isHidden(node))) return
      const inline = inlineElements.has(node.tagName)
      if (!inline) parts.push('\n')
      for (const child of node.childNodes) walk(child, depth + 1)
      if (!inline) parts.push('\n')
    }
  }
  walk(element, 0)
  return parts.join('')
}

const collapsed = (text: string): string => text.replace(/\s+/g, ' ').trim()
const isWritten = (text: string): boolean => text !== ''

function tableOf(table: Element): RawBlock {
  const rows: string[][] = []
  let heads = 0
  let cells = 0
  // A cell that spans rows or columns says the same in each.
  const spanning = new Map<number, { rows: number; readonly text: string }>()
  for (const row of rowsOf(table)) {
    const texts: string[] = []
    const fill = () => {
      for (let above = spanning.get(texts.length); above; above = spanning.get(texts.length)) {
        above.rows--
        if (above.rows === 0) spanning.delete(texts.length)
        texts.push(above.text)
      }
    }
    const own = row.childNodes.filter(
      (node): node is Element =>
        isElement(node) && (node.tagName === 'td' || node.tagName === 'th') && !isHidden(node),
    )
    for (const cell of own) {
      fill()
      const text = inlineText(cell).split('\n').map(collapsed).filter(isWritten).join('\n')
      const wide = span(cell, 'colspan')
      const high = span(cell, 'rowspan')
      for (let column = 0; column < wide; column++) {
        if (high > 1) spanning.set(texts.length, { rows: high - 1, text })
        texts.push(column === 0 ? text : '')
        if (++cells > readingLimits.cells) throw new TooLarge()
      }
    }
    fill()
    const isHead = own.length > 0 && own.every(({ tagName }) => tagName === 'th')
    if (isHead && rows.length === heads) heads++
    if (texts.some((text) => text !== '')) rows.push(texts)
  }
  return {
    kind: 'table',
    text: rows.map((cells) => cells.join(' ')).join(' '),
    rows,
    head: heads > 0,
  }
}

const span = (cell: Element, name: string): number =>
  Math.min(Math.max(Number.parseInt(attribute(cell, name) ?? '1', 10) || 1, 1), 100)

function rowsOf(table: Element): readonly Element[] {
  const rows: Element[] = []
  for (const node of table.childNodes) {
    if (!isElement(node)) continue
    if (node.tagName === 'tr') rows.push(node)
    else if (['thead', 'tbody', 'tfoot'].includes(node.tagName)) rows.push(...rowsOf(node))
  }
  return rows
}

function captionOf(table: Element): readonly RawBlock[] {
  const caption = table.childNodes.find(
    (node): node is Element => isElement(node) && node.tagName === 'caption',
  )
  const text = caption && collapsed(inlineText(caption))
  return text ? [{ kind: 'paragraph', text }] : []
}

/** A table of one column, or with others in it, arranges the page and says nothing. */
function isLayout(table: Element, { rows = [] }: RawBlock): boolean {
  if (attribute(table, 'role') === 'presentation') return true
  if (rows.every((cells) => cells.length < 2)) return true
  return rowsOf(table).some((row) =>
    row.childNodes.some(
      (cell) =>
        isElement(cell) &&
        cell.childNodes.some(
          (node) => isElement(node) && (node.tagName === 'table' || /^h[1-6]$/.test(node.tagName)),
        ),
    ),
  )
}
