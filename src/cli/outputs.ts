import { appendFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { WrittenReport } from '../model/report.ts'
import { formats, type Reporter } from '../report/formats.ts'
import { plain } from '../report/style.ts'
import { rulePage } from './book/pages.ts'
import type { OutputRequest } from './flags.ts'
import { errnoText } from './io/errno.ts'
import type { ExitCode, Host } from './io/host.ts'
import { joinPieces } from './io/join-pieces.ts'
import { terminalStyle } from './io/terminal-style.ts'
import { UsageError } from './io/usage-error.ts'
import { writeFile } from './io/write-file.ts'
import { writeAll, writeError } from './io/write-out.ts'

/** Two reports in one place could not be told apart. */
export function refuseClashes(requests: readonly OutputRequest[], cwd: string): void {
  const [first, second] = requests.filter(({ file }) => file === undefined)
  if (first && second)
    throw new UsageError(
      `--format ${first.format} and --format ${second.format} cannot both go to standard output: give one of them an --output`,
    )
  const seen = new Set<string>()
  for (const { file } of requests) {
    if (file === undefined) continue
    const path = resolve(cwd, file)
    if (seen.has(path)) throw new UsageError(`two formats cannot both be written to ${file}`)
    seen.add(path)
  }
}

export interface Writing {
  readonly requests: readonly OutputRequest[]
  readonly color: boolean | undefined
  readonly quiet: boolean
  readonly ids: boolean
  readonly excused: boolean
}

/** Writes every report that was asked for; one that cannot be written does not keep the others back. */
export async function writeReports(
  report: WrittenReport,
  { requests, color, quiet, excused, ids }: Writing,
  host: Host,
): Promise<ExitCode> {
  const { cwd, env } = host
  const inActions = env['GITHUB_ACTIONS'] === 'true'
  const asked: readonly OutputRequest[] = requests.length > 0 ? requests : [{ format: 'pretty' }]
  let code: ExitCode = 0
  const attempt = async (write: () => void | Promise<void>) => {
    try {
      await write()
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      await writeError(host.stderr, error.message)
      code = 2
    }
  }

  for (const { format, file } of asked) {
    const reporter: Reporter = await formats[format]()
    const look = file === undefined ? await terminalStyle(host.stdout, env, color) : plain
    // Only the text for people is ever shortened, and it says by how much.
    const shown = quiet && format === 'pretty' ? errorsOnly(report) : report
    const pieces = joinPieces(reporter(shown, { look, rulePage, excused, ids }))
    await attempt(() =>
      file === undefined
        ? writeAll(host.stdout, pieces)
        : writeFile(resolve(cwd, file), file, pieces),
    )
  }
  // GitHub reads commands from both streams, so that the text on standard output stays a text.
  const annotated = asked.some(({ format }) => format === 'github')
  if (inActions && requests.length === 0)
    await writeAll(host.stderr, (await formats.github())(report))
  const summary = env['GITHUB_STEP_SUMMARY']
  if (inActions && summary && (annotated || requests.length === 0)) {
    const { githubSummary } = await import('../report/github-summary.ts')
    await attempt(() => append(summary, githubSummary(report)))
  }
  return code
}

const errorsOnly = (report: WrittenReport): WrittenReport => ({
  ...report,
  findings: {
    length: report.summary.errors,
    *[Symbol.iterator]() {
      for (const finding of report.findings) if (finding.severity === 'error') yield finding
    },
  },
})

function append(path: string, text: string): void {
  try {
    appendFileSync(path, text)
  } catch (error) {
    throw new UsageError(`cannot write the job summary: ${errnoText(error)}`)
  }
}
