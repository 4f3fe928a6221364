import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import type {
  Choice,
  DeskDocument,
  DeskEntry,
  DeskFinding,
  OfferedReading as DeskReading,
  DeskState,
  OpenedDesk,
} from '../../desk/contract.ts'
import type { DraftFact } from '../../draft/draft-fact.ts'
import { type Draft, draftFrom } from '../../draft/draft-from.ts'
import { draftedValues } from '../../draft/drafted-values.ts'
import { claimsIn } from '../../evidence/claims-in.ts'
import type { FoundDocument } from '../../evidence/found-document.ts'
import { splitSource } from '../../evidence/split-source.ts'
import { unusedIn } from '../../evidence/unused.ts'
import type { Service } from '../../model/declaration.ts'
import type { ServiceEvidence } from '../../model/evidence.ts'
import { isUnknown } from '../../model/fact.ts'
import { isRecord } from '../../model/is-record.ts'
import { countryCode } from '../../read/country-code.ts'
import { type GivenAnswer, mergeAnswers } from '../../read/merge.ts'
import { valueWritten } from '../../read/value-written.ts'
import { MAX_BYTES } from '../../read/yaml/limits.ts'
import { configOf } from '../config/config.ts'
import { copies } from '../copies/copies.ts'
import { sha256 } from '../io/hashes.ts'
import type { Book, Host } from '../io/host.ts'
import { readFile } from '../io/read-file.ts'
import { UsageError } from '../io/usage-error.ts'
import { writeFile } from '../io/write-file.ts'
import { type LintCall, type LintRun, runLint } from '../run-lint.ts'
import { decisionsOf, isToDecide, readingsOf, takesUnknown, valueIn } from './decisions.ts'
import { type MarkedPassage, markedDocument } from './marked-document.ts'

/** What the desk does for its page. What cannot be done is a `UsageError`, in words for whoever sits there. */
export interface Session {
  readonly entries: readonly DeskEntry[]
  open(entry: number): Promise<OpenedDesk>
  judge(entry: number, text: string): Promise<DeskState>
  /** The text with a decision written into it; what stands there besides stays as it is. */
  decide(entry: number, choice: Choice): Promise<{ readonly text: string }>
  /** Writes the text over the one that it began from, and over no other. */
  save(entry: number, text: string, version: string): { readonly version: string }
  /** How to judge an entry as it stands on the disk, for a document made of it. */
  callOf(entry: number): { readonly call: LintCall; readonly service: string }
  end(): Promise<void>
}

