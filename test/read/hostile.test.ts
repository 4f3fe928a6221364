import { describe, expect, it } from 'vitest'
import { MAX_BYTES } from '../../src/read/yaml/decode.ts'
import { readYaml } from '../../src/read/yaml/yaml.ts'
import { pointersIn } from './pointers-in.ts'

/**
 * No file may hang the run, however it is made. What is linear takes a second, and what is
 * quadratic outlives the time that a test has.
 */

const fill = (piece: string, size = MAX_BYTES) => piece.repeat(Math.floor(size / piece.length))
const count = (times: number, line: (at: number) => string) =>
  Array.from({ length: times }, (_, at) => line(at)).join('')
/** Each anchor repeats the one before: the last stands for `width` to the power of `height` values. */
const bomb = (height: number, width: number) =>
  `a0: &a0 [lol]\n${count(height, (at) => `a${at + 1}: &a${at + 1} [${Array(width).fill(`*a${at}`).join(', ')}]\n`)}`

const tooDeep = 'more than 64 values stand inside one another'
const tooMany = 'the document holds more than 20 000 values, those that aliases repeat included'
const tooManyDocuments = (documents: string) =>
  `the file holds ${documents} documents, more than the 1 000 that are read`
const tooManyNodes = (nodes: string) =>
  `the file holds ${nodes} keys and values, more than the 50 000 that are read`

/** Every fault of a text, each told once, as far as they fit a test. */
function outcome(text: string): readonly string[] {
  const { documents, faults } = readYaml(text)
  const all = [...faults, ...documents.flatMap((document) => document.faults)]
  for (const { start, end } of all)
    expect(0 <= start && start <= end && end <= text.length).toBe(true)
  return [...new Set(all.map(({ message }) => message))].slice(0, 3)
}

