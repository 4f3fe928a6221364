import { step } from '../model/path.ts'
import { admits, flatten } from '../read/schema.ts'
import { schemaMismatch } from '../read/schema-mismatch.ts'
import type { PolicyCondition, Scalar } from './condition.ts'
import {
  admitsDate,
  admitsList,
  admitsText,
  type Declared,
  declaredEntry,
  declaredUnder,
  hasKeys,
  isAside,
  isDuration,
  isNumber,
  keyHint,
  keysOf,
} from './declared.ts'
import { isWordKey } from './stand.ts'

/** Something in a policy that can never work, at its place in the configuration. */
export interface PolicyDiagnostic {
  readonly pointer: string
  readonly message: string
  readonly hint?: string | undefined
}

/** What a condition is about. */
export interface About {
  /** Where the condition stands in the configuration. */
  readonly pointer: string
  /** What can stand at the place that it judges. */
  readonly declared: Declared
  /** As a message calls the place: `breach.notice`. */
  readonly name: string
  /** Whether it decides if a service passes, and not only if it is asked. */
  readonly decides: boolean
}

/**
 * What of a condition can never work. A key that no declaration has, or a word that stands nowhere,
 * would else be a policy that passes, or fails, whatever is declared.
 */
export function* conditionDiagnostics(
  condition: PolicyCondition,
  about: About,
): Generator<PolicyDiagnostic> {
  const { pointer, declared, name } = about
  const at = (keyword: string) => step(pointer, keyword)
  if (Object.keys(condition).length === 0)
    yield { pointer, message: 'an empty condition asks for nothing' }
  for (const [keyword, kind] of Object.entries(kinds))
    if (Object.hasOwn(condition, keyword) && !kind.fits(declared))
      yield {
        pointer: at(keyword),
        message: `"${keyword}" is about ${kind.many}, and "${name}" is ${kind.none}`,
        hint: kind.hint(declared),
      }
  for (const keyword of ['then', 'else'] as const)
    if (condition[keyword] && !condition.if)
      yield { pointer: at(keyword), message: `"${keyword}" means nothing without "if"` }

  if (condition.const !== undefined) yield* comparisonSlips(condition.const, 'const', about)
  for (const [index, word] of (condition.enum ?? []).entries())
    yield* comparisonSlips(word, `enum/${index}`, about)
  if (condition.includes !== undefined) yield* includesSlips(condition.includes, about)

  for (const keyword of ['not', 'if', 'then', 'else'] as const) {
    const inner = condition[keyword]
    if (inner) yield* conditionDiagnostics(inner, { ...about, pointer: at(keyword) })
  }
  for (const keyword of ['anyOf', 'allOf', 'oneOf'] as const)
    for (const [index, inner] of (condition[keyword] ?? []).entries())
      yield* conditionDiagnostics(inner, { ...about, pointer: step(at(keyword), index) })

  if (hasKeys(declared)) yield* keySlips(condition, about)
  const entry = admitsList(declared) ? declaredEntry(declared) : 'none'
  for (const keyword of ['items', 'contains'] as const) {
    const inner = condition[keyword]
    if (inner && entry !== 'none')
      yield* conditionDiagnostics(inner, {
        ...about,
        pointer: at(keyword),
        declared: entry,
        name: `${name}[]`,
      })
  }
}

/** Keywords that are about one kind of value. */
interface Kind {
  readonly fits: (declared: Declared) => boolean
  readonly many: string
  readonly none: string
  readonly hint: (declared: Declared) => string | undefined
}

const kindOf = (
  fits: Kind['fits'],
  many: string,
  none: string,
  keys: (declared: Declared) => readonly string[] = (declared) => keysThat(fits, declared),
): Kind => ({
  fits,
  many,
  none,
  hint: (declared) => {
    const found = keys(declared)
    return found.length === 0 ? undefined : `ask it of ${found.slice(0, 6).join(', ')}`
  },
})

