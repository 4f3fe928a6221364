import { describe, expect, it } from 'vitest'
import { lineStartsOf, lineTextOf, positionOf } from '../../src/read/yaml/positions.ts'

describe('positions', () => {
  it.each([
    ['LF', 'a\nbc\nd'],
    ['CRLF', 'a\r\nbc\r\nd'],
    ['CR', 'a\rbc\rd'],
    ['all of them', 'a\nbc\rd'],
    ['a byte order mark', '\uFEFFa\nbc\nd'],
  ])('counts lines and columns from 1 with %s', (_, text) => {
    const starts = lineStartsOf(text)
    expect(['a', 'b', 'c', 'd'].map((letter) => positionOf(starts, text.indexOf(letter)))).toEqual([
      { line: 1, column: 1 },
      { line: 2, column: 1 },
      { line: 2, column: 2 },
      { line: 3, column: 1 },
    ])
    expect([0, 1, 2, 3, 4].map((line) => lineTextOf(text, starts, line))).toEqual([
      '',
      'a',
      'bc',
      'd',
      '',
    ])
  })

  it('counts columns in UTF-16 code units', () => {
    const text = '😀: x'
    expect(positionOf(lineStartsOf(text), text.indexOf('x'))).toEqual({ line: 1, column: 5 })
  })

  it('has a place for the end of the text and for an empty text', () => {
    expect(positionOf(lineStartsOf('a\n'), 2)).toEqual({ line: 2, column: 1 })
    expect(positionOf(lineStartsOf(''), 0)).toEqual({ line: 1, column: 1 })
    expect(positionOf(lineStartsOf('\uFEFF'), 0)).toEqual({ line: 1, column: 1 })
  })
})
