import { findQuote } from '../evidence/quote.ts'
import { addressOf, resolve } from '../evidence/resolve.ts'
import type { DraftDocument, DraftFact, FactReading } from './draft-fact.ts'
import { type FactFrame, type Lexicon, languageOf, lexiconOf } from './lexicon.ts'
import { type DraftPassage, passagesOf } from './passages.ts'
import { distanceTo, promptnessWord, type Quantity, quantitiesIn } from './quantities.ts'
import { quoteAround } from './quote-around.ts'
import type { TermLanguage } from './terms.ts'

/** One sentence read one way. */
export interface Hit extends FactReading {
  readonly path: string
  readonly weight: number
  readonly candidate: boolean
}

/** What the sentences of a document say of each fact, in the words of its language. */
export function hitsIn(one: DraftDocument, language: TermLanguage | undefined): readonly Hit[] {
  const passages = passagesOf(one.document)
  const lexicon = lexiconOf(language ?? languageOf(passages.map(({ own }) => own).join(' ')))
  return passages.flatMap((passage) =>
    passage.own.length > 4_000
      ? []
      : lexicon.frames.flatMap((frame) => hitOf(one, passage, frame, lexicon)),
  )
}

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
  const taken = take(frame, own, lexicon)
  if (!taken) return []
  const place = placeOf(one, passage, quoteAround(own, taken.span))
  if (!place) return []
  return [
    {
      path: frame.fact,
      value: taken.value,
      weight: frame.weight,
      candidate: frame.candidate,
      ...place,
    },
  ]
}

/** The source and the quote, if the resolver that verifies them finds them again. */
export function placeOf(
  { id, document }: DraftDocument,
  { target }: Pick<DraftPassage, 'target'>,
  quote: string,
): { readonly source: string; readonly quote: string } | undefined {
  const address = addressOf(document, target)
  const source = `${id} ${address}`.trim().replaceAll(/\s+/g, ' ')
  if (quote === '' || source.length > id.length + 121) return undefined
  const targets =
    address === '' ? document.blocks.map((block) => ({ block })) : resolve(document, address)
  return findQuote(targets, quote) ? { source, quote } : undefined
}

interface Taken {
  readonly value: unknown
  readonly span: readonly [number, number]
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
  return quantity && { value: quantity.value, span: widened(whole, quantity) }
}

function isNear(text: string, { near, far }: FactFrame, quantity: Quantity): boolean {
  if (!near) return true
  const distance = distanceTo(text, near, quantity)
  if (distance > 160) return false
  return !far || distance <= distanceTo(text, far, quantity)
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
  const best = hits.filter(({ weight }) => weight === heaviest)
  const values = new Map(best.map((hit) => [JSON.stringify(hit.value), hit]))
  const [first] = best
  if (first && values.size === 1 && !best.every(({ candidate }) => candidate)) {
    const sure = best.find(({ candidate }) => !candidate) ?? first
    return { path, state: 'stated', ...readingOf(sure) }
  }
  return { path, state: 'candidate', rivals: [...values.values()].map(readingOf) }
}

const readingOf = ({ value, source, quote }: Hit): FactReading => ({ value, source, quote })