/** The keys below a place whose values fit. */
const keysThat = (fits: Kind['fits'], declared: Declared): readonly string[] =>
  keysOf(declared).filter((key) => {
    if (isAside(key)) return false
    const inner = declaredUnder(declared, key)
    return inner !== 'none' && fits(inner)
  })

const nowhere = () => []
const lists = kindOf(admitsList, 'lists', 'none')
const mappings = kindOf(hasKeys, 'keys', 'a value without any', nowhere)
const numbers = kindOf(isNumber, 'numbers', 'none')
const texts = kindOf(admitsText, 'texts', 'none', nowhere)
const durations = kindOf(isDuration, 'lengths of time', 'none')
const dates = kindOf(admitsDate, 'dates', 'none')

const kinds: Readonly<Partial<Record<keyof PolicyCondition, Kind>>> = {
  properties: mappings,
  required: mappings,
  additionalProperties: mappings,
  items: lists,
  contains: lists,
  minItems: lists,
  maxItems: lists,
  minimum: numbers,
  maximum: numbers,
  minLength: texts,
  maxLength: texts,
  pattern: texts,
  minDuration: durations,
  maxDuration: durations,
  notOlderThan: dates,
  notBefore: dates,
}

function* keySlips(condition: PolicyCondition, about: About): Generator<PolicyDiagnostic> {
  const { pointer, declared, name } = about
  for (const [key, inner] of Object.entries(condition.properties ?? {})) {
    const found = declaredUnder(declared, key)
    const at = step(step(pointer, 'properties'), key)
    if (found === 'none') yield unknownKey(key, at, about)
    else
      yield* conditionDiagnostics(inner, {
        ...about,
        pointer: at,
        declared: found,
        name: `${name}.${key}`,
      })
  }
  for (const [index, key] of (condition.required ?? []).entries())
    if (declaredUnder(declared, key) === 'none')
      yield unknownKey(key, step(step(pointer, 'required'), index), about)
  const others = condition.additionalProperties
  if (others)
    yield* conditionDiagnostics(others, {
      ...about,
      pointer: step(pointer, 'additionalProperties'),
      declared: undefined,
      name: `${name}[]`,
    })
}

function unknownKey(key: string, pointer: string, { declared, name }: About): PolicyDiagnostic {
  return { pointer, message: `"${name}" has no key "${key}"`, hint: keyHint(key, declared) }
}

/** A word that is compared with what is declared. */
function* comparisonSlips(word: Scalar, way: string, about: About): Generator<PolicyDiagnostic> {
  const { pointer, declared, name, decides } = about
  const at = `${pointer}/${way}`
  if (decides && word === 'unknown')
    yield {
      pointer: at,
      message: '"unknown" never meets a policy, so it need not be named',
      hint: 'leave it out',
    }
  // Of a detailed statement it is the word that is compared.
  const inner = declared?.flatMap(({ properties = {} }) =>
    Object.entries(properties).flatMap(([key, one]) => (isWordKey(key) ? flatten(one) : [])),
  )
  yield* wordDiagnostics(word, keyOf(name), at, declared && inner && [...declared, ...inner])
}

/** A word that nobody can declare at a place. */
export function* wordDiagnostics(
  word: Scalar,
  key: string,
  pointer: string,
  declared: Declared,
): Generator<PolicyDiagnostic> {
  if (declared && !declared.some((leaf) => admits(leaf, word)))
    yield { pointer, ...schemaMismatch(word, key, declared, []) }
}

/** The key at the end of a way. */
const keyOf = (name: string) => name.slice(name.lastIndexOf('.') + 1)

function* includesSlips(
  word: string,
  { declared, name, pointer }: About,
): Generator<PolicyDiagnostic> {
  const entry = declaredEntry(declared)
  const inner = entry === 'none' ? [] : entry
  const named = inner?.flatMap(({ properties = {} }) =>
    ['category', 'type'].flatMap((key) => flatten(properties[key] ?? {})),
  )
  const all = inner && named && declared && [...declared, ...inner, ...named]
  yield* wordDiagnostics(word, keyOf(name), step(pointer, 'includes'), all)
}
