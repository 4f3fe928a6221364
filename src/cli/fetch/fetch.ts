import { basename, join, resolve } from 'node:path'
import { doubtfulIn, driftOf } from '../../evidence/drift.ts'
import type { FoundDocument } from '../../evidence/found-document.ts'
import type { SourceDocument } from '../../evidence/source-document.ts'
import type { Document, Service } from '../../model/declaration.ts'
import { step } from '../../model/path.ts'
import { type GivenAnswer, mergeAnswers } from '../../read/merge.ts'
import { MAX_BYTES } from '../../read/yaml/limits.ts'
import { jsonPieces } from '../../report/json-text.ts'
import { toldDrift } from '../copies/told-drift.ts'
import { isErrno } from '../io/errno.ts'
import { sha256 } from '../io/hashes.ts'
import { type Book, type ExitCode, type Host, worst } from '../io/host.ts'
import { shownFrom } from '../io/paths.ts'
import { readFile } from '../io/read-file.ts'
import { didYouMean, UsageError } from '../io/usage-error.ts'
import { writeFile } from '../io/write-file.ts'
import { type LintCall, type LintRun, runLint } from '../run-lint.ts'
import { type TellingCall, tellIn, toldAs, withFormat } from '../telling.ts'
import { copyPlace, endings, isNameFor } from './copy-place.ts'
import { type Download, download, fetchLimits, NotFetched } from './download.ts'
import type { FetchedDocument, FetchListing } from './fetched.ts'

export interface FetchCall extends Pick<LintCall, 'paths' | 'config' | 'allowEmpty'>, TellingCall {
  /** Only these, by id. */
  readonly service?: readonly string[]
  /** Write nothing. */
  readonly check?: boolean
  /** Hosts that may be inside a network and without TLS. */
  readonly allowHost?: readonly string[]
}

/** A document that a declaration says is published somewhere. */
interface Wanted {
  readonly service: Service
  readonly file: string
  readonly id: string
  readonly document: Document & { readonly url: string }
}

/** What is to be written for one of them. */
interface Copy {
  readonly path: string
  readonly bytes: Uint8Array
  readonly answers: readonly GivenAnswer[]
  readonly found: FetchedDocument
}

/** At once: enough for a night, and little for anybody's server. */
const width = 4

/** Takes fresh copies of what declarations point at, and writes each with its day and hash. */
export async function runFetch(given: FetchCall, host: Host, book: Book): Promise<ExitCode> {
  const call = withFormat(given)
  const { output, check = false } = call
  if (call.paths.includes('-'))
    throw new UsageError(
      'a copy is written beside its declaration, and standard input has no place',
    )
  const run = await runLint({ ...call, select: ['evidence'] }, host, book, {
    written: output === undefined ? [] : [output],
  })
  const fetch = fetcher(call)
  const claimed = new Map<string, string>()
  const copies = await inTurns(wantedIn(run, call.service), async (wanted) => {
    try {
      return await copyOf(wanted, { run, fetch, host, claimed })
    } catch (error) {
      return failed(wanted, error)
    }
  })
  const documents: FetchedDocument[] = []
  for (const copy of copies)
    documents.push('found' in copy ? await written(copy, check, host) : copy)
  await run.copies.end()
  const listing: FetchListing = {
    version: 1,
    retrieved: host.today,
    written: !check,
    documents,
  }
  await tellIn(call, host, {
    json: () => jsonPieces(listing, ['documents']),
    // In a pull request, what is as it was need not be told.
    ...toldAs(async (format) => {
      const { fetchedContent } = await import('./fetched-content.ts')
      const isTold = ({ state }: FetchedDocument) => format === 'text' || state !== 'same'
      return fetchedContent(listing, documents.filter(isTold))
    }),
  })
  const states = documents.map(({ state }) => state)
  const isNew = states.includes('new') || states.includes('changed')
  return worst(check && isNew ? 1 : 0, states.includes('failed') ? 2 : 0, run.code)
}

/** Every document with an address, but those that another has taken the place of: that one is published now. */
function wantedIn(run: LintRun, ids: readonly string[] | undefined): readonly Wanted[] {
  const { services } = run.workspace
  for (const id of ids ?? [])
    if (!services.some((service) => service.id === id))
      throw new UsageError(
        `no service is called "${id}"${didYouMean(
          id,
          services.map((service) => service.id),
        )}`,
      )
  return services
    .filter(({ id }) => ids === undefined || ids.includes(id))
    .flatMap((service) =>
      Object.entries(service.documents ?? {}).flatMap(([id, document]) => {
        const { url, status } = document
        const file = run.placeOf(service)?.file
        if (url === undefined || status === 'superseded' || file === undefined) return []
        return [{ service, file, id, document: { ...document, url } }]
      }),
    )
}

/** One download for whatever is published at one address in one language. */
function fetcher({ allowHost = [] }: FetchCall) {
  const named: ReadonlySet<string> = new Set(allowHost)
  const known = new Map<string, Promise<Download>>()
  return ({ url, language }: Wanted['document']): Promise<Download> => {
    const key = `${language ?? ''} ${url}`
    const before = known.get(key)
    if (before) return before
    const taken = download(url, { named, ...(language !== undefined && { language }) })
    known.set(key, taken)
    return taken
  }
}

async function inTurns<T, R>(
  items: readonly T[],
  take: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = []
  let next = 0
  const turn = async () => {
    while (next < items.length) {
      const at = next++
      results[at] = await take(items[at] as T)
    }
  }
  await Promise.all(Array.from({ length: width }, turn))
  return results
}

