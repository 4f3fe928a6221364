import { resolve } from 'node:path'
import { mergeReports, partsMissing } from '../../estate/merge-reports.ts'
import { isRecord } from '../../model/is-record.ts'
import type { Report } from '../../model/report.ts'
import { atLeast } from '../../model/severity.ts'
import { jsonPieces } from '../../report/json-text.ts'
import { isSarifLog, mergeSarif, type SarifLog } from '../../report/merge-sarif.ts'
import type { OutputRequest, Threshold } from '../flags.ts'
import { errnoText } from '../io/errno.ts'
import { type ExitCode, type Host, worst } from '../io/host.ts'
import { joinPieces } from '../io/join-pieces.ts'
import { readFile } from '../io/read-file.ts'
import { UsageError } from '../io/usage-error.ts'
import { writeFile } from '../io/write-file.ts'
import { writeAll } from '../io/write-out.ts'
import { refuseClashes, writeReports } from '../outputs.ts'

/** What the arguments and flags of `merge-reports` say. */
export interface MergeReportsCall {
  readonly reports: readonly string[]
  readonly outputs: readonly OutputRequest[]
  readonly color: boolean | undefined
  readonly failOn?: Threshold
}

type AtLeastOne<T> = readonly [T, ...T[]]

/** Reads the reports of parts and writes the report of the whole. */
export async function runMergeReports(call: MergeReportsCall, host: Host): Promise<ExitCode> {
  refuseClashes(call.outputs, host.cwd)
  const values = call.reports.map((file) => ({ file, value: valueIn(file, host.cwd) }))
  const logs = values.flatMap(({ value }) => (isSarifLog(value) ? [value] : []))
  if (logs.length === values.length) return ofSarif(logs, call, host)
  const reports = values.map(({ file, value }) => {
    if (isReport(value)) return value
    throw new UsageError(
      isSarifLog(value)
        ? `${file} is in SARIF, and others are not: name reports of one format`
        : `${file} is no report of dpa-lint in JSON or SARIF`,
    )
  })
  const merged = whole(() => mergeReports(reports as unknown as AtLeastOne<Report>))
  if ('refused' in merged) throw new UsageError(merged.refused)
  const requests = call.outputs.length > 0 ? call.outputs : [{ format: 'json' } as const]
  const drawing = { color: call.color, quiet: false, ids: false, excused: false }
  const ended = await writeReports(merged, { requests, ...drawing }, host)
  const failed = merged.findings.some(({ severity }) => fails(severity, call))
  return worst(failed ? 1 : 0, merged.crashes.length > 0 ? 3 : 0, ended)
}

async function ofSarif(
  logs: readonly SarifLog[],
  call: MergeReportsCall,
  host: Host,
): Promise<ExitCode> {
  const strange = call.outputs.find(({ format }) => format !== 'sarif')
  if (strange)
    throw new UsageError(
      `reports in SARIF cannot be written as ${strange.format}: let the parts be written in JSON`,
    )
  const merged = whole(() => {
    const refused = partsMissing(logs.map(({ runs: [run] }) => run.properties.part))
    if (refused !== undefined) throw new UsageError(refused)
    const tools = new Set(logs.map(({ runs: [{ tool }] }) => JSON.stringify(tool)))
    if (tools.size > 1)
      throw new UsageError('the reports are of different versions or settings of dpa-lint')
    return mergeSarif(logs as AtLeastOne<SarifLog>)
  })
  const pieces = () => joinPieces(jsonPieces(merged, ['runs', '0', 'results']))
  const outputs = call.outputs.length > 0 ? call.outputs : [{ format: 'sarif' } as const]
  for (const { file } of outputs as readonly OutputRequest[])
    if (file === undefined) await writeAll(host.stdout, pieces())
    else writeFile(resolve(host.cwd, file), file, pieces())
  const [{ results, invocations }] = merged.runs
  const failed = results.some(
    ({ level, suppressions }) => !suppressions && fails(level === 'note' ? 'info' : level, call),
  )
  return worst(failed ? 1 : 0, invocations[0].executionSuccessful ? 0 : 3)
}

function fails(severity: string, { failOn = 'error' }: MergeReportsCall): boolean {
  return failOn !== 'never' && atLeast(severity as Report['findings'][number]['severity'], failOn)
}

/** What looks like a report and is none breaks somewhere inside: that is its maker's to mend. */
function whole<T>(make: () => T): T {
  try {
    return make()
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError('a report is not whole: make the parts anew')
  }
}

const lists = ['sources', 'rules', 'findings', 'waived', 'known', 'unchanged', 'fixed', 'waivers']

function isReport(value: unknown): value is Report {
  return (
    isRecord(value) &&
    value['version'] === 1 &&
    isRecord(value['tool']) &&
    value['tool']['name'] === 'dpa-lint' &&
    isRecord(value['summary']) &&
    [...lists, 'crashes'].every((list) => Array.isArray(value[list]))
  )
}

/** As much as a text can hold. */
const most = 500_000_000

function valueIn(file: string, cwd: string): unknown {
  let bytes: Uint8Array
  try {
    bytes = readFile(resolve(cwd, file), most)
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${errnoText(error)}`)
  }
  if (bytes.length > most) throw new UsageError(`${file} is too large for a report`)
  try {
    return JSON.parse(Buffer.from(bytes).toString())
  } catch {
    throw new UsageError(`${file} is no JSON`)
  }
}
