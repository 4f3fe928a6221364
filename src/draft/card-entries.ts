import type { TextBlock } from '../evidence/source-document.ts'
import { type ListColumn, meaningOf } from './column-meaning.ts'
import { hasForm } from './company-names.ts'
import type { DraftDocument } from './draft-fact.ts'
import type { Lexicon } from './lexicon.ts'
import type { ListEntry } from './list-entry.ts'

/** A sub-processor as a form: a heading or a "Name:" line, and what is said below it. */
interface Card {
  readonly target: ListEntry['target']
  readonly said: Partial<Record<ListColumn, string>>
  readonly over: string
  /** A sentence below the heading begins with its words: "Examplecloud stores …". */
  isTold?: boolean
  /** What stands first below the heading is a short line: "Hosting of the service." */
  brief?: string
}

/**
 * Sub-processors that are listed one below the other, as in Annex III of the standard contractual
 * clauses: "Name: …", "Address: …", "Description of processing: …"; or as headings with a sentence.
 */
export function cardEntries(
  { document: { blocks } }: DraftDocument,
  lexicon: Lexicon,
  listed: boolean,
): readonly ListEntry[] {
  const cards: Card[] = []
  let open: Card | undefined
  const begin = (block: TextBlock, name: string, row?: number) => {
    const target = { block, ...(row !== undefined && { row }) }
    open = { target, said: { name }, over: block.headings.slice(0, -1).at(-1) ?? '' }
    cards.push(open)
  }
  const say = (block: TextBlock, label: string, value: string, row?: number) => {
    const column = meaningOf(label, lexicon)
    if (column === 'name') begin(block, value, row)
    else if (open && column !== undefined) open.said[column] ??= value
  }
  for (const block of blocks) {
    const over = block.kind === 'heading' ? block.headings.slice(0, -1) : block.headings
    if (!listed && !over.some((heading) => lexicon.listHead.test(heading))) {
      open = undefined
      continue
    }
    if (block.kind === 'heading') {
      if (lexicon.gathering.test(block.text) || block.text.length > 60) open = undefined
      else begin(block, block.text)
    } else if (block.kind === 'table')
      block.rows.forEach(([label = '', value = '', ...more], row) => {
        if (more.length === 0 && value !== '') say(block, label, value, row)
      })
    else {
      const [, label, value] = /^([^:]{2,60}):\s+(.+)$/su.exec(block.text) ?? []
      if (label !== undefined && value !== undefined) say(block, label, value)
      else if (isNameLine(block)) begin(block, block.text)
      else if (open && !open.isTold && begins(block.text, open.said.name)) {
        open.isTold = true
        open.said.task ??= block.text.split(/(?<=\.)\s/)[0] ?? ''
      } else if (open?.target.block.kind === 'heading' && block.text.length <= 120)
        open.brief ??= block.text.replace(/\.$/, '')
    }
  }
  for (const card of cards) if (isOfBriefs(card, cards)) card.said.task ??= card.brief ?? ''
  return cards.filter((card) => {
    const { said, isTold } = card
    // Where a sub-processor is stands in each such form, and in few other lists.
    const isPlaced = said.country !== undefined || said.address !== undefined
    return isTold || isOfBriefs(card, cards) || (isPlaced && Object.keys(said).length > 2)
  })
}

/** Headings below one are companies where most bear the form of one, and each has a short line below it. */
function isOfBriefs({ over }: Card, cards: readonly Card[]): boolean {
  const kin = cards.filter((card) => card.over === over)
  const formed = kin.filter(({ said }) => hasForm(said.name ?? ''))
  return (
    kin.length > 2 &&
    formed.length >= kin.length / 2 &&
    kin.every(({ brief }) => brief !== undefined)
  )
}

/** "Examplecloud Ltd" in a line of its own, above what is said of it. */
const isNameLine = ({ kind, text }: TextBlock): boolean =>
  kind === 'paragraph' &&
  text.length <= 60 &&
  hasForm(text) &&
  !/[:;!?]$|\s\p{Ll}+\s\p{Ll}/u.test(text)

const begins = (sentence: string, name = ''): boolean =>
  sentence.startsWith(`${name} `) && /^\p{Ll}.*\.$/su.test(sentence.slice(name.length + 1))
