import { bearsOut, type Drift, doubtfulIn, driftOf } from '../../evidence/drift.ts'
import type { DocumentFinder, FoundDocument } from '../../evidence/found-document.ts'
import { READER } from '../../evidence/source-document.ts'
import { unusedIn } from '../../evidence/unused.ts'
import type { Service } from '../../model/declaration.ts'
import type { ServiceEvidence } from '../../model/evidence.ts'
import { jsonPieces } from '../../report/json-text.ts'
import { factPlace, toldDrift } from '../copies/told-drift.ts'
import { type Book, type ExitCode, type Host, worst } from '../io/host.ts'
import { type LintCall, type LintRun, runLint } from '../run-lint.ts'
import { type TellingCall, tellIn, toldAs, withFormat } from '../telling.ts'
import { againstOf } from './against.ts'
import type { EvidenceListing, ListedService } from './listing.ts'

export interface EvidenceCall
  extends Pick<LintCall, 'paths' | 'config' | 'allowEmpty' | 'asOf'>,
    TellingCall {
  readonly unused?: boolean
  readonly against?: string
}

/** Lists every source and quote with the passage that it names, and what became of it since. */
export async function runEvidence(given: EvidenceCall, host: Host, book: Book): Promise<ExitCode> {
  const call = withFormat(given)
  const { output } = call
  const run = await runLint({ ...call, select: ['evidence'] }, host, book, {
    written: output === undefined ? [] : [output],
  })
  const against = call.against === undefined ? undefined : await againstOf(call.against, run, host)
  const services: ListedService[] = []
  for (const service of run.workspace.services) {
    const held = run.workspace.evidence(service)
    if (held) services.push(await listed(service, held, call, run, against))
  }
  const listing: EvidenceListing = { version: 1, reader: READER, services }
  await tellIn(call, host, {
    json: () => jsonPieces(listing, ['services']),
    ...toldAs(async () => (await import('./evidence-content.ts')).evidenceContent(listing)),
  })
  const bad = services.some(
    ({ facts, drift }) =>
      facts.some(({ outcome }) => outcome === 'missing' || outcome === 'elsewhere') ||
      drift?.facts.some(({ fate }) => fate === 'changed' || fate === 'gone'),
  )
  return worst(bad ? 1 : 0, run.code)
}

async function listed(
  service: Service,
  { copies, claims }: ServiceEvidence,
  { unused, against: asked = '' }: EvidenceCall,
  run: LintRun,
  against: DocumentFinder | undefined,
): Promise<ListedService> {
  const { file } = run.placeOf(service) ?? { file: '' }
  const documents: [string, FoundDocument][] = []
  for (const { id, on } of copies) documents.push([id, await run.copies.here(file, on.file ?? '')])
  const drift =
    against && (await drifted(service, { copies, claims }, documents, file, against, run))
  return {
    id: service.id,
    file,
    documents: copies.map(({ on, ...copy }) => ({
      ...copy,
      ...(on.sha256 !== undefined && { declared: on.sha256 }),
    })),
    facts: claims.map(({ kind, words, sources, outcome, passages, on, field }) => ({
      ...factPlace(service, run.placeOf, on, field),
      kind,
      words,
      sources,
      outcome,
      passages,
    })),
    ...(unused && {
      unused: documents.flatMap(([id, found]) => {
        if (found.state !== 'read') return []
        const cited = claims.flatMap(({ passages }) =>
          passages.flatMap(({ document, blocks }) => (document === id ? blocks : [])),
        )
        return [{ document: id, ...unusedIn(found.document, new Set(cited)) }]
      }),
    }),
    ...(drift && { drift: { against: asked, ...drift } }),
  }
}

async function drifted(
  service: Service,
  { claims }: ServiceEvidence,
  documents: readonly (readonly [string, FoundDocument])[],
  file: string,
  against: DocumentFinder,
  { placeOf }: LintRun,
) {
  const drifts: Drift[] = []
  for (const [id, now] of documents) {
    const named = service.documents?.[id]?.file
    const other = named === undefined ? undefined : await against(file, named)
    if (now.state !== 'read' || other?.state !== 'read') continue
    if (now.sha256 === other.sha256) continue
    // Whoever keeps the new copy elsewhere means the same: the older is the one that bears out the declaration.
    const [before, after] =
      bearsOut(claims, id, now.document) > bearsOut(claims, id, other.document)
        ? [now, other]
        : [other, now]
    drifts.push(...driftOf(claims, id, before.document, after.document))
  }
  return {
    facts: drifts.map((drift) => toldDrift(service, placeOf, drift)),
    doubtful: doubtfulIn(drifts),
  }
}
