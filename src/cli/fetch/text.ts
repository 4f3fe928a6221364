import { markdownText } from '../../report/markdown-text.ts'
import type { Look, Style } from '../../report/style.ts'
import { count, visible } from '../../report/text.ts'
import { driftLines, driftMarkdown } from '../copies/told-drift.ts'
import type { FetchedDocument, FetchListing } from './fetched.ts'

const styles = {
  new: 'info',
  changed: 'warning',
  same: 'good',
  failed: 'error',
} as const satisfies Record<FetchedDocument['state'], Style>

/** What was fetched, service by service, and what that does to the facts. */
export function fetchedText(listing: FetchListing, look: Look): string {
  const services = byService(listing).map(([service, documents]) =>
    [
      look.paint('strong', `${visible(service)}  ${visible(documents[0]?.file ?? '')}`),
      ...documents.flatMap((one) => documentLines(one, look)),
    ].join('\n'),
  )
  return `${[...services, tally(listing)].join('\n\n')}\n`
}

function documentLines(one: FetchedDocument, look: Look): readonly string[] {
  const { document, state, copy, url } = one
  const way = copy === undefined ? url : `${copy}  ${url}`
  return [
    `  ${look.paint(styles[state], state.padEnd(7))} ${visible(document)}  ${visible(way)}`,
    ...remarks(one).map((line) => `          ${look.paint('quiet', visible(line))}`),
    ...(one.drift ?? []).flatMap((drift) => driftLines(drift, look)),
  ]
}

/** The same for the text of a pull request, without what is as it was. */
export function fetchedMarkdown(listing: FetchListing): string {
  const services = byService(listing).flatMap(([service, documents]) => {
    const told = documents.filter(({ state }) => state !== 'same')
    if (told.length === 0) return []
    return [[`## ${markdownText(service)}`, ...told.map(documentMarkdown)].join('\n\n')]
  })
  return `${[...services, `${tally(listing)}.`].join('\n\n')}\n`
}

function documentMarkdown(one: FetchedDocument): string {
  const { document, state, copy, url } = one
  return [
    `**${state}** ${markdownText(document)}: ${markdownText(copy === undefined ? url : `${copy}, from ${url}`)}`,
    ...remarks(one).map((line) => markdownText(line)),
    ...(one.drift?.length ? [one.drift.flatMap(driftMarkdown).join('\n').trim()] : []),
  ].join('\n\n')
}

function remarks({ why, at, drift, doubtful = [] }: FetchedDocument): readonly string[] {
  return [
    ...(why === undefined ? [] : [why]),
    ...(at === undefined ? [] : [`it is redirected to ${at}`]),
    ...doubtful.map(
      ({ document, section }) =>
        `most of ${[document, section].join(' ').trim()} is gone: the capture is doubtful`,
    ),
    ...(drift?.length === 0 ? ['no declared fact is touched'] : []),
  ]
}

function byService({ documents }: FetchListing): readonly [string, readonly FetchedDocument[]][] {
  const groups = new Map<string, FetchedDocument[]>()
  for (const one of documents) {
    const group = groups.get(one.service)
    if (group) group.push(one)
    else groups.set(one.service, [one])
  }
  return [...groups]
}

function tally({ documents, written }: FetchListing): string {
  if (documents.length === 0) return 'no declaration says where a document is published'
  const of = (state: FetchedDocument['state']) =>
    documents.filter((document) => document.state === state).length
  const counts = `${of('new')} new, ${of('changed')} changed, ${of('same')} the same, ${of('failed')} not fetched`
  return `${count(documents.length, 'document')}: ${counts}${written ? '' : '; nothing is written'}`
}
