import { resolve } from 'node:path'
import { type Examination, examine, type LintOptions } from '../lint.ts'
import { examineInParts } from '../lint-in-parts.ts'
import type { LintMemory } from '../lint-memory.ts'
import { hasOwnName } from '../model/own-names.ts'
import type { Part } from '../model/part.ts'
import { type Source, TextChanged } from '../model/source-location.ts'
import { MAX_BYTES } from '../read/yaml/limits.ts'
import { count } from '../report/text.ts'
import { bookWith } from './config/book-with.ts'
import { type Config, configOf } from './config/config.ts'
import { nearerConfigs } from './config/config-places.ts'
import { ignoring, targetsOf } from './config/globs.ts'
import type { PlacedPolicy } from './config/policies.ts'
import { type Copies, copies as copiesIn } from './copies/copies.ts'
import type { Threshold } from './flags.ts'
import { type GateCall, gateOf } from './gate/gate.ts'
import type { GateLayout } from './gate/gate-side.ts'
import { suppressionPlaces } from './gate/suppression-files.ts'
import { ruleCrashText } from './io/crash-text.ts'
import { isForeign } from './io/foreign-yaml.ts'
import { type Book, type ExitCode, type Host, worst } from './io/host.ts'
import { type ListedFile, type Listing, type ListingTarget, listFiles } from './io/list-files.ts'
import { shownFrom } from './io/paths.ts'
import { progressOn } from './io/progress.ts'
import { readFile, readStream } from './io/read-file.ts'
import { sourcesOf } from './io/sources.ts'
import { UsageError } from './io/usage-error.ts'
import { writeError, writeOut } from './io/write-out.ts'
import { type LintOptionsCall, lintOptionsOf } from './lint-options.ts'
import { refuseOutputs } from './refuse-outputs.ts'

/** What the flags say of what to read and how to judge it. */
export interface LintCall extends LintOptionsCall, GateCall {
  readonly paths: readonly string[]
  readonly config?: string | false
  readonly allowEmpty?: boolean
  readonly stdinFilename?: string
  readonly shard?: Part
}

export interface RunOptions {
  /** Files that the run will write: none of them may be one that it reads. */
  readonly written: readonly string[]
  /** Is handed every source that is read. */
  readonly seen?: (source: Source) => void
  /** What a run before has read and found. */
  readonly memory?: LintMemory | undefined
  /** Milliseconds, where it matters how long each rule takes. */
  readonly clock?: () => number
  /** Whether nobody asks for places once the report is there, so that no text need be kept. */
  readonly placesOnce?: boolean
}

export type LintRun = Examination & Ran

/** What a run knows besides what was found. */
interface Ran {
  /** The policies of the house, of which no file holds a page. */
  readonly policies: readonly PlacedPolicy[]
  readonly failOn: Threshold
  /** Finds what the declarations name as copies; each is read once in a run. */
  readonly copies: Copies
  /** Where the baseline stands, or would. */
  readonly baselineFile: string
  /** Where the waivers stand, or would. */
  readonly waiversFile: string
  /** What could not be read, a line each; it has been said on stderr. */
  readonly problems: readonly string[]
  /** Of the reading and the rules alone, whatever was found. */
  readonly code: ExitCode
}

/** Finds, reads and weighs. What cannot be read is said, and the rest goes on. */
export function runLint(
  call: LintCall,
  host: Host,
  lawBook: Book,
  options: RunOptions,
): Promise<LintRun> {
  return run(call, host, lawBook, options, ({ sources, rules, options: asked }) =>
    examine(sources, rules, asked),
  )
}

/** The same where only the report is wanted: that on a large estate is never in memory as a whole. */
export function runCheck(
  call: LintCall,
  host: Host,
  lawBook: Book,
  { memory, ...options }: RunOptions,
) {
  const placesOnce = memory === undefined
  return run(call, host, lawBook, { ...options, placesOnce }, async (judging) => {
    const { sources, rules, options: asked, count } = judging
    if (memory) return (await import('../lint-again.ts')).lintAgain(sources, rules, asked, memory)
    if (!isMany(count)) return examine(sources, rules, asked)
    const { packed } = await import('./io/pack.ts')
    return examineInParts(sources, rules, asked, {
      size: filesAtOnce,
      rereads: isVast(count),
      pack: packed,
    })
  })
}

/** So few that what is worked out for them is a megabyte or two. */
const filesAtOnce = 10

interface Judging {
  readonly sources: Iterable<Source>
  readonly rules: Book['rules']
  readonly options: LintOptions
  /** How many files there are. */
  readonly count: number
}

