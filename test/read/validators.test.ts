import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { step, valueAt } from '../../src/model/path.ts'
import { organisation, service } from '../../src/read/validators.js'
import { pageOf } from '../rules/page.ts'

/** The validators are ajv's code with everything taken out that does not decide: ajv itself must agree. */
const root = join(import.meta.dirname, '../..')
const schemaOf = (name: string) =>
  JSON.parse(readFileSync(join(root, 'schemas', `${name}.schema.json`), 'utf8'))
const ajv = new Ajv2020({ strict: false, validateFormats: false })
ajv.addSchema(schemaOf('service'))
ajv.addSchema(schemaOf('organisation'))

const examples = readdirSync(join(root, 'examples'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .flatMap((file) => parseAllDocuments(readFileSync(join(root, 'examples', file), 'utf8')))
  .map((document) => document.toJS() as Record<string, unknown>)

/** Hundreds of small declarations, which together say all that can be said. */
const small = readdirSync(join(root, 'rules'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .flatMap((file) => pageOf(readFileSync(join(root, 'rules', file), 'utf8')).examples)
  // The page on bombs of aliases is no declaration.
  .flatMap(({ yaml }) => (yaml.includes('*') ? [] : parseAllDocuments(yaml)))
  .filter(({ errors }) => errors.length === 0)
  .map((document) => document.toJS() as Record<string, unknown>)
  .filter((data) => data?.['kind'] === 'Service' || data?.['kind'] === 'Organisation')

/** Every place of a value, as JSON pointers. */
function places(value: unknown, pointer = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [pointer]
  return [
    pointer,
    ...Object.entries(value).flatMap(([key, item]) => places(item, step(pointer, key))),
  ]
}

/** Values that stand somewhere in the schemas, and some that stand nowhere. */
const strays: readonly unknown[] = [
  ...small.flatMap((example) => places(example).map((pointer) => valueAt(example, pointer))),
  ...[
    null,
    true,
    false,
    'unknown',
    '',
    'no such word',
    0,
    1.5,
    [],
    {},
    [[]],
    { source: 1 },
    { 'x-own': null },
  ],
]

const mutated = fc
  .record({
    example: fc.constantFrom(...small),
    at: fc.nat(),
    stray: fc.constantFrom(...strays),
    how: fc.constantFrom('replace', 'remove', 'rename', 'add'),
  })
  .map(({ example, at, stray, how }) => {
    const copy = structuredClone(example)
    const all = places(copy).slice(1)
    const pointer = all[at % all.length] ?? ''
    const cut = pointer.lastIndexOf('/')
    const parent = valueAt(copy, pointer.slice(0, cut)) as Record<string, unknown>
    const key = pointer
      .slice(cut + 1)
      .replaceAll('~1', '/')
      .replaceAll('~0', '~')
    if (how === 'add') parent['qualified'] = stray
    else if (how === 'remove') delete parent[key]
    else if (how === 'rename') parent[`${key}s`] = stray
    else parent[key] = stray
    return copy
  })

describe.each([
  { name: 'service', validator: service },
  { name: 'organisation', validator: organisation },
])('the validator of a $name', ({ name, validator }) => {
  const judge = ajv.getSchema(schemaOf(name).$id)

  test('agrees with ajv on every example', () => {
    for (const example of [...examples, ...small]) expect(validator(example)).toBe(judge?.(example))
  })

  test('agrees with ajv on what is a little different from an example', () => {
    let refused = 0
    fc.assert(
      fc.property(mutated, (data) => {
        const verdict = judge?.(data)
        if (verdict === false) refused++
        expect(validator(data)).toBe(verdict)
      }),
      { numRuns: 3000 },
    )
    expect(refused).toBeGreaterThan(500)
  })
})
