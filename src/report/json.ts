import type { WrittenReport } from '../model/report.ts'
import { jsonPieces } from './json-text.ts'

/** The report itself, whole, for programs; `schemas/report.schema.json` says what is in it. */
export function json(report: WrittenReport): Iterable<string> {
  return jsonPieces(report, ['findings'], ofLaw)
}

/** What findings say of the law is said in the same words by every finding of a rule. */
const ofLaw: ReadonlySet<string> = new Set(['basis', 'law'])
