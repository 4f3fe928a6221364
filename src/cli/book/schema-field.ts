import { flatten, nounOf, type Schema, schemas } from '../../read/schema.ts'

/** A field that can be declared, with what the schema says of it. */
export interface SchemaField {
  /** `obligations.audit.cost`; lists and ids leave no step. */
  readonly path: string
  readonly schema: Schema & Described
}

interface Described {
  readonly description?: string
  readonly 'x-article'?: string
}

/** The field at a path as anybody may write it: with dots, slashes, brackets or numbers. */
export function schemaFieldAt(written: string): SchemaField | undefined {
  const names = written
    .replaceAll(/\[[^\]]*\]/g, '')
    .split(/[./]/)
    .filter((name) => name !== '' && !/^\d+$|^[*-]$/.test(name))
  const path = names.join('.')
  for (const root of [schemas.Service, schemas.Organisation]) {
    let schema: Schema | undefined = root
    for (const name of names) schema = schema && propertiesOf(schema)[name]
    if (schema) return { path, schema }
  }
  return undefined
}

/** The fields of a field, by name. */
export function propertiesOf(schema: Schema): Readonly<Record<string, Schema & Described>> {
  return Object.assign({}, ...leavesOf(schema).map(({ properties }) => properties ?? {}))
}

/** Every leaf, seen through lists and through mappings whose keys are ids. */
function leavesOf(schema: Schema): readonly Schema[] {
  return flatten(schema).flatMap((leaf) => {
    if (leaf.items) return leavesOf(leaf.items)
    return typeof leaf.additionalProperties === 'object' && !leaf.properties
      ? leavesOf(leaf.additionalProperties)
      : [leaf]
  })
}

/** The words that a field takes. A country is no word but a code. */
export function wordsTaken(schema: Schema): readonly string[] {
  const words = leavesOf(schema).flatMap((leaf) => {
    if (nounOf(leaf)) return []
    if (leaf.type === 'boolean') return ['true', 'false']
    return (leaf.enum ?? ('const' in leaf ? [leaf.const] : [])).map(String)
  })
  return [...new Set(words)]
}

/** What a field takes besides words, in a few. */
export function kindsOf(schema: Schema): readonly string[] {
  const kinds = flatten(schema).flatMap((leaf) => {
    if (leaf.items) return [`list of ${kindsOf(leaf.items).join(' or ') || 'words'}`]
    const noun = nounOf(leaf)?.replace(/ \(.*/, '')
    if (noun) return [noun]
    if (leaf.properties) return ['mapping']
    if (typeof leaf.additionalProperties === 'object') return ['mapping by id']
    if (leaf.enum || 'const' in leaf || leaf.type === 'boolean') return []
    return [leaf.type === 'integer' ? 'number' : 'text']
  })
  return [...new Set(kinds)]
}

/** The sentences on a field, its own or those of what it refers to. */
export function descriptionOf(schema: Schema & Described): string {
  if (schema.description) return schema.description
  return (
    (flatten(schema) as readonly Described[]).find((leaf) => leaf.description)?.description ?? ''
  )
}

/** Every path that can be declared, for whoever mistypes one. */
export function allPaths(): readonly string[] {
  const paths: string[] = []
  const enter = (schema: Schema, path: string, above: readonly Schema[]) => {
    for (const [name, inner] of Object.entries(propertiesOf(schema))) {
      if (above.includes(inner) || above.length > 6) continue
      const here = path === '' ? name : `${path}.${name}`
      paths.push(here)
      enter(inner, here, [...above, inner])
    }
  }
  enter(schemas.Service, '', [])
  enter(schemas.Organisation, '', [])
  return [...new Set(paths)]
}
