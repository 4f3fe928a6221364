import { answerMeant } from '../model/answer-words.ts'
import { isRecord } from '../model/is-record.ts'
import { startOf } from '../model/source-location.ts'
import type { Sheet, SheetDiagnostic } from './merge.ts'
import { readYaml } from './yaml/yaml.ts'

/** A row of a spreadsheet: its number, and its cells by the letters of their columns. */
interface AnswerRow {
  readonly row: number
  readonly cells: Readonly<Record<string, string | number | boolean>>
}

/** What the first row says in the column of places, before the id of the service. */
const answerRowsMark = 'dpa-lint/v1 Answers '

/**
 * An answer sheet that came back as a spreadsheet: in each row the answer in E, and in F the keys
 * that lead to its place. It is worth as much as one in YAML, and is held against the same questions.
 */
export function sheetOfRows(
  file: string,
  rows: readonly AnswerRow[],
): Sheet | { readonly slip: SheetDiagnostic } {
  const placeIn = (row: number) => ({
    ...startOf(file),
    line: row,
    column: 5,
    endLine: row,
    endColumn: 6,
  })
  const slip = (row: number, message: string, hint?: string) => ({
    slip: { message, place: placeIn(row), ...(hint !== undefined && { hint }) },
  })
  const mark = String(rows[0]?.cells['F'] ?? '')
  if (!mark.startsWith(answerRowsMark))
    return slip(1, 'the file is no answer sheet', 'report letter --format xlsx makes one')
  const answers: Record<string, unknown> = Object.create(null)
  const rowOf = new Map<string, number>()
  for (const { row, cells } of rows) {
    const keys = keysIn(cells['F'])
    if (keys === undefined) continue
    const answer = answerIn(cells['E'])
    if (answer === undefined) continue
    if ('fault' in answer) return slip(row, answer.fault)
    for (const [index] of keys.entries()) rowOf.set(JSON.stringify(keys.slice(0, index + 1)), row)
    if (!put(answers, keys, answer.value)) return slip(row, 'two rows answer one question')
  }
  return {
    service: mark.slice(answerRowsMark.length),
    answers,
    inWords: true,
    placeOf: (path) => placeIn(rowOf.get(JSON.stringify(path)) ?? 1),
  }
}

function keysIn(cell: unknown): readonly string[] | undefined {
  if (typeof cell !== 'string' || !cell.startsWith('[')) return undefined
  try {
    const keys: unknown = JSON.parse(cell)
    return Array.isArray(keys) && keys.length > 0 && keys.every((key) => typeof key === 'string')
      ? keys
      : undefined
  } catch {
    return undefined
  }
}

/** What begins with a bracket is read as YAML; yes and no are what they say; all else is a text. */
function answerIn(cell: unknown): { value: unknown } | { fault: string } | undefined {
  if (typeof cell === 'number' || typeof cell === 'boolean') return { value: cell }
  const text = typeof cell === 'string' ? cell.trim() : ''
  const meant = answerMeant(text)
  if (text === '' || meant === 'unknown') return undefined
  if (meant !== undefined) return { value: meant }
  if (/^(?:true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true' }
  if (!/^[[{]/.test(text)) return { value: text }
  const { documents, faults } = readYaml(text)
  const [fault] = [...faults, ...(documents[0]?.faults ?? [])]
  return fault ? { fault: fault.message } : { value: documents[0]?.data }
}

/** Puts a value at the end of its keys, and says whether there was room. */
function put(root: Record<string, unknown>, keys: readonly string[], value: unknown): boolean {
  let node = root
  for (const key of keys.slice(0, -1)) {
    const next = node[key] ?? Object.create(null)
    if (!isRecord(next)) return false
    node[key] = next
    node = next
  }
  const last = keys.at(-1) ?? ''
  if (last in node) return false
  node[last] = value
  return true
}
