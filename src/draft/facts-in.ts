import { findQuote } from '../evidence/quote.ts'
import { addressOf, resolve } from '../evidence/resolve.ts'
import type { DraftDocument, DraftFact, FactReading } from './draft-fact.ts'
import { type Footing, footingOf } from './footing.ts'
import type { FactFrame, Lexicon } from './lexicon.ts'
import { type DraftPassage, passagesOf } from './passages.ts'
import { distanceTo, promptnessWord, type Quantity, quantitiesIn } from './quantities.ts'
import { quoteAround } from './quote-around.ts'

/** One sentence read one way. */
export interface Hit extends FactReading {
  readonly path: string
  readonly weight: number
  readonly candidate: boolean
  readonly footing: Footing
  readonly inAnnex: boolean
  readonly lexicon: Lexicon
}

/** What the sentences of a document say of each fact, in the words of its language. */
export const hitsIn = (one: DraftDocument, lexicon: Lexicon): readonly Hit[] =>
  passagesOf(one.reading ?? one.document, lexicon).flatMap((passage) =>
    passage.own.length > 4_000
      ? []
      : lexicon.frames.flatMap((frame) => hitOf(one, passage, frame, lexicon)),
  )

function hitOf(
  one: DraftDocument,
  passage: DraftPassage,
  frame: FactFrame,
  lexicon: Lexicon,
): readonly Hit[] {
  const { full, own, about } = passage
  if (frame.topic && !frame.topic.test(about) && !frame.topic.test(full)) return []
  if (!frame.all.every((pattern) => pattern.test(full))) return []
  if (frame.not.some((pattern) => pattern.test(full))) return []
  if (
    ofProvider.test(frame.fact) &&
    (passage.standsAside || lexicon.customerMust.test(passage.plain))
  )
    return []
  const taken = take(frame, own, lexicon)
  if (!taken) return []
  const place = placeOf(one, passage, quoteAround(own, taken.span))
  if (!place) return []
  const footing = footingOf(frame.fact, passage.target.block, own, lexicon)
  return [
    {
      path: frame.fact,
      value: taken.value,
      footing,
      inAnnex: passage.inAnnex && passage.target.block.annex !== '',
      // What a word means is said better where it is used, and a fact where its section is.
      weight: passage.standsAside || footing === 'foreign' ? frame.weight / 2 : frame.weight,
      // A certificate that stands in a list of sub-processors is theirs, and an example is none.
      candidate:
        frame.candidate ||
        taken.isOneOf ||
        // A tool beside a sub-processor is for its transfers, and may be for no other.
        (frame.fact === 'safeguards.tools[]' &&
          passage.target.row !== undefined &&
          lexicon.listHead.test(about)) ||
        // A table gives each kind of data its roles.
        (frame.fact === 'activities.customerRole' && passage.target.row !== undefined) ||
        (frame.fact === 'security.certifications[]' &&
          (!lexicon.certified.test(`${about} ${full}`) ||
            passage.standsAside ||
            lexicon.listHead.test(about) ||
            lexicon.examples.test(own))),
      lexicon,
      ...place,
    },
  ]
}

/** Duties of the provider: what binds the customer, or says what a word means, is none. */
const ofProvider =
  /^obligations\.(?:security|confidentiality|instructions|assistance)|^breach\.|^obligations\.endOfContract/

/** The source and the quote, if the resolver that verifies them finds them again. */
export function placeOf(
  { id, document }: DraftDocument,
  { target }: Pick<DraftPassage, 'target'>,
  quote: string,
): { readonly source: string; readonly quote: string } | undefined {
  // A paragraph whose lines were joined stands where its first line does.
  const block = document.blocks[target.block.index] ?? target.block
  const address = addressOf(document, { ...target, block })
  const source = `${id} ${address}`.trim().replaceAll(/\s+/g, ' ')
  if (quote === '' || source.length > id.length + 121) return undefined
  const targets =
    address === '' ? document.blocks.map((block) => ({ block })) : resolve(document, address)
  return findQuote(targets, quote) ? { source, quote } : undefined
}

interface Taken {
  readonly value: unknown
  readonly span: readonly [number, number]
  /** Other lengths of time stand in the sentence, and one of them may be meant. */
  readonly isOneOf?: boolean
}

