import type { BlockTarget } from '../evidence/resolve.ts'
import type { SourceDocument, TextBlock } from '../evidence/source-document.ts'
import type { Lexicon } from './lexicon.ts'

/** A sentence of a document, with what stands over it. */
export interface DraftPassage {
  readonly target: BlockTarget
  /** As it stands there, so that it can be quoted. */
  readonly own: string
  /** With the words that lead into it: "The Processor shall: (a) notify ...", and the customer as in `plain`. */
  readonly full: string
  /** The headings, the lead and the paragraph around it: what it is about. */
  readonly about: string
  readonly inAnnex: boolean
  /** With the customer called by the word that every agreement knows. */
  readonly plain: string
  /** Whether it stands where words are explained, or the customer's duties. */
  readonly standsAside: boolean
}

/** The sentences of a document, in order; the rows of its tables each as one. */
export function passagesOf(
  { blocks }: SourceDocument,
  lexicon?: Parameters<typeof standsAside>[1],
): readonly DraftPassage[] {
  const passages: DraftPassage[] = []
  const plain = customerNamed(blocks, lexicon)
  let lead: { readonly text: string; readonly block: TextBlock } | undefined
  for (const block of blocks) {
    const headings = block.headings.join(' / ')
    const inAnnex = block.annex !== undefined
    const aside =
      lexicon !== undefined && standsAside({ headings: block.headings.map(plain) }, lexicon)
    if (block.kind === 'heading') {
      lead = undefined
      continue
    }
    if (block.kind === 'table') {
      block.rows.forEach((cells, row) => {
        const own = cells.filter((cell) => cell !== '').join(' ')
        if (own !== '')
          passages.push({
            target: { block, row },
            own,
            plain: plain(own),
            full: plain(own),
            about: `${headings} / ${own}`,
            inAnnex,
            standsAside: aside,
          })
      })
      continue
    }
    if (!lead && isTitleLine(block)) continue
    if (lead && !isLedBy(block, lead.block)) lead = undefined
    const over = lead?.text ?? ''
    const sentences = sentencesOf(block.text).filter((own) => /[\p{L}\d]/u.test(own))
    // Beside each of a thousand sentences the paragraph would be read a thousand times.
    const isLong = sentences.length > 100
    let open = 0
    let inline = ''
    let from = 0
    for (const own of sentences) {
      from = Math.max(from, block.text.indexOf(own, from))
      const isNote = open > 0 || /^\[(?:[^\]]{24,}|[^\]]{24,}\]\W*)$/.test(own)
      open = Math.max(0, open + own.split('[').length - own.split(']').length)
      // "[Name the tool here. Do not guess.]" is told to whoever fills the form in.
      if (isNote) continue
      // "Shall include: (i) the nature; (ii) the consequences": what leads in leads in to each.
      const isLed = inline !== '' && laterEntry.test(own)
      if (!isLed) inline = firstEntry.exec(own)?.[1] ?? ''
      const led = isLed ? `${inline} ${own}` : own
      passages.push({
        target: { block },
        own,
        plain: plain(own),
        full: plain(over === '' ? led : `${over} ${led}`),
        about: `${headings} / ${over} ${isLong ? block.text.slice(Math.max(0, from - around), from + around) : block.text}`,
        inAnnex,
        standsAside: aside,
      })
    }
    if (/[:：]\s*$/.test(block.text)) {
      const last = sentences.at(-1) ?? ''
      lead = { text: over === '' || block.kind !== 'item' ? last : `${over} ${last}`, block }
    }
  }
  return passages
}

/** Characters around a sentence that tell what it is about, where its paragraph is endless. */
const around = 300

const firstEntry = /^(.{8,400}?[:：])\s*(?:\(?(?:a|i|1)\)|[•–-]\s)/su
const laterEntry = /^(?:(?:and|or|et|ou|und|oder|y|o|e)\s+)?\(?(?:[b-z]|[ivx]{1,4}|\d{1,2})\)\s/u

