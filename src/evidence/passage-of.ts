import type { Passage } from '../model/evidence.ts'
import type { SourceLocation } from '../model/source-location.ts'
import { saidBy } from './quote.ts'
import { addressOf, type BlockTarget } from './resolve.ts'
import type { SourceDocument } from './source-document.ts'

/** Characters of a passage that are shown: enough to judge a fact, and no copy of a document. */
const longest = 600

/** What some blocks say, as one passage. */
export function passageOf(
  {
    id,
    file,
    document,
  }: { readonly id: string; readonly file: string; readonly document: SourceDocument },
  targets: readonly BlockTarget[],
): Passage | undefined {
  const [first] = targets
  if (!first) return undefined
  const text = targets.map(saidBy).join(' ')
  return {
    document: id,
    address: addressOf(document, first),
    text: text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text,
    place: placeIn(file, first),
    ...(first.block.page !== undefined && { page: first.block.page }),
    blocks: [...new Set(targets.map(({ block }) => block.index))],
  }
}

function placeIn(file: string, target: BlockTarget): SourceLocation {
  const { line } = target.block
  const at = line === undefined ? 1 : line + (target.row ?? 0)
  return {
    file,
    line: at,
    column: 1,
    endLine: at,
    endColumn: 1,
    pointer: '',
    // What is no text has no lines to show.
    lineText: '',
  }
}
