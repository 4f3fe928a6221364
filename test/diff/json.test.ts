import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import schema from '../../schemas/diff.schema.json' with { type: 'json' }
import { diffJson } from '../../src/diff/formats/json.ts'
import { audiences, changeKinds } from '../../src/model/change.ts'
import { service } from './cases.ts'
import { chain, diffBetween, edited } from './edited.ts'
import { fullDiff } from './full-diff.ts'

const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema)
const full = fullDiff('text')
/** The fields that a comparison may leave out. */
const optional = [
  'base/commit',
  'head/commit',
  'changes/from',
  'changes/to',
  'changes/drift',
  'changes/drift/to',
  'unread/file',
]

/** Every object of a comparison, by the path of its first occurrence: `changes/location`. */
function objectsIn(node: unknown, path = ''): ReadonlyMap<string, object> {
  if (Array.isArray(node)) return objectsIn(node[0], path)
  if (typeof node !== 'object' || node === null) return new Map()
  const below = Object.entries(node).flatMap(([key, value]) => [
    ...objectsIn(value, path === '' ? key : `${path}/${key}`),
  ])
  return new Map([[path, node], ...below])
}

interface Schema {
  readonly description?: string
  readonly $ref?: string
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly $defs?: Readonly<Record<string, Schema>>
}

function schemasIn(given: Schema, path = ''): ReadonlyMap<string, Schema> {
  const { $ref } = given
  if ($ref)
    return schemasIn((schema.$defs as Record<string, Schema>)[$ref.slice(8)] as Schema, path)
  if (given.items) return schemasIn(given.items, path)
  if (!given.properties) return new Map()
  const below = Object.entries(given.properties).flatMap(([key, value]) => [
    ...schemasIn(value, path === '' ? key : `${path}/${key}`),
  ])
  return new Map([[path, given], ...below])
}

function changed(path: string, change: (object: Record<string, unknown>) => void): unknown {
  const copy = structuredClone(full)
  change(objectsIn(copy).get(path) as Record<string, unknown>)
  return copy
}

describe('schemas/diff.schema.json', () => {
  test('admits a comparison with everything in it, real ones and an empty one', async () => {
    const { before, after } = edited('chain', chain)
    const all = [
      full,
      await diffBetween(before, after),
      await diffBetween(service('x-a: 1'), service('x-a: [')),
      await diffBetween({}, {}),
    ]
    for (const diff of all) {
      const data = JSON.parse([...diffJson(diff)].join(''))
      expect(data).toEqual(diff)
      expect({ valid: validate(data), errors: validate.errors }).toEqual({
        valid: true,
        errors: null,
      })
    }
  })

  test('names the fields of a comparison, in their order, and no other', () => {
    const ours = [...objectsIn(full)].map(([path, object]) => [path, Object.keys(object)])
    const published = [...schemasIn(schema)].map(([path, { properties = {} }]) => [
      path,
      Object.keys(properties),
    ])
    expect(published).toEqual(ours)
  })

  test('asks for every field but those that may be left out, and for no other', () => {
    for (const [path, object] of objectsIn(full)) {
      for (const key of Object.keys(object)) {
        const name = path === '' ? key : `${path}/${key}`
        expect(validate(changed(path, (copy) => delete copy[key])), name).toBe(
          optional.includes(name),
        )
      }
      expect(validate(changed(path, (copy) => (copy['more'] = 1)))).toBe(false)
    }
  })

  test('knows every kind and everybody who can be told', () => {
    expect(schema.$defs.change.properties.kind.enum).toEqual(changeKinds)
    expect(schema.$defs.telling.properties.who.enum).toEqual(Object.keys(audiences))
  })

  test('describes everything', () => {
    const undescribed = (node: Schema, path: string): readonly string[] => [
      ...(node.description ? [] : [path]),
      ...Object.entries({ ...node.properties, ...node.$defs }).flatMap(([key, value]) =>
        undescribed(value, `${path}/${key}`),
      ),
      ...(node.items && !node.items.$ref ? undescribed(node.items, `${path}/items`) : []),
    ]
    expect(undescribed(schema, '')).toEqual([])
  })
})
