import { existsSync, readdirSync, statSync, watch as watchPath } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type Config, configOf } from '../config/config.ts'
import { targetsOf } from '../config/globs.ts'
import type { OutputRequest } from '../flags.ts'
import { suppressionPlaces } from '../gate/suppression-files.ts'
import type { Book, ExitCode, Host } from '../io/host.ts'
import { UsageError } from '../io/usage-error.ts'
import { writeError, writeOut } from '../io/write-out.ts'
import type { LintCall } from '../run-lint.ts'

/** So that the ten events of one saved file are one change. */
const pause = 100

/** What of the flags says what to watch, and what of it not. */
interface WatchCall extends Pick<LintCall, 'paths' | 'config'> {
  readonly outputs: readonly OutputRequest[]
}

/** Runs again whenever something changes that a run reads, until somebody stops it. */
export async function watch(
  call: WatchCall,
  run: () => Promise<ExitCode>,
  host: Host,
  book: Book,
): Promise<ExitCode> {
  const stop = host.stop ?? new AbortController().signal
  const written = call.outputs.flatMap(({ file }) =>
    file === undefined ? [] : resolve(host.cwd, file),
  )
  let code: ExitCode = 0
  while (!stop.aborted) {
    const changed = changeIn(await watchedBy(call, host, book), written, stop)
    if (host.stdout.isTTY) await writeOut(host.stdout, '\u001b[2J\u001b[3J\u001b[H')
    code = await attempt(run, host)
    await writeOut(host.stderr, 'dpa-lint: waiting for a change, Ctrl-C ends\n')
    await changed
  }
  return code
}

/** What the caller can mend is mended while we wait. */
async function attempt(run: () => Promise<ExitCode>, { stderr }: Host): Promise<ExitCode> {
  try {
    return await run()
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    for (const line of error.lines) await writeError(stderr, line)
    return 2
  }
}

/** Everything that a run reads: what is checked, and what steers the check. */
async function watchedBy(
  { paths, config: asked }: WatchCall,
  { cwd }: Host,
  book: Book,
): Promise<readonly string[]> {
  const config = await configOf(asked, cwd, book).catch((): Config | undefined => undefined)
  const checked = paths.length > 0 || !config ? paths : targetsOf(config).map(({ path }) => path)
  const steering = config
    ? [...config.sources, ...Object.values(suppressionPlaces(config)).map(({ path }) => path)]
    : [cwd]
  return [...new Set([...checked, ...steering].map((path) => resolve(cwd, path)))]
}

/** Resolves when something in these folders changes, and nothing has changed for a moment. */
function changeIn(
  paths: readonly string[],
  written: readonly string[],
  stop: AbortSignal,
): Promise<void> {
  return new Promise((done) => {
    let timer: NodeJS.Timeout | undefined
    const ended = new AbortController()
    const end = () => {
      clearTimeout(timer)
      ended.abort()
      done()
    }
    const noticed = () => {
      clearTimeout(timer)
      timer = setTimeout(end, pause)
    }
    stop.addEventListener('abort', end, { once: true })
    ended.signal.addEventListener('abort', () => stop.removeEventListener('abort', end))
    for (const folder of new Set(paths.flatMap(foldersIn)))
      watchPath(folder, { signal: ended.signal }, (_, name) => {
        // Our own reports are no change, nor are the drafts from which they are made.
        if (name !== null && (written.includes(join(folder, name)) || name.endsWith('.draft')))
          return
        noticed()
      }).on('error', noticed)
  })
}

/** A folder and all below it that are looked into, or the nearest folder above what is none. */
function foldersIn(path: string): readonly string[] {
  if (!existsSync(path)) return foldersIn(dirname(path)).slice(0, 1)
  if (!statSync(path).isDirectory()) return [dirname(path)]
  const below = readdirSync(path, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules',
  )
  return [path, ...below.flatMap(({ name }) => foldersIn(join(path, name)))]
}
