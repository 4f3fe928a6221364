import { describe, expect, test } from 'vitest'
import { flowText } from '../../src/read/flow-text.ts'
import { read } from '../../src/read/read.ts'
import { expandAliases } from '../../src/read/yaml/expand-aliases.ts'
import { limitText, MAX_BYTES } from '../../src/read/yaml/limits.ts'
import { shownPiece } from '../../src/read/yaml/shown.ts'
import { openYaml, readYaml } from '../../src/read/yaml/yaml.ts'
import { lineEnd, markerAt, seek, skipGap, trimEnd } from '../../src/read/yaml/yaml-gaps.ts'
import { isExact, numberOf, wordOf } from '../../src/read/yaml/yaml-scalar.ts'
import { coreTagOf, taggedScalar, tagHandlesOf } from '../../src/read/yaml/yaml-tag.ts'
import * as words from '../../src/read/yaml/yaml-words.ts'

/** The parts of the reader one by one: what is at a limit, and what is just beyond it. */

describe('a limit', () => {
  const told = (text: string, times?: number) =>
    readYaml(text, times).faults.map(({ message }) => message)

  test.each([
    ['characters', (count: number) => `#${'x'.repeat(count - 1)}`, MAX_BYTES],
    ['documents', (count: number) => '---\n'.repeat(count), 1_000],
    ['keys and values', (count: number) => `[${'a,'.repeat(count - 1)}]`, 50_000],
  ])('of %s holds to the last one', (what, text, most) => {
    expect(told(text(most))).toEqual([])
    expect(told(text(most + 1))).toEqual([
      expect.stringContaining(`${limitText(most + 1)} ${what}, more than the ${limitText(most)} `),
    ])
  })

  test('holds several times over for long lists', () => {
    expect(told(`#${'x'.repeat(2 * MAX_BYTES - 1)}`, 2)).toEqual([])
    expect(told(`#${'x'.repeat(2 * MAX_BYTES)}`, 2)).toEqual([
      'the text has 2 097 153 characters, more than the 2 097 152 that are read',
    ])
    expect(told(`[${'a,'.repeat(50_000)}]`, 2)).toEqual([])
  })

  test('is told at the start, with what to do', () => {
    const { documents, faults } = readYaml('---\n'.repeat(1_001))
    expect(documents).toEqual([])
    expect(faults).toEqual([
      {
        rule: 'yaml-beyond-limits',
        message: 'the file holds 1 001 documents, more than the 1 000 that are read',
        hint: 'split it into several files',
        start: 0,
        end: 0,
      },
    ])
  })

  test.each([
    [999, '999'],
    [1_000, '1 000'],
    [52_428_800, '52 428 800'],
  ])('%i is shown as %s', (limit, shown) => {
    expect(limitText(limit)).toBe(shown)
  })
})

describe('before a syntax error', () => {
  const data = (text: string) => readYaml(text).documents.map((document) => document.data)

  test.each<readonly [string, string, readonly unknown[]]>([
    ['the documents that ended are read', 'a: 1\n---\nb: 2\n---\nc: [', [{ a: 1 }, { b: 2 }]],
    ['an end mark ends one too', 'a: 1\n...\nc: [', [{ a: 1 }]],
    ['nothing of its own document is', 'c: [', []],
    ['dashes within a line end nothing', 'a: x---\nb: [', []],
    ['directives take one step more', 'a: 1\n...\n%YAML 1.2\n---\nb: [', [{ a: 1 }]],
  ])('%s', (_, text, expected) => {
    expect(data(text)).toEqual(expected)
  })

  test('what hides in a text does not hide what it declares', () => {
    const { documents, faults } = openYaml('a: "\u202e"\n')
    expect(documents.map((document) => document.data)).toEqual([{ a: '\u202e' }])
    expect(faults.map(({ rule }) => rule)).toEqual(['hidden-text'])
    expect(openYaml(new Uint8Array([0x61, 0xff])).documents).toEqual([])
  })
})

