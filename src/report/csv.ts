import type { Crash, Finding, WrittenReport } from '../model/report.ts'
import { type CellValue, csvPieces } from './csv-cell.ts'

const columns = [
  'state',
  'service',
  'file',
  'line',
  'column',
  'severity',
  'rule',
  'chapter',
  'message',
  'was',
  'provisions',
  'fact',
  'remedy',
  'waiver owner',
  'waiver approver',
  'waiver until',
  'waiver reason',
  'fingerprint',
] as const

type Row = { readonly [Column in (typeof columns)[number]]?: CellValue }

/** For a spreadsheet: every finding in whatever state, one a row, and the rules that failed. */
export function csv(report: WrittenReport): Iterable<string> {
  return csvPieces(table(report))
}

function* table(report: WrittenReport): Generator<readonly CellValue[]> {
  yield columns
  for (const row of rowsOf(report)) yield columns.map((column) => row[column])
}

function* rowsOf({ crashes, findings, waived, known, unchanged, fixed, rules }: WrittenReport) {
  const chapters = new Map(rules.map(({ id, chapter }) => [id, chapter]))
  for (const crash of crashes) yield { ...crashRow(crash), chapter: chapters.get(crash.rule) }
  for (const [state, list] of Object.entries({ open: findings, waived, known, unchanged, fixed }))
    for (const finding of list) {
      yield { ...findingRow(finding), state, chapter: chapters.get(finding.rule) }
      for (const other of finding.implied ?? [])
        yield { ...findingRow(other), state: 'implied', chapter: chapters.get(other.rule) }
    }
}

function findingRow({ location, basis, law, waiver, ...finding }: Finding): Row {
  return {
    service: finding.declaration,
    file: location.file,
    line: location.line,
    column: location.column,
    severity: finding.severity,
    rule: finding.rule,
    message: finding.message,
    was: finding.before,
    provisions: basis.map(({ provision }) => provision).join(', '),
    fact: law?.title,
    remedy: finding.remedy,
    'waiver owner': waiver?.owner,
    'waiver approver': waiver?.approver,
    'waiver until': waiver?.expires,
    'waiver reason': waiver?.reason,
    fingerprint: finding.fingerprint,
  }
}

function crashRow({ rule, file, declaration, message }: Crash): Row {
  return { state: 'failed', service: declaration, file, severity: 'error', rule, message }
}
