import type { DeskDocument, DocumentMark, ShownBlock } from '../../desk/contract.ts'
import { findQuote, saidBy } from '../../evidence/quote.ts'
import { type BlockTarget, resolve } from '../../evidence/resolve.ts'
import type { SourceDocument } from '../../evidence/source-document.ts'

/** Words of a document that mean something for the declaration. */
export interface MarkedPassage {
  readonly kind: DocumentMark['kind']
  readonly document: string
  readonly address: string
  /** Empty for all that stands at the address. */
  readonly quote: string
  readonly pointer?: string
}

/** A document as the page shows it: its blocks, a row of a table each for itself, with their marks. */
export function markedDocument(
  {
    id,
    title,
    document,
  }: { readonly id: string; readonly title: string; readonly document: SourceDocument },
  passages: readonly MarkedPassage[],
): DeskDocument {
  const targets = document.blocks.flatMap((block): readonly BlockTarget[] =>
    block.kind === 'table' ? block.rows.map((_, row) => ({ block, row })) : [{ block }],
  )
  const marks = new Map<string, DocumentMark[]>()
  for (const passage of passages) {
    if (passage.document !== id || passage.quote === '') continue
    const places = passage.address === '' ? targets : resolve(document, passage.address)
    for (const target of findQuote(places, passage.quote)?.targets ?? []) {
      const key = keyOf(target)
      marks.set(key, [...(marks.get(key) ?? []), markIn(saidOf(target), passage)])
    }
  }
  return {
    id,
    title,
    blocks: targets.map((target) => blockOf(target, marks.get(keyOf(target)) ?? [])),
  }
}

const keyOf = ({ block, row }: BlockTarget) => `${block.index} ${row ?? ''}`

/** Without the label, which the page shows beside it. */
const saidOf = (target: BlockTarget): string =>
  target.row === undefined ? target.block.text : saidBy(target)

function blockOf(target: BlockTarget, marks: readonly DocumentMark[]): ShownBlock {
  const { block, row } = target
  const text = saidOf(target)
  return {
    kind: row !== undefined || block.kind === 'table' ? 'row' : block.kind,
    ...(block.kind === 'heading' && { level: block.level }),
    ...(block.label !== undefined && row === undefined && { label: block.label }),
    text,
    marks: withoutOverlap(marks),
  }
}

/** The words themselves where they stand in the block as they are quoted; else all of it. */
function markIn(text: string, { quote, kind, pointer }: MarkedPassage): DocumentMark {
  const at = text.indexOf(quote)
  const [start, end] = at === -1 ? [0, text.length] : [at, at + quote.length]
  return { start, end, kind, ...(pointer !== undefined && { pointer }) }
}

/** What is to be decided goes before what is declared, and a mark before those that it covers. */
function withoutOverlap(marks: readonly DocumentMark[]): readonly DocumentMark[] {
  const order = ['candidate', 'used', 'unread']
  const kept: DocumentMark[] = []
  for (const mark of marks.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind)))
    if (kept.every(({ start, end }) => mark.end <= start || mark.start >= end)) kept.push(mark)
  return kept.toSorted((a, b) => a.start - b.start)
}
