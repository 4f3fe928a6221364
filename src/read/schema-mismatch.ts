import { inWords } from '../model/words.ts'
import { countryCode } from './country-code.ts'
import { meantBy, nearestFirst } from './nearest.ts'
import { admits, charactersIn, definitions, flatten, nounOf, type Schema } from './schema.ts'

/** What is said of a value that no branch of its schema admits. */
export interface SchemaMismatch {
  readonly message: string
  readonly hint?: string | undefined
}

/** Words that people write for what YAML calls otherwise. */
const meant: Readonly<Record<string, unknown>> = {
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
  const words = wordsOf(leaves).filter((word) => typeof word === 'string')
  const nouned = leaves.some((leaf) => nounOf(leaf) && leaf !== definitions['country'])
  const key = isIndex(name) ? 'an entry of this list' : `"${name}"`
  // Where there is a choice of words it is told; an example of it would look like an answer.
  const choice =
    words.length > 0 && leaves.every((leaf) => leaf.enum !== undefined || 'const' in leaf)
  const ofNoun = nouned ? exampleOf(described, name) : undefined
  const example =
    ofNoun ??
    (choice ? `one of: ${words.join(', ')}` : countryHint('', name, leaves)) ??
    exampleOf(described, name)
  const all = alternatives(leaves, data)
  const refusal = `${show(data)} is not ${all ?? `what ${key} takes`}`
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
  const specific = countryHint(data, name, leaves) ?? durationHint(data, leaves)
  if (specific !== undefined) return { message: refusal, hint: specific }
  const near = meantBy(data, words)
  const question =
    near.length > 0
      ? `did you mean ${inWords(
          near.map((word) => `"${word}"`),
          'or',
        )}?`
      : undefined
  if (all !== undefined || words.length === 0)
    return { message: refusal, hint: question ?? (all === undefined ? example : ofNoun) }
  const own = leaves.some(({ pattern }) => pattern?.startsWith('^x-'))
  const list = `known here: ${nearestFirst(data, words).join(', ')}${own ? '; x-… for one of your own' : ''}`
  return { message: refusal, hint: question ? `${question} ${list}` : list }
}

/** A country by its name, or by another code; undefined where a country is none of what is asked for. */
function countryHint(data: string, name: string, leaves: readonly Schema[]): string | undefined {
  const code = countryCode(data)
  const listed = leaves.flatMap(({ items }) => (items ? flatten(items) : []))
  if (code !== undefined && listed.some((leaf) => isCountry(leaf) && admits(leaf, code)))
    return `write [${code}]`
  if (!leaves.some(isCountry)) return undefined
  if (code !== undefined && leaves.some((leaf) => admits(leaf, code))) return `write ${code}`
  if (code === 'XK')
    return 'Kosovo has no code in ISO 3166-1 (XK is assigned by its users): leave the country out, and name it in a note'
  const region = regionOf(data)
  if (region !== undefined)
    return name === 'country'
      ? `${region} is a region, and one country is asked for here`
      : `${region} is a region and no country: write regions: [${region}] beside it, or the countries one by one`
  return 'write its code of ISO 3166-1, two capital letters'
}

const isCountry = (leaf: Schema): boolean => leaf === definitions['country']

const regions = (definitions['region']?.enum ?? []).map(String)
const regionOf = (data: string): string | undefined =>
  regions.find((region) => region.toLowerCase() === data.toLowerCase())

/** A length of time in other letters, or in a unit of which there are two. */
function durationHint(data: string, leaves: readonly Schema[]): string | undefined {
  const durations = leaves.filter((leaf) => leaf === definitions['duration'])
  if (durations.length === 0) return undefined
  const [, count = ''] = /^(\d+) ?m$/i.exec(data.trim()) ?? []
  if (count !== '') return `write "${count} months" or "${count} minutes"`
  const plain = data
    .trim()
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(\d)-(?=[a-z])/g, '$1 ')
    .replace(/^(?:[a-z-]+ )?\((\d+)\) /, '$1 ')
    .replaceAll(/(\d) ?(?:hrs?|std)\b\.?/g, '$1 hours')
    .replaceAll(/(\d) ?mins\b\.?/g, '$1 minutes')
    .replaceAll(/(\d) ?(?:mths?|mos)\b\.?/g, '$1 months')
    .replaceAll(/(\d) ?(?:yrs?)\b\.?/g, '$1 years')
    .replaceAll(/(\d) ?(?:wks?)\b\.?/g, '$1 weeks')
  return durations.some((leaf) => admits(leaf, plain)) ? `write ${plain}` : undefined
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

/**
 * Everything that the leaves admit, in a sentence, the nearest first; undefined where that would be
 * too long or says nothing.
 */
function alternatives(leaves: readonly Schema[], data: unknown): string | undefined {
  const nouns = leaves.flatMap((leaf) => nounOf(leaf) ?? [])
  const words = wordsOf(leaves)
  const texts = words.filter((word) => typeof word === 'string')
  const all = [
    ...nouns,
    ...words.filter((word) => typeof word !== 'string').map(String),
    ...(typeof data === 'string' ? nearestFirst(data, texts) : texts).map((word) => `"${word}"`),
  ]
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
