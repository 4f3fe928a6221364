import {
  type Blocks,
  type Content,
  heading,
  listOf,
  paragraph,
  quietly,
} from '../../documents/writers/blocks.ts'
import { badge, type Tone } from '../../documents/writers/inline.ts'
import { count } from '../../report/text.ts'
import { driftItem, quotation } from '../copies/told-drift.ts'
import type { EvidenceListing, ListedFact, ListedService } from './listing.ts'

const tones = {
  found: 'good',
  letters: 'good',
  elsewhere: 'warning',
  missing: 'error',
  unverified: 'unknown',
} as const satisfies Readonly<Record<ListedFact['outcome'], Tone>>

/** Each fact with its passage. */
export const evidenceContent = ({ services }: EvidenceListing): Content => ({
  title: 'Evidence',
  language: 'en',
  columns: 100,
  head: [],
  main:
    services.length === 0
      ? [paragraph('No declaration names a copy of a document.')]
      : services.flatMap(serviceBlocks),
})

function serviceBlocks(service: ListedService): Blocks {
  const { id, file, documents, facts, drift, unused = [] } = service
  return [
    heading(2, `${id}: ${file}`),
    ...listOf(
      documents.map(({ id: document, file: copy, state, why, sha256, declared }) => {
        const changed = declared !== undefined && sha256 !== undefined && declared !== sha256
        const remarks = [why, changed ? 'not the hash that is declared' : undefined]
        return [[`${document}: ${copy}`, state, ...remarks].filter(Boolean).join(', ')]
      }),
    ),
    ...(drift ? driftBlocks(drift) : factBlocks(facts)),
    ...unused.flatMap(unusedBlocks),
  ]
}

function factBlocks(facts: readonly ListedFact[]): Blocks {
  const of = (...outcomes: readonly ListedFact['outcome'][]) =>
    facts.filter(({ outcome }) => outcomes.includes(outcome)).length
  return [
    { kind: 'list', items: toldOnce(facts).map(factItem) },
    {
      kind: 'tallies',
      tallies: [
        { count: facts.length, name: 'sources and quotes' },
        { count: of('found', 'letters'), name: 'found' },
        { count: of('elsewhere'), name: 'elsewhere' },
        { count: of('missing'), name: 'missing' },
        { count: of('unverified'), name: 'without a copy' },
      ],
    },
  ]
}

/** A place whose words are quoted is told with them, unless the two disagree. */
const toldOnce = (facts: readonly ListedFact[]): readonly ListedFact[] =>
  facts.filter(
    (fact) =>
      fact.kind === 'quote' ||
      !facts.some(
        ({ kind, sources, outcome }) =>
          kind === 'quote' && sources.includes(fact.words) && outcome === fact.outcome,
      ),
  )

function factItem({ path, kind, words, outcome, passages, sources }: ListedFact): Blocks {
  const [passage] = passages
  const where = passage && outcome !== 'missing' ? placeOf(passage) : sources.join(', ')
  const isOpen = kind === 'quote' && (outcome === 'missing' || outcome === 'unverified')
  return [
    paragraph(
      badge(outcome.padEnd(10), tones[outcome]),
      ` ${[path, where].filter(Boolean).join(': ')}`,
    ),
    ...(isOpen ? [paragraph(`${kind}: ${words}`)] : []),
    ...(passage ? [quotation(passage.text)] : []),
  ]
}

const placeOf = ({ document, address, page }: ListedFact['passages'][number]): string =>
  `${document} ${address}`.trim() + (page === undefined ? '' : `, page ${page}`)

function driftBlocks({ against, facts, doubtful }: NonNullable<ListedService['drift']>): Blocks {
  const told = facts.filter(({ fate }) => fate !== 'same')
  return [
    paragraph(
      `Against ${against}: ${count(facts.length - told.length, 'fact')} the same, ${told.length} not.`,
    ),
    ...listOf(
      doubtful.map(({ document, section }) => [
        badge(
          `most of ${[document, section].join(' ').trim()} is gone: the capture is doubtful`,
          'warning',
        ),
      ]),
    ),
    { kind: 'list', items: told.map(driftItem) },
  ]
}

function unusedBlocks({
  document,
  parts,
  sentences,
}: NonNullable<ListedService['unused']>[number]): Blocks {
  const items: readonly Blocks[] = [
    ...sentences.map(({ address, text, why }) => [
      paragraph(`${address}: `, badge(why.join(', '), 'warning')),
      quotation(text),
    ]),
    ...parts.map(({ address, heading: name }) => [
      paragraph(name && !address.includes(name) ? `${address}: ${name}` : address),
    ]),
  ]
  return [
    heading(3, `What nobody cites of ${document}`),
    items.length === 0 ? quietly('Nothing.') : { kind: 'list', items },
  ]
}