/** The declarations that the desk may open: they are named when it starts, and none by the page. */
export async function startSession(call: LintCall, host: Host, book: Book): Promise<Session> {
  const config = await configOf(call.config, host.cwd, book)
  // Findings rest on our organisation and on other services too, where a configuration names them.
  const named = call.paths.length > 0 && config.files !== undefined
  const first = await runLint(call, host, book, { written: [] })
  const all = named ? await runLint({ ...call, paths: [] }, host, book, { written: [] }) : first
  const others = [
    ...new Set([first, all].flatMap(({ report }) => report.sources.map(({ file }) => file))),
  ]
  const entries = entriesOf(first)
  if (entries.length === 0) throw new UsageError('none of these files declares a service')

  const found = copies({ ...host, workspace: [...new Set([host.cwd, config.folder])] })
  // A text that is being written is broken now and then: what was sound last still shows.
  const sound = new Map<number, Service>()
  const judged = new Map<number, string>()
  const drafts = new Map<string, Draft>()

  const entryAt = (entry: number): DeskEntry => {
    const at = entries[entry]
    if (!at) throw new UsageError('the desk has no such declaration')
    return at
  }
  const onDisk = (entry: number) =>
    Buffer.from(readFile(resolve(host.cwd, entryAt(entry).file), MAX_BYTES))

  async function judge(entry: number, text: string): Promise<DeskState> {
    const { file, service: id, name } = entryAt(entry)
    const run = await runLint(
      { ...call, paths: ['-', ...others.filter((other) => other !== file)], stdinFilename: file },
      { ...host, stdin: Readable.from([text]), stderr: silent },
      book,
      { written: [] },
    )
    const declares = run.workspace.services.find(
      (one) => one.id === id && run.placeOf(one)?.file === file,
    )
    if (declares) sound.set(entry, declares)
    judged.set(entry, text)
    const service = declares ?? sound.get(entry)
    const read = service ? await documentsOf(service, file) : []
    const draft = draftOf(read)
    const provider = service?.provider?.name
    return {
      file,
      service: id,
      name: service?.name ?? name,
      ...(typeof provider === 'string' && { provider }),
      text,
      documents: read.map((one) =>
        shownDocument(one, [
          ...passagesOf(service, draft),
          ...unreadIn(one, declares && run.workspace.evidence(declares)),
        ]),
      ),
      decisions: decisionsOf(service, draft),
      findings: findingsIn(run, file),
    }
  }

  const documentsOf = (service: Service, file: string) =>
    Promise.all(
      Object.entries(service.documents ?? {}).flatMap(([id, { title, file: copy }]) =>
        copy === undefined
          ? []
          : [found.here(file, copy).then((copy) => ({ id, title: String(title ?? id), copy }))],
      ),
    )

  function draftOf(documents: readonly ReadDocument[]): Draft {
    const read = documents.flatMap(({ id, copy }) =>
      copy.state === 'read' ? [{ id, document: copy.document, sha256: copy.sha256 }] : [],
    )
    // The same documents give the same draft, and a key pressed changes none.
    const key = read.map(({ id, sha256 }) => `${id} ${sha256}`).join('\n')
    const draft = drafts.get(key) ?? draftFrom({ documents: read, countryOf: countryCode })
    drafts.clear()
    drafts.set(key, draft)
    return draft
  }

  return {
    entries,
    async open(entry) {
      const bytes = onDisk(entry)
      return { ...(await judge(entry, bytes.toString())), version: sha256(bytes, 'hex') }
    },
    judge,
    async decide(entry, { text, pointer, value, reading }) {
      const { file, service: id } = entryAt(entry)
      // Whoever decides while the page waits for a pause decides on what has just been typed.
      if (judged.get(entry) !== text) await judge(entry, text)
      const service = sound.get(entry)
      const draft = service ? draftOf(await documentsOf(service, file)) : { facts: [], rows: [] }
      const answers = inFirstActivity(
        answersFor({ pointer, value, ...(reading && { reading }) }, service, draft),
        service,
      )
      if (answers.length === 0) return { text }
      const merged = await mergeAnswers({ file, text }, id, answers)
      if ('text' in merged) return { text: merged.text }
      throw new UsageError(
        'refused' in merged
          ? merged.refused
          : (merged.faults[0]?.message ?? 'that is no value of this fact'),
      )
    },
    save(entry, text, version) {
      const { file } = entryAt(entry)
      if (sha256(onDisk(entry), 'hex') !== version)
        throw new UsageError(`${file} has been changed elsewhere since: open the desk again`)
      writeFile(resolve(host.cwd, file), file, [text])
      return { version: sha256(text, 'hex') }
    },
    callOf: (entry) => ({ call: { ...call, paths: others }, service: entryAt(entry).service }),
    end: () => found.end(),
  }
}

interface ReadDocument {
  readonly id: string
  readonly title: string
  readonly copy: FoundDocument
}

const entriesOf = ({ workspace, placeOf }: LintRun): readonly DeskEntry[] =>
  workspace.services.flatMap((service) => {
    const file = placeOf(service)?.file
    return file === undefined ? [] : [{ file, service: service.id, name: String(service.name) }]
  })

/** Why a copy cannot be shown, in words. */
function shownDocument(
  { id, title, copy }: ReadDocument,
  passages: readonly MarkedPassage[],
): DeskDocument {
  if (copy.state === 'read')
    return { ...markedDocument({ id, title, document: copy.document }, passages), file: copy.file }
  const problem =
    copy.state === 'absent'
      ? `${copy.file} is not there`
      : `${copy.file} cannot be read: ${copy.why.replaceAll('-', ' ')}`
  return { id, title, file: copy.file, problem, blocks: [] }
}

/** What the declaration quotes, and what the documents can be read as. */
function passagesOf(service: Service | undefined, draft: Draft): readonly MarkedPassage[] {
  const used =
    service === undefined
      ? []
      : [...claimsIn(service)].flatMap(({ kind, words, sources }) =>
          kind === 'source'
            ? []
            : sources.map((source) => ({
                kind: 'used' as const,
                ...placeOf(source),
                quote: words,
              })),
        )
  const read = draft.facts.flatMap((fact) =>
    readingsOf(fact).map(({ source, quote }) => ({
      kind: isToDecide(valueIn(service, fact.path)) ? ('candidate' as const) : ('used' as const),
      ...placeOf(source),
      quote,
      pointer: `/${fact.path.replaceAll('.', '/')}`,
    })),
  )
  return [...read, ...used]
}

