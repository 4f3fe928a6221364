import { joinItems, type PdfItem } from './pdf-item.ts'
import type { RawBlock } from './raw-block.ts'
import { readingLimits, TooLarge } from './reading-limits.ts'

/** A node of the structure tree, as pdf.js hands it over. */
export interface StructureNode {
  readonly role?: string
  readonly type?: string
  readonly id?: string
  readonly alt?: string
  readonly children?: readonly StructureNode[]
}

/** The blocks of a page whose author has said what is a heading, a paragraph, a table. */
export function blocksOfStructure(
  tree: StructureNode,
  items: readonly PdfItem[],
  page: number,
): readonly RawBlock[] {
  const byMark = new Map<string, PdfItem[]>()
  for (const item of items) {
    if (item.mark === undefined) continue
    const marked = byMark.get(item.mark)
    if (marked) marked.push(item)
    else byMark.set(item.mark, [item])
  }
  const itemsIn = (node: StructureNode, depth = 0): readonly PdfItem[] => {
    if (depth > readingLimits.depth) throw new TooLarge()
    if (node.role === 'Artifact') return []
    const own = node.type === 'content' && node.id !== undefined ? (byMark.get(node.id) ?? []) : []
    return [...own, ...(node.children ?? []).flatMap((child) => itemsIn(child, depth + 1))]
  }
  const textIn = (node: StructureNode) => joinItems(itemsIn(node))
  const blocks: RawBlock[] = []
  const add = (block: RawBlock) => {
    if (block.text !== '' || block.kind === 'table') blocks.push({ ...block, page })
  }
  const walk = (node: StructureNode, depth: number, lists: number): void => {
    if (depth > readingLimits.depth) throw new TooLarge()
    const role = node.role ?? ''
    const level = /^H([1-6])?$/.exec(role)
    if (role === 'Artifact' || role === 'TOC' || role === 'TOCI') return
    if (level) add({ kind: 'heading', text: textIn(node), level: Number(level[1] ?? 1) })
    else if (role === 'Title') add({ kind: 'heading', text: textIn(node), level: 1 })
    else if (role === 'P' || role === 'Caption' || role === 'BlockQuote' || role === 'Note')
      add({ kind: 'paragraph', text: textIn(node) })
    else if (role === 'Table') add(tableOf(node))
    else if (role === 'LI') entry(node, depth, lists)
    else if (node.type === 'content') add({ kind: 'paragraph', text: textIn(node) })
    else
      for (const child of node.children ?? [])
        walk(child, depth + 1, role === 'L' ? lists + 1 : lists)
  }
  const entry = (node: StructureNode, depth: number, lists: number): void => {
    const children = node.children ?? []
    const label = children.find(({ role }) => role === 'Lbl')
    const from = blocks.length
    const nested: StructureNode[] = []
    const inline: StructureNode[] = []
    for (const child of children.flatMap((one) =>
      one.role === 'LBody' ? (one.children ?? []) : [one],
    )) {
      if (child === label) continue
      if (child.role === 'L' || child.role === 'Table') nested.push(child)
      else if (child.role === 'P' || /^H\d?$/.test(child.role ?? ''))
        (inline.length === 0 ? inline : nested).push(child)
      else inline.push(child)
    }
    const shown = label ? textIn(label) : ''
    const text = joinItems(inline.flatMap((child) => itemsIn(child)))
    if (text !== '') {
      const bullet = /^[^\p{L}\p{N}]*$/u.test(shown)
      add({
        kind: 'item',
        text,
        ...(shown !== '' && !bullet && { label: shown }),
        ...(bullet && { label: '•' }),
        ...(lists > 1 && { depth: lists - 1 }),
      })
    }
    for (const child of nested) walk(child, depth + 1, lists)
    if (blocks.length === from) for (const child of children) walk(child, depth + 1, lists)
  }
  const tableOf = (table: StructureNode): RawBlock => {
    const rows: string[][] = []
    let head = false
    const collect = (node: StructureNode): void => {
      for (const child of node.children ?? []) {
        if (child.role === 'TR') {
          const cells = (child.children ?? []).filter(({ role }) => role === 'TD' || role === 'TH')
          if (rows.length === 0 && cells.length > 0 && cells.every(({ role }) => role === 'TH'))
            head = true
          const row = cells.map(textIn)
          if (row.some((text) => text !== '')) rows.push(row)
        } else collect(child)
      }
    }
    collect(table)
    return { kind: 'table', text: rows.map((cells) => cells.join(' ')).join(' '), rows, head }
  }
  walk(tree, 0, 0)
  return blocks
}
