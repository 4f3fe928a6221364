import { isUnknown } from '../model/fact.ts'
import { valueAt } from '../model/path.ts'
import type { GivenAnswer } from './answers.ts'
import { mergeAnswers } from './merge.ts'
import { readYaml } from './yaml/yaml.ts'

/**
 * Writes into a declaration those facts that it does not declare yet, or declares as unknown. What a
 * person has declared stays, and so does every other character.
 */
export async function addFacts(
  { file, text }: { readonly file: string; readonly text: string },
  service: string,
  facts: readonly GivenAnswer[],
): Promise<{ readonly text: string; readonly count: number } | { readonly refused: string }> {
  const { documents } = readYaml(text)
  const data = documents.find(
    (one) => valueAt(one.data, '/kind') === 'Service' && valueAt(one.data, '/id') === service,
  )?.data
  if (data === undefined) return { refused: `no service "${service}" is declared there` }
  let merged = text
  let count = 0
  for (const fact of facts) {
    const pointer = inFirstActivity(fact.pointer)
    const value = valueAt(data, pointer)
    if (value !== undefined && !isUnknown(value)) continue
    // One by one: what cannot be placed keeps nothing else out.
    const result = await mergeAnswers({ file, text: merged }, service, [{ ...fact, pointer }])
    if (!('text' in result)) continue
    merged = result.text
    count++
  }
  return { text: merged, count }
}

/** What is said of the activity is written into the first. */
const inFirstActivity = (pointer: string) =>
  pointer.replace(/^\/activities\/(?!\d)/, '/activities/0/')
