import { bindingWords } from './binding-words.ts'
import { addressOf } from './resolve.ts'
import { type SourceDocument, type TextBlock, textOf } from './source-document.ts'

/** A part of a document that no source and no quote of the declaration reaches. */
export interface UnusedPart {
  readonly address: string
  readonly heading?: string
}

/** A sentence in such a part that binds, and what makes it worth reading. */
export interface UnusedSentence {
  readonly address: string
  readonly text: string
  readonly why: readonly string[]
}

/** As many as somebody reads before the list is put away. */
const most = 6

/** What nobody cites, by clause; and of that first what binds with a number, an exception, money or a use of the vendor's own. */
export function unusedIn(
  document: SourceDocument,
  cited: ReadonlySet<number>,
): { readonly parts: readonly UnusedPart[]; readonly sentences: readonly UnusedSentence[] } {
  const open = document.blocks.filter(({ index, kind }) => !cited.has(index) && kind !== 'heading')
  const groups = new Map<string, TextBlock[]>()
  for (const block of document.blocks)
    if (block.kind !== 'heading')
      groups.set(partOf(block), [...(groups.get(partOf(block)) ?? []), block])
  const parts = [...groups.values()].flatMap((blocks): readonly UnusedPart[] => {
    const [first] = blocks
    if (!first || blocks.some(({ index }) => cited.has(index))) return []
    const heading = first.headings.at(-1)
    const whole: TextBlock = { ...first, clause: first.clause.slice(0, 1) }
    return [
      {
        address: addressOf(document, {
          block:
            first.clause.length > 1
              ? (document.blocks.find((one) => partOf(one) === partOf(whole)) ?? first)
              : first,
        }),
        ...(heading && { heading }),
      },
    ]
  })
  const sentences = open
    .flatMap((block) => sentencesIn(document, block))
    .sort((a, b) => b.weight - a.weight || a.index - b.index)
    .slice(0, most)
    .map(({ address, text, why }) => ({ address, text, why }))
  return { parts, sentences }
}

/** The annex and the clause, or the heading, to which a block belongs. */
const partOf = ({ annex, clause, headings }: TextBlock): string =>
  [annex ?? '', clause[0] ?? headings.at(-1) ?? ''].join('|')

function sentencesIn(document: SourceDocument, block: TextBlock) {
  if (block.kind === 'table') return []
  return textOf(block)
    .split(/(?<=[.;!?])\s+(?=\p{Lu}|\(|$)/u)
    .flatMap((text) => {
      const why = Object.entries(bindingWords).flatMap(([name, { pattern }]) =>
        pattern.test(text) ? [name] : [],
      )
      const weight = why.reduce((sum, name) => sum + (bindingWords[name]?.weight ?? 0), 0)
      // A duty alone is the rule in an agreement; with something else it is worth a look.
      if (weight < 3) return []
      const reasons = why.filter((name) => name !== 'duty')
      return [
        { address: addressOf(document, { block }), text, why: reasons, weight, index: block.index },
      ]
    })
}
