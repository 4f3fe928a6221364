import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { dayOf } from '../../documents/stamp.ts'
import type { Report } from '../../model/report.ts'
import { inert, visible } from '../../report/text.ts'
import { leadsOut } from '../gate/suppression-files.ts'
import { errnoText } from '../io/errno.ts'
import { sha256 } from '../io/hashes.ts'
import type { ExitCode, Host } from '../io/host.ts'
import { readFile } from '../io/read-file.ts'
import { UsageError } from '../io/usage-error.ts'
import { writeError, writeOut } from '../io/write-out.ts'

/** The largest document that is compared, in bytes. */
const mostBytes = 256 << 20

/** The committed copy as it is; undefined where there is none. */
export function committed(output: string | undefined, cwd: string): Buffer | undefined {
  const path = resolve(cwd, output ?? '')
  if (!existsSync(path)) return undefined
  try {
    // What differs is shown, and a change could let the copy lead to what is nobody's business.
    if (leadsOut(path, cwd))
      throw new UsageError(`${output} is a link that leads out of the workspace`)
    return Buffer.from(readFile(path, mostBytes))
  } catch (error) {
    throw new UsageError(`cannot read ${output}: ${errnoText(error)}`)
  }
}

/** The same day a year on, as a text that compares; no such day need be in the calendar. */
const aYearAfter = (day: string) => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`

export interface CommittedComparison {
  readonly output: string
  readonly copy: Buffer | undefined
  readonly made: string | Uint8Array
  /** A day as the document writes it to its reader. */
  readonly written: (day: string) => string
  /** Whether the day was asked for, rather than taken from the copy. */
  readonly asked: boolean
}

/** Says whether the copy is what would be written, and where it is not: 1 if it is not, to a byte. */
export async function staleness(
  { output, copy, made, written, asked }: CommittedComparison,
  { asOf, lawDate }: Pick<Report, 'asOf' | 'lawDate'>,
  { stdout, stderr }: Pick<Host, 'stdout' | 'stderr'>,
): Promise<ExitCode> {
  const bytes = Buffer.from(made as string)
  // A copy chooses the day by which it is held, and long before the tables of law nothing need be found.
  if (copy?.equals(bytes) && !asked && aYearAfter(asOf) < lawDate) {
    await writeError(
      stderr,
      `${output} is stale: it is as of ${asOf}, and the tables of law are of ${lawDate}; run the same command without --check to renew it`,
    )
    return 1
  }
  if (copy?.equals(bytes)) {
    await writeError(stderr, `${output} is up to date, as of ${asOf}`)
    return 0
  }
  const mend = 'run the same command without --check to renew it'
  if (copy === undefined) {
    await writeError(
      stderr,
      `${output} does not exist, run the same command without --check to make it`,
    )
    return 1
  }
  const text = copy.toString()
  const day = dayOf(text)
  if (typeof made !== 'string') {
    await writeError(
      stderr,
      `${output} is stale${comparedAs(day, asOf, asked)}: its SHA-256 is ${sha256(copy, 'hex')}, and what would be written has ${sha256(bytes, 'hex')}; ${mend}`,
    )
    return 1
  }
  const only =
    text.replaceAll('\r\n', '\n') === made
      ? 'nothing but its line ends differ'
      : day !== undefined && onDay(text, [day, asOf], written) === made
        ? 'nothing but the day differs'
        : ''
  await writeError(
    stderr,
    `${output} is stale${comparedAs(day, asOf, asked)}${only && `: ${only}`}; ${mend}`,
  )
  if (!only) await writeOut(stdout, await unified(output, text, made))
  return 1
}

/** Of which day the two are, where that is not the same or not known. */
function comparedAs(day: string | undefined, asOf: string, asked: boolean): string {
  if (day === asOf || (day === undefined && asked)) return ''
  return day === undefined
    ? ` (compared as of ${asOf}, for it names no day of its own: --as-of can say it)`
    : ` (as of ${day}, compared as of ${asOf})`
}

/** A text with another day in it, however it is written. */
const onDay = (
  text: string,
  [day, other]: readonly [string, string],
  written: CommittedComparison['written'],
): string => text.replaceAll(day, other).replaceAll(written(day), written(other))

/** Beyond so many changed lines nobody reads them, and finding the fewest takes ever longer. */
const mostEdits = 4_000

async function unified(output: string, text: string, made: string): Promise<string> {
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff')
  const patch = createTwoFilesPatch(output, output, text, made, 'committed', 'as it would be', {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
    maxEditLength: mostEdits,
  })
  if (patch === undefined) return `more than ${mostEdits} lines of ${output} differ\n`
  return inert(patch.replaceAll(/[^\n\t]+/g, visible))
}
