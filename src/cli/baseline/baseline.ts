import { existsSync } from 'node:fs'
import { type BaselineEntry, baselineOf } from '../../model/baseline.ts'
import { gateRules, readingRules } from '../../model/builtin-rules.ts'
import { takenApart } from '../../model/found.ts'
import { count, inert, visible } from '../../report/text.ts'
import type { Book, ExitCode, Host } from '../io/host.ts'
import { shownFrom } from '../io/paths.ts'
import { UsageError } from '../io/usage-error.ts'
import { writeFile } from '../io/write-file.ts'
import { writeOut } from '../io/write-out.ts'
import { type LintCall, type LintRun, runLint } from '../run-lint.ts'
import { baselineText } from './baseline-text.ts'

export interface BaselineCall extends LintCall {
  /** Begin one, take in what is open, or only drop what is gone. */
  readonly act: 'create' | 'update' | 'prune'
}

type Entry = Omit<BaselineEntry, 'location'>

/** Writes the baseline anew. What cannot be read or trusted is never taken in. */
export async function baseline(call: BaselineCall, host: Host, book: Book): Promise<ExitCode> {
  const { act } = call
  const run = await runLint(call, host, book, { written: [] })
  const { baselineFile: path } = run
  const there = existsSync(path)
  const file = shownFrom(host.cwd, path)
  if (act === 'create' && there)
    throw new UsageError(`${file} is there already: dpa-lint baseline update renews it`)
  if (act === 'prune' && !there)
    throw new UsageError(`${file} is not there: dpa-lint baseline create begins it`)
  // A run that broke down has not seen everything: what it did not see would be dropped for good.
  if (run.code !== 0) return run.code

  const before = run.baseline
  const known = takenApart(run.report.known)
  const findings = takenApart(run.report.findings)
  const taken = act === 'prune' ? known : [...known, ...findings.filter(isOrdinary)]
  const partial = call.paths.length > 0 || call.select !== undefined
  const after = inOrder([...taken.map(baselineOf), ...(partial ? unseen(run) : [])])
  writeFile(path, file, [baselineText(after)])
  const has = new Set(before.map(keyOf))
  const keeps = new Set(after.map(keyOf))
  const added = after.filter((entry) => !has.has(keyOf(entry))).length
  const dropped = before.filter((entry) => !keeps.has(keyOf(entry))).length
  await writeOut(
    host.stdout,
    inert(
      `${visible(file)}: ${count(after.length, 'finding')}, ${added} added, ${dropped} dropped\n`,
    ),
  )
  const left = findings.filter(
    (finding) => !isOrdinary(finding) && finding.rule !== 'baseline-unmatched',
  ).length
  if (left > 0)
    await writeOut(
      host.stdout,
      `${count(left, 'finding')} cannot be in a baseline: dpa-lint check shows ${left === 1 ? 'it' : 'them'}\n`,
    )
  return 0
}

/** Neither of the reader nor of the gate, and not back after a waiver. */
const isOrdinary = ({ rule, waiver }: LintRun['report']['findings'][number]) =>
  !Object.hasOwn(readingRules, rule) && !Object.hasOwn(gateRules, rule) && waiver === undefined

/** Entries of declarations that this run did not look at: they stay as they are. */
function unseen({ baseline: entries, report }: LintRun): readonly Entry[] {
  const declared = new Set(
    report.sources.flatMap(({ declarations }) => declarations.map(({ id }) => id)),
  )
  return report.selection.length > 0
    ? entries
    : entries.filter(({ fingerprint }) => !declared.has(fingerprint.split(':', 2)[1] ?? ''))
}

const keyOf = ({ fingerprint, severity, value }: Entry) =>
  JSON.stringify([fingerprint, severity, value])

/** Each once, in the order of their fingerprints, so that a change to the file shows what changed. */
function inOrder(entries: readonly Entry[]): readonly Entry[] {
  const byFingerprint = new Map(entries.map((entry) => [entry.fingerprint, entry]))
  return [...byFingerprint.values()].sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1))
}
