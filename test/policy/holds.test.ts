// biome-ignore-all lint/suspicious/noThenProperty: the name is JSON Schema's, and nothing awaits an example
import { describe, expect, test } from 'vitest'
import type { PolicyCondition } from '../../src/policy/condition.ts'
import { judged, truthOf } from './judged.ts'

/** What meets a condition, what does not, and what is left open and so meets neither it nor its opposite. */
const met = true
const missed = false
const open = undefined

type Example = readonly [PolicyCondition, unknown, boolean | undefined]

const examples: Readonly<Record<string, readonly Example[]>> = {
  'a word is compared with what is declared, or with the word that a statement comes to': [
    [{ const: 'CN' }, 'CN', met],
    [{ const: 'CN' }, 'US', missed],
    [{ const: 'specific' }, { type: 'specific', source: 'agreement §3' }, met],
    [{ const: 'specific' }, { type: 'general' }, missed],
    [{ const: 'full' }, { extent: 'full' }, met],
    [{ const: 'general' }, [{ type: 'general' }], open],
    [{ not: { const: 'general' } }, [{ type: 'general' }], open],
    [{ not: { const: 'general' } }, null, open],
    [{ const: true }, true, met],
    [{ const: true }, { source: 'agreement §4' }, met],
    [{ const: true }, { commitment: true }, met],
    [{ const: true }, { within: '24 hours' }, met],
    [{ const: true }, { commitment: false }, missed],
    [{ const: true }, { type: 'general' }, missed],
    [{ const: false }, { commitment: false }, met],
    [{ const: false }, false, met],
    [{ enum: ['adequacy', 'scc'] }, { type: 'scc', modules: [2] }, met],
    [{ enum: ['adequacy', 'scc'] }, { type: 'bcr' }, missed],
    [{ enum: [2022, '2022'] }, 2022, met],
  ],
  'what nobody knows meets nothing, not even under "not"': [
    [{ const: 'CN' }, 'unknown', open],
    [{ not: { const: 'CN' } }, 'unknown', open],
    [{ not: { const: 'CN' } }, 'unspecified', open],
    [{ not: { const: 'CN' } }, 'US', met],
    [{ not: { const: 'CN' } }, 'CN', missed],
    [{ type: 'string' }, 'unknown', open],
    [{ minLength: 1 }, 'unknown', open],
    [{ pattern: 'n' }, 'unknown', open],
    [{ required: ['contact'] }, { contact: 'unknown' }, open],
    [{ properties: { data: { const: 'all' } } }, { data: 'all', unknown: true }, open],
    [{ not: { const: true } }, { commitment: 'unknown' }, open],
    [{ enum: ['unspecified', 'FR'] }, 'unspecified', met],
    [{ const: 'unknown' }, 'unknown', met],
  ],
  'what the document softens is left open': [
    [{ const: true }, { commitment: true, qualified: 'if possible' }, open],
    [
      { properties: { within: { maxDuration: '24 hours' } } },
      { within: '1 hour', qualified: 'as far as possible' },
      open,
    ],
    [{ not: { const: true } }, { commitment: true, qualified: 'if possible' }, open],
  ],
  'a key under "properties" has to be there': [
    [{ properties: { within: { maxDuration: '24 hours' } } }, { within: '24 hours' }, met],
    [{ properties: { within: { maxDuration: '24 hours' } } }, {}, open],
    [{ properties: { within: { maxDuration: '24 hours' } } }, true, open],
    [{ not: { properties: { country: { const: 'CN' } } } }, {}, open],
    [
      {
        anyOf: [
          { not: { required: ['within'] } },
          { properties: { within: { maxDuration: '24 hours' } } },
        ],
      },
      {},
      met,
    ],
    [{ properties: { type: { const: 'specific' } } }, 'specific', met],
    [{ properties: { type: { const: 'specific' } } }, 'general', missed],
    [{ properties: { within: { maxDuration: '3 days' } } }, '48 hours', met],
    [{ properties: { within: { const: '72 hours' } } }, true, open],
    [{ not: { properties: { within: { const: '72 hours' } } } }, true, open],
  ],
  'a required key must be declared': [
    [{ required: ['contact'] }, { contact: 'a@b.example' }, met],
    [{ required: ['contact'] }, {}, missed],
    [{ required: ['contact'] }, true, missed],
    [{ required: ['dpo'] }, { dpo: false }, open],
    [{ required: ['dpo'], properties: { dpo: { const: false } } }, { dpo: false }, met],
    [{ required: ['toString'] }, {}, missed],
    [{ required: ['notice'] }, { notice: { commitment: true, qualified: 'usually' } }, open],
    [{ required: ['notice'] }, { notice: [{ within: '1 day' }, { commitment: 'unknown' }] }, open],
    [{ required: ['notice'] }, { notice: [{ within: '1 day' }, { commitment: false }] }, open],
    [{ required: ['notice'] }, { notice: null }, missed],
    [{ required: ['commitment'] }, true, met],
  ],
  lists: [
    [{ items: { enum: ['FR', 'DE'] } }, ['FR', 'DE'], met],
    [{ items: { enum: ['FR', 'DE'] } }, ['FR', 'US'], missed],
    [{ items: { enum: ['FR', 'DE'] } }, 'FR', met],
    [{ items: { enum: ['FR', 'DE'] } }, 'unspecified', open],
    [{ items: { enum: ['FR', 'DE'] } }, false, open],
    [{ contains: { const: 'FR' } }, ['DE', 'FR'], met],
    [{ contains: { const: 'FR' } }, ['DE'], missed],
    [
      { contains: { properties: { scheme: { pattern: '27001' } } } },
      [{ scheme: 'SOC 2' }, { scheme: 'ISO 27001' }],
      met,
    ],
    [{ contains: { properties: { scheme: { pattern: '27001' } } } }, false, open],
    [{ minItems: 2 }, ['email'], missed],
    [{ minItems: 1 }, 'email', met],
    [{ maxItems: 1 }, ['email', 'letter'], missed],
  ],
  'a word that a list, an entry or a whole holds': [
    [{ includes: 'health' }, 'health', met],
    [{ includes: 'health' }, ['contact', 'health'], met],
    [{ includes: 'health' }, ['contact'], missed],
    [{ includes: 'health' }, 'all', met],
    [{ includes: 'health' }, ['contact', 'any'], open],
    [{ includes: 'health' }, [{ category: 'health' }], met],
    [{ includes: 'health' }, [{ category: 'health', included: false }], missed],
    [{ includes: 'health' }, [{ category: 'health', included: 'may-occur' }], open],
    [{ includes: 'health' }, 'unknown', open],
    [{ includes: 'health' }, false, open],
    [{ includes: 'backup' }, [{ type: 'backup' }], met],
    [{ includes: 'backup' }, [{ type: 'backup', qualified: 'usually' }], open],
  ],
  'numbers and texts': [
    [{ minimum: 16 }, 16, met],
    [{ minimum: 16 }, 15, missed],
    [{ maximum: 4 }, 5, missed],
    [{ minimum: 16 }, '16', open],
    [{ minLength: 2 }, '😀', missed],
    [{ maxLength: 1 }, '😀', met],
    [{ pattern: '^a' }, 'ba', missed],
    [{ pattern: '^a' }, true, open],
  ],
  'lengths of time, compared so that nobody is promised more than was said': [
    [{ maxDuration: '24 hours' }, '1 day', met],
    [{ maxDuration: '24 hours' }, '25 hours', missed],
    [{ maxDuration: '24 hours' }, '1 business day', open],
    [{ maxDuration: '24 hours' }, 'without-undue-delay', open],
    [{ maxDuration: '24 hours' }, 'unknown', open],
    [{ maxDuration: '24 hours' }, true, open],
    [{ not: { maxDuration: '24 hours' } }, 'promptly', open],
    [{ maxDuration: '6 months' }, '6 months', met],
    [{ maxDuration: '6 months' }, '180 days', met],
    [{ maxDuration: '6 months' }, '1 year', missed],
    [{ maxDuration: '30 days' }, '1 month', open],
    [{ maxDuration: '1 year' }, '12 months', met],
    [{ maxDuration: '1 year' }, 'P1Y', met],
    [{ minDuration: '30 days' }, '1 month', open],
    [{ minDuration: '30 days' }, '4 weeks', missed],
    [{ minDuration: '1 month' }, '30 days', met],
  ],
  'dates, with all that a month or a year can mean': [
    [{ notOlderThan: '3 years' }, '2023-11-21', met],
    [{ notOlderThan: '3 years' }, '2023-11-20', missed],
    [{ notOlderThan: '3 years' }, '2023-11', open],
    [{ notOlderThan: '3 years' }, '2023-12', met],
    [{ notOlderThan: '3 years' }, '2022', missed],
    [{ notOlderThan: '90 days' }, '2026-08-23', met],
    [{ notOlderThan: '90 days' }, '2026-08-22', missed],
    [{ notOlderThan: 'P1Y6M' }, '2025-05-21', met],
    [{ notOlderThan: '9999 years' }, '0001-01-01', met],
    [{ notOlderThan: '3 years' }, 'unknown', open],
    [{ notBefore: 'today' }, '2026-11-21', met],
    [{ notBefore: 'today' }, '2026-11-20', missed],
    [{ notBefore: '2021-06-27' }, '2021', open],
  ],
  'conditions made of conditions': [
    [{ anyOf: [{ const: 'a' }, { const: 'b' }] }, 'b', met],
    [{ anyOf: [{ const: 'a' }, { minimum: 1 }] }, 'c', open],
    [{ allOf: [{ const: 'a' }, { minimum: 1 }] }, 'c', missed],
    [{ oneOf: [{ const: 'a' }, { minLength: 1 }] }, 'a', missed],
    [{ oneOf: [{ const: 'a' }, { minLength: 1 }] }, 'b', met],
    [{ oneOf: [{ const: 'b' }, { minimum: 1 }] }, 'b', open],
    [{ if: { const: 'a' }, then: { minLength: 2 } }, 'a', missed],
    [{ if: { const: 'a' }, then: { minLength: 2 } }, 'b', met],
    [{ if: { const: 'a' }, else: { minLength: 2 } }, 'b', missed],
    [{ if: { minimum: 1 }, then: { minLength: 2 }, else: { minLength: 1 } }, 'b', missed],
    [{ additionalProperties: false, properties: { a: { const: 1 } } }, { a: 1 }, met],
    [{ additionalProperties: false, properties: { a: { const: 1 } } }, { a: 1, b: 1 }, missed],
    [{ additionalProperties: { required: ['date'] } }, { a: { date: '2020' }, b: {} }, missed],
    [{ type: ['object', 'string'] }, {}, met],
    [{ type: 'integer' }, 1.5, missed],
    [{ type: 'array' }, [], met],
  ],
}

