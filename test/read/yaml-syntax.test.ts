import { describe, expect, it } from 'vitest'
import { readYaml } from '../../src/read/yaml/yaml.ts'
import { explainSyntax } from '../../src/read/yaml-syntax.ts'

const explained = async (text: string) => {
  const faults = await explainSyntax(text, readYaml(text).faults)
  return faults.map(({ message, start, end }) => [message, text.slice(start, end)])
}

const misplaced = (line: string) => `the line "${line}" is not indented like its neighbours`

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
    ['two colons', 'a: b: c\n', 'a second ": " stands on the line', 'b:'],
    ['an open double quote', 'a: "b c\nd: e\n', 'the quote before "b c" is never closed', '"b'],
    ['an open single quote', "a: 'b c\nd: e\n", 'the quote before "b c" is never closed', "'b"],
    ['an open list', 'a: [1, 2\nb: 3\n', '"[1, 2" opens a bracket that is not closed', '['],
    ['an open mapping', 'a: { b: 1\nc: 3\n', '"{ b: 1" opens a bracket that is not closed', '{'],
    ['a bracket too many', 'a: [b]]\n', 'the ] closes nothing', ']'],
    ['a bracket at the margin', 'a: [\n  b\n]\n', 'the closing ] is not indented', ']'],
    ['no comma', 'a: ["b" "c"]\n', 'a comma is missing between two entries', '"c"'],
    ['a comma too many', 'a: [b, , c]\n', 'a comma has no entry before it', ','],
    ['text after a value', 'a: "b" c\n', '"c" stands after the value has ended', 'c'],
    ['an unknown escape', 'a: "\\d"\n', '"\\d" is no escape that double quotes know', '\\d"'],
    ['a reserved character', 'a: @b\n', 'a value cannot begin with @', '@b'],
    ['a list on the line of its key', 'a: - b\n', 'a list begins on the line of its key', '-'],
    ['a mapping on the line of ---', '--- a: b\n', 'a mapping begins on the line of ---', 'a:'],
    ['text on the line of |', 'a: | b\n  c\n', 'text follows | or > on its line', 'b'],
    ['two anchors', 'a: &b &c d\n', 'a value has two anchors', '&c'],
  ])('knows %s', async (_, text, message, at) => {
    expect(await explained(text)).toEqual([[message, at]])
  })

  it('finds all of them, one a line', async () => {
    expect(await explained('a: 1\n b: 2\nc\nd: "e" f\ng: [1\n')).toEqual([
      [misplaced('b: 2'), 'b:'],
      ['"c" is no "key: value"', 'c'],
      ['"e" stands after the value has ended'.replace('e', 'f'), 'f'],
      ['"[1" opens a bracket that is not closed', '['],
    ])
  })

  it('stops at twenty', async () => {
    expect(await explained('a: @b\n'.repeat(100))).toHaveLength(20)
  })

  it("keeps the reader's word where the second parser has none", async () => {
    const text = 'a: [\n]\nb: 1\n'
    const { faults } = readYaml(text)
    expect(faults).toEqual([
      {
        rule: 'malformed-yaml',
        message: 'the closing ] is not indented',
        hint: 'indent it more than the key it belongs to',
        start: 5,
        end: 6,
      },
    ])
    expect(await explainSyntax(text, faults)).toBe(faults)
  })

  it("keeps the reader's word where the second parser comes later", async () => {
    expect(await explained('a: [\n]\nb: @c\n')).toEqual([
      ['the closing ] is not indented', ']'],
      ['a value cannot begin with @', '@c'],
    ])
  })

  it('has nothing to say of other faults', async () => {
    const { faults } = readYaml('a: \u0000')
    expect(await explainSyntax('a: \u0000', faults)).toBe(faults)
  })

  it.each([
    ['large', `${'a: 1\n'.repeat(20_000)}b: [`],
    ['deep', `a: @b\n---\n${'['.repeat(10_000)}`],
    ['deep', `a: @b\n---\n${'- '.repeat(10_000)}`],
    ['deep', `a: @b\n---\n${'{'.repeat(10_000)}`],
  ])('does not ask the second parser about %s texts', async (_, text) => {
    const { faults } = readYaml(text)
    expect(faults.map(({ rule }) => rule)).toEqual(['malformed-yaml'])
    expect(await explainSyntax(text, faults)).toBe(faults)
  })
})