describe('a tag', () => {
  test.each<readonly [string, string, unknown]>([
    ['str', '12', '12'],
    ['', 'true', 'true'],
    ['null', '~', null],
    ['null', '', null],
    ['null', 'x', undefined],
    ['null', 'true', undefined],
    ['bool', 'True', true],
    ['bool', 'false', false],
    ['bool', 'null', undefined],
    ['bool', 'yes', undefined],
    ['int', '12', 12],
    ['int', '-0', -0],
    ['int', '+7', 7],
    ['int', '0o17', 15],
    ['int', '0xfF', 255],
    ['int', '1.0', undefined],
    ['int', 'x', undefined],
    ['int', '9007199254740991', 9007199254740991],
    ['int', '9007199254740993', undefined],
    ['float', '1.50', 1.5],
    ['float', '12', 12],
    ['float', '.inf', undefined],
    ['float', '.nan', undefined],
    ['float', '1e400', undefined],
    ['float', 'x', undefined],
    ['seq', '12', undefined],
  ])('%s makes of %j %j', (tag, source, value) => {
    expect(taggedScalar(tag, source)).toBe(value)
  })

  test.each<readonly [string, string | undefined]>([
    ['!', ''],
    ['!!str', 'str'],
    ['!!seq', 'seq'],
    ['!!binary', undefined],
    ['!<tag:yaml.org,2002:int>', 'int'],
    ['!<tag:example.com,2000:int>', undefined],
    ['!own', undefined],
    ['!e!map', 'map'],
    ['!f!map', undefined],
    ['!unknown!map', undefined],
  ])('%s is %j', (tag, core) => {
    const directive = (handle: string, prefix: string) => ({ kind: 'tag', handle, prefix })
    const handles = tagHandlesOf([
      { kind: 'yaml', version: '1.2' },
      directive('!e!', 'tag:yaml.org,2002:'),
      directive('!f!', 'tag:example.com,2000:'),
    ] as never)
    expect(coreTagOf(tag, handles)).toBe(core)
  })

  test('has the standard handle where nothing is said', () => {
    expect(coreTagOf('!!null', tagHandlesOf([]))).toBe('null')
    expect(coreTagOf('!e!map', tagHandlesOf([]))).toBeUndefined()
  })
})

describe('a plain scalar', () => {
  test.each<readonly [string, null | boolean | undefined]>([
    ...(['', '~', 'null', 'Null', 'NULL'] as const).map((text) => [text, null] as const),
    ...(['true', 'True', 'TRUE'] as const).map((text) => [text, true] as const),
    ...(['false', 'False', 'FALSE'] as const).map((text) => [text, false] as const),
    ...(['nUll', 'yes', 'falsehood', 'truely'] as const).map((text) => [text, undefined] as const),
  ])('%j is the word %j', (text, word) => {
    expect(wordOf(text)).toBe(word)
  })

  test.each<readonly [string, number | undefined]>([
    ['0', 0],
    ['9', 9],
    ['+1', 1],
    ['-1', -1],
    ['.5', 0.5],
    ['5.', 5],
    ['1e3', 1000],
    ['1E-3', 0.001],
    ['0o7', 7],
    ['0xA', 10],
    ['.inf', Number.POSITIVE_INFINITY],
    ['+.Inf', Number.POSITIVE_INFINITY],
    ['-.INF', Number.NEGATIVE_INFINITY],
    ['.nan', Number.NaN],
    ['.NaN', Number.NaN],
    ['.', undefined],
    ['-', undefined],
    ['1e', undefined],
    ['0o8', undefined],
    ['0xg', undefined],
    ['-0x1', undefined],
    ['1_000', undefined],
    ['a1', undefined],
    ['/', undefined],
    [':', undefined],
    ['.infinite', undefined],
    ['x.nan', undefined],
  ])('%j is the number %d', (text, number) => {
    expect(numberOf(text)).toBe(number)
  })

  test.each([
    [1, '1', true],
    [1, '1.0', false],
    [9007199254740991, '9007199254740991', true],
    [9007199254740992, '9007199254740992', false],
    [-9007199254740992, '-9007199254740992', false],
  ])('%d says back %j: %j', (number, text, exact) => {
    expect(isExact(number, text)).toBe(exact)
  })
})

test.each<readonly [unknown, string]>([
  ['Example Ltd.', 'Example Ltd.'],
  ['§ 5 (2)', '§ 5 (2)'],
  ["it's", "it's"],
  ['a_b/c@d+e%f&g', 'a_b/c@d+e%f&g'],
  ['Größe', 'Größe'],
  ['', '""'],
  [' a', '" a"'],
  ['a ', '"a "'],
  ['a-', '"a-"'],
  ['-a', '"-a"'],
  ['a: b', '"a: b"'],
  ['a, b', '"a, b"'],
  ['[a', '"[a"'],
  ['a"b', '"a\\"b"'],
  ...['1', '1.5', '0x1f', '1e3', 'null', 'True', 'y', 'N', 'yes', 'No', 'on', 'OFF'].map(
    (text) => [text, `"${text}"`] as const,
  ),
  ...['1_000', '1.2.3', '2024.10'].map((text) => [text, `"${text}"`] as const),
  ['2024-10-01', '2024-10-01'],
  ['yesterday', 'yesterday'],
  ['a\u0085b', '"a\\U00000085b"'],
  ['a\ufeffb', '"a\\U0000feffb"'],
  ['a\u2028b', '"a\\U00002028b"'],
  ['##[error]', '"\\x23#[error]"'],
  [[], '[]'],
  [['a', 1, true, null], '[a, 1, true, null]'],
  [{}, '{}'],
  [{ a: 1, 'b: c': ['d'] }, '{ a: 1, "b: c": [d] }'],
])('on one line %j is written %s', (value, text) => {
  expect(flowText(value)).toBe(text)
})

