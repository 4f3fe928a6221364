import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import schema from '../../schemas/report.schema.json' with { type: 'json' }
import type { Report } from '../../src/model/report.ts'
import { json } from '../../src/report/json.ts'
import { fullReport } from './full-report.ts'
import { anyText, hostileTexts } from './hostile.ts'
import { whole } from './whole.ts'
import { fixedReport } from './workspace.ts'

const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema)

/** With every field, in their order. */
const { crashes, summary, ...before } = fullReport('text')
const full = { ...before, part: { index: 1, of: 2 }, crashes, summary }
/** The fields that a report may leave out. */
const ofFindings = ['law', 'declaration', 'value', 'way', 'waiver', 'before', 'members']
const ofMembers = ['value', 'waiver', 'before']
const ofWaivers = ['service', 'path', 'fingerprint', 'value', 'approver']
const lists = ['findings', 'waived', 'known', 'unchanged', 'fixed']
const optional = [
  'base',
  'part',
  // A house policy need not be published.
  'rules/basis/url',
  ...lists.flatMap((list) => [
    `${list}/implied`,
    ...optionalIn(list),
    ...optionalIn(`${list}/implied`),
  ]),
  ...ofWaivers.map((field) => `waivers/${field}`),
]

/** The fields that may be left out of the findings of a list, and of those that they name. */
function optionalIn(list: string): readonly string[] {
  return [
    `${list}/basis/url`,
    ...[list, `${list}/members`].map((holder) => `${holder}/related/page`),
    ...ofFindings.map((field) => `${list}/${field}`),
    ...ofMembers.map((field) => `${list}/members/${field}`),
    ...[list, `${list}/members`].flatMap((holder) =>
      ofWaivers.map((field) => `${holder}/waiver/${field}`),
    ),
  ]
}

/** Every object of a report, by the path of its first occurrence: `findings/location`. */
function objectsIn(node: unknown, path = ''): ReadonlyMap<string, object> {
  if (Array.isArray(node)) return objectsIn(node[0], path)
  if (typeof node !== 'object' || node === null) return new Map()
  const below = Object.entries(node).flatMap(([key, value]) => [
    ...objectsIn(value, path === '' ? key : `${path}/${key}`),
  ])
  return new Map([[path, node], ...below])
}

/** The schema of every object of a report, by the same paths. */
interface Schema {
  readonly description?: string
  readonly $ref?: string
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean
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

/** A copy of the full report with one object of it changed. */
function changed(path: string, change: (object: Record<string, unknown>) => void): unknown {
  const copy = structuredClone(full)
  change(objectsIn(copy).get(path) as Record<string, unknown>)
  return copy
}

describe('schemas/report.schema.json', () => {
  test('admits a report with everything in it, a real one and an empty one', async () => {
    const empty: Report = { ...full, sources: [], rules: [], findings: [], crashes: [] }
    for (const report of [full, await fixedReport(), empty])
      expect({ valid: validate(JSON.parse(whole(json(report)))), errors: validate.errors }).toEqual(
        {
          valid: true,
          errors: null,
        },
      )
  })

  test('names the fields of a report, in their order, and no other', () => {
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
        const without = changed(path, (copy) => delete copy[key])
        const name = path === '' ? key : `${path}/${key}`
        expect(validate(without), name).toBe(optional.includes(name))
      }
      expect(validate(changed(path, (copy) => (copy['more'] = 1)))).toBe(false)
    }
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

describe('json', () => {
  test('is the report itself, on lines of its own', async () => {
    const report = await fixedReport()
    const text = whole(json(report))
    expect(JSON.parse(text)).toEqual(report)
    expect(text.startsWith('{\n  "version": 1,\n  "tool": {\n    "name": "dpa-lint",')).toBe(true)
    expect(text.endsWith('\n}\n')).toBe(true)
  })

  test.each(hostileTexts)('carries %j', (hostile) => holds(hostile))

  test('carries any text', () => fc.assert(fc.property(anyText, holds)))
})

/** The report comes back as it was, and its text steers neither a terminal nor a build server. */
function holds(hostile: string): void {
  const report = fullReport(hostile)
  const text = whole(json(report))
  expect(JSON.parse(text)).toEqual(report)
  expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|##[a-z]*\[|^\s*::/imu)
}