function take(frame: FactFrame, own: string, lexicon: Lexicon): Taken | undefined {
  const whole = spanOf(own, frame.all)
  if (frame.take === undefined) return { value: frame.value, span: whole }
  // Which countries a sentence names is read by whoever knows their names.
  if (frame.take === 'country') return { value: own, span: whole }
  if (frame.take === 'words') {
    const [first] = frame.all
    const match = first?.exec(own)
    const words = match?.groups?.['take'] ?? match?.[0]
    return words === undefined || !match
      ? undefined
      : { value: words.trim(), span: [match.index, match.index + match[0].length] }
  }
  if (frame.take === 'name' || frame.take === 'url') {
    const match = frame.all[0]?.exec(own)
    if (!match) return undefined
    const end = match.index + match[0].length
    const words = frame.take === 'url' ? match[0] : nameAt(own.slice(end))
    if (words === undefined) return undefined
    const value = words.replace(/[.,;:)\]>"'’]+$/, '')
    return { value, span: [match.index, frame.take === 'url' ? end : end + words.length] }
  }
  const { near } = frame
  const quantities = quantitiesIn(own, lexicon)
    .filter((one) => isNear(own, frame, one))
    .sort((a, b) => (near ? distanceTo(own, near, a) - distanceTo(own, near, b) : 0))
  if (frame.take === 'promptness') {
    const [quantity] = quantities
    const word = promptnessWord(own, lexicon)
    if (quantity) return { value: quantity.value, span: widened(whole, quantity) }
    return word === undefined ? undefined : { value: word, span: whole }
  }
  const [quantity] = quantities
  const isOneOf =
    frame.fact === 'obligations.endOfContract.within' &&
    new Set(quantities.map(({ value }) => value)).size > 1
  return quantity && { value: quantity.value, span: widened(whole, quantity), isOneOf }
}

/** The name that a text begins with: words with a capital, and the small words between them. */
const nameAt = (text: string): string | undefined =>
  /^(?:(?:the|le|la|les|der|die|das|den|el|los|las)\s)?(\p{Lu}[\p{L}\p{N}.'’-]+(?:(?:,? (?:and|et|und|y|de|la|del|am|an der|sur|of))? \p{Lu}[\p{L}\p{N}.'’-]+){0,5})/u
    .exec(text)?.[1]
    ?.replace(/^(?:Sitz|Geschäftssitz|Wohnsitz|Ort|Union|Member|Mitglied)$/, '') || undefined

function isNear(text: string, { near, far }: FactFrame, quantity: Quantity): boolean {
  if (!near) return true
  const distance = distanceTo(text, near, quantity)
  if (distance > 240) return false
  // What a comma parts from the length of time is said of another.
  const behind = text.slice(quantity.end).search(/[,;(]/)
  const own = behind < 0 ? text : text.slice(0, quantity.end + behind)
  return !far || distance <= distanceTo(own, far, quantity)
}

/** The quantity must be in the quote; the words around it as far as there is room. */
const widened = (
  [start, end]: readonly [number, number],
  quantity: Quantity,
): readonly [number, number] => {
  const from = Math.min(start, quantity.start)
  const to = Math.max(end, quantity.end)
  return to - from <= 150 ? [from, to] : [Math.max(0, quantity.start - 60), quantity.end]
}

function spanOf(own: string, patterns: readonly RegExp[]): readonly [number, number] {
  const spans = patterns.flatMap((pattern) => {
    const match = pattern.exec(own)
    return match ? [[match.index, match.index + match[0].length] as const] : []
  })
  const [first] = spans
  if (!first) return [0, 0]
  return spans.reduce(
    ([start, end], [from, to]) => {
      const joined = [Math.min(start, from), Math.max(end, to)] as const
      return joined[1] - joined[0] > 150 ? [start, end] : joined
    },
    first as readonly [number, number],
  )
}

/** What is left of all readings: the heaviest, if they agree; otherwise all of them, for a person. */
export function decided(path: string, hits: readonly Hit[]): DraftFact {
  if (hits.length === 0) return { path, state: 'undecided' }
  const heaviest = Math.max(...hits.map(({ weight }) => weight))
  const all = hits.filter(({ weight }) => weight === heaviest)
  // "Without undue delay" in one place and "48 hours" in another are one promise: the number says it,
  // though it may stand in a sentence that says less of the rest.
  const numbers = hits.filter(
    ({ value, weight, candidate }) =>
      /^\d/.test(String(value)) &&
      (weight === heaviest || (weight >= heaviest * 0.6 && !candidate)),
  )
  const best = numbers.length > 0 ? numbers : all
  const values = new Map(best.map((hit) => [JSON.stringify(hit.value), hit]))
  const [first] = best
  if (first && values.size === 1 && best.some(isSure)) {
    const certain = best.filter(isSure)
    // An annex repeats what a clause has agreed.
    const own = certain.filter(({ footing }) => footing === 'own')
    const clause = (hits: readonly Hit[]) => hits.find(({ inAnnex }) => !inAnnex)
    const sure = clause(own) ?? clause(certain) ?? certain[0] ?? first
    return { path, state: 'stated', ...readingOf(sure) }
  }
  return { path, state: 'candidate', rivals: [...values.values()].map(readingOf) }
}

/** Below the heading of another fact a sentence is at most a candidate, and some are sure only below their own. */
export const isSure = ({ path, candidate, footing }: Hit): boolean =>
  !candidate && footing !== 'foreign' && (footing === 'own' || !onlyInOwn.test(path))

const onlyInOwn = /^obligations\.audit\.(?:conditions|frequency|notice|afterBreach)/

const readingOf = ({ value, source, quote }: Hit): FactReading => ({ value, source, quote })
