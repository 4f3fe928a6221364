import { describe, expect, test } from 'vitest'
import { meantBy, nearestFirst } from '../../src/read/nearest.ts'

describe('what somebody most likely meant', () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    // What people call it, as far as it is among the words.
    ['DPA', ['assessment', 'agreement', 'letter'], ['agreement', 'assessment']],
    ['dpa', ['assessment', 'letter'], ['assessment']],
    ['tos', ['letter', 'terms-of-service'], ['terms-of-service']],
    // A slip of the pen: of several the nearest.
    ['agreemnt', ['agreement', 'assessment'], ['agreement']],
    ['agremet', ['agreements', 'agreement'], ['agreement']],
    ['Customer_Staff', ['customer-staff'], ['customer-staff']],
    ['lettre', ['letter'], ['letter']],
    ['zzz', ['letter', 'annex'], []],
    ['letter', [], []],
    ['constructor', ['annex'], []],
    // A part of the word, and of many two.
    ['visitors', ['web-visitors', 'other'], ['web-visitors']],
    ['Data', ['my-data', 'data-of-yours', 'their-data'], ['my-data', 'data-of-yours']],
    ['dat', ['my-data'], []],
  ])('by %s of %j', (word, words, meant) => {
    expect(meantBy(word, words)).toEqual(meant)
  })

  test.each([
    ...['un', 'non', 'no', 'not', 'never', 'in', 'im', 'il', 'ir', 'dis', 'de', 'mis'],
    ...['without', 'anti', 'ex', 'non-', 'not_', 'without '],
  ])('is never its opposite: %s', (no) => {
    expect(meantBy(`${no}signed`, ['signed'])).toEqual([])
    expect(meantBy('signed', [`${no}signed`])).toEqual([])
    expect(nearestFirst(`${no}signed`, ['signed', 'draft'])).toEqual(['draft', 'signed'])
  })

  test.each(['x', 'a', 'uns', 'thenon'])('is no opposite with %s before it', (more) => {
    expect(nearestFirst(`${more}signed`, ['signed', 'zzz'])).toEqual(['signed', 'zzz'])
  })

  test('comes first, and an opposite last', () => {
    const words = ['signed', 'draft', 'unknown', 'in-force']
    expect(nearestFirst('unsigned', words)).toEqual(['draft', 'unknown', 'in-force', 'signed'])
    expect(nearestFirst('inforce', words)).toEqual(['in-force', 'signed', 'draft', 'unknown'])
    expect(nearestFirst('zzz', words)).toEqual(words)
  })
})
