/** As much of JSON Schema as completing a key or a value asks for. */
export interface CompletedSchema {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, CompletedSchema>>
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, CompletedSchema>>
  readonly additionalProperties?: CompletedSchema | boolean
  readonly items?: CompletedSchema
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly CompletedSchema[]
  readonly oneOf?: readonly CompletedSchema[]
  readonly allOf?: readonly CompletedSchema[]
}

interface Option {
  readonly label: string
  readonly detail?: string
  readonly isKey: boolean
}

/** What can be written at the end of a text: keys of the mapping there, or values of its key. */
export function completionsAt(
  before: string,
  root: CompletedSchema,
): { readonly from: number; readonly options: readonly Option[] } {
  const lines = before.split('\n')
  const line = lines.at(-1) ?? ''
  const [, indent = '', dash = '', key, gap = '', word = ''] =
    /^(\s*)((?:- +)*)(?:([\w-]+):(\s+))?([\w-]*)$/.exec(line) ?? []
  const from = before.length - word.length
  if (line !== '' && !/^(\s*)((?:- +)*)(?:([\w-]+):(\s+))?([\w-]*)$/.test(line))
    return { from, options: [] }
  const depth = indent.length + dash.length
  const path = [...keysAbove(lines.slice(0, -1), depth), ...(key === undefined ? [] : [key])]
  const here = path.reduce<readonly CompletedSchema[]>(
    (schemas, step) => schemas.flatMap((schema) => below(schema, step, root)),
    all(root, root),
  )
  const flat = here.flatMap((schema) => all(schema, root))
  const options = key === undefined || gap === '' ? keysOf(flat) : valuesOf(flat)
  return { from, options: unique(options) }
}

/** The keys of the mappings around a line that begins at a column, outermost first. */
function keysAbove(lines: readonly string[], column: number): readonly string[] {
  const keys: string[] = []
  let limit = column
  for (const line of lines.toReversed()) {
    if (line.startsWith('---')) break
    const [, indent = '', dash = '', key] = /^(\s*)((?:- +)*)([\w-]+):/.exec(line) ?? []
    if (key === undefined) continue
    const depth = indent.length + dash.length
    if (depth >= limit) {
      // The first entry of a list item stands behind its dash: the list is above it.
      if (dash !== '' && indent.length < limit) limit = Math.min(limit, indent.length + 1)
      continue
    }
    keys.unshift(key)
    limit = dash === '' ? depth : indent.length + 1
    if (limit === 0) break
  }
  return keys
}

const below = (
  schema: CompletedSchema,
  step: string,
  root: CompletedSchema,
): readonly CompletedSchema[] =>
  all(schema, root).flatMap(({ properties, additionalProperties, items }) => {
    const own = properties && Object.hasOwn(properties, step) ? properties[step] : undefined
    if (own) return [own]
    if (items) return below(items, step, root)
    return typeof additionalProperties === 'object' ? [additionalProperties] : []
  })

/** A schema with all that it refers to and chooses from. */
function all(
  schema: CompletedSchema,
  root: CompletedSchema,
  seen: ReadonlySet<CompletedSchema> = new Set(),
): readonly CompletedSchema[] {
  if (seen.has(schema)) return []
  const seenNow = new Set([...seen, schema])
  const target = schema.$ref?.startsWith('#/$defs/')
    ? root.$defs?.[schema.$ref.slice('#/$defs/'.length)]
    : undefined
  const others = [
    ...(target ? [target] : []),
    ...(schema.anyOf ?? []),
    ...(schema.oneOf ?? []),
    ...(schema.allOf ?? []),
  ]
  return [schema, ...others.flatMap((other) => all(other, root, seenNow))]
}

const keysOf = (schemas: readonly CompletedSchema[]): readonly Option[] =>
  schemas.flatMap(({ properties = {}, items }) => [
    ...Object.entries(properties).map(([label, { description }]) =>
      option(label, description, true),
    ),
    ...(items ? keysOf([items]) : []),
  ])

const valuesOf = (schemas: readonly CompletedSchema[]): readonly Option[] =>
  schemas.flatMap((schema) => {
    const values = schema.enum ?? ('const' in schema ? [schema.const] : [])
    const truth = schema.type === 'boolean' ? [true, false] : []
    return [...values, ...truth].map((value) => option(String(value), schema.description, false))
  })

const option = (label: string, detail: string | undefined, isKey: boolean): Option => ({
  label,
  ...(detail !== undefined && { detail }),
  isKey,
})

const unique = (options: readonly Option[]) => [
  ...new Map(options.map((one) => [one.label, one])).values(),
]
