import { describe, expect, test } from 'vitest'
import { foundIn, groups } from './cases.ts'

/**
 * Kinds of faults, each as a change of a declaration in which nothing is found: the whole book finds
 * in it what is written below it, and nothing else.
 */
describe.each(groups)('$group', ({ cases }) => {
  test.each(cases)('$kind', async (one) => {
    expect(await foundIn(one)).toEqual(one.found)
  })
})

test('what each change is made to is found to be without fault', async () => {
  expect(await foundIn({ kind: 'nothing', found: [] })).toEqual([])
  expect(await foundIn({ kind: 'nothing', of: 'controller', found: [] })).toEqual([])
})
