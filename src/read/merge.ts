import answersSchema from '../../schemas/answers.schema.json' with { type: 'json' }
import { isRecord } from '../model/is-record.ts'
import type { ParseDiagnostic } from '../model/parsed-file.ts'
import { step, valueAt } from '../model/path.ts'
import type { Source, SourceLocation } from '../model/source-location.ts'
import { type GivenAnswer, withAnswers } from './answers.ts'
import { writtenAnswer } from './merge-text.ts'
import { read } from './read.ts'
import { lineIndex } from './yaml/line-index.ts'
import { quotedPiece } from './yaml/shown.ts'
import { openYaml, readYaml } from './yaml/yaml.ts'

export type { GivenAnswer } from './answers.ts'

/** Why a sheet cannot be taken. */
export interface SheetDiagnostic {
  readonly message: string
  readonly hint?: string
  readonly place: SourceLocation
}

/** An answer sheet as it came back: whatever stands in it is somebody else's. */
export interface Sheet {
  readonly service: string
  readonly answers: Readonly<Record<string, unknown>>
  /** A spreadsheet: answers in words, and a part that is answered changes that part alone. */
  readonly inWords?: true
  /** Where an answer stands, by the keys that lead to it. */
  placeOf(path: readonly string[]): SourceLocation
}

/** Reads an answer sheet as strictly as a declaration; what the answers are worth is seen when they are merged. */
export function readSheet({
  file,
  text: given,
}: Source): Sheet | { readonly slip: SheetDiagnostic } {
  const { text, documents, faults } = openYaml(given)
  const lines = lineIndex(file, text)
  const [document, second] = documents
  const [fault] = [...faults, ...(document?.faults ?? [])]
  const slip = (message: string, start: number, end: number, hint?: string) => ({
    slip: { message, place: lines.place(start, end, ''), ...(hint !== undefined && { hint }) },
  })
  if (fault) return slip(fault.message, fault.start, fault.end, fault.hint)
  if (second)
    return slip('a second document begins, and a sheet is one', second.start, second.start)
  const data = document?.data
  const at = (pointer: string, message: string, hint?: string) => {
    const { start, end } = document?.locate(pointer, 'key') ?? { start: 0, end: 0 }
    return slip(message, start, end, hint)
  }
  if (valueAt(data, '/apiVersion') !== 'dpa-lint/v1' || valueAt(data, '/kind') !== 'Answers')
    return at('', 'the file is no answer sheet', 'report letter --format yaml makes one')
  const unknown = Object.keys(data as object).find((key) => !Object.hasOwn(properties, key))
  if (unknown !== undefined) return at(step('', unknown), `unknown key ${quotedPiece(unknown)}`)
  const service = valueAt(data, '/service')
  const answers = valueAt(data, '/answers')
  if (typeof service !== 'string') return at('/service', '"service" names no service')
  return isRecord(answers)
    ? {
        service,
        answers,
        placeOf(path) {
          const pointer = path.reduce((above, key) => step(above, key), '/answers')
          const { start, end } = document?.locate(pointer, 'key') ?? { start: 0, end: 0 }
          return lines.place(start, end, pointer)
        },
      }
    : at('/answers', '"answers" is no mapping in the shape of the declaration')
}

const { properties } = answersSchema

export type Merged =
  | { readonly text: string }
  | { readonly refused: string }
  | { readonly faults: readonly ParseDiagnostic[] }

/**
 * The text of a file with answers written into the declaration of a service. What it says besides
 * is as it was, to a character; an answer that the schema does not admit is refused with its place.
 */
export async function mergeAnswers(
  { file, text: whole }: { readonly file: string; readonly text: string },
  service: string,
  answers: readonly GivenAnswer[],
): Promise<Merged> {
  // A byte order mark is no part of the first line.
  const mark = whole.startsWith('\uFEFF') ? '\uFEFF' : ''
  const text = whole.slice(mark.length)
  const before = readYaml(text).documents
  const index = before.findIndex(
    ({ data }) => valueAt(data, '/kind') === 'Service' && valueAt(data, '/id') === service,
  )
  const target = { index, data: before[index]?.data }
  const result = writtenAnswer(text, target, answers)
  if ('refused' in result) return result
  const after = await read({ file, text: result.text })
  if (after.faults.length > 0) return { faults: after.faults }
  // What was written is read back: a slip of ours must not become somebody's fact.
  const expected = before.map(({ data }, at) => (at === index ? withAnswers(data, answers) : data))
  const found = readYaml(result.text).documents.map(({ data }) => data)
  return JSON.stringify(found.map(sorted)) === JSON.stringify(expected.map(sorted))
    ? { text: mark + result.text }
    : { refused: 'the file is written in a way in which the answers cannot be placed' }
}

/** The same data whatever the order of its keys. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  )
}
