import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import organisationSchema from '../../schemas/organisation.schema.json' with { type: 'json' }
import serviceSchema from '../../schemas/service.schema.json' with { type: 'json' }
import { read } from '../../src/read/read.ts'
import { organisation, service } from '../../src/read/validators.js'

const head = ['apiVersion: dpa-lint/v1', 'kind: Service', 'id: calls', 'name: Calls']

/** The faults of a text: rule, place as line:column-endColumn, message, hint. */
async function faultsOf(text: string): Promise<readonly (readonly (string | undefined)[])[]> {
  const { faults } = await read({ file: 'a.yaml', text })
  return faults.map(({ rule, place: { line, column, endColumn }, message, hint }) => [
    rule,
    `${line}:${column}-${endColumn}`,
    message,
    hint,
  ])
}

const inService = (...lines: readonly string[]) => faultsOf([...head, ...lines, ''].join('\n'))

describe('a key', () => {
  test('misspelt', async () => {
    expect(await inService('breach:', '  notice:', '    whitin: 48 hours')).toEqual([
      ['unknown-key', '7:5-11', 'unknown key "whitin"', 'did you mean "within"?'],
    ])
  })

  test('written as people speak', async () => {
    expect(await inService('sub-processors: false')).toEqual([
      ['unknown-key', '5:1-15', 'unknown key "sub-processors"', 'did you mean "subprocessors"?'],
    ])
  })

  test('for which the schema has another word', async () => {
    const [page] = await inService('documents:', '  page: { type: web-page, fetched: 2026-09-14 }')
    expect(page?.slice(2)).toEqual(['unknown key "fetched"', 'did you mean "retrieved"?'])
    const [notice] = await inService('breach:', '  notice:', '    deadline: 48 hours')
    expect(notice?.[3]).toBe('did you mean "within"?')
  })

  test('that says no to one that is known is no slip of the pen', async () => {
    const [found] = await inService('subprocessing:', '  unlisted: true')
    expect(found?.[3]).toMatch(/^known here: /)
  })

  test('like nothing known', async () => {
    expect(await inService('governingLaw:', '  colour: red')).toEqual([
      ['unknown-key', '6:3-9', 'unknown key "colour"', 'known here: law, courts'],
    ])
    const [among] = await inService('colour: red')
    expect(among?.[3]).toMatch(/^known here: (?:[\w-]+, ){12}…$/i)
  })

  test('of our own', async () => {
    expect(await inService('x-mine: 1', 'provider:', '  x-own: { a: 1 }')).toEqual([])
  })

  test('that other programs trip over', async () => {
    expect(await inService('provider:', '  __proto__:', '    name: x', '  constructor: y')).toEqual(
      [
        [
          'unknown-key',
          '6:3-12',
          'unknown key "__proto__"',
          expect.stringMatching(/^known here: name,/),
        ],
        [
          'unknown-key',
          '8:3-14',
          'unknown key "constructor"',
          expect.stringMatching(/^known here: name,/),
        ],
      ],
    )
  })

  test('that is no id', async () => {
    expect(await inService('documents:', '  Agreement 1:', '    type: agreement')).toEqual([
      [
        'unknown-key',
        '6:3-14',
        '"Agreement 1" is no id: lower-case letters, digits and hyphens',
        undefined,
      ],
    ])
  })

  test('missing at the top is shown at the start', async () => {
    expect(await faultsOf('apiVersion: dpa-lint/v1\nkind: Service\n')).toEqual([
      ['missing-key', '1:1-24', '"id" is missing', 'for example: id: exampletel-calls'],
      ['missing-key', '1:1-24', '"name" is missing', 'for example: name: Exampletel Cloud Calls'],
    ])
  })

  test('missing from an item is shown at the item', async () => {
    expect(await inService('transfers:', '  - to: US', '  - recipient: desk')).toEqual([
      ['missing-key', '7:5-20', '"to" is missing', 'for example: to: US'],
    ])
  })
})