async function run<E extends { readonly report: Pick<Examination['report'], 'crashes'> }>(
  call: LintCall,
  host: Host,
  lawBook: Book,
  { written, seen, clock, placesOnce = false }: Omit<RunOptions, 'memory'>,
  examined: (judging: Judging) => Promise<E>,
): Promise<E & Ran> {
  if (call.shard && call.base !== undefined)
    throw new UsageError('--shard judges a part of an estate, and --base a change as a whole')
  const { config, edits } = await configured(call, host, lawBook)
  const book = bookWith(config, lawBook)
  const { failOn, options: policy } = lintOptionsOf(call, config, book, host.today)
  const typed = await typedSource(call, host)
  const layout = await layoutOf(call, config, host.cwd)
  const workspace = [...new Set([host.cwd, config.folder])]
  const listing = listFiles(layout.targets, { ...layout, workspace })
  const copies = copiesIn({ ...host, workspace })
  const found = await withoutForeign(listing.files, call, layout.targets, host)
  const files = found.files.filter(({ file }) => file !== typed?.file)
  const problems = [
    ...listing.problems,
    ...nothingIn({ ...listing, files: found.files }, found.foreign, call),
  ]
  if (files.length === 0 && !typed && problems.length > 0) throw new UsageError(...problems)
  refuseOutputs(written, {
    cwd: host.cwd,
    checked: listing.files,
    policy: [...config.sources, layout.waivers.path, layout.baseline.path],
  })

  if (isMany(files.length)) await growSlowly()
  const { waivers: waiverPolicy = {} } = config
  const partial = call.paths.length > 0
  const judge = { rules: book.rules, options: { ...policy, waiverPolicy, partial } }
  const gate = await gateOf(call, layout, listing.files, judge, copies, host)
  const options = {
    ...judge.options,
    ...gate,
    edits: [...edits, ...(gate.edits ?? [])],
    documents: copies.here,
    ...(clock && { clock }),
    ...(call.shard && { part: call.shard }),
  }
  const progress = progressOn(host, files.length)
  const hashOf = placesOnce && isVast(files.length) ? await hashing() : undefined
  const read = sourcesOf(files, MAX_BYTES, (line) => problems.push(line), progress.at, hashOf)
  const sources = typed ? withFirst(typed, read) : read
  const examination = await sameTexts(
    examined({
      sources: seen ? watched(sources, seen) : sources,
      rules: book.rules,
      options,
      count: files.length,
    }),
  )
  progress.end()
  await copies.end()

  const { crashes } = examination.report
  if (found.foreign > 0) await writeError(host.stderr, `${countOf(found.foreign)}, and not checked`)
  const nearer =
    call.config === undefined ? nearerConfigs(host.cwd, listing.files, config.sources) : []
  for (const place of nearer)
    await writeError(
      host.stderr,
      `${place} stands nearer to what is checked, and is not used: name it with --config, or run dpa-lint there`,
    )
  for (const problem of problems) await writeError(host.stderr, problem)
  for (const crash of crashes) await writeOut(host.stderr, ruleCrashText(crash))
  const code = worst(problems.length > 0 ? 2 : 0, crashes.length > 0 ? 3 : 0)
  const places = { baselineFile: layout.baseline.path, waiversFile: layout.waivers.path }
  return {
    ...examination,
    copies,
    failOn,
    policies: config.policies ?? [],
    ...places,
    problems,
    code,
  }
}

/** What hashes takes a while to be loaded, and few runs are that large. */
async function hashing() {
  const { sha256 } = await import('./io/hashes.ts')
  return (text: Uint8Array) => sha256(text, 'base64')
}

/** A file that changes under the run makes it end, and never pass. */
async function sameTexts<T>(run: Promise<T>): Promise<T> {
  try {
    return await run
  } catch (error) {
    throw error instanceof TextChanged ? new UsageError(error.message) : error
  }
}

/** The configuration that judges, and what this change does to it. */
async function configured({ config, configFrom: ref }: LintCall, host: Host, book: Book) {
  if (ref === undefined) return { config: await configOf(config, host.cwd, book), edits: [] }
  if (config === false)
    throw new UsageError('--no-config uses no configuration, so there is none for --config-from')
  const { configFrom } = await import('./config/config-from.ts')
  return configFrom(ref, config, host, book)
}

/**
 * What Git ignores is nobody's. Below a folder of the call there may be all kinds of files, and what
 * visibly is no declaration is counted. The gate leaves nothing alone.
 */