const said = ({ service, file, id, document: { url } }: Wanted) => ({
  service: service.id,
  file,
  document: id,
  url,
})

/** What somebody can mend is told of this document, and the others go on. */
function failed(wanted: Wanted, error: unknown): FetchedDocument {
  if (!(error instanceof NotFetched || error instanceof UsageError)) throw error
  return { ...said(wanted), state: 'failed', why: error.message }
}

interface Around {
  readonly run: LintRun
  readonly fetch: (document: Wanted['document']) => Promise<Download>
  readonly host: Host
  /** What is written in this run, by its place: the hash. */
  readonly claimed: Map<string, string>
}

async function copyOf(
  wanted: Wanted,
  { run, fetch, host, claimed }: Around,
): Promise<Copy | FetchedDocument> {
  const { service, file, id, document } = wanted
  const place = copyPlace(
    resolve(host.cwd, file),
    { service: service.id, id, ...(document.file !== undefined && { file: document.file }) },
    run.copies.workspace,
  )
  const before: FoundDocument | undefined =
    document.file === undefined ? undefined : await run.copies.here(file, document.file)
  const { bytes, formats, url: at } = await fetch(document)
  const hash = sha256(bytes, 'hex')
  const isOpen = place.isFolder || place.declare !== undefined
  const name = isOpen ? `copy.${endings[formats[0]][0]}` : basename(place.path)
  const foreign = (what: string) =>
    new NotFetched(`what comes is ${what}, and no copy called ${name}`)
  if (!formats.some((format) => isNameFor(format, name))) throw foreign(formats[0])
  const reading = await run.copies.read(bytes, name)
  if ('unreadable' in reading)
    throw new NotFetched(`what comes is of no use as a copy: ${reading.unreadable}`)
  const { format } = reading.document
  if (!formats.includes(format) || !isNameFor(format, name)) throw foreign(format)

  const there = before?.state === 'read' ? before : undefined
  const result = {
    ...said(wanted),
    ...(at !== new URL(document.url).href && { at }),
  }
  if (there && (there.sha256 === hash || saysTheSame(there.document, reading.document)))
    return { ...result, state: 'same', copy: there.file, sha256: there.sha256 }

  const ending = endings[format][0]
  const path = place.isFolder
    ? join(place.path, `${host.today}.${ending}`)
    : place.declare === undefined
      ? place.path
      : `${place.path}.${ending}`
  const copy = shownFrom(host.cwd, path)
  if ((claimed.get(path) ?? hash) !== hash)
    throw new NotFetched(`another document of this run has its copy in ${copy}`)
  claimed.set(path, hash)
  refuseForeign(path, copy, document.sha256)
  const drift = there ? driftOfFacts(wanted, there.document, reading.document, run) : undefined
  return {
    path,
    bytes,
    answers:
      document.sha256 === hash && place.declare === undefined
        ? []
        : answersFor(id, place.declare && `${place.declare}.${ending}`, hash, host.today),
    found: {
      ...result,
      state: there || (document.sha256 ?? hash) !== hash ? 'changed' : 'new',
      copy,
      sha256: hash,
      ...drift,
    },
  }
}

/** Pages carry marks of the moment that nobody reads. */
const saysTheSame = (a: SourceDocument, b: SourceDocument): boolean =>
  a.format === b.format &&
  JSON.stringify([a.title, a.blocks]) === JSON.stringify([b.title, b.blocks])

/** Whatever a declaration calls a copy: written over is only what it knows by its hash. */
function refuseForeign(path: string, copy: string, declared: string | undefined): void {
  let there: string
  try {
    there = sha256(readFile(path, fetchLimits.bytes), 'hex')
  } catch (error) {
    if (isErrno(error) && error.code === 'ENOENT') return
    throw error
  }
  if (there !== declared)
    throw new NotFetched(
      `${copy} is not the copy that is declared, and is left alone: its sha256 is ${there}`,
    )
}

const answersFor = (
  id: string,
  file: string | undefined,
  hash: string,
  retrieved: string,
): readonly GivenAnswer[] => {
  const document = step('/documents', id)
  const at = (field: string, value: string) => ({ pointer: step(document, field), value })
  return [
    ...(file === undefined ? [] : [at('file', file)]),
    at('sha256', hash),
    at('retrieved', retrieved),
  ]
}

function driftOfFacts(
  { service, id }: Wanted,
  before: SourceDocument,
  after: SourceDocument,
  run: LintRun,
): Pick<FetchedDocument, 'drift' | 'doubtful'> {
  const drifts = driftOf(run.workspace.evidence(service)?.claims ?? [], id, before, after)
  return {
    drift: drifts
      .filter(({ fate }) => fate !== 'same')
      .map((drift) => toldDrift(service, run.placeOf, drift)),
    doubtful: doubtfulIn(drifts),
  }
}

/** The declaration first, as it may refuse: a copy whose day and hash stand nowhere is none. */
async function written(
  { path, bytes, answers, found }: Copy,
  check: boolean,
  { cwd }: Host,
): Promise<FetchedDocument> {
  const declaration = resolve(cwd, found.file)
  const text = Buffer.from(readFile(declaration, MAX_BYTES)).toString()
  const merged = await mergeAnswers({ file: found.file, text }, found.service, answers)
  if (!('text' in merged)) {
    const why = 'refused' in merged ? merged.refused : merged.faults[0]?.message
    return {
      ...found,
      state: 'failed',
      why: `day and hash cannot be written into ${found.file}: ${why}`,
    }
  }
  if (check) return found
  writeFile(path, found.copy ?? path, [bytes])
  if (merged.text !== text) writeFile(declaration, found.file, [merged.text])
  return found
}
