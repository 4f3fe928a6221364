import { describe, expect, it } from 'vitest'
import { readYaml } from '../../src/read/yaml/yaml.ts'

const explained = (text: string) =>
  readYaml(text).faults.map(({ message, start, end }) => [message, text.slice(start, end)])

const misplaced = (line: string) => `the line "${line}" is not indented like its neighbours`

const unclosed = 'a quote or a bracket is not closed before this line'

describe('syntax errors', () => {
  it.each<[string, string, string, string]>([
    ['a tab for indentation', 'a:\n\tb: 1\n', 'a tab stands in the indentation', '\t'],
    ['a deeper line below a value', 'a: 1\n  b: 2\n', misplaced('b: 2'), 'b:'],
    ['a shallower item', 'a:\n  - b\n - c\n', misplaced('- c'), '-'],
    ['a shallower key', 'a:\n   b: 1\n  c: 2\n', misplaced('c: 2'), 'c:'],
    ['an item among keys', 'a: 1\n- b\n', misplaced('- b'), '-'],
    ['a key among items', '- a\nb: 1\n', misplaced('b: 1'), 'b:'],
    ['no colon', 'a: 1\nb\nc: 3\n', '"b" is no "key: value"', 'b'],
    ['no space after the colon', 'a:1\nb: 2\n', '"a:1" is no "key: value"', 'a:1'],
    ['two colons', 'a: b: c\n', 'a second ": " stands on the line', ':'],
    ['an open double quote', 'a: "b c\nd: e\n', unclosed, 'd:'],
    ['an open single quote', "a: 'b c\nd: e\n", unclosed, 'd:'],
    ['an open list', 'a: [1, 2\nb: 3\n', unclosed, 'b:'],
    ['a list open in a mapping', 'a:\n  b: [1\n', 'a quote or a bracket is never closed', '1'],
    ['a list open at the end', 'a: [1, 2', 'a bracket is never closed', '2'],
    ['a quote open at the end', 'a: "1, 2', 'a quote is never closed', '2'],
    ['an open mapping', 'a: { b: 1\nc: 3\n', unclosed, 'c:'],
    ['a bracket too many', 'a: [b]]\n', 'the ] closes nothing', ']'],
    ['a bracket at the margin', 'a: [\n  b\n]\n', 'the closing ] is not indented', ']'],
    ['no comma', 'a: ["b" "c"]\n', 'a comma is missing between two entries', '"c"'],
    ['a comma too many', 'a: [b, , c]\n', 'a comma has no entry before it', ','],
    ['text after a value', 'a: "b" c\n', '"c" stands after the value has ended', 'c'],
    [
      'an unknown escape',
      'a: "\\d"\n',
      'a backslash in double quotes begins no known escape',
      'd"',
    ],
    ['a reserved character', 'a: @b\n', 'a value cannot begin with @', '@b'],
    ['a list on the line of its key', 'a: - b\n', 'a list begins on the line of its key', '-'],
    ['a mapping on the line of ---', '--- a: b\n', 'a mapping begins on the line of ---', ':'],
    ['text on the line of |', 'a: | b\n  c\n', 'text follows | or > on its line', 'b'],
    ['two anchors', 'a: &b &c d\n', 'a value has two anchors or two tags', '&c'],
  ])('knows %s', (_, text, message, at) => {
    expect(explained(text)).toEqual([[message, at]])
  })
})