/** "The Employer acts as controller", "the library (controller)": who is called so is the customer. */
function customerNamed(
  blocks: readonly TextBlock[],
  lexicon: Lexicon | undefined,
): (text: string) => string {
  const names = blocks.slice(0, 80).flatMap(({ text }) =>
    [...text.matchAll(acting), ...text.matchAll(inBrackets), ...text.matchAll(shortName)].flatMap(
      ([, first = '', second]) => {
        // "The adhering library", "la bibliothèque adhérente".
        const isLast = lexicon?.language === 'en' || lexicon?.language === 'de'
        const name = isLast ? (second ?? first) : first
        return noCustomer.test(name) || lexicon?.providerName.test(name) ? [] : [name]
      },
    ),
  )
  if (names.length === 0 || !lexicon) return (text) => text
  const pattern = new RegExp(`(?<!\\p{L})(?:${[...new Set(names)].join('|')})(?!\\p{L})`, 'giu')
  return (text) => text.replace(pattern, lexicon.customerWord)
}

const controller = '(?:data )?(?:controller|verantwortlich|responsable d)'
const acting = new RegExp(
  `(?<!\\p{L})(\\p{Lu}\\p{L}{3,20}|(?<=\\b(?:the|la|le|die|der|das|el) )\\p{L}{4,20})(?: (\\p{Ll}{4,}))?\\s+(?:acts?|is|are|ist|bleibt|est|agit|es|actúa|handelt)\\s[^.;:()]{0,40}?\\b${controller}`,
  'gu',
)
const inBrackets = new RegExp(
  `(\\p{L}{4,20})(?: (\\p{L}{4,}))?\\s\\((?:the |le |la |el |die |der )?${controller}`,
  'giu',
)
/** "The Controller (CO)", which is called so from there on. */
const shortName = new RegExp(
  `${controller}[^.;:()]{0,16}\\s\\(["'“«„]?\\s?(?:the |le |la |el |der |die )?(\\p{Lu}{2,4})\\s?["'”»“]?\\)`,
  'giu',
)
const noCustomer =
  /processor|traitant|encargad|verarbeit|^(?:part(?:y|ies|ie|ei|eien|e)|person(?:ne|a)?|entit(?:y|é|ät)|entidad|stelle|which|that|elle|welche[rs]?|datos|données|data|daten)$/iu

/** What words mean, and what the customer owes, says nothing of the processing. */
export const standsAside = (
  { headings }: Pick<TextBlock, 'headings'>,
  { definitions, customerDuties }: Lexicon,
): boolean =>
  headings.some(
    (heading) =>
      definitions.test(heading) || (customerDuties.test(heading) && !instructing.test(heading)),
  )

/** Instructions are the customer's, and to follow them is the provider's duty. */
const instructing = /instruct|weisung|instrucci/iu

/** "8. Return and deletion" stands over something, whatever a reader took it for. */
const isTitleLine = ({ kind, text, label }: TextBlock): boolean =>
  text.length <= 60 &&
  !/[.;:,!?\d]\s*$/.test(text) &&
  text.split(' ').length <= 7 &&
  (kind === 'paragraph' || (label !== undefined && /^\d/.test(label))) &&
  !/\b(?:is|are|shall|will|ist|sind|est|sont|es|son|wird|werden)\b|@/.test(text)

/** Entries of a list, and clauses below the one that leads in. */
const isLedBy = (block: TextBlock, lead: TextBlock): boolean =>
  block.kind === 'item' ||
  block.clause.length > lead.clause.length ||
  (block.label !== undefined && !/^\d+\.?\d*\.?$/.test(block.label))

/** Where a full stop ends nothing. */
const short =
  /(?:\b(?:arts?|abs|lit|nr|no|ziff|bzw|ca|vgl|inkl|sog|evtl|ggf|etc|inc|ltd|co|corp|cf|num|apdo|pág|par|para|sec|approx|e\.g|i\.e|u\.s|z\.b|d\.h|u\.a|i\.s\.d|i\.s\.v|n|s\.a|s\.l|p\.ej|bspw|max|min|st|dr|mr)|\b[A-Z\d])\.$/iu

/** Sentences: a stop, and a capital after it. A semicolon parts the duties of a list in one paragraph. */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = []
  let from = 0
  for (const match of text.matchAll(/[.;!?]["”»“']?\s+(?=["„«“(¿]?[\p{Lu}\d(])|;\s+/gu)) {
    const end = match.index + match[0].trimEnd().length
    const piece = text.slice(from, end)
    if (match[0].startsWith('.') && short.test(piece.trimEnd())) continue
    sentences.push(piece.trim())
    from = match.index + match[0].length
  }
  sentences.push(text.slice(from).trim())
  return sentences.filter((sentence) => sentence !== '')
}