test.each([
  ['short', 'short'],
  ['a'.repeat(40), 'a'.repeat(40)],
  ['a'.repeat(41), 'a'.repeat(41)],
  ['a'.repeat(42), `${'a'.repeat(40)}…`],
  [`${'a'.repeat(39)} bb`, `${'a'.repeat(39)}…`],
  ['one\ntwo', 'one…'],
  ['one\rtwo', 'one…'],
  [`${'a'.repeat(39)}🏢b`, `${'a'.repeat(39)}…`],
  ['', ''],
])('of %j a message shows %j', (piece, shown) => {
  expect(shownPiece(piece)).toBe(shown)
})

describe('between two tokens', () => {
  test.each([
    [' \t\r\n\ufeffx', 0, 5],
    ['# a\n# b\r x', 0, 9],
    ['# to the end', 0, 12],
    ['a # b', 0, 0],
    ['a # b', 1, 5],
    ['\u00a0x', 0, 0],
  ])('the gap of %j from %i ends at %i', (text, from, end) => {
    expect(skipGap(text, from)).toBe(end)
  })

  test.each([
    ['ab\ncd', 0, 2],
    ['ab\rcd', 1, 2],
    ['ab\ncd', 3, 5],
    ['', 0, 0],
  ])('the line of %j around %i ends at %i', (text, from, end) => {
    expect(lineEnd(text, from)).toBe(end)
  })

  test.each([
    ['a # |\n  |-', 0, '|>', 8],
    ['a: >', 0, '|>', 3],
    ['x', 0, '?', 1],
    ['', 0, '?', 0],
    ['# ?', 0, '?', 3],
  ])('in %j from %i the first of %s is at %i', (text, from, indicators, at) => {
    expect(seek(text, from, indicators)).toBe(at)
  })

  test.each([
    ['a \t\r\n', 5, 0, 1],
    ['a  ', 3, 2, 2],
    ['ab', 2, 0, 2],
    ['   ', 3, 0, 0],
  ])('%j up to %i, at least to %i, ends at %i', (text, end, least, trimmed) => {
    expect(trimEnd(text, end, least)).toBe(trimmed)
  })

  test.each([
    ['---', 0, '---', true],
    ['a\n---\tb', 2, '---', true],
    ['a\r---\r', 2, '---', true],
    ['\ufeff--- a', 1, '---', true],
    ['a ---', 2, '---', false],
    ['----', 0, '---', false],
    ['...\n', 0, '...', true],
    ['...', 0, '---', false],
  ])('in %j at %i, %s begins a document: %j', (text, at, marker, is) => {
    expect(markerAt(text, at, marker)).toBe(is)
  })
})

