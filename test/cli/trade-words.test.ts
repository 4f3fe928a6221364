import { expect, test } from 'vitest'
import { schemaFieldAt } from '../../src/cli/book/schema-field.ts'
import tradeWords from '../../src/cli/book/trade-words.json' with { type: 'json' }
import { fieldsCalled } from '../../src/cli/rules/explain-field.ts'
import { termsCalled } from '../../src/draft/terms.ts'

test.each([
  ['AVV', 'documents.type'],
  ['TOMs', 'security.measures'],
  ['tia', 'transfers.assessment'],
  ['Base légale', 'activities.purposes.legalBasis'],
  ['brecha', 'breach.notice'],
  ['data residency', 'locations'],
])('%s is %s', (word, field) => {
  expect(fieldsCalled(word)).toEqual([field])
})

test('what nobody calls anything is called nothing', () => {
  expect(fieldsCalled('')).toEqual([])
  expect(fieldsCalled('toaster')).toEqual([])
})

test('every field of the list can be declared', () => {
  const fields = Object.keys(tradeWords)
  expect(fields.filter((field) => schemaFieldAt(field)?.path !== field)).toEqual([])
})

test('no word means two fields, nor what the words of documents say already', () => {
  const words = Object.values(tradeWords).flatMap((line) => line.split('; '))
  expect(words.filter((word) => fieldsCalled(word).length !== 1)).toEqual([])
  expect(new Set(words.map((word) => word.toLowerCase())).size).toBe(words.length)
  expect(words.filter((word) => termsCalled(word).length > 0)).toEqual([])
})
