import { closest } from '../model/closest.ts'
import { definitions, flatten, type Schema, schemas } from '../read/schema.ts'

/** What the schema of a declaration admits at a place; undefined where anything goes (`x-`). */
export type Declared = readonly Schema[] | undefined

/** The place of a whole service. */
export const declaredService: Declared = flatten(schemas.Service)

/** What can stand under a key; `none` where the key can stand nowhere. */
export function declaredUnder(declared: Declared, key: string): Declared | 'none' {
  if (declared === undefined || key.startsWith('x-')) return undefined
  const found = declared.flatMap(({ properties = {}, additionalProperties }) => {
    const own = Object.hasOwn(properties, key) ? properties[key] : undefined
    if (own) return flatten(own)
    return typeof additionalProperties === 'object' ? flatten(additionalProperties) : []
  })
  return found.length > 0 ? found : 'none'
}

/** What an entry of the list or the mapping can be; `none` where there is neither. */
export function declaredEntry(declared: Declared): Declared | 'none' {
  const found = declared?.flatMap(({ items, additionalProperties }) => [
    ...(items ? flatten(items) : []),
    ...(typeof additionalProperties === 'object' ? flatten(additionalProperties) : []),
  ])
  return found?.length === 0 ? 'none' : found
}

/** The keys that can stand at a place. */
export function keysOf(declared: Declared): readonly string[] {
  return [...new Set(declared?.flatMap(({ properties = {} }) => Object.keys(properties)))]
}

/**
 * Whether it is one fact, which documents may state several times: a statement, or a list of such
 * statements. Any other list is one of things.
 */
export function isStatements(declared: Declared): boolean {
  return admitsList(declared) && declaredEntryOf(declared).some((one) => declared?.includes(one))
}

const declaredEntryOf = (declared: Declared) =>
  declared?.flatMap(({ items }) => (items ? flatten(items) : [])).filter(isMapping) ?? []

export const admitsList = (declared: Declared): boolean =>
  declared?.some(({ type }) => type === 'array') ?? true

const isMapping = ({ type }: Schema): boolean => type === 'object'

export const hasKeys = (declared: Declared): boolean => declared?.some(isMapping) ?? true

/** Whether a value there can be of that type. */
export function admitsText(declared: Declared): boolean {
  return (
    declared?.some(
      ({ type = '', enum: words = [], pattern }) =>
        type.includes('string') ||
        pattern !== undefined ||
        words.some((w) => typeof w === 'string'),
    ) ?? true
  )
}

export const isNumber = (declared: Declared): boolean =>
  declared?.some(({ type = '' }) => type.includes('integer') || type.includes('number')) ?? true

/** Whether a value there can be a length of time. */
export const isDuration = (declared: Declared): boolean =>
  declared?.some((leaf) => leaf === definitions['duration']) ?? true

export const admitsDate = (declared: Declared): boolean =>
  declared?.some((leaf) => leaf === definitions['day'] || leaf === definitions['documentDate']) ??
  true

/** `did you mean "x"?`, or else what can stand there. */
export function keyHint(key: string, declared: Declared): string {
  const keys = keysOf(declared)
  const near = closest(key, keys)
  if (near !== undefined) return `did you mean "${near}"?`
  const plain = keys.filter((one) => !isAside(one))
  return `known here: ${plain.slice(0, 12).join(', ')}${plain.length > 12 ? ', …' : ''}`
}

/** Whether a key can stand anywhere and says nothing about the fact itself. */
export const isAside = (key: string): boolean => ['note', 'quote', 'source'].includes(key)
