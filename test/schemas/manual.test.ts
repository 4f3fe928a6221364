import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'

/** The schema is the manual: an editor's hover has to teach, and what it teaches has to be right. */
interface Schema {
  readonly $id?: string
  readonly $ref?: string
  readonly description?: string
  readonly examples?: readonly unknown[]
  readonly 'x-article'?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly patternProperties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: Schema | boolean
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly $defs?: Readonly<Record<string, Schema>>
}

const root = join(import.meta.dirname, '../..')
const read = (name: string): Schema =>
  JSON.parse(readFileSync(join(root, 'schemas', `${name}.schema.json`), 'utf8'))
const service = read('service')
const organisation = read('organisation')

const ajv = new Ajv2020({
  ...{ strict: true, strictRequired: false, allowUnionTypes: true },
  // Hundreds of places are asked, once each: what they share is compiled once, and not made fast.
  ...{ inlineRefs: false, messages: false, code: { optimize: false } },
})
ajv.addVocabulary(['x-article', 'x-registers'])
ajv.addSchema(service)
ajv.addSchema(organisation)

/** Every property and definition of a schema, with the pointer at which ajv finds it. */
function* explained(
  schema: Schema,
  pointer: string,
): Generator<{ pointer: string; schema: Schema }> {
  for (const [key, inner] of [
    ...Object.entries(schema.properties ?? {}).map(
      ([name, one]) => [`properties/${name}`, one] as const,
    ),
    ...Object.entries(schema.$defs ?? {}).map(([name, one]) => [`$defs/${name}`, one] as const),
  ]) {
    yield { pointer: `${pointer}/${key}`, schema: inner }
    yield* explained(inner, `${pointer}/${key}`)
  }
  for (const [index, branch] of (schema.anyOf ?? []).entries()) {
    yield* explained(branch, `${pointer}/anyOf/${index}`)
  }
  if (schema.items) yield* explained(schema.items, `${pointer}/items`)
  if (typeof schema.additionalProperties === 'object') {
    yield* explained(schema.additionalProperties, `${pointer}/additionalProperties`)
  }
}

describe.each([service, organisation])('$$id', (schema) => {
  const all = [{ pointer: '', schema }, ...explained(schema, '')]

  test('describes every property, with an example and the article that it serves', () => {
    expect(all.length).toBeGreaterThan(20)
    for (const { pointer, schema: one } of all) {
      expect(one.description, pointer).toMatch(/^[A-Z].*[.!]$/s)
      expect(one['x-article'], pointer).toMatch(/ Art\. \d|Regulation|Directive|Decision/)
      expect(one.examples?.length, pointer).toBeGreaterThan(0)
    }
  })

  test('gives examples that the schema itself admits', () => {
    for (const { pointer, schema: one } of all) {
      const validate = ajv.getSchema(`${schema.$id}#${pointer}`)
      for (const example of one.examples ?? []) {
        expect(validate?.(example), `${pointer}: ${JSON.stringify(example)}`).toBe(true)
      }
    }
  })

  test('admits nothing that it does not name, but keys that begin with x-', () => {
    for (const { pointer, schema: one } of all) {
      if (!one.properties) continue
      expect(one.additionalProperties, pointer).toBe(false)
      expect(Object.keys(one.patternProperties ?? {}), pointer).toEqual(['^x-'])
    }
  })
})

test('only what makes a document meaningless is required', () => {
  const required = (schema: Schema & { readonly required?: readonly string[] }) => schema.required
  expect(required(service)).toEqual(['apiVersion', 'kind', 'id', 'name'])
  expect(required(organisation)).toEqual(['apiVersion', 'kind', 'id', 'name'])
})
