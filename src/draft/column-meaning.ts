import { type Lexicon, lexiconOf } from './lexicon.ts'
import { termLanguages } from './term-languages.ts'

/** What a column or a label of a list of sub-processors says; its words are `columns` of the lexicon. */
export type ListColumn =
  | 'name'
  | 'country'
  | 'address'
  | 'task'
  | 'data'
  | 'safeguard'
  | 'contact'
  | 'url'
  | 'since'

export type ListColumns = Readonly<Partial<Record<ListColumn, number>>>

const others = ['address', 'task', 'data', 'safeguard', 'contact', 'url', 'since'] as const

/** What a head or a label means: its first word that means something, but a place before its owner. */
export function meaningOf(label: string, { columns }: Lexicon): ListColumn | undefined {
  const text = label.trim()
  if (text === '' || text.length > 80) return undefined
  const at = (column: ListColumn) => text.search(columns[column] ?? /$^/)
  const place = at('country')
  const tool = at('safeguard')
  // "Guarantee of a transfer to a third country" names no country.
  if (place >= 0 && (tool < 0 || place < tool) && (at('name') < 0 || !joined.test(text)))
    return 'country'
  // "Subprocessor activity": of two nouns the last is what is meant.
  const last = text.split(/\s+/).at(-1) ?? ''
  const isOfName = (column: ListColumn) => columns[column]?.test(last) ?? false
  if (at('name') === 0 && isOfName('task') && !isOfName('name') && !joined.test(text)) return 'task'
  if (at('name') >= 0) return 'name'
  if (at('task') >= 0 && why.test(text)) return 'task'
  const found = others
    .map((column) => ({ column, index: at(column) }))
    .filter(({ index }) => index >= 0)
  return found.toSorted((a, b) => a.index - b.index)[0]?.column
}

/** "Name and seat" is a name first. */
const joined = /[,/&]|\b(?:and|und|et|y)\b/i

/** "Services concerned | Purpose": a word for why says more than one for what. */
const why = /purpose|zweck|finalit|finalidad|objet|function|funktion|fonction|funci/iu

/** "Provider's location | Place of processing": of two places where data are counts. */
const ofSeat =
  /provider|vendor|corporate|company|\bhq\b|headquart|established|\bsitz|siège|sede|proveedor|anbieter/iu

/** Which column is what, in the language that knows most of the heads. */
export function listColumnsOf(head: readonly string[]): ListColumns {
  const readings = termLanguages.map((language) => {
    const found: Partial<Record<ListColumn, number>> = {}
    for (const [at, cell] of head.entries()) {
      const meaning = meaningOf(cell, lexiconOf(language))
      if (meaning === undefined) continue
      const before = found[meaning]
      const isBetter =
        before !== undefined &&
        ((meaning === 'task' && why.test(cell) && !why.test(head[before] ?? '')) ||
          (meaning === 'country' && ofSeat.test(head[before] ?? '') && !ofSeat.test(cell)))
      if (before === undefined || isBetter) found[meaning] = at
    }
    return found
  })
  return readings.reduce((best, each) => (sizeOf(each) > sizeOf(best) ? each : best))
}

export const sizeOf = (columns: ListColumns): number => Object.keys(columns).length
