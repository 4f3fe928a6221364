import organisationSchema from '../../schemas/organisation.schema.json' with { type: 'json' }
import serviceSchema from '../../schemas/service.schema.json' with { type: 'json' }

/** As much of JSON Schema as our schemas use. */
export interface Schema {
  readonly $ref?: string
  /** What a value is called in a sentence, where the schema has to say so itself. */
  readonly 'x-noun'?: string
  readonly anyOf?: readonly Schema[]
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly uniqueItems?: boolean
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly propertyNames?: Schema
  readonly additionalProperties?: Schema | boolean
  readonly required?: readonly string[]
  readonly examples?: readonly unknown[]
  readonly $defs?: Readonly<Record<string, Schema>>
}

export const schemas = {
  Service: serviceSchema as Schema,
  Organisation: organisationSchema as Schema,
} as const
/** References between the schemas all lead to the service's definitions. */
export const definitions = schemas.Service.$defs ?? {}

/** What a value of such a definition is called in a sentence. */
const nouns = new Map<Schema | undefined, string>([
  [definitions['id'], 'an id (lower-case letters, digits and hyphens)'],
  [definitions['day'], 'a day (YYYY-MM-DD)'],
  [definitions['documentDate'], 'a date (YYYY-MM-DD, YYYY-MM or "YYYY")'],
  [definitions['duration'], 'a length of time'],
  [definitions['country'], 'a country (two capital letters)'],
])

/** What the leaf's definition is called in a sentence; undefined where it has no name of its own. */
export function nounOf(leaf: Schema): string | undefined {
  return nouns.get(leaf) ?? leaf['x-noun']
}

/** A schema without references to definitions of its own. One that refers to itself becomes a circle. */
export function standingAlone(schema: Schema): Schema {
  const { $defs: own = {} } = schema
  const known = new Map<string, object>()
  const definition = (name: string) => {
    const before = known.get(name)
    if (before) return before
    const circle = {}
    known.set(name, circle)
    return Object.assign(circle, resolved(own[name]))
  }
  const resolved = (node: unknown): unknown => {
    if (typeof node !== 'object' || node === null) return node
    if (Array.isArray(node)) return node.map(resolved)
    const entries = Object.entries(node).map(([key, value]) => [key, resolved(value)] as const)
    const { $ref, ...rest } = Object.fromEntries(entries)
    if ($ref === undefined) return rest
    const name = String($ref).replace('#/$defs/', '')
    return Object.hasOwn(own, name) ? { anyOf: [definition(name)], ...rest } : { $ref, ...rest }
  }
  return resolved({ ...schema, $defs: {} }) as Schema
}

/** A schema without its references and alternatives: every leaf that may describe the value. */
export function flatten(schema: Schema): readonly Schema[] {
  const known = leaves.get(schema)
  if (known) return known
  const found = schema.$ref
    ? flatten(definitions[schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1)] ?? {})
    : schema.anyOf
      ? schema.anyOf.flatMap(flatten)
      : [schema]
  leaves.set(schema, found)
  return found
}

/** A misshapen file asks for each of its values, and there are a few hundred schemas. */
const leaves = new WeakMap<Schema, readonly Schema[]>()

export function admits(schema: Schema, data: unknown): boolean {
  if ('const' in schema) return schema.const === data
  if (schema.enum) return schema.enum.includes(data)
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? [])
  if (typeof data === 'string') {
    const fits = types.length === 0 ? schema.pattern !== undefined : types.includes('string')
    return (
      fits &&
      charactersIn(data) >= (schema.minLength ?? 0) &&
      charactersIn(data) <= (schema.maxLength ?? Number.POSITIVE_INFINITY) &&
      (schema.pattern === undefined || new RegExp(schema.pattern, 'u').test(data))
    )
  }
  if (typeof data === 'number') {
    return (
      ((types.includes('integer') && Number.isInteger(data)) || types.includes('number')) &&
      data >= (schema.minimum ?? Number.NEGATIVE_INFINITY) &&
      data <= (schema.maximum ?? Number.POSITIVE_INFINITY)
    )
  }
  return typeof data === 'boolean' && types.includes('boolean')
}

/** JSON Schema counts characters, where JavaScript counts halves of some. */
export function charactersIn(text: string): number {
  return [...text].length
}