/** What binds in a document and is cited by nothing. */
function unreadIn(
  { id, copy }: ReadDocument,
  evidence: ServiceEvidence | undefined,
): readonly MarkedPassage[] {
  if (copy.state !== 'read') return []
  const cited = (evidence?.claims ?? []).flatMap(({ passages }) =>
    passages.flatMap(({ document, blocks }) => (document === id ? blocks : [])),
  )
  return unusedIn(copy.document, new Set(cited)).sentences.map(({ address, text }) => ({
    kind: 'unread',
    document: id,
    address,
    quote: text,
  }))
}

function placeOf(source: string): { readonly document: string; readonly address: string } {
  const [document, address] = splitSource(source)
  return { document, address }
}

const findingsIn = ({ report }: LintRun, file: string): readonly DeskFinding[] =>
  report.findings
    .filter(({ location }) => location.file === file)
    .map(({ rule, severity, message, remedy, location: { line, column, endLine, endColumn } }) => ({
      rule,
      severity,
      message,
      remedy,
      line,
      column,
      endLine,
      endColumn,
    }))

/** What a decision writes: a statement with its place, or a word alone. */
function answersFor(
  { pointer, value: written, reading }: Omit<Choice, 'text'>,
  service: Service | undefined,
  draft: Draft,
): readonly GivenAnswer[] {
  const path = pointer.slice(1).replaceAll('/', '.')
  const value = valueWritten(written)?.value
  if (value === undefined) throw new UsageError('that is no value of one line, as YAML writes it')
  // What cannot be said to be unknown is left out.
  if (value === 'unknown' && !takesUnknown(path)) return []
  if (value === 'unknown' || !reading) return [{ pointer, value }]
  if (path === 'subprocessors') return [{ pointer, value: draft.rows }]
  const { entries } = draftedValues({
    facts: [decidedFact(path, value, reading, draft)],
    rows: [],
  })
  return entries.flatMap(({ path, value }) => fieldByField(path, value, valueIn(service, path)))
}

/** The fact as if its document had left this one reading. */
function decidedFact(
  path: string,
  value: unknown,
  { document, address, quote }: DeskReading,
  { facts }: Draft,
): DraftFact {
  const fact = facts.find((one) => one.path === path)
  const reading = { path, value, source: `${document} ${address}`.trim(), quote }
  return fact?.state === 'stated' ? { ...fact, ...reading } : { state: 'stated', ...reading }
}

/**
 * What one statement says already stays, with its comments: the time of a notice when its trigger is
 * decided. So a part that is there takes new fields, and is not written anew.
 */
function fieldByField(path: string, value: unknown, before: unknown): readonly GivenAnswer[] {
  const pointer = `/${path.replaceAll('.', '/')}`
  if (!isRecord(before) || !isRecord(value) || isUnknown(before)) return [{ pointer, value }]
  const sources = [...new Set([before['source'], value['source']].flat().filter(Boolean))]
  const fields = { ...value, ...(sources.length > 1 && { source: sources }) }
  return Object.entries(fields).flatMap(([name, field]) =>
    JSON.stringify(field) === JSON.stringify(before[name])
      ? []
      : [{ pointer: `${pointer}/${name}`, value: field }],
  )
}

/** What is said of the activity is written into the first; where there is none, it makes one. */
function inFirstActivity(
  answers: readonly GivenAnswer[],
  service: Service | undefined,
): readonly GivenAnswer[] {
  const part = /^\/activities\/(?!\d)/
  const told = answers.filter(({ pointer }) => part.test(pointer))
  const others = answers.filter(({ pointer }) => !part.test(pointer))
  if (told.length === 0) return answers
  const first = told.map(({ pointer, value }) => [pointer.replace(part, ''), value] as const)
  return service?.activities
    ? [...others, ...first.map(([name, value]) => ({ pointer: `/activities/0/${name}`, value }))]
    : [...others, { pointer: '/activities', value: [{ id: 'main', ...Object.fromEntries(first) }] }]
}

const silent = {
  write: (_: unknown, done?: () => void) => done?.(),
}
