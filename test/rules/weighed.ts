import { parseAllDocuments } from 'yaml'
import { lawDate, rules } from '../../rules/index.ts'
import organisation from '../../schemas/organisation.schema.json' with { type: 'json' }
import service from '../../schemas/service.schema.json' with { type: 'json' }
import { lint } from '../../src/lint.ts'
import type { Example } from './page.ts'

/** What the walk over a schema needs of it. */
interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: Schema | boolean
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly enum?: readonly unknown[]
  readonly 'x-registers'?: string
}

const roots: Readonly<Record<string, Schema>> = {
  Service: service as unknown as Schema,
  Organisation: organisation as unknown as Schema,
}

/** A property of a schema: where it is defined, `audit.cost`, and what is said of it there. */
export interface Property {
  readonly path: string
  readonly schema: Schema
}

/** Every property of both schemas, by the definition that it stands in. */
export function propertiesOf(): readonly Property[] {
  return Object.entries(roots).flatMap(([name, root]) => [
    ...inside(name, root),
    ...Object.entries(root.$defs ?? {}).flatMap(([def, schema]) => inside(def, schema)),
  ])
}

function inside(path: string, schema: Schema): readonly Property[] {
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([key, one]) => [
      { path: `${path}.${key}`, schema: one },
      ...inside(`${path}.${key}`, one),
    ]),
    ...(schema.anyOf ?? []).flatMap((one) => inside(path, one)),
    ...(schema.items ? inside(path, schema.items) : []),
    ...(typeof schema.additionalProperties === 'object'
      ? inside(path, schema.additionalProperties)
      : []),
  ]
}

type Fields = Record<string, unknown>
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** One place of a declaration where a property is written. */
interface Written {
  readonly path: string
  readonly on: Fields
  readonly key: string
  /** The words that the schema admits in its place. */
  readonly words: readonly unknown[]
}

type Place = { readonly path: string; readonly schema: Schema }

function* writtenIn(value: unknown, places: readonly Place[], root: Schema): Generator<Written> {
  const open = places.flatMap((place) => resolved(place, root))
  if (Array.isArray(value)) {
    const items = open.flatMap(({ path, schema }) =>
      schema.items ? [{ path, schema: schema.items }] : [],
    )
    for (const one of value) yield* writtenIn(one, items, root)
  } else if (isFields(value))
    for (const [key, one] of Object.entries(value)) {
      const here = open.flatMap(({ path, schema }): readonly Place[] => {
        const own = schema.properties?.[key]
        if (own) return [{ path: `${path}.${key}`, schema: own }]
        const others = schema.additionalProperties
        return typeof others === 'object' ? [{ path, schema: others }] : []
      })
      for (const place of here)
        if (place.path.endsWith(`.${key}`)) {
          const words = resolved(place, root).flatMap(({ schema }) => schema.enum ?? [])
          yield { path: place.path, on: value, key, words }
        }
      yield* writtenIn(one, here, root)
    }
}

function resolved({ path, schema }: Place, root: Schema): readonly Place[] {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.slice('#/$defs/'.length)
    const target = root.$defs?.[name]
    return target ? resolved({ path: name, schema: target }, root) : []
  }
  return [
    { path, schema },
    ...(schema.anyOf ?? []).flatMap((one) => resolved({ path, schema: one }, root)),
  ]
}

/** What a value can be instead: nothing, the opposite, another order or word, or any other text. */
function* otherwise(value: unknown, words: readonly unknown[]): Generator<unknown> {
  yield undefined
  if (typeof value === 'boolean') yield !value
  if (value === true || isFields(value)) yield false
  for (const word of words) if (word !== value) yield word
  if (typeof value === 'string') yield* ['other', 'ES', '2021-01-01', '10 years']
  if (Array.isArray(value) && value.length > 1) yield value.toReversed()
  if (Array.isArray(value)) for (const word of words) yield [word]
  yield 'unknown'
}

/** Rules that speak of every fact alike, and so weigh none. */
const generic: ReadonlySet<string> = new Set(['unknown-fact', 'fact-without-source'])

/** The properties whose value changes what a rule finds, in the examples of its own page. */
export async function weighedIn(
  id: string,
  examples: readonly Example[],
  weighed: Set<string>,
  marked: ReadonlySet<string>,
): Promise<void> {
  const own = rules.filter((rule) => rule.id === id)
  if (own.length === 0 || generic.has(id)) return
  const found = async (documents: readonly unknown[], asOf: string) => {
    const text = documents.map((one) => JSON.stringify(one)).join('\n---\n')
    const { findings } = await lint([{ file: 'a.yaml', text }], own, { asOf, lawDate })
    // Where the change is no declaration any more, the rule has not been asked.
    if (findings.some(({ rule }) => rule !== id)) return undefined
    return JSON.stringify(findings.map(({ message, severity }) => [message, severity]))
  }
  for (const { yaml, settings } of examples) {
    const documents: unknown[] = parseAllDocuments(yaml).map((one) => one.toJS())
    const asOf = settings['as-of'] ?? lawDate
    let base: string | undefined
    for (const document of documents) {
      const root = isFields(document) ? roots[String(document['kind'])] : undefined
      if (!root || !isFields(document)) continue
      const kind = String(document['kind'])
      for (const { path, on, key, words } of [
        ...writtenIn(document, [{ path: kind, schema: root }], root),
      ]) {
        if (weighed.has(path) || marked.has(path)) continue
        base ??= await found(documents, asOf)
        const value = on[key]
        for (const other of otherwise(value, words)) {
          on[key] = other
          const now = await found(documents, asOf)
          if (now === undefined || now === base) continue
          weighed.add(path)
          break
        }
        on[key] = value
      }
    }
  }
}
