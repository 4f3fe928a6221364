import { resolve } from 'node:path'
import { bearsOut, type Drift, doubtfulIn, driftOf } from '../../evidence/drift.ts'
import type { DocumentFinder, FoundDocument } from '../../evidence/found-document.ts'
import { READER } from '../../evidence/source-document.ts'
import { unusedIn } from '../../evidence/unused.ts'
import type { Service } from '../../model/declaration.ts'
import type { ServiceEvidence } from '../../model/evidence.ts'
import { jsonPieces } from '../../report/json-text.ts'
import { plain } from '../../report/style.ts'
import { factPlace, toldDrift } from '../copies/told-drift.ts'
import { formatOfFile } from '../io/format-of-file.ts'
import { type Book, type ExitCode, type Host, worst } from '../io/host.ts'
import { terminalStyle } from '../io/terminal-style.ts'
import { writeFile } from '../io/write-file.ts'
import { writeAll } from '../io/write-out.ts'
import { type LintCall, type LintRun, runLint } from '../run-lint.ts'
import { againstOf } from './against.ts'
import type { EvidenceListing, ListedService } from './listing.ts'

export interface EvidenceCall extends Pick<LintCall, 'paths' | 'config' | 'allowEmpty' | 'asOf'> {
  readonly unused?: boolean
  readonly against?: string
  readonly format?: 'text' | 'markdown' | 'json'
  readonly output?: string
  readonly color: boolean | undefined
}

const offered = ['text', 'markdown', 'json'] as const
const endings = { text: ['txt', 'log'], markdown: ['md', 'markdown'], json: ['json'] } as const

/** Lists every source and quote with the passage that it names, and what became of it since. */
export async function runEvidence(call: EvidenceCall, host: Host, book: Book): Promise<ExitCode> {
  const { output } = call
  const format = formatOfFile({ output, format: call.format, offered, endings })
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
  const pieces = await drawn(listing, { ...call, format }, host)
  if (output === undefined) await writeAll(host.stdout, pieces)
  else writeFile(resolve(host.cwd, output), output, pieces)
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

async function drawn(
  listing: EvidenceListing,
  { format, output, color }: EvidenceCall,
  { stdout, env }: Host,
): Promise<Iterable<string>> {
  if (format === 'json') return jsonPieces(listing, ['services'])
  if (format === 'markdown') return [(await import('./markdown.ts')).evidenceMarkdown(listing)]
  const look = output === undefined ? await terminalStyle(stdout, env, color) : plain
  return [(await import('./text.ts')).evidenceText(listing, look)]
}
