import answersSchema from '../../schemas/answers.schema.json' with { type: 'json' }
import type { LocatedFault } from '../model/located.ts'
import { valueAt } from '../model/path.ts'
import type { Source } from '../model/place.ts'
import { type Answer, withAnswers, written } from './merge-text.ts'
import { readPolicyFile } from './policy-file.ts'
import { read } from './read.ts'
import type { Schema } from './schema.ts'
import { readYaml } from './yaml.ts'

export type { Answer } from './merge-text.ts'

/** An answer sheet as it came back: whatever stands in it is somebody else's. */
export interface Sheet {
  readonly service: string
  readonly answers: Readonly<Record<string, unknown>>
}

/** Reads an answer sheet as strictly as a declaration. */
export async function readSheet(
  source: Source,
): Promise<{ readonly sheet?: Sheet; readonly faults: readonly LocatedFault[] }> {
  const { data, faults } = await readPolicyFile(source, 'Answers', answersSchema as Schema)
  // It has just been held against its schema.
  return data === undefined ? { faults } : { sheet: data as Sheet, faults }
}

export type Merged =
  | { readonly text: string }
  | { readonly refused: string }
  | { readonly faults: readonly LocatedFault[] }

/**
 * The text of a file with answers written into the declaration of a service. What it says besides
 * is as it was, to a character; an answer that the schema does not admit is refused with its place.
 */
export async function merge(
  { file, text }: { readonly file: string; readonly text: string },
  service: string,
  answers: readonly Answer[],
): Promise<Merged> {
  const before = readYaml(text.replace(/^\uFEFF/, '')).documents
  const index = before.findIndex(
    ({ data }) => valueAt(data, '/kind') === 'Service' && valueAt(data, '/id') === service,
  )
  const target = { index, data: before[index]?.data }
  const result = written(text, target, answers)
  if ('refused' in result) return result
  const after = await read({ file, text: result.text })
  if (after.faults.length > 0) return { faults: after.faults }
  // What was written is read back: a slip of ours must not become somebody's fact.
  const expected = before.map(({ data }, at) => (at === index ? withAnswers(data, answers) : data))
  const found = readYaml(result.text.replace(/^\uFEFF/, '')).documents.map(({ data }) => data)
  return JSON.stringify(found.map(sorted)) === JSON.stringify(expected.map(sorted))
    ? result
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
