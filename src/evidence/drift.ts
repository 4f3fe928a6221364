import type { WrittenClaim } from './claims-in.ts'
import { lettersOf, normalised } from './normalise.ts'
import { findQuote, saidBy } from './quote.ts'
import { addressOf, type BlockTarget, resolve } from './resolve.ts'
import type { SourceDocument, TextBlock } from './source-document.ts'
import { splitSource } from './split-source.ts'

/** What became of a fact between two copies of its document. */
export type Fate = 'same' | 'moved' | 'context changed' | 'changed' | 'gone'

export interface Drift {
  readonly claim: WrittenClaim
  readonly document: string
  readonly fate: Fate
  readonly from: { readonly address: string; readonly text: string }
  /** Absent where it is gone. */
  readonly to?: { readonly address: string; readonly text: string }
}

/** What a newer copy does to the facts that rest on a document. Each fact is its quote, or else its place. */
export function driftOf(
  claims: readonly WrittenClaim[],
  id: string,
  before: SourceDocument,
  after: SourceDocument,
): readonly Drift[] {
  const quoted = claims.filter(({ kind }) => kind === 'quote')
  return claims.flatMap((claim): readonly Drift[] => {
    // A place whose words its own fact quotes is told with them; another fact's quote may stand unchanged.
    const isQuoted = ({ on, sources }: WrittenClaim) =>
      sources.includes(claim.words) &&
      (on === claim.on || !('source' in on) || on.source === claim.on)
    if (claim.kind === 'source' && quoted.some(isQuoted)) return []
    const places = claim.sources.map(splitSource).filter(([named]) => named === id)
    const [first] = places
    if (!first || (claim.kind === 'source' && first[1] === '')) return []
    const drift =
      claim.kind === 'quote'
        ? ofQuote(
            claim,
            places.map(([, place]) => place),
            before,
            after,
          )
        : ofPlace(first[1], before, after)
    return drift ? [{ claim, document: id, ...drift }] : []
  })
}

/** How many facts stand where they are declared: the copy from which they were taken bears out more of them. */
export const bearsOut = (
  claims: readonly WrittenClaim[],
  id: string,
  document: SourceDocument,
): number =>
  claims.filter(({ kind, words, sources }) =>
    sources.map(splitSource).some(([named, place]) => {
      if (named !== id) return false
      const targets = at(document, place)
      return kind === 'quote' ? findQuote(targets, words) !== undefined : targets.length > 0
    }),
  ).length

type Part = Omit<Drift, 'claim' | 'document'>

const all = ({ blocks }: SourceDocument): readonly BlockTarget[] =>
  blocks.map((block) => ({ block }))
const at = (document: SourceDocument, place: string) =>
  place === '' ? all(document) : resolve(document, place)

const said = (document: SourceDocument, targets: readonly BlockTarget[]) => ({
  address: targets[0] ? addressOf(document, targets[0]) : '',
  text: targets.map(saidBy).join(' '),
})

const found = (document: SourceDocument, places: readonly string[], quote: string) => {
  for (const place of [...places, '']) {
    const match = findQuote(at(document, place), quote)
    if (match) return match.targets
  }
  return undefined
}

function ofQuote(
  claim: WrittenClaim,
  places: readonly string[],
  before: SourceDocument,
  after: SourceDocument,
): Part | undefined {
  const old = found(before, places, claim.words)
  // What the older copy did not say either has not drifted: it was never there.
  if (!old) return undefined
  const from = said(before, old)
  const now = found(after, [from.address], claim.words)
  if (now) {
    const to = said(after, now)
    if (to.address !== from.address) return { fate: 'moved', from, to }
    return { fate: alike(from.text, to.text) ? 'same' : 'context changed', from, to }
  }
  const near = nearest(after, from)
  return near ? { fate: 'changed', from, to: near } : { fate: 'gone', from }
}

function ofPlace(place: string, before: SourceDocument, after: SourceDocument): Part | undefined {
  const old = at(before, place)
  if (old.length === 0) return undefined
  const from = said(before, old)
  const now = at(after, place)
  const to = said(after, now)
  if (now.length > 0 && alike(from.text, to.text)) return { fate: 'same', from, to }
  const same = after.blocks.find((block) => old.length === 1 && alike(saidBy({ block }), from.text))
  if (same) return { fate: 'moved', from, to: said(after, [{ block: same }]) }
  if (now.length > 0 && likeness(from.text, to.text) > 0.3) return { fate: 'changed', from, to }
  const near = nearest(after, from)
  return near ? { fate: 'changed', from, to: near } : { fate: 'gone', from }
}

const alike = (a: string, b: string): boolean =>
  normalised(a) === normalised(b) || lettersOf(a) === lettersOf(b)

/** The words of the same place, if they have much in common; else those that have most in common anywhere. */
function nearest(
  document: SourceDocument,
  from: { readonly address: string; readonly text: string },
) {
  const here = resolve(document, from.address)
  if (here.length > 0) {
    const to = said(document, here)
    if (likeness(from.text, to.text) > 0.4) return to
  }
  let best: { readonly block: TextBlock; readonly likeness: number } | undefined
  for (const block of document.blocks) {
    const score = likeness(from.text, saidBy({ block }))
    if (score > (best?.likeness ?? 0.5)) best = { block, likeness: score }
  }
  return best && said(document, [{ block: best.block }])
}

/** How many words two texts have in common, from 0 to 1. */
function likeness(a: string, b: string): number {
  const [one, other] = [wordsOfText(a), wordsOfText(b)]
  if (one.size === 0 || other.size === 0) return 0
  const common = [...one].filter((word) => other.has(word)).length
  return common / Math.max(one.size, other.size)
}

const wordsOfText = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])

/** Sections most of whose facts are gone: a page that was captured badly looks so, and no vendor. */
export function doubtfulIn(
  drifts: readonly Drift[],
): readonly { readonly document: string; readonly section: string }[] {
  const sections = new Map<
    string,
    { readonly document: string; readonly section: string; total: number; gone: number }
  >()
  for (const { document, from, fate } of drifts) {
    const section =
      /^(?:annex \S+|§[^.(\s]+)/.exec(from.address)?.[0] ?? from.address.replace(/ row \d+$/, '')
    const key = `${document} ${section}`
    const known = sections.get(key) ?? { document, section, total: 0, gone: 0 }
    known.total++
    if (fate === 'gone') known.gone++
    sections.set(key, known)
  }
  const documents = new Map<string, { total: number; gone: number }>()
  for (const { document, total, gone } of sections.values()) {
    const sum = documents.get(document) ?? { total: 0, gone: 0 }
    documents.set(document, { total: sum.total + total, gone: sum.gone + gone })
  }
  const whole = [...documents].flatMap(([document, { total, gone }]) =>
    total >= 3 && gone > total / 2 ? [{ document, section: '' }] : [],
  )
  const parts = [...sections.values()].filter(
    ({ document, total, gone }) =>
      total >= 2 && gone > total / 2 && !whole.some((one) => one.document === document),
  )
  return [...whole, ...parts.map(({ document, section }) => ({ document, section }))]
}
