import type { Report } from '../model/report.ts'
import { jsonText } from './json-text.ts'

/** The report itself, whole, for programs; `schemas/report.schema.json` says what is in it. */
export function json(report: Report): string {
  return jsonText(report)
}