describe('a value', () => {
  test('with a slip in its word', async () => {
    expect(await inService('breach:', '  notice: { after: awarness }')).toEqual([
      [
        'wrong-value',
        '6:20-28',
        '"awarness" is not "awareness", "detection", "confirmation", "end-of-investigation", "occurrence" or "unknown"',
        'did you mean "awareness"?',
      ],
    ])
  })

  test.each([
    ['yes', 'true'],
    ['Yes', 'true'],
    ['on', 'true'],
    ['no', 'false'],
    ['off', 'false'],
  ])('%s for a boolean', async (word, meant) => {
    expect(await inService('breach:', `  notice: ${word}`)).toEqual([
      [
        'wrong-value',
        `6:11-${11 + word.length}`,
        `"${word}" is not true, false or "unknown"`,
        `write ${meant}`,
      ],
    ])
  })

  test('that is a number where a text is due', async () => {
    expect(await inService('provider:', '  name: 12')).toEqual([
      [
        'wrong-value',
        '6:9-11',
        '12 is a number, and "name" takes a text',
        'put it in quotes: "12"',
      ],
    ])
  })

  test('that is a boolean where a text is due', async () => {
    expect(await inService('provider:', '  name: true')).toEqual([
      [
        'wrong-value',
        '6:9-13',
        'true is a boolean, and "name" takes a text',
        'put it in quotes: "true"',
      ],
    ])
  })

  test.each([
    ['UK', 'GB'],
    ['EL', 'GR'],
  ])('%s for a country', async (code, iso) => {
    expect(await inService('transfers:', `  - to: ${code}`)).toEqual([
      [
        'wrong-value',
        '6:9-11',
        `"${code}" is not a country (two capital letters), "unspecified" or "unknown"`,
        `write ${iso}`,
      ],
    ])
  })

  test('left out after its key', async () => {
    expect(await inService('breach:', '  notice:', 'provider:')).toEqual([
      [
        'wrong-value',
        '6:10-10',
        '"notice" has no value',
        'for example: notice: { within: 48 hours, after: awareness }',
      ],
      [
        'wrong-value',
        '7:10-10',
        '"provider" has no value',
        'for example: provider: { name: Exampletel SA, country: FR }',
      ],
    ])
  })

  test.each(['""', '"  "'])('that is the blank text %s', async (blank) => {
    const text = head.join('\n').replace('name: Calls', `name: ${blank}`)
    expect(await faultsOf(text)).toEqual(
      blank === '""'
        ? [['wrong-value', '4:7-9', '"name" is empty', 'for example: name: Exampletel Cloud Calls']]
        : [],
    )
  })

  test('that is a list where a mapping is due', async () => {
    expect(await inService('provider:', '  - name: x')).toEqual([
      [
        'wrong-value',
        '5:1-9',
        'a list is not what "provider" takes',
        'for example: provider: { name: Exampletel SA, country: FR }',
      ],
    ])
  })

  test('that is a mapping where a list is due', async () => {
    expect(await inService('transfers:', '  to: US')).toEqual([
      [
        'wrong-value',
        '5:1-10',
        'a mapping is not what "transfers" takes',
        'for example: transfers: [{ to: IL, safeguard: { type: adequacy } }]',
      ],
    ])
  })

  test('that is one where a list is due', async () => {
    expect(await inService('locations:', '  - use: storage', '    countries: FR')).toEqual([
      ['wrong-value', '7:16-18', '"FR" is not "unspecified" or "unknown"', 'write [FR]'],
    ])
  })

  test('that is an empty list', async () => {
    expect(await inService('transfers: []')).toEqual([
      [
        'wrong-value',
        '5:1-10',
        'the list is empty',
        'leave the key out where there is nothing to say',
      ],
    ])
  })

  test('of time, abbreviated', async () => {
    for (const within of ['48h', '72 h', '1d', '30min', '1 day and 12 hours'])
      expect(await inService('breach:', '  notice:', `    within: ${within}`)).toEqual([])
  })

  test.each([
    ['6m', 'write "6 months" or "6 minutes"'],
    ['48 Hours', 'write 48 hours'],
    ['48 hrs', 'write 48 hours'],
    ['48-hour', 'write 48 hour'],
    ['forty-eight (48) hours', 'write 48 hours'],
    ['(3) days', 'write 3 days'],
    ['90 Mins.', 'write 90 minutes'],
    ['2 yrs', 'write 2 years'],
    ['18mths', 'write 18 months'],
    ['6 wks', 'write 6 weeks'],
    ['12M', 'write "12 months" or "12 minutes"'],
    ['soon', 'for example: within: 48 hours'],
  ])('of time, as %s', async (within, hint) => {
    expect(await inService('breach:', '  notice:', `    within: ${within}`)).toEqual([
      [
        'wrong-value',
        `7:13-${13 + within.length}`,
        `"${within}" is not a length of time, "immediately", "without-undue-delay", "promptly", "reasonable-period" or "unknown"`,
        hint,
      ],
    ])
  })

  test.each([
    ['country', 'United States', 'write US'],
    ['country', 'allemagne', 'write DE'],
    ['country', 'EU', 'EU is a region, and one country is asked for here'],
    ['country', 'Atlantis', 'write its code of ISO 3166-1, two capital letters'],
    [
      'country',
      'XK',
      'Kosovo has no code in ISO 3166-1 (XK is assigned by its users): leave the country out, and name it in a note',
    ],
  ])('of %s, as %s', async (key, written, hint) => {
    expect(await inService('provider:', `  ${key}: ${written}`)).toEqual([
      [
        'wrong-value',
        `6:12-${12 + written.length}`,
        `"${written}" is not a country (two capital letters)`,
        hint,
      ],
    ])
  })

  test('of a choice is told all that there is, the nearest first', async () => {
    const [, , message, hint] =
      (await inService('activities:', '  - { id: a, features: [{ type: chatbot }] }'))[0] ?? []
    expect([message, hint]).toEqual([
      '"chatbot" is not what "type" takes',
      'did you mean "artificial-intelligence"? known here: artificial-intelligence, call-recording, screen-recording, transcription, monitoring, scoring, profiling, routing, automated-decision, voice-biometrics, location-tracking, online-tracking, training-of-models',
    ])
  })

  test('of a choice is never taken for its opposite', async () => {
    const [, , message, hint] =
      (await inService('documents:', '  a: { type: agreement, status: unsigned }'))[0] ?? []
    expect([message, hint]).toEqual([
      '"unsigned" is not "in-force", "published", "linked", "to-be-executed", "draft", "superseded", "unknown" or "signed"',
      undefined,
    ])
  })

  test('that a comma has cut is one mistake, and shown as it was meant', async () => {
    const features =
      '    features: [{ type: monitoring, detail: on delivery, opening rates, lists, note: x }]'
    expect(await inService('activities:', '  - id: a', features)).toEqual([
      [
        'unknown-key',
        '7:57-70',
        'a comma ends the text of "detail" here, and "opening rates" is read as a key',
        'put the text in quotes: detail: "on delivery, opening rates, lists"',
      ],
    ])
  })

  test('that is missing behind a key is no comma', async () => {
    const [found] = await inService('activities:', '  - { id: a, detail: x, nonsense: }')
    expect(found?.[2]).toBe('unknown key "detail"')
  })

  test('among which one may have a word of our own', async () => {
    const [own] = await inService('activities: [{ id: a, role: processor, data: [zzz] }]')
    expect(own?.[3]).toMatch(/^known here: .*; x-… for one of your own$/)
    const [none] = await inService('documents: { a: { type: zzz, title: A } }')
    expect(none?.[3]).not.toMatch(/of your own/)
  })

  test('that may mean two words', async () => {
    const [found] = await inService('documents:', '  a: { type: DPA, title: A }')
    expect(found?.[3]).toMatch(/^did you mean "agreement" or "assessment"\? known here: agreement,/)
  })

  test('as long as it may be is not too long', async () => {
    const [found] = await inService(`provider: { name: A, country: ${'A'.repeat(60)} }`)
    expect(found?.[2]).not.toMatch(/characters long/)
    expect(await inService(`subprocessors: [{ id: ${'a'.repeat(80)}, name: A }]`)).toEqual([])
    const [id] = await inService(`subprocessors: [{ id: ${'a'.repeat(79)}A, name: A }]`)
    expect(id?.[2]).not.toMatch(/characters long/)
  })

  test('that is a year without quotes', async () => {
    const document = ['documents:', '  agreement:', '    type: agreement', '    date: 2024']
    expect(await inService(...document)).toEqual([
      [
        'wrong-value',
        '8:11-15',
        '2024 is a number, and "date" takes a text',
        'put it in quotes: "2024"',
      ],
    ])
    expect(await inService('reviewed: 2024')).toEqual([
      [
        'wrong-value',
        '5:11-15',
        '2024 is not a day (YYYY-MM-DD)',
        'for example: reviewed: 2026-09-01',
      ],
    ])
  })

  test('that is a version without quotes', async () => {
    const document = ['documents:', '  agreement:', '    type: agreement', '    version: 3.10']
    expect(await inService(...document)).toEqual([
      [
        'ambiguous-scalar',
        '8:14-18',
        '3.10 is read as the number 3.1, which is not what is written',
        'write "3.10" for the text, or 3.1 for the number',
      ],
    ])
  })

  test('too long', async () => {
    expect(await inService('provider:', `  quote: ${'word '.repeat(40)}`)).toEqual([
      [
        'wrong-value',
        '6:10-209',
        '"quote" is 199 characters long, and 160 is the most',
        'locate the fact in a few words',
      ],
    ])
  })

  test('of 160 characters that take two code units each is not too long', async () => {
    expect(await inService('provider:', `  quote: ${'😀'.repeat(160)}`, '  colour: red')).toEqual([
      ['unknown-key', '7:3-9', 'unknown key "colour"', expect.stringMatching(/^known here: name,/)],
    ])
  })

  test('that is no id', async () => {
    const text = head.join('\n').replace('id: calls', 'id: My Calls')
    expect(await faultsOf(text)).toEqual([
      [
        'wrong-value',
        '3:5-13',
        '"My Calls" is not an id (lower-case letters, digits and hyphens)',
        'for example: id: exampletel-calls',
      ],
    ])
  })
})

