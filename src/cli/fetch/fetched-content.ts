import {
  type Blocks,
  type Content,
  heading,
  paragraph,
  quietly,
} from '../../documents/writers/blocks.ts'
import { badge, type Tone } from '../../documents/writers/inline.ts'
import { groupBy } from '../../model/group-by.ts'
import { count } from '../../report/text.ts'
import { driftItem } from '../copies/told-drift.ts'
import type { FetchedDocument, FetchListing } from './fetched.ts'

const tones = {
  new: 'info',
  changed: 'warning',
  same: 'good',
  failed: 'error',
} as const satisfies Readonly<Record<FetchedDocument['state'], Tone>>

/** What was fetched, service by service, and what that does to the facts. */
export function fetchedContent(listing: FetchListing, told: readonly FetchedDocument[]): Content {
  return {
    title: 'What was fetched',
    language: 'en',
    columns: 100,
    head: [],
    main: [...groupBy(told, ({ service }) => service)].flatMap(
      ([service, documents]): Blocks => [
        heading(2, `${service}: ${documents[0]?.file ?? ''}`),
        { kind: 'list', items: documents.map(documentItem) },
      ],
    ),
    foot: [paragraph(tally(listing))],
  }
}

function documentItem(one: FetchedDocument): Blocks {
  const { document, state, copy, url, why, at, drift, doubtful = [] } = one
  return [
    paragraph(
      badge(state.padEnd(7), tones[state]),
      ` ${document}: ${copy === undefined ? url : `${copy}, from ${url}`}`,
    ),
    ...[
      ...(why === undefined ? [] : [why]),
      ...(at === undefined ? [] : [`it is redirected to ${at}`]),
      ...doubtful.map(
        ({ document: of, section }) =>
          `most of ${[of, section].join(' ').trim()} is gone: the capture is doubtful`,
      ),
      ...(drift?.length === 0 ? ['no declared fact is touched'] : []),
    ].map((line) => quietly(line)),
    ...(drift?.length ? [{ kind: 'list' as const, items: drift.map(driftItem) }] : []),
  ]
}

function tally({ documents, written }: FetchListing): string {
  if (documents.length === 0) return 'No declaration says where a document is published.'
  const of = (state: FetchedDocument['state']) =>
    documents.filter((document) => document.state === state).length
  const counts = `${of('new')} new, ${of('changed')} changed, ${of('same')} the same, ${of('failed')} not fetched`
  return `${count(documents.length, 'document')}: ${counts}${written ? '' : '; nothing is written'}.`
}
