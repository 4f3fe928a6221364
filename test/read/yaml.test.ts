import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import { readYaml, type YamlDocument } from '../../src/read/yaml/yaml.ts'
import { pointersIn } from './pointers-in.ts'

const one = (text: string): YamlDocument => {
  const { documents, faults } = readYaml(text)
  expect({ faults, documents: documents.length }).toEqual({ faults: [], documents: 1 })
  return documents[0] as YamlDocument
}

const sound = (text: string): unknown => {
  const { data, faults } = one(text)
  expect(faults).toEqual([])
  return data
}

/** A fault with the text it points at in place of its offsets. */
const marked = (text: string, { start, end, ...fault }: Diagnostic) => ({
  ...fault,
  at: text.slice(start, end),
})
const faultsOf = (text: string) => one(text).faults.map((fault) => marked(text, fault))
const streamFaultsOf = (text: string) => readYaml(text).faults.map((fault) => marked(text, fault))

describe('plain data', () => {
  it('has objects, lists, texts, numbers, booleans and null', () => {
    expect(
      sound(`# a comment
id: exampletel
list: [1, -2.5, true, ~]
nested:
  - { a: 'it''s', b: "tab\\t" }
  - |
    two
    lines
  - >-
    folded
    text
empty:
`),
    ).toEqual({
      id: 'exampletel',
      list: [1, -2.5, true, null],
      nested: [{ a: "it's", b: 'tab\t' }, 'two\nlines\n', 'folded text'],
      empty: null,
    })
  })

  it('leaves Norway, dates and times as texts', () => {
    expect(
      sound('[NO, no, yes, on, off, y, 2024-01-01, 2024-01-01T00:00:00Z, 12:30:00, 1_000, 0b1]'),
    ).toEqual([
      'NO',
      'no',
      'yes',
      'on',
      'off',
      'y',
      '2024-01-01',
      '2024-01-01T00:00:00Z',
      '12:30:00',
      '1_000',
      '0b1',
    ])
  })

  it('takes keys as they are written', () => {
    expect(sound("{ 1: a, null: b, true: c, 1.10: d, 'e': f, ? g : h, : i }")).toEqual({
      1: 'a',
      null: 'b',
      true: 'c',
      '1.10': 'd',
      e: 'f',
      g: 'h',
      '': 'i',
    })
  })

  it('makes keys of prototypes ordinary keys', () => {
    const data = sound('{ __proto__: { admin: true }, constructor: 1, toString: 2 }') as object
    expect(Object.entries(data)).toEqual([
      ['__proto__', { admin: true }],
      ['constructor', 1],
      ['toString', 2],
    ])
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype)
    expect('admin' in data).toBe(false)
  })

  it('shares what aliases repeat', () => {
    const data = sound('a: &x { b: 1 }\nc: *x\nd: [&y text, *y]\n&k key: *k\n') as Record<
      string,
      unknown
    >
    expect(data).toEqual({ a: { b: 1 }, c: { b: 1 }, d: ['text', 'text'], key: 'key' })
    expect(data['c']).toBe(data['a'])
  })

  it('takes the latest of two anchors with one name', () => {
    expect(sound('[&x 1, *x, &x 2, *x]')).toEqual([1, 1, 2, 2])
  })

  it('obeys the tags of the core schema', () => {
    expect(
      sound(
        '[!!str 1.10, !!int "12", !!float 3, !!bool "true", !!null "", ! 012, !<tag:yaml.org,2002:str> 1, !!seq [], !!map {}]',
      ),
    ).toEqual(['1.10', 12, 3, true, null, '012', '1', [], {}])
  })

  it('accepts %YAML 1.2 and a %TAG that stays within the core schema', () => {
    expect(sound('%YAML 1.2\n%TAG !c! tag:yaml.org,2002:\n---\na: !c!str 1\n')).toEqual({ a: '1' })
  })

  it.each([
    ['CRLF', 'a: 1\r\nb:\r\n  - c\r\n'],
    ['lone CR', 'a: 1\rb:\r  - c\r'],
    ['a byte order mark', '\uFEFFa: 1\nb:\n  - c\n'],
  ])('reads %s', (_, text) => {
    expect(sound(text)).toEqual({ a: 1, b: ['c'] })
  })
})