async function withoutForeign(
  files: readonly ListedFile[],
  { paths, base, configFrom, waiversFrom }: LintCall,
  targets: readonly ListingTarget[],
  host: Host,
): Promise<{ readonly files: readonly ListedFile[]; readonly foreign: number }> {
  const isGate = [base, configFrom, waiversFrom].some((ref) => ref !== undefined)
  const named = new Set(targets.map(({ path }) => path))
  const below = files.filter(({ path }) => !named.has(path))
  if (isGate || below.length === 0) return { files, foreign: 0 }
  const { gitIgnored } = await import('./git/git-ignored.ts')
  const ignored = await gitIgnored(
    below.map(({ path }) => path),
    host,
  )
  const foreign = new Set(
    (paths.length === 0 ? [] : below)
      .filter(({ file, path }) => !ignored.has(path) && !hasOwnName(file) && isForeignFile(path))
      .map(({ path }) => path),
  )
  return {
    files: files.filter(({ path }) => !ignored.has(path) && !foreign.has(path)),
    foreign: foreign.size,
  }
}

const countOf = (foreign: number) =>
  `${count(foreign, 'YAML file')} ${foreign > 1 ? 'are no declarations' : 'is no declaration'}`

/** What cannot be read is said when it is. */
function isForeignFile(path: string): boolean {
  try {
    const text = readFile(path, MAX_BYTES)
    return text.length <= MAX_BYTES && isForeign(text)
  } catch {
    return false
  }
}

/** From here on what a run keeps outweighs what Node itself does. */
const isMany = (files: number) => files > 200

/** From here on the declarations themselves, some 20 KB each, outweigh the seventh of the time that reading them twice takes. */
const isVast = (files: number) => files > 2_000

/**
 * V8 lets its heap double, and its nursery grow to 48 MB, before it looks for what can go, and of a
 * large run two thirds can. A gate often runs where memory is short: for a tenth more time a run
 * stays at half.
 */
async function growSlowly(): Promise<void> {
  const { setFlagsFromString } = await import('node:v8')
  setFlagsFromString('--heap-growing-percent=20')
  setFlagsFromString('--semi-space-growth-factor=1')
}

/** Where to look for what, in the work tree as in any commit. */
async function layoutOf({ paths }: LintCall, config: Config, cwd: string): Promise<GateLayout> {
  if (paths.length === 0 && config.files === undefined)
    throw new UsageError(
      `nothing says what to check: name files or folders (dpa-lint check .), or list them under "files" in ${config.file ? shownFrom(cwd, config.file) : 'dpa-lint.config.yaml'}`,
    )
  const named = paths.filter((path) => path !== '-')
  const targets =
    paths.length === 0
      ? await targetsOf(config)
      : named.map((written) => ({ written, path: resolve(cwd, written) }))
  return { cwd, targets, ignored: await ignoring(config), ...suppressionPlaces(config) }
}

/** Checking nothing must not look like finding nothing. */
function nothingIn(
  { files, empty, problems }: Listing,
  foreign: number,
  { paths, allowEmpty }: LintCall,
): readonly string[] {
  if (allowEmpty) return []
  if (empty.length > 0)
    return empty.map(
      (written) =>
        `${written} holds no file to check (*.yaml, *.yml); --allow-empty lets that pass`,
    )
  const nothing = files.length === 0 && problems.length === 0 && !paths.includes('-')
  if (!nothing) return []
  return foreign > 0
    ? [`${countOf(foreign)}, and nothing else is named here; --allow-empty lets that pass`]
    : ['the configuration ignores every file named here; --allow-empty lets that pass']
}

function* withFirst<T>(first: T, others: Iterable<T>): Generator<T> {
  yield first
  yield* others
}

function* watched(sources: Iterable<Source>, seen: (source: Source) => void): Generator<Source> {
  for (const source of sources) {
    seen(source)
    yield source
  }
}

/** The text from standard input, which stands for the file of its name. */
async function typedSource(
  { paths, stdinFilename }: LintCall,
  host: Host,
): Promise<Source | undefined> {
  if (paths.includes('-'))
    return {
      file:
        stdinFilename === undefined
          ? '<stdin>'
          : shownFrom(host.cwd, resolve(host.cwd, stdinFilename)),
      text: await readStream(host.stdin, MAX_BYTES),
    }
  if (stdinFilename === undefined) return undefined
  throw new UsageError(
    '--stdin-filename names the text of the path -, which is not among the paths',
  )
}
