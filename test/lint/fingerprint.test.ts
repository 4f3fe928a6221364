import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { semanticPath, step, valueAt } from '../../src/model/path.ts'
import { anyCharacters } from '../report/hostile.ts'
import { everySubprocessor, everyTransfer, linted, service } from './declared.ts'

const fingerprintsOf = async (text: string) => {
  const { findings } = await linted({ 'a.yaml': text }, [everyTransfer, everySubprocessor])
  return findings.map(({ fingerprint }) => fingerprint).sort()
}

/** Items of lists, each on lines of its own; one of each list is written twice. */
const transfers = [
  ['  - to: US', '    recipient: desk'],
  ['  - to: US', '    recipient: care'],
  ['  - id: india', '    to: IN'],
  ['  - to: CH'],
  ['  - to: CH'],
]
const subprocessors = [
  ['  - id: desk', '    name: Desk'],
  ['  - id: care', '    colour: red'],
  ['  - id: mail', '    service: nothing'],
]

const text = (
  transferItems: readonly (readonly string[])[],
  subprocessorItems: readonly (readonly string[])[],
) => [
  ...service('calls').trim().split('\n'),
  'transfers:',
  ...transferItems.flat(),
  'subprocessors:',
  ...subprocessorItems.flat(),
]

const shuffled = <T>(items: readonly T[]) =>
  fc.shuffledSubarray([...items], { minLength: items.length })

describe('fingerprints', () => {
  test('name the rule, the declaration and the path by ids', async () => {
    const sound = subprocessors.slice(0, 1)
    expect(await fingerprintsOf(text(transfers, sound).join('\n'))).toEqual([
      'every-subprocessor:calls:subprocessors/desk/task',
      'every-transfer:calls:transfers/CH/to',
      'every-transfer:calls:transfers/CH~2/to',
      'every-transfer:calls:transfers/US+care/to',
      'every-transfer:calls:transfers/US+desk/to',
      'every-transfer:calls:transfers/india/to',
    ])
    expect(await fingerprintsOf(text(transfers, subprocessors).join('\n'))).toEqual([
      'unknown-key:calls:subprocessors/care/colour',
    ])
  })

  test.each([
    ['sound', subprocessors.filter((item) => !item.join().includes('colour'))],
    ['unsound', subprocessors],
  ])('of a %s declaration survive moved lines and reordered lists', async (_, items) => {
    const expected = await fingerprintsOf(text(transfers, items).join('\n'))
    expect(expected.length).toBeGreaterThan(0)
    await fc.assert(
      fc.asyncProperty(
        shuffled(transfers),
        shuffled(items),
        fc.array(fc.nat(30), { maxLength: 8 }),
        async (someTransfers, someItems, comments) => {
          const lines = text(someTransfers, someItems)
          for (const at of comments) lines.splice(at % (lines.length + 1), 0, '# a remark', '')
          expect(await fingerprintsOf(lines.join('\n'))).toEqual(expected)
        },
      ),
    )
  })

  test('survive a moved file, other keys and flow style', async () => {
    const expected = await fingerprintsOf(service('calls', 'transfers:', '  - to: US'))
    const moved = await linted(
      { 'other/b.yaml': service('calls', 'description: x', 'transfers: [{ "to": US, note: y }]') },
      [everyTransfer],
    )
    expect(moved.findings.map(({ fingerprint }) => fingerprint)).toEqual(expected)
  })

  test('change when one item is exchanged for another', async () => {
    const one = await fingerprintsOf(service('calls', 'transfers:', ...['US', 'IN'].map(to)))
    const other = await fingerprintsOf(service('calls', 'transfers:', ...['US', 'CN'].map(to)))
    expect(one).not.toEqual(other)
    expect(one.filter((fingerprint) => other.includes(fingerprint))).toEqual([
      'every-transfer:calls:transfers/US/to',
    ])
  })

  test('change with the declaration and with the file of a text that is none', async () => {
    expect(await fingerprintsOf(service('mail', 'transfers:', to('US')))).toEqual([
      'every-transfer:mail:transfers/US/to',
    ])
    const { findings } = await linted({ 'a.yaml': '', 'b.yaml': '' })
    expect(findings.map(({ fingerprint }) => fingerprint)).toEqual([
      'not-a-declaration:a.yaml:the file declares nothing',
      'not-a-declaration:b.yaml:the file declares nothing',
    ])
  })

  test('are unique in a report, whatever the lists hold', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...transfers), { maxLength: 12 }),
        fc.array(fc.constantFrom(...subprocessors), { maxLength: 12 }),
        async (someTransfers, someItems) => {
          const { findings } = await linted(
            {
              'a.yaml': text(someTransfers, []).join('\n'),
              'b.yaml': text([], someItems).join('\n'),
            },
            [everyTransfer, everySubprocessor],
          )
          const fingerprints = findings.map(({ fingerprint }) => fingerprint)
          expect(new Set(fingerprints).size).toBe(fingerprints.length)
        },
      ),
    ))
})

const to = (country: string) => `  - to: ${country}`

describe('a path by ids', () => {
  test.each([
    [
      '/transfers/0/safeguard',
      { transfers: [{ to: 'US', recipient: 'desk' }] },
      'transfers/US+desk/safeguard',
    ],
    ['/transfers/0', { transfers: [{ id: 'x', to: 'US' }] }, 'transfers/x'],
    ['/regimes/1', { regimes: ['eu-gdpr', 'uk-gdpr'] }, 'regimes/uk-gdpr'],
    ['/regimes/1', { regimes: ['same', 'same'] }, 'regimes/same~2'],
    ['/list/0/0', { list: [['deep']] }, 'list/item/deep'],
    ['/list/0', { list: [{}] }, 'list/item'],
    ['/list/0', { list: [null] }, 'list/null'],
    ['/list/7/x', { list: [] }, 'list/undefined/x'],
    [
      '/locations/0',
      { locations: [{ use: 'storage', place: 'Paris' }] },
      'locations/storage+Paris',
    ],
    ['/data/0', { data: [{ data: ['a', 'b'], for: 'x' }] }, 'data/a,b+x'],
    ['/documents/a~1b/~0', { documents: {} }, 'documents/a%2Fb/%7E'],
    ['/missing/field', {}, 'missing/field'],
    ['', {}, ''],
  ])('%s in %j is %s', (pointer, root, path) => {
    expect(semanticPath(root, pointer)).toBe(path)
  })

  test('leads nowhere by way of a prototype', () => {
    expect(valueAt({}, '/constructor/name')).toBeUndefined()
    expect(valueAt('text', '/length')).toBeUndefined()
  })

  test('steps lead where they say', () => {
    const key = anyCharacters(10).filter((name) => name !== '__proto__')
    fc.assert(
      fc.property(key, key, (outer, inner) => {
        expect(valueAt({ [outer]: { [inner]: 1 } }, step(step('', outer), inner))).toBe(1)
      }),
    )
  })
})