describe('what is read', () => {
  const only = (text: string) => {
    const [document] = readYaml(text).documents
    if (!document) throw new Error('no document')
    return document
  }

  test('comes without its byte order mark, as text and as bytes', () => {
    expect(openYaml('\ufeffa: 1').text).toBe('a: 1')
    expect(openYaml(Buffer.from('\ufeffa: 1')).text).toBe('a: 1')
    expect(openYaml('a: \ufeff1').faults).toHaveLength(1)
  })

  test('may be as deep as the limit and no deeper, and says which limit it is', () => {
    const told = (text: string) => {
      const { documents, faults } = readYaml(text)
      return [...faults, ...documents.flatMap((document) => document.faults)].map(
        ({ rule, message }) => [rule, message],
      )
    }
    const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`
    expect(told(deep(64))).toEqual([])
    expect(told(deep(65))).toEqual([
      ['yaml-beyond-limits', 'more than 64 values stand inside one another'],
    ])
    expect(told(`a: &a [${'x, '.repeat(5_000)}]\nb: [*a, *a, *a, *a]\n`)).toEqual([
      [
        'yaml-beyond-limits',
        'the document holds more than 20 000 values, those that aliases repeat included',
      ],
    ])
  })

  test('may hold as many values as the limit, aliases followed, and none may hold itself', () => {
    const messages = (text: string) =>
      readYaml(text).documents.flatMap(({ faults }) => faults.map(({ message }) => message))
    const many = 'the document holds more than 20 000 values, those that aliases repeat included'
    expect(messages(`[${'x, '.repeat(19_999)}]`)).toEqual([])
    expect(messages(`[${'x, '.repeat(20_000)}]`)).toEqual([many])
    expect(messages(`- &a [${'x, '.repeat(9_998)}]\n- *a`)).toEqual([])
    expect(messages(`- &a [${'x, '.repeat(9_999)}]\n- *a`)).toEqual([many])
    expect(messages('a: &b [*b]')).toEqual([words.insideItself('b').message])
    expect(messages('a: &b { c: { d: *b } }')).toEqual([words.insideItself('b').message])
    expect(messages('a: &b [x]\nc: [*b, *b]\nd: *b')).toEqual([])
    expect(messages('a: *b')).toEqual([words.unknownAlias('b').message])
  })

  test('is as deep as its aliases lead', () => {
    const around = (levels: number, inner: string) =>
      `${'['.repeat(levels)}${inner}${']'.repeat(levels)}`
    const text = (levels: number) =>
      `- &x ${around(30, 'a')}\n- &y ${around(20, '*x')}\n- &z ${around(2, 'b')}\n- ${around(levels, '*y')}\n- ${around(40, '*z')}\n`
    const faults = (levels: number) =>
      readYaml(text(levels)).documents.flatMap((document) => document.faults).length
    expect(faults(12)).toBe(0)
    expect(readYaml(text(20)).documents.length * 10 + faults(20)).not.toBe(10)
  })

  test('says the same twice where an alias repeats it, and is two', () => {
    const { data } = only('a: &a [{ b: [1] }]\nc: *a\n')
    const copy = expandAliases(data) as Record<'a' | 'c', readonly unknown[]>
    expect(copy).toEqual({ a: [{ b: [1] }], c: [{ b: [1] }] })
    expect(Array.isArray(copy.a)).toBe(true)
    expect(copy.a).not.toBe(copy.c)
    expect(copy.a[0]).not.toBe(copy.c[0])
    expect(expandAliases(null)).toBeNull()
  })

  test.each([
    ['...\n...\na: 1', 8],
    ['%YAML 1.2\n---\na: 1', 14],
    ['# x\n--- # y\na: 1', 12],
    ['\n\n  a: 1', 4],
  ])('%j begins where it says something', (text, start) => {
    expect(only(text).locate('/a', 'key').start).toBe(start)
  })

  test.each([
    ['a: \u202e', 'write it in double quotes as "\\u202E"'],
    ['a: \u2066', 'write it in double quotes as "\\u2066"'],
    ['a: b\u2028', 'or end the line with a line feed'],
    ['a: b\rc: d', 'end lines with a line feed, or with both'],
  ])('what hides in %j is told with what to do', (text, hint) => {
    expect(openYaml(text).faults).toEqual([
      expect.objectContaining({ rule: 'hidden-text', hint: expect.stringContaining(hint) }),
    ])
  })

  test.each([
    ['kind: Service\nid: calls', [{ kind: 'Service', id: 'calls' }]],
    ['kind: Service\nid: 5', []],
    ['kind: Service', []],
    ['kind: Contract\nid: calls', []],
  ])('and is no declaration yet is known by its name: %j', async (text, invalid) => {
    const source = { file: 'a.yaml', text: `apiVersion: dpa-lint/v1\n${text}\n` }
    expect((await read(source)).invalid).toEqual(invalid)
  })

  test.each([
    ['!!str a: 1', { a: 1 }, []],
    ['! a: 1', { a: 1 }, []],
    ['!!int 1: a', {}, ['a key has a tag']],
    ['!own a: 1', {}, ['the tag "!own" is not one that a declaration may use']],
    ['1: a\n0: b\nc: d', { 0: 'b', 1: 'a', c: 'd' }, []],
    [
      'a: 1\nb: 2\na: 3\nb: 4',
      { a: 1, b: 2 },
      ['the key "a" is already on line 1', 'the key "b" is already on line 2'],
    ],
    [
      'a: 1\na: 2\nc: 3\nc: 4',
      { a: 1, c: 3 },
      ['the key "a" is already on line 1', 'the key "c" is already on line 3'],
    ],
  ])('%j', (text, data, faults) => {
    const document = only(text)
    expect(document.data).toEqual(data)
    expect(document.faults.map(({ message }) => message)).toEqual(faults)
  })

  test.each([
    ['a: |\n\nb: 1', '/a', 'value', 3, 4],
    ['a: |-\n  x \n\nb: 1', '/a', 'value', 3, 9],
    ['10: a\n9: b', '/9', 'key', 6, 7],
    ['10: a\n9: b', '/10', 'value', 4, 5],
    ['a:\n  - b\n  - c: d', '/a/1/c', 'value', 16, 17],
    ['a: &x b\nc: *x', '/c', 'value', 11, 13],
  ] as const)('in %j, %s has its %s from %i to %i', (text, pointer, part, start, end) => {
    expect(only(text).locate(pointer, part)).toMatchObject({ start, end })
  })
})
