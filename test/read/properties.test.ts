import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/read/yaml/decode.ts'
import { lineStartsOf, positionOf } from '../../src/read/yaml/positions.ts'
import { readYaml, type YamlDocument } from '../../src/read/yaml/yaml.ts'
import { anyCharacters } from '../report/hostile.ts'
import { pointersIn } from './pointers-in.ts'

/** The fuzzer asks the same of twenty thousand texts (`npm run fuzz`). */
const runs = { numRuns: 600 }

const pieces = fc.constantFrom(
  ...[
    'a',
    'b: ',
    'c:',
    '- ',
    '? ',
    ': ',
    '[',
    ']',
    '{',
    '}',
    ',',
    ', ',
    '\n',
    '\n',
    '\n  ',
    '\n    ',
    '  ',
    '\t',
  ],
  ...[
    '"',
    "'",
    '#',
    ' # c',
    '&a ',
    '*a',
    '*a ',
    '!!str ',
    '!x ',
    '! ',
    '|',
    '>-\n',
    '|+\n  ',
    '<<: ',
    '1',
    '01',
    '1.10',
  ],
  ...[
    '---\n',
    '--- ',
    '...\n',
    '%YAML 1.2\n',
    '%TAG ! x\n',
    '\r\n',
    '\r',
    '\uFEFF',
    '\\',
    '\u0000',
    '😀',
    '__proto__: ',
    '@',
  ],
)
const yamlish = fc.array(pieces, { maxLength: 40 }).map((all) => all.join(''))
const text = fc.oneof({ weight: 4, arbitrary: yamlish }, anyCharacters(60))

/** Every pointer of a document with what stands there. */
function* nodesOf(node: unknown, pointer = ''): Generator<readonly [string, unknown]> {
  yield [pointer, node]
  if (typeof node !== 'object' || node === null) return
  for (const [key, child] of Object.entries(node)) {
    yield* nodesOf(child, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`)
  }
}

describe('reading any text', () => {
  it('never throws, and has its faults inside the text', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { documents, faults } = readYaml(source)
        const all = [...faults, ...documents.flatMap((document) => document.faults)]
        const astray = all.filter(
          ({ start, end }) => !(0 <= start && start <= end && end <= source.length),
        )
        expect(astray).toEqual([])
        const unclear = all.filter(({ message }) => message === '' || /[\r\n]|\.$/.test(message))
        expect(unclear).toEqual([])
      }),
      runs,
    )
  })

  it('finds every node inside the text, and every object again', () => {
    fc.assert(
      fc.property(yamlish, (source) => {
        for (const document of readYaml(source).documents) checkPlaces(source, document)
      }),
      runs,
    )
  })

  it('points at text that reads as the scalar', () => {
    fc.assert(
      fc.property(yamlish, (source) => {
        fc.pre(!source.includes('!') && !/[|>]/.test(source))
        for (const document of readYaml(source).documents) {
          for (const [pointer, value] of nodesOf(document.data)) {
            if (value === undefined || (typeof value === 'object' && value !== null)) continue
            const { start, end } = document.locate(pointer, 'value')
            const written = source.slice(start, end)
            // An alias, and what would be a marker at the start of a line.
            if (/^(?:\*|---|\.\.\.)/.test(written)) continue
            expect([pointer, readYaml(written).documents[0]?.data ?? null]).toEqual([
              pointer,
              value,
            ])
          }
        }
      }),
      runs,
    )
  })

  it('reads the same twice, and the same from bytes', () => {
    fc.assert(
      fc.property(yamlish, (source) => {
        const read = ({ documents, faults }: ReturnType<typeof readYaml>) => [
          faults,
          documents.map(({ data, faults, start }) => [data, faults, start]),
        ]
        expect(read(readYaml(source))).toEqual(read(readYaml(source)))
        const decoded = decode(new TextEncoder().encode(source))
        // Bytes that look like UTF-16 are refused as such, and what they might say is not guessed.
        if (source.includes('\u0000')) expect(decoded).toHaveProperty('fault')
        else expect(decoded.text).toBe(source.replace(/^\uFEFF/, ''))
      }),
      { numRuns: 150 },
    )
  })
})

function checkPlaces(source: string, document: YamlDocument): void {
  const starts = lineStartsOf(source)
  const parents = new Map<string, { start: number; end: number }>()
  for (const [pointer, value] of nodesOf(document.data)) {
    const place = document.locate(pointer, 'value')
    const key = document.locate(pointer, 'key')
    expect([place.pointer, key.pointer]).toEqual([pointer, pointer])
    expect(0 <= place.start && place.start <= place.end && place.end <= source.length).toBe(true)
    expect(0 <= key.start && key.start <= key.end && key.end <= source.length).toBe(true)
    expect(positionOf(starts, place.start).line).toBeGreaterThanOrEqual(
      positionOf(starts, key.start).line,
    )
    const parent = parents.get(pointer.slice(0, pointer.lastIndexOf('/')))
    // What an alias repeats is written elsewhere.
    const isAlias = source[place.start] === '*'
    if (parent) expect(parent.start <= place.start && place.end <= parent.end).toBe(true)
    if (!isAlias && (parent || pointer === '')) parents.set(pointer, place)
    if (typeof value !== 'object' || value === null) continue
    const found = pointersIn(document.data).get(value)
    expect(
      found !== undefined &&
        [...nodesOf(document.data)].find(([at]) => at === found)?.[1] === value,
    ).toBe(true)
  }
}

describe('decoding any bytes', () => {
  it('never throws, and has its fault inside the text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const decoded = decode(bytes)
        if (!('fault' in decoded)) return
        const { start, end } = decoded.fault
        expect(0 <= start && start <= end && end <= decoded.text.length).toBe(true)
      }),
      runs,
    )
  })
})
