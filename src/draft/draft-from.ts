import { type DescribedDocument, describedFacts } from './described-facts.ts'
import { documentFacts } from './document-facts.ts'
import type { DraftDocument, DraftFact, DraftRow, FactReading } from './draft-fact.ts'
import { decided, type Hit, hitsIn, isSure } from './facts-in.ts'
import { flowing, hyphenated } from './flowing.ts'
import { type Lexicon, languageOf, letters, lexiconOf } from './lexicon.ts'
import { canState, type PaperKind, paperKind } from './paper-kind.ts'
import { type CountryOf, countriesIn } from './places-in.ts'
import { providerIn } from './provider-in.ts'
import { subprocessorsIn } from './subprocessors-in.ts'
import type { TermLanguage } from './term-languages.ts'
import { ticked } from './ticked.ts'

/** What documents say, fact by fact, in the order of an agreement. */
export interface Draft {
  readonly facts: readonly DraftFact[]
  readonly rows: readonly DraftRow[]
  /** What each document is, by its id. */
  readonly kinds?: readonly (readonly [string, PaperKind])[]
}

export interface DraftCall {
  readonly documents: readonly DraftDocument[]
  readonly language?: TermLanguage
  readonly countryOf: CountryOf
}

/** Reads the facts of an agreement out of its documents. The same documents give the same draft. */
export function draftFrom({ documents, language, countryOf }: DraftCall): Draft {
  const read = documents.map((one) => readOf(one, language, countryOf))
  const paths = [...new Set(lexiconOf('en').frames.map(({ fact }) => fact))]
  const facts = paths.map((path): DraftFact => {
    const here = read.flatMap(({ hits }) => hits.filter((hit) => hit.path === path))
    return path.endsWith('[]') ? listed(path, here) : decided(path, here)
  })
  const [first] = read
  return {
    facts: [
      ...read.flatMap(({ one }) => documentFacts(one, language)),
      ...(first && first.kind === 'agreement'
        ? providerIn(first.one, first.lexicon, countryOf)
        : []),
      ...describedFacts(read),
      ...settled(facts),
    ],
    rows: distinct(read.flatMap(({ rows }) => rows)),
    kinds: read.map(({ one, kind }) => [one.id, kind] as const),
  }
}

/** A document read by itself: what it is, and what it can say then. */
function readOf(
  document: DraftDocument,
  language: TermLanguage | undefined,
  countryOf: CountryOf,
): DescribedDocument & {
  readonly kind: PaperKind
  readonly hits: readonly Hit[]
  readonly rows: readonly DraftRow[]
} {
  const plain = hyphenated(document.document)
  const one = { ...document, reading: flowing(ticked(plain)) }
  const lexicon = lexiconOf(
    language ?? languageOf(one.document.blocks.map(({ text }) => text).join(' ')),
  )
  const hits = hitsIn(one, lexicon).flatMap((hit) => asPlaces(hit, countryOf))
  const { rows } = subprocessorsIn(document, countryOf, {
    language: lexicon.language,
  })
  const duties = new Set(
    hits.filter(({ path, candidate }) => isDuty.test(path) && !candidate).map(({ path }) => path),
  )
  const kind = paperKind(one.document, lexicon, duties.size, rows.length)
  const isAgreement = kind === 'agreement' || kind === 'annex'
  return {
    one,
    lexicon,
    kind,
    // Who is what for whom is agreed, and only told elsewhere.
    hits: hits
      .filter(({ path }) => canState(kind, path))
      .map((hit) =>
        isAgreement || !/^activities\./.test(hit.path) ? hit : { ...hit, candidate: true },
      ),
    rows: kind === 'privacy-policy' || kind === 'other' ? [] : rows,
    canState: (path) => canState(kind, path),
  }
}

/** What an agreement owes; other papers tell of one or two of them. */
const isDuty = /^obligations\.(?!security$)|^breach\.notice\.within|^subprocessing\.(?!list)/

/** A list holds what each of its readings names; it is stated where one of them is. */
function listed(path: string, hits: readonly Hit[]): DraftFact {
  const name = path.slice(0, -2)
  const sure = hits.filter(isSure)
  const placed = hits.filter(({ footing }) => footing !== 'foreign')
  const used = sure.length > 0 ? sure : placed.length > 0 ? placed : hits
  const entries = entriesOf(used)
  const [first] = entries
  if (!first) return { path: name, state: 'undecided' }
  const reading = { ...first, value: entries.map(({ value }) => value) }
  if (sure.length > 0 && isWhole(name, entries, placed))
    return { path: name, state: 'stated', entries, ...reading }
  const all = entriesOf(placed)
  return {
    path: name,
    state: 'candidate',
    rivals: [
      reading,
      ...(all.length > entries.length
        ? [{ ...reading, value: all.map(({ value }) => value) }]
        : []),
    ],
  }
}

