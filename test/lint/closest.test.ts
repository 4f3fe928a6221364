import fc from 'fast-check'
import { expect, test } from 'vitest'
import { closest } from '../../src/model/closest.ts'

const keys = ['retention', 'recipients', 'subprocessors', 'subprocessing', 'to', 'id']

test.each([
  ['retenton', 'retention'],
  ['Retention', 'retention'],
  ['sub-processors', 'subprocessors'],
  ['sub_processing', 'subprocessing'],
  ['subprocesors', 'subprocessors'],
  ['recipeints', 'recipients'],
  ['ot', 'to'],
  ['di', 'id'],
  ['xyz', undefined],
  ['breach', undefined],
  ['', undefined],
  ['r'.repeat(61), undefined],
])('%j means %j', (word, meant) => {
  expect(closest(word, keys)).toBe(meant)
})

test('takes the nearest, and of equally near ones the first', () => {
  expect(closest('cat', ['cut', 'cats', 'cat'])).toBe('cat')
  expect(closest('cat', ['cut', 'cot'])).toBe('cut')
  expect(closest('cat', [])).toBeUndefined()
})

test('finds again what is a letter away', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...keys.slice(0, 4)),
      fc.nat(),
      fc.constantFrom(...'abcxyz'),
      (key, at, letter) => {
        const place = at % key.length
        for (const slip of [
          key.slice(0, place) + key.slice(place + 1),
          key.slice(0, place) + letter + key.slice(place),
          key.slice(0, place) + letter + key.slice(place + 1),
        ])
          expect(closest(slip, keys)).toBe(key)
      },
    ),
  )
})
