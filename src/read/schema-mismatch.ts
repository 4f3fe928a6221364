import { closest } from '../model/closest.ts'
import { admits, charactersIn, definitions, nounOf, type Schema } from './schema.ts'

/** What is said of a value that no branch of its schema admits. */
export interface SchemaMismatch {
  readonly message: string
  readonly hint?: string | undefined
}

/** Codes and words that people write for what the schema calls otherwise. */
const meant: Readonly<Record<string, unknown>> = {
  UK: 'GB',
  EL: 'GR',
  yes: true,
  Yes: true,
  YES: true,
  on: true,
  no: false,
  No: false,
  NO: false,
  off: false,
}

/**
 * Words for a value that none of `leaves` admits, under the key `name`: what it is, what it should
 * be, and what its author most likely meant. `described` are the schemas with the examples.
 */
export function schemaMismatch(
  data: unknown,
  name: string,
  leaves: readonly Schema[],
  described: readonly Schema[],
): SchemaMismatch {
  const key = isIndex(name) ? 'an entry of this list' : `"${name}"`
  const example = exampleOf(described, name)
  const refusal = `${show(data)} is not ${alternatives(leaves) ?? `what ${key} takes`}`
  if (data === null) return { message: `${key} has no value`, hint: example }
  if (typeof data === 'object') {
    return { message: `${show(data)} is not what ${key} takes`, hint: example }
  }
  if (typeof data !== 'string') {
    if (!leaves.some((leaf) => admits(leaf, String(data))))
      return { message: refusal, hint: example }
    const message = `${show(data)} is a ${typeof data}, and ${key} takes a text`
    return { message, hint: `put it in quotes: "${data}"` }
  }
  if (data.trim() === '') return { message: `${key} is empty`, hint: example }
  if (Object.hasOwn(meant, data) && leaves.some((leaf) => admits(leaf, meant[data]))) {
    return { message: refusal, hint: `write ${meant[data]}` }
  }
  const longest = Math.max(...leaves.map(({ maxLength = 0 }) => maxLength))
  if (longest > 0 && charactersIn(data) > longest) {
    const message = `${key} is ${charactersIn(data)} characters long, and ${longest} is the most`
    return { message, hint: 'locate the fact in a few words' }
  }
  const near = closest(
    data,
    wordsOf(leaves).filter((word) => typeof word === 'string'),
  )
  return { message: refusal, hint: near ? `did you mean "${near}"?` : example }
}

const isIndex = (name: string) => /^\d+$/.test(name)

function wordsOf(leaves: readonly Schema[]): readonly unknown[] {
  const words = leaves.flatMap((leaf) => {
    // A country is named as what it is, not by two hundred codes.
    if (nounOf(leaf)) return []
    if (leaf.type === 'boolean') return [true, false]
    return leaf.enum ?? ('const' in leaf ? [leaf.const] : [])
  })
  return [...new Set(words)]
}

/** Everything that the leaves admit, in a sentence; undefined where that would be too long or says nothing. */
function alternatives(leaves: readonly Schema[]): string | undefined {
  const nouns = leaves.flatMap((leaf) => nounOf(leaf) ?? [])
  const words = wordsOf(leaves).map((word) =>
    typeof word === 'string' ? `"${word}"` : String(word),
  )
  const all = [...nouns, ...words]
  if (all.length === 0 || all.length > 12) return undefined
  const last = all.pop()
  return all.length === 0 ? last : `${all.join(', ')} or ${last}`
}

/** The schema's own example, as one would write it. */
export function exampleOf(described: readonly Schema[], name: string): string | undefined {
  const examples = described.flatMap(({ examples: own, $ref = '' }) => {
    const definition = definitions[$ref.slice($ref.lastIndexOf('/') + 1)]
    return (own ?? definition?.examples ?? []).slice(0, 1)
  })
  if (examples.length === 0) return undefined
  return `for example: ${isIndex(name) ? '-' : `${name}:`} ${inline(examples[0])}`
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  const entries = Object.entries(value).map(([key, item]) => `${key}: ${inline(item)}`)
  return `{ ${entries.join(', ')} }`
}

/** A value of the author's in a message: short, and never more than a line. */
export function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'a mapping'
  const text = String(value).replaceAll(/\s+/g, ' ')
  const short = text.length > 60 ? `${text.slice(0, 57)}…` : text
  return typeof value === 'string' ? `"${short}"` : short
}
