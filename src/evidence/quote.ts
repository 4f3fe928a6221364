import { lettersOf, normalised } from './normalise.ts'
import type { BlockTarget } from './resolve.ts'
import { textOf } from './source-document.ts'

/** How a quote was found: as it is written, or by its letters and digits only. */
export type Match = 'text' | 'letters'

export interface FoundQuote {
  readonly match: Match
  /** The blocks, or rows, from which the words are. */
  readonly targets: readonly BlockTarget[]
}

/** What a target says. */
export const saidBy = ({ block, row }: BlockTarget): string =>
  block.kind === 'table' && row !== undefined ? (block.rows[row] ?? []).join(' ') : textOf(block)

/** Rows of a table one by one, so that a quote leads to its row. */
const rowByRow = (targets: readonly BlockTarget[]): readonly BlockTarget[] =>
  targets.flatMap((target) =>
    target.block.kind === 'table' && target.row === undefined
      ? target.block.rows.map((_, row) => ({ block: target.block, row }))
      : [target],
  )

/** Finds a quote word for word; where its author left words out and says so, its parts in their order. */
export function findQuote(targets: readonly BlockTarget[], quote: string): FoundQuote | undefined {
  const pieces = rowByRow(targets)
  return (
    found(pieces, quote, normalised, ' ', 'text') ?? found(pieces, quote, lettersOf, '', 'letters')
  )
}

function found(
  pieces: readonly BlockTarget[],
  quote: string,
  alike: (text: string) => string,
  between: string,
  match: Match,
): FoundQuote | undefined {
  const parts = partsOf(quote)
    .map(alike)
    .filter((part) => part !== '')
  if (parts.length === 0) return undefined
  const starts: number[] = []
  let text = ''
  for (const piece of pieces) {
    if (text !== '') text += between
    starts.push(text.length)
    text += alike(saidBy(piece))
  }
  let from = 0
  let first = -1
  for (const part of parts) {
    const at = text.indexOf(part, from)
    if (at < 0) return undefined
    if (first < 0) first = at
    from = at + part.length
  }
  // Where several parts stand, the first place of each counts: the words between belong to it too.
  const holds = pieces.filter(
    (_, at) => (starts[at] ?? 0) < from && (starts[at + 1] ?? text.length + 1) > first,
  )
  return { match, targets: holds }
}

/** "[...]", "(...)" and "…" say that words were left out. */
const partsOf = (quote: string): readonly string[] =>
  quote.split(/\s*(?:\[\s*(?:\.{3}|…)\s*\]|\(\s*(?:\.{3}|…)\s*\)|…|\.{3})\s*/u)