/** Each value once; of several readings the first that stands in the section of its fact. */
function entriesOf(hits: readonly Hit[]): readonly FactReading[] {
  const order = ({ value }: FactReading) => listOrder.indexOf(String(value))
  const best = hits.toSorted((a, b) => Number(b.footing === 'own') - Number(a.footing === 'own'))
  return best
    .filter(({ value }, at) => best.findIndex((one) => one.value === value) === at)
    .map(({ value, source, quote }) => ({ value, source, quote }))
    .sort((a, b) => order(a) - order(b))
}

/** What the law has a notice of a breach tell. */
const contents = 5

/** Lists that say something else with an entry less: the ways in which data end, what a notice tells. */
function isWhole(name: string, entries: readonly FactReading[], placed: readonly Hit[]): boolean {
  if (/^obligations\.endOfContract\.options$|^safeguards\.tools$/.test(name))
    return placed.every(({ value }) => entries.some((entry) => entry.value === value))
  return name !== 'breach.content' || entries.length === contents
}

/** Lists are written in this order, whatever the order of a document. */
const listOrder = [
  '1',
  '2',
  '3',
  '4',
  'erasure',
  'return',
  'nature',
  'categories-and-numbers',
  'contact',
  'consequences',
  'measures',
]

/** Countries are read from the words around a fact; a reading without one is none. */
function asPlaces(hit: Hit, countryOf: CountryOf): readonly Hit[] {
  const text = String(hit.value)
  if (hit.path === 'governingLaw.law') {
    const laws = lawsIn(text, hit.lexicon, countryOf)
    return laws.length === 1 ? [{ ...hit, value: laws[0] }] : []
  }
  if (!hit.path.startsWith('locations.')) return [hit]
  const regions = hit.lexicon.regions.flatMap(([pattern, name]) =>
    pattern.test(text) ? [name] : [],
  )
  return [...countriesIn(text, countryOf), ...regions].map((value) => ({ ...hit, value }))
}

/** Whose law a sentence names: "German law", "laws of Ireland". */
function lawsIn(text: string, { law, demonyms }: Lexicon, countryOf: CountryOf): readonly string[] {
  const found = new Set<string>()
  for (const [pattern, code] of demonyms)
    if (
      new RegExp(
        `(?:${law.source}) (?:[${letters}]+ )?(?:${pattern.source})|(?:${pattern.source})[${letters}]* (?:[${letters}]+ )?(?:${law.source})`,
        'i',
      ).test(text)
    )
      found.add(code)
  const named = new RegExp(`(?:${law.source}) (?:of|de la|de|des|du|der|del|von)\\s`, 'i').exec(
    text,
  )
  if (named)
    for (const code of countriesIn(
      text.slice(named.index + named[0].length, named.index + 70),
      countryOf,
    ).slice(0, 1))
      found.add(code)
  return [...found]
}

/** What of one fact follows from another. */
function settled(facts: readonly DraftFact[]): readonly DraftFact[] {
  const of = (path: string) => facts.find((fact) => fact.path === path)
  const flow = of('subprocessing.objection.period')
  const notice = of('subprocessing.notice.period')
  const objects = [flow, of('subprocessing.objection.commitment')].find(
    (fact) => fact?.state === 'stated',
  )
  return facts.map((fact) => {
    // "Within this period": as long as the notice.
    if (fact.path === 'subprocessing.objection.period' && isAsNotice(fact))
      return notice?.state === 'stated' && fact.state === 'stated'
        ? { ...fact, value: notice.value }
        : { path: fact.path, state: 'undecided' }
    // Who may object to changes has authorised them in general.
    if (
      fact.path === 'subprocessing.authorisation' &&
      fact.state !== 'stated' &&
      objects?.state === 'stated' &&
      !(fact.state === 'candidate' && fact.rivals.length > 1)
    )
      return { ...objects, path: fact.path, value: 'general' }
    // A period says that there is a right, or a notice.
    if (
      fact.path === 'subprocessing.objection.commitment' &&
      fact.state === 'undecided' &&
      flow?.state === 'stated'
    )
      return { ...flow, path: fact.path, value: true }
    if (
      fact.path === 'subprocessing.notice.commitment' &&
      fact.state === 'undecided' &&
      notice?.state === 'stated'
    )
      return { ...notice, path: fact.path, value: true }
    return fact
  })
}

const isAsNotice = (fact: DraftFact): boolean =>
  fact.state === 'stated' ? fact.value === asNotice : false

/** What the frames of an objection say of a period that is the notice's. */
const asNotice = 'as notice'

/** A sub-processor that two documents list is one; the first says most. */
const distinct = (rows: readonly DraftRow[]): readonly DraftRow[] =>
  [...new Map([...rows].reverse().map((row) => [row.id, row])).values()].reverse()