describe('streams', () => {
  it.each([
    ['an empty file', ''],
    ['white space', ' \n\n'],
    ['comments', '# nothing\n# here\n'],
    ['a byte order mark', '\uFEFF'],
    ['an end mark', '...\n'],
  ])('has no documents in %s', (_, text) => {
    expect(readYaml(text)).toEqual({ text, documents: [], faults: [] })
  })

  it('has documents with their places', () => {
    const text = '# first\na: 1\n--- # second\n- b\n...\n# third\n---\n---\nc'
    const { documents, faults } = readYaml(text)
    expect(faults).toEqual([])
    expect(
      documents.map(({ index, data, start }) => ({
        index,
        data,
        from: text.slice(start, start + 4),
      })),
    ).toEqual([
      { index: 0, data: { a: 1 }, from: 'a: 1' },
      { index: 1, data: ['b'], from: '--- ' },
      { index: 2, data: null, from: '---\n' },
      { index: 3, data: 'c', from: '---\n' },
    ])
    expect(documents.map((document) => document.locate('', 'value'))).toEqual([
      { start: 8, end: 12, pointer: '' },
      { start: 26, end: 29, pointer: '' },
      { start: 45, end: 45, pointer: '' },
      { start: 50, end: 51, pointer: '' },
    ])
  })

  it('keeps anchors to their document', () => {
    const text = '&a 1\n---\n*a\n'
    const { documents } = readYaml(text)
    expect(
      documents.map(({ data, faults }) => ({
        data,
        faults: faults.map((fault) => marked(text, fault)),
      })),
    ).toEqual([
      { data: 1, faults: [] },
      {
        data: null,
        faults: [
          {
            rule: 'malformed-yaml',
            message: 'the alias "*a" has no anchor "&a" above it',
            hint: 'mend the name, or write the value out; in quotes, * begins an ordinary text',
            pointer: '',
            at: '*a',
          },
        ],
      },
    ])
  })

  it.each([
    ['---', 'a: 1\n---\nb: 2\n---\nc: [\n---\nd: 4\n'],
    ['...', 'a: 1\n---\nb: 2\n...\nc: [\n'],
    ['directives', 'a: 1\n---\nb: 2\n...\n%YAML 1.2\n---\nc: [\n'],
  ])('delivers the documents before a syntax error behind %s', (_, text) => {
    const { documents, faults } = readYaml(text)
    expect(documents.map(({ data }) => data)).toEqual([{ a: 1 }, { b: 2 }])
    expect(faults.map(({ rule }) => rule)).toEqual(['malformed-yaml'])
  })

  it('delivers nothing of a document with a syntax error', () => {
    const { documents, faults } = readYaml('a: 1\nb: "\n')
    expect(documents).toEqual([])
    expect(faults).toEqual([
      {
        rule: 'malformed-yaml',
        message: 'a quote or a bracket is never closed',
        hint: 'close it, or indent the lines that belong to it',
        start: 8,
        end: 9,
      },
    ])
  })
})

describe('places', () => {
  const text = `id: exampletel
list:
  - a
  - { b: "c d", e: }
  -
block: |
  two
  lines

quoted/key~: &x
  deep: [x: y]
"10": ten
9: *x
again: *x
`
  const document = one(text)
  const at = (pointer: string, part: 'key' | 'value') => {
    const { start, end, pointer: reached } = document.locate(pointer, part)
    return [text.slice(start, end), reached]
  }

  it.each([
    ['/id', 'id', 'exampletel'],
    ['/list', 'list', '- a\n  - { b: "c d", e: }\n  -'],
    ['/list/0', 'a', 'a'],
    ['/list/1', '{ b: "c d", e: }', '{ b: "c d", e: }'],
    ['/list/1/b', 'b', '"c d"'],
    ['/list/1/e', 'e', ''],
    ['/list/2', '', ''],
    ['/block', 'block', '|\n  two\n  lines'],
    ['/quoted~1key~0', 'quoted/key~', 'deep: [x: y]'],
    ['/quoted~1key~0/deep/0', 'x: y', 'x: y'],
    ['/quoted~1key~0/deep/0/x', 'x', 'y'],
    ['/10', '"10"', 'ten'],
    ['/9', '9', '*x'],
    ['/9/deep', 'deep', '[x: y]'],
    ['/again', 'again', '*x'],
    ['/again/deep/0/x', 'x', 'y'],
  ])('knows the key and the value of %s', (pointer, key, value) => {
    expect([at(pointer, 'key'), at(pointer, 'value')]).toEqual([
      [key, pointer],
      [value, pointer],
    ])
  })

  it('puts an empty value behind its colon, and an empty item behind its dash', () => {
    const places = one('a:   # comment\nb:\n-\n'.replace('b:\n-\n', 'b:\n  -\n'))
    expect(places.locate('/a', 'value')).toEqual({ start: 2, end: 2, pointer: '/a' })
    expect(places.locate('/b/0', 'value')).toEqual({ start: 21, end: 21, pointer: '/b/0' })
  })

  it.each([
    ['/list/1/missing', '/list/1', '{ b: "c d", e: }'],
    ['/list/7', '/list', 'list'],
    ['/list/x', '/list', 'list'],
    ['/block/0', '/block', 'block'],
    ['/missing/deeper', '', text.trimEnd()],
    ['/constructor', '', text.trimEnd()],
    ['no pointer', '', text.trimEnd()],
  ])('falls back from %s to the nearest written ancestor', (pointer, ancestor, written) => {
    expect(at(pointer, 'value')).toEqual([written, ancestor])
  })

  it('finds objects by identity, where they stand first', () => {
    const data = document.data as Record<string, unknown>
    expect(pointersIn(document.data).get(data)).toBe('')
    expect(pointersIn(document.data).get((data['list'] as object[])[1] as object)).toBe('/list/1')
    expect(pointersIn(document.data).get(data['again'] as object)).toBe('/9')
    expect(pointersIn(document.data).get({})).toBe(undefined)
  })

  it('finds its way in wide and large documents', () => {
    const wide = `{${Array.from({ length: 2_000 }, (_, at) => `k${at}: {i: [${at}]}`).join(',\n')}}`
    const large = one(wide)
    const { start, end } = large.locate('/k1999/i/0', 'value')
    expect(wide.slice(start, end)).toBe('1999')
    expect(large.locate('/k2000', 'value').pointer).toBe('')
    expect(
      pointersIn(large.data).get((large.data as Record<string, object>)['k1999'] as object),
    ).toBe('/k1999')
    expect(pointersIn(large.data).get({})).toBe(undefined)
  })
})

