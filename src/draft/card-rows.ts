import type { BlockTarget } from '../evidence/resolve.ts'
import type { DraftDocument, DraftRow } from './draft-fact.ts'
import type { Lexicon } from './lexicon.ts'
import { type CountryOf, joinedRows, namedRow } from './rows-in.ts'

/** A sub-processor as a form: a heading or a "Name:" line, and a line for each thing that is said of it. */
interface Card {
  readonly target: BlockTarget
  readonly cells: Record<string, string>
}

/**
 * Sub-processors that are listed one below the other, as in Annex III of the standard contractual
 * clauses: "Name: …", "Address: …", "Description of processing: …".
 */
export function cardRows(
  one: DraftDocument,
  lexicon: Lexicon,
  countryOf: CountryOf,
  listed = false,
): readonly DraftRow[] {
  const cards: Card[] = []
  let open: Card | undefined
  const begin = (target: BlockTarget, name: string) => {
    open = { target, cells: { name } }
    cards.push(open)
  }
  const say = (target: BlockTarget, label: string, value: string) => {
    const column = columnOf(label, lexicon)
    if (column === 'name') begin(target, value)
    else if (open && column !== undefined) open.cells[column] ??= value
  }
  for (const block of one.document.blocks) {
    const over = block.kind === 'heading' ? block.headings.slice(0, -1) : block.headings
    if (!listed && !over.some((heading) => lexicon.listHead.test(heading))) {
      open = undefined
      continue
    }
    if (block.kind === 'heading') {
      const isOther = lexicon.gathering.test(block.text) || block.text.length > 60
      if (isOther) open = undefined
      else begin({ block }, nameOf(block.text))
    }
    if (block.kind === 'table')
      block.rows.forEach(([label = '', value = '', ...more], row) => {
        if (more.length === 0 && value !== '') say({ block, row }, label, value)
      })
    else if (block.kind !== 'heading') {
      const [, label, value] = /^([^:]{2,60}):\s+(.+)$/su.exec(block.text) ?? []
      if (label !== undefined && value !== undefined) say({ block }, label, value)
    }
  }
  return joinedRows([
    cards.flatMap(({ target, cells }) => {
      const said = Object.keys(cells)
      const isForm = said.some((name) => placed.test(name)) && said.length > 2
      return (isForm && namedRow(one, target, (name) => cells[name], countryOf)) || []
    }),
  ])
}

/** Where a sub-processor is stands in each such form, and in few other lists. */
const placed = /^(?:country|address)$/

/** "2. Anthropic, PBC ★ new": the name, without what marks it. */
const nameOf = (text: string): string =>
  text.replace(/^\d+[.)]\s*/, '').replace(/\s*[^\p{L}\p{N}\s.,&'’()/+-].*$/u, '')

const columnOf = (label: string, { columns }: Lexicon): string | undefined =>
  Object.entries(columns).find(
    ([name, pattern]) =>
      pattern.test(label.trim()) && !(name !== 'safeguard' && columns['safeguard']?.test(label)),
  )?.[0]
