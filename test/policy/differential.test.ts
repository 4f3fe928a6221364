import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PolicyCondition } from '../../src/policy/condition.ts'
import { truthOf } from './judged.ts'

/**
 * The evaluator against ajv, which compiles schemas and so may never see a stranger's: where a
 * condition says what kind of value it is about, both judge alike.
 */
const ajv = new Ajv2020({ strict: false })
const validates = (condition: PolicyCondition, value: unknown) => ajv.compile(condition)(value)

const keys = ['a', 'b', 'c'] as const
const words = ['x', 'xy', 'yyy', ''] as const

/** Declared values. What we read otherwise than ajv on purpose (`false`, `unknown`, softened) has examples of its own. */
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(...words),
    fc.constantFrom(0, 1, 2.5, 3),
    fc.constant(true),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...keys), tie('value'), { maxKeys: 3 }),
  ),
}))

/** To compile a condition is what costs: each judges several values. */
const values = fc.array(value, { minLength: 5, maxLength: 5 })

const scalar = fc.oneof(fc.constantFrom(...words), fc.constantFrom(0, 1, 2.5))
const size = fc.integer({ min: 0, max: 3 })

const leaves = {
  string: fc.oneof(
    size.map((minLength) => ({ minLength })),
    size.map((maxLength) => ({ maxLength })),
    fc.constantFrom('^x', 'y$', 'y{2}', '^$').map((pattern) => ({ pattern })),
  ),
  number: fc.oneof(
    size.map((minimum) => ({ minimum })),
    size.map((maximum) => ({ maximum })),
  ),
  array: fc.oneof(
    size.map((minItems) => ({ minItems })),
    size.map((maxItems) => ({ maxItems })),
  ),
  object: fc
    .uniqueArray(fc.constantFrom(...keys), { minLength: 1 })
    .map((required) => ({ required })),
}

const someScalars = fc.uniqueArray(scalar, { minLength: 1, maxLength: 3 })

/** Conditions in which every keyword stands beside the type that it is about. */
const { guarded } = fc.letrec<{ guarded: PolicyCondition }>((tie) => {
  const some = fc.array(tie('guarded'), { minLength: 1, maxLength: 3 })
  return {
    guarded: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom<PolicyCondition>(
        { type: 'string' },
        { type: ['integer', 'boolean'] },
        { type: 'array' },
        { type: 'object' },
      ),
      scalar.map((one) => ({ type: ['string', 'number'] as const, const: one })),
      someScalars.map((all) => ({ type: ['string', 'number'] as const, enum: all })),
      ...Object.entries(leaves).map(([type, leaf]) =>
        leaf.map((one): PolicyCondition => ({ type: type as 'string', ...one })),
      ),
      tie('guarded').map((items) => ({ type: 'array' as const, items })),
      tie('guarded').map((contains) => ({ type: 'array' as const, contains })),
      fc.dictionary(fc.constantFrom(...keys), tie('guarded'), { minKeys: 1 }).map((properties) => ({
        type: 'object' as const,
        // A key under "properties" has to be there, which JSON Schema says apart.
        required: Object.keys(properties),
        properties,
      })),
      fc.constantFrom(...keys).map((key) => ({
        type: 'object' as const,
        required: [key],
        properties: {
          [key]: { type: ['string', 'number', 'boolean', 'array', 'object'] as const },
        },
        additionalProperties: false as const,
      })),
      tie('guarded').map((additionalProperties) => ({
        type: 'object' as const,
        additionalProperties,
      })),
      tie('guarded').map((not) => ({ not })),
      some.map((anyOf) => ({ anyOf })),
      some.map((allOf) => ({ allOf })),
      some.map((oneOf) => ({ oneOf })),
      fc.tuple(tie('guarded'), tie('guarded'), tie('guarded')).map(([yes, then, no]) => ({
        if: yes,
        then,
        else: no,
      })),
    ),
  }
})

test('judges like ajv where a condition says what it is about', () => {
  const seen = { true: 0, false: 0 }
  fc.assert(
    fc.property(guarded, values, (condition, all) => {
      const validate = ajv.compile(condition)
      for (const data of all) {
        const expected = validate(data)
        seen[`${expected}`]++
        expect(truthOf(condition, data)).toBe(expected)
      }
    }),
    { numRuns: 150 },
  )
  // Neither of the two was hardly ever asked.
  expect(Math.min(seen.true, seen.false)).toBeGreaterThan(50)
})

/** Conditions that do not say what they are about, and that nothing turns round. */
const { plain } = fc.letrec<{ plain: PolicyCondition }>((tie) => {
  const some = fc.array(tie('plain'), { minLength: 1, maxLength: 3 })
  return {
    plain: fc.oneof(
      { maxDepth: 4 },
      scalar.map((one) => ({ const: one })),
      someScalars.map((all) => ({ enum: all })),
      ...Object.values(leaves),
      tie('plain').map((items) => ({ items })),
      tie('plain').map((contains) => ({ contains })),
      fc
        .dictionary(fc.constantFrom(...keys), tie('plain'), { minKeys: 1 })
        .map((properties) => ({ properties })),
      some.map((anyOf) => ({ anyOf })),
      some.map((allOf) => ({ allOf })),
    ),
  }
})

test('is never met where ajv finds a fault', () => {
  let met = 0
  fc.assert(
    fc.property(plain, value, (condition, data) => {
      if (truthOf(condition, data) !== true) return
      met++
      expect(validates(condition, data)).toBe(true)
    }),
    { numRuns: 3_000 },
  )
  expect(met).toBeGreaterThan(50)
})

test('what is open stays open when it is turned round, and nothing else does', () => {
  fc.assert(
    fc.property(fc.oneof(plain, guarded), value, (condition, data) => {
      const truth = truthOf(condition, data)
      expect(truthOf({ not: condition }, data)).toBe(truth === undefined ? undefined : !truth)
      expect(truthOf({ not: { not: condition } }, data)).toBe(truth)
    }),
  )
})
