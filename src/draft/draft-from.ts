import { documentFacts } from './document-facts.ts'
import type { DraftDocument, DraftFact, DraftRow, FactReading } from './draft-fact.ts'
import { decided, type Hit, hitsIn } from './facts-in.ts'
import { lexiconOf } from './lexicon.ts'
import { type CountryOf, countriesIn, rowsIn } from './rows-in.ts'
import type { TermLanguage } from './terms.ts'

/** What documents say, fact by fact, in the order of an agreement. */
export interface Draft {
  readonly facts: readonly DraftFact[]
  readonly rows: readonly DraftRow[]
}

export interface DraftCall {
  readonly documents: readonly DraftDocument[]
  readonly language?: TermLanguage
  readonly countryOf: CountryOf
}

/** Reads the facts of an agreement out of its documents. The same documents give the same draft. */
export function draftFrom({ documents, language, countryOf }: DraftCall): Draft {
  const hits = documents
    .flatMap((one) => hitsIn(one, language))
    .flatMap((hit) => asPlaces(hit, countryOf))
  const rows = documents.flatMap((one) => rowsIn(one, countryOf))
  const own = documents.flatMap((one) => documentFacts(one, language))
  const paths = [...new Set(lexiconOf('en').frames.map(({ fact }) => fact))]
  const facts = paths.map((path): DraftFact => {
    const here = hits.filter((hit) => hit.path === path)
    return path.endsWith('[]') ? listed(path, here) : decided(path, here)
  })
  return { facts: [...own, ...settled(facts)], rows: distinct(rows) }
}

/** A list holds what each of its readings names; it is stated where one of them is. */
function listed(path: string, hits: readonly Hit[]): DraftFact {
  const name = path.slice(0, -2)
  if (hits.length === 0) return { path: name, state: 'undecided' }
  const sure = hits.filter(({ candidate }) => !candidate)
  const used = sure.length > 0 ? sure : hits
  const order = ({ value }: FactReading) => listOrder.indexOf(String(value))
  const entries = [
    ...new Map(
      [...used]
        .reverse()
        .map(({ value, source, quote }) => [String(value), { value, source, quote }]),
    ).values(),
  ]
    .reverse()
    .sort((a, b) => order(a) - order(b))
  const [first] = entries
  if (!first) return { path: name, state: 'undecided' }
  const reading = { ...first, value: entries.map(({ value }) => value) }
  return sure.length > 0
    ? { path: name, state: 'stated', entries, ...reading }
    : { path: name, state: 'candidate', rivals: [reading] }
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
  if (hit.path !== 'governingLaw.law' && !hit.path.startsWith('locations.')) return [hit]
  const countries = countriesIn(String(hit.value), countryOf)
  if (hit.path === 'governingLaw.law')
    return countries.length === 1 ? [{ ...hit, value: countries[0] }] : []
  return countries.map((value) => ({ ...hit, value }))
}

/** What of one fact follows from another. */
function settled(facts: readonly DraftFact[]): readonly DraftFact[] {
  const of = (path: string) => facts.find((fact) => fact.path === path)
  const flow = of('subprocessing.objection.period')
  const notice = of('subprocessing.notice.period')
  return facts.map((fact) => {
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

/** A sub-processor that two documents list is one; the first says most. */
const distinct = (rows: readonly DraftRow[]): readonly DraftRow[] =>
  [...new Map([...rows].reverse().map((row) => [row.id, row])).values()].reverse()
