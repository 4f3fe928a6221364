import { resolve } from 'node:path'
import { lint } from '../lint.ts'
import type { Source } from '../model/place.ts'
import { MAX_BYTES } from '../read/limits.ts'
import { type Config, configOf } from './config.ts'
import { ruleCrashText } from './crash-text.ts'
import type { OutputRequest } from './flags.ts'
import { ignoring, targetsOf } from './globs.ts'
import { type Book, type ExitCode, type Host, worst } from './host.ts'
import { type Listing, listFiles } from './list-files.ts'
import { refuseClashes, refuseInputs, writeReports } from './outputs.ts'
import { shownFrom } from './paths.ts'
import { type PolicyCall, policyOf } from './policy.ts'
import { progressOn } from './progress.ts'
import { readStream } from './read-file.ts'
import { complain, say } from './say.ts'
import { sourcesOf } from './sources.ts'
import { UsageError } from './usage-error.ts'
import { verdict } from './verdict.ts'

/** What the flags of `check` say. */
export interface CheckCall extends PolicyCall {
  readonly paths: readonly string[]
  readonly outputs: readonly OutputRequest[]
  readonly color: boolean | undefined
  readonly maxWarnings?: number
  readonly config?: string | false
  readonly allowEmpty?: boolean
  readonly stdinFilename?: string
  readonly quiet?: boolean
}

/** The main job: find, read, weigh, report. What cannot be read is said, and the rest goes on. */
export async function check(call: CheckCall, host: Host, book: Book): Promise<ExitCode> {
  refuseClashes(call.outputs, host.cwd)
  const config = await configOf(call.config, host.cwd, book)
  const { failOn, options } = policyOf(call, config, book)
  const typed = await typedSource(call, host)
  const listing = await listingOf(call, config, host.cwd)
  const files = listing.files.filter(({ file }) => file !== typed?.file)
  const problems = [...listing.problems, ...nothingIn(listing, call)]
  if (files.length === 0 && !typed && problems.length > 0) throw new UsageError(...problems)
  refuseInputs(call.outputs, listing.files, host.cwd)

  if (files.length > manyFiles) await growSlowly()
  const progress = progressOn(host, files.length)
  const read = sourcesOf(files, MAX_BYTES, (line) => problems.push(line), progress.at)
  const report = await lint(typed ? withFirst(typed, read) : read, book.rules, options)
  progress.end()

  for (const problem of problems) await complain(host.stderr, problem)
  for (const crash of report.crashes) await say(host.stderr, ruleCrashText(crash))
  const { outputs: requests, color, quiet = false } = call
  const written = await writeReports(report, { requests, color, quiet }, host)
  return worst(
    verdict(report, failOn, call.maxWarnings),
    problems.length > 0 ? 2 : 0,
    report.crashes.length > 0 ? 3 : 0,
    written,
  )
}

/** From here on what a run keeps outweighs what Node itself does. */
const manyFiles = 200

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

async function listingOf({ paths }: CheckCall, config: Config, cwd: string): Promise<Listing> {
  if (paths.length === 0 && config.files === undefined)
    throw new UsageError(
      `nothing says what to check: name files or folders (dpa-lint check .), or list them under "files" in ${config.file ? shownFrom(cwd, config.file) : 'dpa-lint.config.yaml'}`,
    )
  const named = paths.filter((path) => path !== '-')
  const targets =
    paths.length === 0
      ? await targetsOf(config)
      : named.map((written) => ({ written, path: resolve(cwd, written) }))
  const workspace = [...new Set([cwd, config.folder])]
  return listFiles(targets, { cwd, workspace, ignored: await ignoring(config) })
}

/** Checking nothing must not look like finding nothing. */
function nothingIn(
  { files, empty, problems }: Listing,
  { paths, allowEmpty }: CheckCall,
): readonly string[] {
  if (allowEmpty) return []
  if (empty.length > 0)
    return empty.map(
      (written) =>
        `${written} holds no file to check (*.yaml, *.yml); --allow-empty lets that pass`,
    )
  const ignored = files.length === 0 && problems.length === 0 && !paths.includes('-')
  return ignored
    ? ['the configuration ignores every file named here; --allow-empty lets that pass']
    : []
}

function* withFirst<T>(first: T, others: Iterable<T>): Generator<T> {
  yield first
  yield* others
}

/** The text from standard input, which stands for the file of its name. */
async function typedSource(
  { paths, stdinFilename }: CheckCall,
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
