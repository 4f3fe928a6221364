import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lint } from '../../src/lint.ts'
import { json } from '../../src/report/json.ts'
import { book } from '../report/book.ts'
import { whole } from '../report/whole.ts'
import { sources } from '../report/workspace.ts'
import { law, organisation, service } from './declared.ts'

/** Twins and references across files are where an order could show. */
const all = [
  ...sources,
  { file: 'twin-1.yaml', text: service('twin', 'embeds:', '  - service: calls') },
  { file: 'twin-2.yaml', text: service('twin', 'embeds:', '  - service: twn') },
  { file: 'Twin-3.yaml', text: service('twin') },
  { file: 'zz/other.yaml', text: organisation('shop') },
]

test('a report has the same bytes in whatever order the files come, and every time', async () => {
  const expected = whole(json(await lint(all, book, law)))
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(all, { minLength: all.length }), async (shuffled) => {
      expect(whole(json(await lint(shuffled, book, law)))).toBe(expected)
    }),
    { numRuns: 40 },
  )
})

test('the order of the rules does not show in the findings', async () => {
  const { findings } = await lint(all, book, law)
  expect((await lint(all, [...book].reverse(), law)).findings).toEqual(findings)
})
