import { type LintMemory, newLintMemory } from '../../lint-memory.ts'
import type { WrittenReport } from '../../model/report.ts'
import type { OutputRequest } from '../flags.ts'
import { type Book, type ExitCode, type Host, worst } from '../io/host.ts'
import { terminalStyle } from '../io/terminal-style.ts'
import { UsageError } from '../io/usage-error.ts'
import { writeOut } from '../io/write-out.ts'
import { refuseClashes, writeReports } from '../outputs.ts'
import { type LintCall, type LintRun, runCheck } from '../run-lint.ts'
import { checkVerdict } from './verdict.ts'

/** What the flags of `check` say. */
export interface CheckCall extends LintCall {
  readonly outputs: readonly OutputRequest[]
  readonly color: boolean | undefined
  readonly maxWarnings?: number
  readonly quiet?: boolean
  readonly showIds?: boolean
  /** Whether a format that can mark findings as excused holds them too. */
  readonly withExcused?: boolean
  /** How long each rule took, and how often each found something: on standard error. */
  readonly timing?: boolean
  readonly stats?: boolean
  readonly watch?: boolean
}

export async function check(call: CheckCall, host: Host, book: Book): Promise<ExitCode> {
  if (!call.watch) return checkOnce(call, host, book)
  if (call.paths.includes('-'))
    throw new UsageError('--watch cannot watch standard input: name files or folders')
  const { watch } = await import('./watch.ts')
  const memory = newLintMemory()
  return watch(call, () => checkOnce(call, host, book, memory), host, book)
}

/** The main job: find, read, weigh, report. What cannot be read is said, and the rest goes on. */
async function checkOnce(
  call: CheckCall,
  host: Host,
  book: Book,
  memory?: LintMemory,
): Promise<ExitCode> {
  const {
    outputs: requests,
    color,
    quiet = false,
    withExcused: excused = false,
    showIds: ids = false,
  } = call
  refuseClashes(requests, host.cwd)
  const written = requests.flatMap(({ file }) => file ?? [])
  const { clock } = call.timing ? { clock: () => performance.now() } : {}
  const { report, failOn, code, times } = await runCheck(call, host, book, {
    written,
    memory,
    ...(clock && { clock }),
  })
  const ended = await writeReports(report, { requests, color, quiet, excused, ids }, host)
  if (call.stats || call.timing) await sayMore(call, { report, times }, host)
  return worst(checkVerdict(report, failOn, call.maxWarnings), code, ended)
}

/** Beside the report, never in it: what is on standard output stays the document alone. */
async function sayMore(
  { stats: counted, timing: timed, color }: CheckCall,
  { report, times }: Pick<LintRun, 'times'> & { readonly report: WrittenReport },
  { stderr, env }: Host,
): Promise<void> {
  const look = await terminalStyle(stderr, env, color)
  if (counted) await writeOut(stderr, `\n${(await import('./stats.ts')).stats(report, look)}`)
  if (timed) await writeOut(stderr, `\n${(await import('./timing.ts')).timing(times, look)}`)
}