describe('hostile files', () => {
  it.each<[string, string, readonly string[]]>([
    // Nesting
    ['100 000 lists in brackets', '['.repeat(100_000), [tooDeep]],
    ['100 000 mappings in braces', '{'.repeat(100_000), [tooDeep]],
    ['100 000 mappings in lists', '[{a: '.repeat(100_000), [tooDeep]],
    ['100 000 lists on one line', '- '.repeat(100_000), [tooDeep]],
    ['100 000 keys on one line', '? '.repeat(100_000), [tooDeep]],
    ['1 400 mappings by indentation', count(1_400, (at) => `${' '.repeat(at)}a:\n`), [tooDeep]],
    ['64 lists', `${'['.repeat(64)}${']'.repeat(64)}`, []],
    ['65 lists', `${'['.repeat(65)}${']'.repeat(65)}`, [tooDeep]],
    ['64 pairs in brackets', `${'[a: '.repeat(32)}1${']'.repeat(32)}`, [tooDeep]],
    ['nesting by aliases', bomb(70, 1), [tooDeep]],
    // Aliases
    ['a billion laughs', bomb(9, 9), [tooMany]],
    ['laughs in pairs', bomb(200, 2), [tooMany]],
    [
      'an alias in its own anchor',
      '&a [*a]',
      ['the alias "*a" stands inside the value that it repeats'],
    ],
    [
      'an alias in its own anchor, deep',
      'a: &a { b: [{ c: *a }] }',
      ['the alias "*a" stands inside the value that it repeats'],
    ],
    [
      'a merge key of itself',
      'a: &a { <<: *a }',
      [
        'the merge key "<<" is not part of YAML 1.2',
        'the alias "*a" stands inside the value that it repeats',
      ],
    ],
    ['many anchors', count(19_000, (at) => `- &a${at} x\n`), []],
    ['many aliases', `- &a x\n${fill('- *a\n', 90_000)}`, []],
    [
      'many unknown aliases',
      fill('- *a\n', 90_000),
      ['the alias "*a" has no anchor "&a" above it'],
    ],
    // Numbers of things
    ['many documents', fill('---\n'), [tooManyDocuments('262 144')]],
    ['a thousand documents', '---\n'.repeat(1_000), []],
    ['many end marks', fill('...\n'), []],
    ['many items', fill('-\n'), [tooManyNodes('524 289')]],
    ['many flow items', `[${fill('a,', MAX_BYTES - 2)}]`, [tooManyNodes('524 288')]],
    ['many pairs', `[${fill('a: b,', MAX_BYTES - 2)}]`, [tooManyNodes('629 143')]],
    ['many values', fill('- a\n', 90_000), [tooMany]],
    ['many keys', count(19_000, (at) => `k${at}: 1\n`), []],
    ['many keys that look like indexes', count(9_000, (at) => `${9_000 - at}: 1\n`), []],
    ['many duplicates', 'a: 1\n'.repeat(19_000), ['the key "a" is already on line 1']],
    [
      'many late duplicates',
      `${count(9_000, (at) => `k${at}: 1\n`)}${'k8999: 1\n'.repeat(9_000)}`,
      ['the key "k8999" is already on line 9000'],
    ],
    [
      'many ambiguous scalars',
      '- 01\n'.repeat(19_000),
      ['01 is read as the number 1, which is not what is written'],
    ],
    [
      'many tags',
      '- !x a\n'.repeat(19_000),
      ['the tag "!x" is not one that a declaration may use'],
    ],
    ['many list keys', '? [a]\n: b\n'.repeat(6_000), ['a list stands where a key should']],
    // Long scalars and long gaps
    ['a long text', fill('x'), []],
    ['a long text of words', fill('x '), []],
    ['a long text of lines', fill('x\n '), []],
    ['a long number', fill('1'), [`${'1'.repeat(40)}… is read as a number that cannot be kept`]],
    ['a long single-quoted text', `'${fill("''", MAX_BYTES - 2)}'`, []],
    ['a long double-quoted text', `"${fill('\\n', MAX_BYTES - 2)}"`, []],
    ['a long double-quoted text of lines', `"${fill('\\\n', MAX_BYTES - 2)}"`, []],
    ['a long literal text', `|\n${fill(' x\n', MAX_BYTES - 2)}`, []],
    ['a long folded text', `>\n${fill(' x\n\n', MAX_BYTES - 2)}`, []],
    ['blank lines', fill('\n'), []],
    ['blank lines in a literal text', `|\n${fill('\n', MAX_BYTES - 2)}`, []],
    ['blanks', fill(' '), []],
    ['comments', fill('#\n'), []],
    ['a long comment', `#${fill('x', MAX_BYTES - 1)}`, []],
    ['comments before a value', `a:\n${fill(' # x\n', MAX_BYTES - 8)} b`, []],
    ['carriage returns', `- a${fill('\r', MAX_BYTES - 3)}`, []],
    [
      'byte order marks',
      fill('\uFEFF\n'),
      ['the text holds a byte order mark in its middle, which no declaration may hold'],
    ],
    // Syntax errors far from their cause
    ['an open quote', `a: "${fill('x\n  ', MAX_BYTES - 8)}`, ['a quote is never closed']],
    ['an open bracket', `a: [${fill('x,\n  ', MAX_BYTES - 8)}`, ['a bracket is never closed']],
    ['an open tag', `!<${fill('x', MAX_BYTES - 8)}`, ['a tag is not understood']],
    [
      'a syntax error behind many documents',
      `${'---\na: 1\n'.repeat(900)}---\n"`,
      ['a quote is never closed'],
    ],
    [
      'a syntax error behind many directives',
      `${fill('...\n%YAML 1.2\n', MAX_BYTES - 8)}a`,
      ['a directive line is not understood'],
    ],
    ['directives only', fill('%a\n'), ['a directive line is not understood']],
    ['many tag directives', `${count(20_000, (at) => `%TAG !a${at}! tag:x\n`)}---\na: 1\n`, []],
    // Size
    [
      'a text that is too long',
      fill('x', 50 * MAX_BYTES),
      ['the text has 52 428 800 characters, more than the 1 048 576 that are read'],
    ],
  ])('%s', (_, text, messages) => {
    expect(outcome(text)).toEqual(messages)
  })

  it('has no data where there is too much of it', () => {
    expect(readYaml(bomb(9, 9)).documents.map(({ data }) => data)).toEqual([undefined])
    expect(readYaml('ok\n---\n&a [*a]\n---\nok too\n').documents.map(({ data }) => data)).toEqual([
      'ok',
      undefined,
      'ok too',
    ])
  })

  it('answers every question about a large document in time', () => {
    const text = count(9_000, (at) => `k${at}: { a: 01 }\n`)
    const [document] = readYaml(text).documents
    const data = document?.data as Record<string, object>
    const pointers = pointersIn(data)
    for (const key of Object.keys(data)) {
      const pointer = pointers.get(data[key] as object)
      expect(pointer).toBe(`/${key}`)
      expect(document?.locate(`${pointer}/a`, 'value').pointer).toBe(`/${key}/a`)
    }
  })
})

describe('hostile syntax errors', () => {
  it.each([
    ['brackets that close nothing', fill(']')],
    ['brackets that open', `a: @b\n${fill('[')}`],
    ['braces that open', `a: @b\n${fill('{')}`],
    ['lists on one line', `a: @b\n${fill('- ')}`],
    ['commas', `[${fill(',')}`],
    ['colons', `a: @b\nc: {${fill(':,')}`],
    ['reserved characters', fill('@ ')],
    ['values without comma', `[${fill('"a" ')}`],
    ['escapes', `"${fill('\\q')}"`],
    ['lines without colon', fill('a\nb: c\n')],
    ['second colons', fill('a: b: c\n')],
    ['open quotes', fill('a: "\n')],
    ['open brackets', fill('a: [\n')],
    ['stars', fill('* ')],
    ['tags', fill('! ')],
    ['tabs', `[\n${fill('\t,')}`],
    ['broken documents', fill('---\n]\n')],
  ])('%s', (_, text) => {
    for (const size of [MAX_BYTES, 1 << 16])
      expect(readYaml(text.slice(0, size)).faults).toHaveLength(1)
  })
})