describe('duplicate keys', () => {
  it('are shown with the line of the first, and the first is kept', () => {
    const text = 'a: 1\nb: 2\na: 3\n"a": [4]\n1: x\n"1": y\nc: 5\n'
    expect(one(text).data).toEqual({ 1: 'x', a: 1, b: 2, c: 5 })
    const duplicate = (key: string, line: number, at: string) => ({
      rule: 'duplicate-key',
      message: `the key "${key}" is already on line ${line}`,
      hint: 'keep one of the two',
      pointer: `/${key}`,
      at,
    })
    expect(faultsOf(text)).toEqual([
      duplicate('a', 1, 'a'),
      duplicate('a', 1, '"a"'),
      duplicate('1', 5, '"1"'),
    ])
    expect(one(text).locate('/c', 'value')).toEqual({ start: 39, end: 40, pointer: '/c' })
  })

  it('are known for prototypes and after other duplicates', () => {
    expect(
      faultsOf('{a: 1, a: 2, b: 3, b: 4, __proto__: 5, __proto__: 6}').map(
        ({ pointer }) => pointer,
      ),
    ).toEqual(['/a', '/b', '/__proto__'])
  })
})

describe('ambiguous scalars', () => {
  it.each([
    ['012', 12],
    ['007', 7],
    ['+5', 5],
    ['-0', 0],
    ['0o17', 15],
    ['0x1F', 31],
    ['1.10', 1.1],
    ['3.0', 3],
    ['.5', 0.5],
    ['5.', 5],
    ['1e3', 1000],
    ['0.1234567890123456789', 0.12345678901234568],
  ])('%s stays a text', (written, number) => {
    expect(one(`[a, ${written}]`).data).toEqual(['a', written])
    expect(faultsOf(`[a, ${written}]`)).toEqual([
      {
        rule: 'ambiguous-scalar',
        message: `${written} is read as the number ${number}, which is not what is written`,
        hint: `write "${written}" for the text, or ${number} for the number`,
        pointer: '/1',
        at: written,
      },
    ])
  })

  it.each(['9007199254740993', '-12345678901234567890', '1e400', '.inf', '-.INF', '.nan'])(
    '%s stays a text, for want of a number',
    (written) => {
      expect(one(`a: ${written}`).data).toEqual({ a: written })
      expect(faultsOf(`a: ${written}`)).toEqual([
        {
          rule: 'ambiguous-scalar',
          message: `${written} is read as a number that cannot be kept`,
          hint: `write "${written}" for the text`,
          pointer: '/a',
          at: written,
        },
      ])
    },
  )

  it('are none in quotes, in blocks, under a tag or as a key', () => {
    expect(sound('"012": [\'012\', "1.10", !!str 1.10]\n1.10: |-\n  012\n')).toEqual({
      '012': ['012', '1.10', '1.10'],
      '1.10': '012',
    })
  })
})