describe('a document', () => {
  test.each([
    [
      'of another version',
      'apiVersion: dpa-lint/v2\nkind: Service',
      '1:1-11',
      'apiVersion is "dpa-lint/v2", and this version of dpa-lint reads "dpa-lint/v1"',
      'begin the document with "apiVersion: dpa-lint/v1"',
    ],
    [
      'of something else',
      'kind: Service',
      '1:1-14',
      'apiVersion is missing, so nothing says that this is a declaration',
      'begin the document with "apiVersion: dpa-lint/v1"',
    ],
    [
      'of a misspelt kind',
      'apiVersion: dpa-lint/v1\nkind: Servise',
      '2:1-5',
      'kind is "Servise", and there are "Service" and "Organisation"',
      'did you mean "Service"?',
    ],
    [
      'of another kind',
      'apiVersion: dpa-lint/v1\nkind: Deployment',
      '2:1-5',
      'kind is "Deployment", and there are "Service" and "Organisation"',
      'write "kind: Service" or "kind: Organisation"',
    ],
    [
      'without a kind',
      'apiVersion: dpa-lint/v1',
      '1:1-24',
      'kind is missing',
      'write "kind: Service" or "kind: Organisation"',
    ],
    ['that is a text', 'hello', '1:1-6', '"hello" stands where a declaration should', undefined],
    ['that is a list', '- a\n- b', '1:1-4', 'a list stands where a declaration should', undefined],
    ['that is empty', '---\n', '1:1-1', 'the document is empty', undefined],
    ['of comments', '# nothing\n', '1:1-1', 'the file declares nothing', undefined],
  ])('%s', async (_, text, place, message, hint) => {
    expect(await faultsOf(text)).toEqual([['not-a-declaration', place, message, hint]])
  })
})

