import type { Report } from '../model/report.ts'
import { jsonPieces } from './json-text.ts'

/** The report itself, whole, for programs; `schemas/report.schema.json` says what is in it. */
export function json(report: Report): Iterable<string> {
  return jsonPieces(report, ['findings'])
}
