import { jsonPieces } from '../../report/json-text.ts'
import type { Diff } from '../diff.ts'

/** The comparison itself, whole, for programs; `schemas/diff.schema.json` says what is in it. */
export function diffJson(diff: Diff): Iterable<string> {
  return jsonPieces(diff, ['changes'])
}