/** Declarations in which everything is said that the schemas have an example for. */
const whole = [serviceSchema, organisationSchema].map(({ properties, title }) => ({
  ...Object.fromEntries(
    Object.entries(properties).map(([key, { examples }]) => [key, examples[0]] as const),
  ),
  kind: title,
}))

type Node = Record<string, unknown> | unknown[]

/** Every mapping and list of a value, the value itself first. */
const nodesIn = (value: unknown): readonly Node[] =>
  typeof value !== 'object' || value === null
    ? []
    : [value as Node, ...Object.values(value).flatMap(nodesIn)]

const strays = [
  ...[null, true, false, 0, 2024, 3.5, -1, '', ' ', 'unknown', 'yes', 'UK', '48h', 'a b', 'US'],
  ...[[], {}, [[]], ['unknown'], ['US', 'US'], [null], [{}], [{ id: 'x' }, { id: 'x' }]],
  ...[{ x: 1 }, { 'x-a': 1 }, { id: 'a' }, { type: 'agreement' }, { for: 'x', within: '1 day' }],
  ...['x'.repeat(161), '😀'.repeat(600), { source: 'lost' }, { source: [] }, { note: 1 }],
]

/** What the schemas offer as examples, right in one place and wrong in another. */
const examples = [serviceSchema, organisationSchema]
  .flatMap(nodesIn)
  .flatMap((node) =>
    Array.isArray(node) || !Array.isArray(node['examples']) ? [] : node['examples'],
  )

