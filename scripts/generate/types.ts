/**
 * The types of a declaration, from its schemas: readonly throughout, and without the `x-` way out.
 *
 * Our own, because the generators at hand write mutable types or an index signature for `x-` keys,
 * and with one of those the compiler no longer notices a mistyped field.
 */
import { biome } from './biome.ts'
import { readSchema, type Schema } from './schemas.ts'

const documents = ['service', 'organisation']

export async function declarationTypes(root: string): Promise<string> {
  const types = new Map<string, string>()
  const kinds: string[] = []
  for (const document of documents) {
    const schema = await readSchema(root, document)
    const kind = pascal(schema.title ?? document)
    kinds.push(kind)
    const names = namesIn(document, kind)
    for (const [name, type] of [[kind, schema] as const, ...definitions(schema)]) {
      const text = declare(name, type, names)
      const other = types.get(name)
      if (other !== undefined && other !== text) throw new Error(`two schemas define ${name}`)
      types.set(name, text)
    }
  }
  const head = '// Generated from schemas/ by npm run generate; do not edit.'
  const union = `/** One YAML file. */\nexport type Declaration = ${kinds.join(' | ')}`
  return biome(root, 'src/model/declaration.ts', [head, union, ...types.values()].join('\n\n'))
}

/** Turns a `$ref` into the name of a type. */
type Names = (ref: string) => string

/** `#` and a file's own name mean the document in which they are written. */
function namesIn(document: string, kind: string): Names {
  return (ref) => {
    const [, file, definition] =
      /^(?:.*?([\w-]+)\.schema\.json)?#?(?:\/\$defs\/(.+))?$/.exec(ref) ?? []
    if (definition !== undefined) return pascal(definition)
    if (file !== undefined && file !== document) return pascal(file)
    if (ref === '#' || file !== undefined) return kind
    throw new Error(`${document}: cannot follow the $ref ${ref}`)
  }
}

function definitions(schema: Schema): [string, Schema][] {
  return Object.entries(schema.$defs ?? {}).map(([name, type]) => [pascal(name), type])
}

function declare(name: string, schema: Schema, names: Names): string {
  const text = typeOf(schema, names)
  const body =
    text.startsWith('{') && closes(text) ? `interface ${name} ${text}` : `type ${name} = ${text}`
  return `${comment(schema)}export ${body}`
}

function typeOf(schema: Schema | boolean, names: Names): string {
  if (typeof schema === 'boolean') return schema ? 'unknown' : 'never'
  if (schema.$ref !== undefined) return names(schema.$ref)
  if (schema.const !== undefined) return literal(schema.const)
  if (schema.enum !== undefined) return union(schema.enum.map(literal))
  const alternatives = schema.anyOf ?? schema.oneOf
  const parts = [
    own(schema, names),
    // A branch that only constrains (`required`, `not`) says nothing about the type.
    alternatives && union(alternatives.map((branch) => typeOf(branch, names))),
    ...(schema.allOf ?? []).map((part) => typeOf(part, names)),
  ].filter((part): part is string => part !== undefined && part !== 'unknown')
  if (parts.length === 0) return 'unknown'
  // `type: [string, object]` beside anyOf repeats what the branches say.
  const base =
    Array.isArray(schema.type) && alternatives && parts.length > 1 ? parts.slice(1) : parts
  return base.length === 1 ? (base[0] as string) : base.map((part) => group(part)).join(' & ')
}

/** What `type` and its companions say. */
function own(schema: Schema, names: Names): string | undefined {
  const implied = schema.properties
    ? ['object']
    : schema.items || schema.prefixItems
      ? ['array']
      : []
  const types = schema.type === undefined ? implied : [schema.type].flat()
  if (types.length === 0) return undefined
  const alternatives = schema.anyOf ?? schema.oneOf
  return union(
    types.map((type) => {
      if (type === 'object') {
        const text = object(schema, names)
        // An object whose fields are all in its branches: the branches are the type.
        return text === '{}' && alternatives ? 'unknown' : text
      }
      if (type === 'array') return array(schema, names)
      if (type === 'integer') return 'number'
      return type
    }),
  )
}

function object(schema: Schema, names: Names): string {
  const required = new Set(schema.required)
  const fields = Object.entries(schema.properties ?? {}).map(([key, value]) => {
    const mark = required.has(key) ? '' : '?'
    const doc = typeof value === 'boolean' ? '' : comment(value)
    const name = /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key)
    return `${doc}readonly ${name}${mark}: ${typeOf(value, names)}`
  })
  const others = Object.entries(schema.patternProperties ?? {})
    .filter(([pattern]) => !pattern.startsWith('^x-'))
    .map(([, value]) => typeOf(value, names))
  if (typeof schema.additionalProperties === 'object')
    others.push(typeOf(schema.additionalProperties, names))
  if (others.length > 0) {
    if (fields.length > 0)
      throw new Error('an object has either named fields or free keys, not both')
    return `{ readonly [key: string]: ${union(others)} }`
  }
  return fields.length === 0 ? '{}' : `{\n${fields.join('\n')}\n}`
}

function array(schema: Schema, names: Names): string {
  if (schema.prefixItems)
    return `readonly [${schema.prefixItems.map((item) => typeOf(item, names)).join(', ')}]`
  return `readonly ${group(typeOf(schema.items ?? true, names))}[]`
}

function union(types: readonly string[]): string {
  const different = [...new Set(types)]
  if (different.includes('unknown')) return 'unknown'
  return different.map((type) => (type.startsWith('readonly ') ? `(${type})` : type)).join(' | ')
}

function group(type: string): string {
  return closes(type) || /^[\w$'-]+$/.test(type) ? type : `(${type})`
}

/** Whether the type is one `{...}` from its first character to its last. */
function closes(type: string): boolean {
  if (!type.startsWith('{')) return false
  let depth = 0
  const code = type.replace(/\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"/g, (text) =>
    '_'.repeat(text.length),
  )
  for (const [index, character] of [...code].entries()) {
    if (character === '{') depth++
    if (character === '}' && --depth === 0) return index === code.length - 1
  }
  return false
}

function literal(value: unknown): string {
  if (value !== null && typeof value === 'object')
    throw new Error('an enum of objects has no literal type')
  return typeof value === 'string' ? `'${value.replace(/[\\']/g, '\\$&')}'` : String(value)
}

function comment({ description }: Schema): string {
  if (description === undefined) return ''
  const lines = wrap(description.replaceAll('*/', '*\\/'))
  return lines.length === 1
    ? `/** ${lines[0]} */\n`
    : `/**\n${lines.map((line) => ` * ${line}`).join('\n')}\n */\n`
}

function wrap(text: string): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < 90)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

function pascal(name: string): string {
  return name.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, letter: string) =>
    letter.toUpperCase(),
  )
}