describe('unsupported YAML', () => {
  const unsupported = (message: string, hint: string, pointer: string, at: string) => [
    { rule: 'unsupported-yaml', message, hint, pointer, at },
  ]

  it('refuses merge keys', () => {
    const text = 'base: &b { a: 1 }\nuse: { <<: *b, c: 2 }\n'
    expect(one(text).data).toEqual({ base: { a: 1 }, use: { c: 2 } })
    expect(faultsOf(text)).toEqual(
      unsupported(
        'the merge key "<<" is not part of YAML 1.2',
        'write the keys out, or let an alias stand for the whole value',
        '/use/<<',
        '<<',
      ),
    )
    expect(sound('"<<": 1')).toEqual({ '<<': 1 })
  })

  it.each([
    ['!!js/function', 'x'],
    ['!!binary', 'aGk='],
    ['!!timestamp', '2024-01-01'],
    ['!!set', '{ a }'],
    ['!!omap', '[a: 1]'],
    ['!local', 'x'],
    ['!<tag:example.com,2000:x>', 'x'],
  ])('refuses the tag %s', (tag, value) => {
    expect(faultsOf(`a: ${tag} ${value}`)).toEqual(
      unsupported(
        `the tag "${tag}" is not one that a declaration may use`,
        'leave the tag out and write the value plainly',
        '/a',
        tag,
      ),
    )
  })

  it.each([
    ['!!int x', '"x" is not what its tag !!int says', 'x'],
    ['!!bool 1', '"1" is not what its tag !!bool says', '1'],
    ['!!float .inf', '".inf" is not what its tag !!float says', '.inf'],
    ['!!seq x', '"x" is not what its tag !!seq says', 'x'],
    ['!!str [x]', 'the tag !!str stands before a list', '!!str'],
    ['!!seq { x: 1 }', 'the tag !!seq stands before a mapping', '!!seq'],
  ])('refuses %s', (value, message, at) => {
    expect(faultsOf(`a: ${value}`)).toEqual(unsupported(message, 'leave the tag out', '/a', at))
  })

  it('refuses tags on keys', () => {
    expect(faultsOf('!!int 1: a')).toEqual(
      unsupported('a key has a tag', 'leave the tag out: keys are texts', '/1', '1'),
    )
  })

  it.each([
    ['a list', '? [a]\n: b', '[a]'],
    ['a list', '[a]: b', '[a]: b'],
    ['a mapping', '{ a: 1 }: b', '{ a: 1 }: b'],
    ['a mapping', '? a: 1\n: b', 'a: 1'],
  ])('refuses %s as a key', (kind, text, at) => {
    const whole = `- c: 1\n  d: 2\n- ${text.replace('\n', '\n  ')}\n  e: f\n`
    expect(one(whole).data).toEqual([{ c: 1, d: 2 }, { e: 'f' }])
    expect(faultsOf(whole)).toEqual(
      unsupported(
        `${kind} stands where a key should`,
        'write the key as a text; where a value was meant, put it in quotes',
        '/1',
        at,
      ),
    )
    const { start, end } = one(whole).locate('/1/e', 'value')
    expect(whole.slice(start, end)).toBe('f')
  })

  it('refuses an alias as a key', () => {
    expect(faultsOf('a: &x b\n*x : c\n')).toEqual(
      unsupported(
        'an alias stands where a key should',
        'write the key as a text; where a value was meant, put it in quotes',
        '',
        '*x : c',
      ),
    )
  })

  it.each([
    ['%YAML 1.1', '"%YAML 1.1" asks for another version than YAML 1.2'],
    ['%YAML 1.3', '"%YAML 1.3" asks for another version than YAML 1.2'],
    ['%FOO bar', 'the directive "%FOO bar" is not known'],
  ])('refuses %s', (line, message) => {
    expect(readYaml(`# c\n${line}\n---\na: 1\n`).documents[0]?.faults).toEqual([
      {
        rule: 'unsupported-yaml',
        message,
        hint: 'leave the line out: a declaration needs no directive',
        start: 4,
        end: 4 + line.length,
      },
    ])
  })

  it('refuses YAML of another major version', () => {
    expect(streamFaultsOf('%YAML 2.0\n---\na: 1\n')).toEqual([
      {
        rule: 'unsupported-yaml',
        message: 'a directive line is not understood',
        hint: 'leave the % line out',
        at: '---',
      },
    ])
  })
})

describe('characters', () => {
  it.each([
    ['a: \u0000b', 'a NUL byte'],
    ['a: "\u0007"', 'the control character U+0007'],
    ['a: b\u009b', 'the control character U+009B'],
    ['a: \ud800b', 'half a surrogate pair (U+D800)'],
    ['a: \udc00', 'half a surrogate pair (U+DC00)'],
    ['# \ufffe', 'the non-character U+FFFE'],
    ['a\ufeff: b', 'a byte order mark in its middle'],
  ])('refuses %j', (text, name) => {
    const start = [...text].findIndex((character) => !'ab: "#'.includes(character))
    expect(readYaml(text)).toEqual({
      text,
      documents: [],
      faults: [
        {
          rule: 'unreadable-text',
          message: `the text holds ${name}, which no declaration may hold`,
          hint: 'remove the character, or save the file as plain text in UTF-8',
          start,
          end: start + 1,
        },
      ],
    })
  })

  it('takes all others', () => {
    const odd = '\u0085\u00a0\u2028\u2029\ufffd😀'
    expect(sound(`"${odd}"`)).toBe(odd)
  })
})