/** One mistake: which mapping or list, which of its entries, what is done to it, and with what. */
interface Mistake {
  readonly node: number
  readonly entry: number
  readonly kind: 'replace' | 'remove' | 'rename' | 'add' | 'wrap' | 'double' | 'move'
  readonly value: unknown
  readonly key: string
}

const mistake: fc.Arbitrary<Mistake> = fc.record({
  node: fc.nat(),
  entry: fc.nat(),
  kind: fc.constantFrom('replace', 'remove', 'rename', 'add', 'wrap', 'double', 'move'),
  value: fc.oneof(
    fc.constantFrom(...strays),
    fc.constantFrom(...examples),
    fc.jsonValue({ maxDepth: 2 }),
  ),
  key: fc.oneof(
    fc.constantFrom('id', 'to', 'type', 'source', 'note', 'within', '__proto__', 'x-y', 'A b'),
    fc.string({ maxLength: 6 }),
  ),
})

function make(root: object, { node, entry, kind, value, key }: Mistake): void {
  const nodes = nodesIn(root)
  const parent = nodes[node % nodes.length] as Record<string, unknown>
  const names = Object.keys(parent)
  const name = names[entry % Math.max(1, names.length)] ?? 'x'
  const old = parent[name]
  // Defined, because `__proto__` cannot be assigned; cloned, because the next mistake may be in it.
  const set = (property: string, what: unknown) =>
    Object.defineProperty(parent, property, {
      value: structuredClone(what),
      enumerable: true,
      configurable: true,
      writable: true,
    })
  if (kind === 'replace') set(name, value)
  else if (kind === 'wrap') set(name, [old])
  else if (kind === 'move') set(name, nodes[entry % nodes.length])
  else if (Array.isArray(parent)) parent.push(structuredClone(kind === 'double' ? old : value))
  else if (kind === 'add' || kind === 'double') set(key, value)
  else {
    delete parent[name]
    if (kind === 'rename') set(key, old)
  }
}

test('whatever the validator refuses is explained, at a place inside the text', () =>
  fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...whole),
      fc.array(mistake, { minLength: 1, maxLength: 3 }),
      async (sound, mistakes) => {
        const data: object = structuredClone(sound)
        for (const one of mistakes) make(data, one)
        const text = stringify(data, { aliasDuplicateObjects: false, lineWidth: 0 })
        const { faults, valid: found } = await read({ file: 'a.yaml', text })
        expect(faults.length + found.length).toBeGreaterThan(0)
        if (found.length === 0) {
          // The validator's own words all begin so; ours are there to spare people those.
          for (const { message } of faults) expect(message).not.toMatch(/^(must |does not fit)/)
        } else {
          const [{ declaration } = {}] = found
          const fits = declaration?.kind === 'Service' ? service : organisation
          expect([faults, fits(declaration)]).toEqual([[], true])
        }
        const lines = text.split('\n')
        for (const { place } of faults) {
          const line = lines[place.line - 1]
          expect(line).toBeDefined()
          expect(place.column).toBeGreaterThanOrEqual(1)
          expect(place.endColumn).toBeGreaterThanOrEqual(place.column)
          expect(place.endColumn).toBeLessThanOrEqual((line?.length ?? 0) + 1)
          expect(line?.startsWith(place.lineText)).toBe(true)
        }
      },
    ),
    { numRuns: 150 },
  ))
