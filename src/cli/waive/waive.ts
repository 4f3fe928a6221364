import { existsSync, rmSync } from 'node:fs'
import { plusDays } from '../../model/duration.ts'
import { takenApart } from '../../model/found.ts'
import type { Finding } from '../../model/report.ts'
import { readWaivers } from '../../read/waiver-files.ts'
import { count, inert, visible } from '../../report/text.ts'
import { day, days } from '../flags.ts'
import { leadsOut } from '../gate/suppression-files.ts'
import { askingAt, type Prompting } from '../io/asking.ts'
import type { Book, ExitCode, Host } from '../io/host.ts'
import { shownFrom } from '../io/paths.ts'
import { readFile } from '../io/read-file.ts'
import { didYouMean, UsageError } from '../io/usage-error.ts'
import { writeFile } from '../io/write-file.ts'
import { writeOut } from '../io/write-out.ts'
import { type LintCall, type LintRun, runLint } from '../run-lint.ts'
import { entryText, withEntries } from './waiver-text.ts'

/** What the arguments and flags of `waive` say. */
export interface WaiveCall extends Omit<LintCall, 'stdinFilename' | 'rule'> {
  readonly rule: string
  readonly service: string
  readonly owner?: string
  readonly approver?: string
  readonly reason?: string
  readonly expires?: string
  readonly path?: string
}

/** As much of the file of waivers as is read, in bytes. */
const mostBytes = 16 << 20

/** What only people can say; where nobody sits at a terminal, it is said with the call. */
const unasked = ['owner', 'approver', 'reason', 'expires'] as const

/** Writes the waiver of what a rule found in a service, and keeps it only where it holds. */
export async function waive(call: WaiveCall, host: Host, book: Book): Promise<ExitCode> {
  const { rule: id, service, ...rest } = call
  const judged = { ...rest, paths: call.paths }
  const run = await runLint(judged, host, book, { written: [] })
  if (run.code !== 0) return run.code
  const open = openOf(id, service, run)

  const asking = askingAt(host)
  const chosen = await placesOf(open, call.path, asking)
  const missing = unasked.filter((name) => call[name] === undefined).map((name) => `--${name}`)
  if (!host.stdin.isTTY && missing.length > 0)
    throw new UsageError(`${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} missing`)
  const said = {
    owner: call.owner ?? (await asking('--owner', 'owner: who answers for the gap?')),
    approver: call.approver ?? (await asking('--approver', 'approver: who grants it?')),
    reason: call.reason ?? (await asking('--reason', 'reason: why may it stay for a while?')),
    expires: lastDay(
      call.expires ?? (await asking('--expires', 'expires: the last day, or in how many days?')),
      run.report.asOf,
    ),
  }
  for (const [name, text] of Object.entries(said))
    if (text.trim() === '') throw new UsageError(`--${name} says nothing`)

  const { waiversFile: path } = run
  const file = shownFrom(host.cwd, path)
  const before = existsSync(path) ? textOf(path, file, host.cwd) : undefined
  const entries = chosen.map((finding) => entryText(finding, said))
  const after = withEntries(before ?? '', entries)
  const known =
    before === undefined ? 0 : (await readWaivers({ file, text: before })).waivers.length
  const { waivers, faults } = await readWaivers({ file, text: after })
  if (faults.length > 0 || waivers.length !== known + entries.length)
    throw new UsageError(`${file} is written in a way that only you can add to:`, ...entries)

  writeFile(path, file, [after])
  const refusal = await refusalOf(judged, chosen, { file, host, book })
  if (refusal !== undefined) {
    if (before === undefined) rmSync(path)
    else writeFile(path, file, [before])
    throw new UsageError(`the waiver would not hold, and is not written: ${refusal}`)
  }
  const places = chosen.map(({ path, fingerprint }) => path || fingerprint)
  await writeOut(
    host.stdout,
    inert(
      `${visible(file)}: ${count(chosen.length, 'waiver')} of ${id} in ${service} until ${said.expires} (${visible(places.join(', '))})\n`,
    ),
  )
  return 0
}

/** What the rule found in the service, each of one cause by itself. */
function openOf(
  id: string,
  service: string,
  { report }: LintRun,
): readonly [Finding, ...Finding[]] {
  const all = takenApart(report.findings)
  const [first, ...others] = all.filter(
    ({ rule, declaration }) => rule === id && declaration === service,
  )
  if (first) return [first, ...others]
  const inService = new Set(
    all.filter(({ declaration }) => declaration === service).map(({ rule }) => rule),
  )
  const byRule = new Set(
    all.flatMap(({ rule, declaration }) => (rule === id ? (declaration ?? []) : [])),
  )
  const hint = inService.size > 0 ? didYouMean(id, inService) : didYouMean(service, byRule)
  throw new UsageError(`nothing is open of "${id}" in "${service}"${hint}`)
}

/** The findings that are meant: the only one, the named one, or what is chosen from a list. */
async function placesOf(
  open: readonly [Finding, ...Finding[]],
  path: string | undefined,
  asking: Prompting,
): Promise<readonly Finding[]> {
  const [first, ...others] = open
  if (path === 'all' || (path === undefined && others.length === 0)) return open
  const list = open.map(
    (finding, index) =>
      `  ${index + 1}  ${visible(finding.path || finding.fingerprint)}  ${visible(finding.message)}`,
  )
  if (path === undefined) {
    const answer = await asking(
      '--path',
      `it was found ${open.length} times:`,
      ...list,
      'which (a number, or all)?',
    )
    if (answer === 'all') return open
    const one = open[Number(answer) - 1]
    if (one === undefined) throw new UsageError(`"${answer}" is none of the numbers`)
    return [one]
  }
  const named = open.filter(
    (finding, index) =>
      [finding.path, finding.fingerprint].includes(path) || path === String(index + 1),
  )
  if (named.length > 0) return named
  const paths = open.map((finding) => finding.path)
  throw new UsageError(
    `"${path}" is not where ${first.rule} found something${didYouMean(path, paths)}`,
    ...list,
  )
}

/** A day, or a number of them from the day of the run. */
const lastDay = (given: string, asOf: string): string =>
  /^\d+[dw]?$/.test(given) ? plusDays(asOf, days('--expires')(given)) : day('--expires')(given)

/** Why what was written does not do what it should, in the gate's own words. */
async function refusalOf(
  call: LintCall,
  chosen: readonly Finding[],
  { file, host, book }: { readonly file: string; readonly host: Host; readonly book: Book },
): Promise<string | undefined> {
  const silent = { ...host, stderr: { write: (_: unknown, done?: () => void) => done?.() } }
  const { report } = await runLint(call, silent, book, { written: [] })
  const waived = new Set(takenApart(report.waived).map(({ fingerprint }) => fingerprint))
  if (chosen.every(({ fingerprint }) => waived.has(fingerprint))) return undefined
  const told = report.findings.filter(({ location }) => location.file === file)
  return told.at(-1)?.message ?? 'the gate does not count it'
}

function textOf(path: string, file: string, cwd: string): string {
  if (leadsOut(path, cwd)) throw new UsageError(`${file} is a link that leads out of the workspace`)
  return Buffer.from(readFile(path, mostBytes)).toString()
}