describe.each(Object.entries(examples))('%s', (_, all) => {
  test.each(all)('%j of %j', (condition, value, truth) => {
    expect(truthOf(condition, value)).toBe(truth)
  })
})

test('what is accepted as it is counts although it is softened', () => {
  const value = { commitment: true, qualified: 'if possible' }
  const accepts = { acceptsSoftened: true }
  expect(judged({ const: true }, value, accepts).truth).toBe(true)
  expect(judged({ required: ['commitment'] }, value, accepts).truth).toBe(true)
  expect(judged({ not: { const: true } }, value, accepts).truth).toBe(false)
})

test.each<readonly [PolicyCondition, unknown, string, string | undefined]>([
  [{ const: 'a' }, undefined, '"fact" is not declared', 'fact'],
  [{ const: 'a' }, 'unknown', '"fact" is unknown', 'fact'],
  [{ const: 'a' }, 'b', '"fact" is "b"', 'fact'],
  [{ const: true }, { commitment: false }, '"fact" is false', undefined],
  [{ maxDuration: '24 hours' }, '3 days', '"fact" is "3 days", more than 24 hours', 'fact'],
  [
    { maxDuration: '30 days' },
    '1 month',
    '"fact" is "1 month", which can be more than 30 days',
    'fact',
  ],
  [{ minDuration: '30 days' }, '1 week', '"fact" is "1 week", less than 30 days', 'fact'],
  [
    { maxDuration: '24 hours' },
    'promptly',
    '"fact" is "promptly", which is no length of time',
    'fact',
  ],
  [{ notOlderThan: '3 years' }, '2020-05', '"fact" is "2020-05", older than 3 years', 'fact'],
  [{ notBefore: 'today' }, '2026', '"fact" is "2026", which can be before 2026-11-21', 'fact'],
  [{ notBefore: 'today' }, 'soon', '"fact" is "soon"', 'fact'],
  [{ properties: { within: { const: 'a' } } }, { within: 'b' }, '"within" is "b"', 'within'],
  [{ properties: { within: { const: 'a' } } }, {}, '"within" is not declared', 'within'],
  [
    { properties: { within: { const: 'a' } } },
    true,
    '"fact" is true, and nothing says "within"',
    'fact',
  ],
  [{ required: ['date'] }, { date: 'unknown' }, '"date" is unknown', 'date'],
  [
    { const: true },
    { commitment: true, qualified: 'if possible' },
    '"fact" is softened by "if possible"',
    'qualified',
  ],
  [{ contains: { const: 'a' } }, ['b', 'c'], '"fact" has 2 entries, none of them right', undefined],
  [{ items: { const: 'a' } }, ['a', 'c'], 'an entry of "fact" is "c"', '1'],
  [
    { items: { required: ['contact'] } },
    [{ id: 'aws' }],
    '"contact" of "aws" is not declared',
    'contact',
  ],
  [{ not: { properties: { to: { const: 'CN' } } } }, { to: 'CN' }, '"to" is "CN"', 'to'],
  [
    { anyOf: [{ const: false }, { properties: { a: { properties: { b: { const: 1 } } } } }] },
    { a: { b: 2 } },
    '"b" is 2',
    'b',
  ],
])('%j of %j says %s', (condition, value, says, at) => {
  const found = judged(condition, value)
  expect({ says: found.says, at: found.at }).toEqual({ says, at })
})
