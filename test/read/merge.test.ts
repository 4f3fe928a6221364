import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { flowText } from '../../src/read/flow-text.ts'
import { type GivenAnswer, mergeAnswers, readSheet } from '../../src/read/merge.ts'
import { readYaml } from '../../src/read/yaml/yaml.ts'
import { anyText, hostileTexts } from '../report/hostile.ts'

const head = 'apiVersion: dpa-lint/v1\nkind: Service\nid: a\nname: A\n'

/** The text of a declaration of these lines after the answers, without its head. */
async function merged(lines: string, ...answers: readonly GivenAnswer[]): Promise<string> {
  const result = await mergeAnswers({ file: 'a.yaml', text: head + lines }, 'a', answers)
  if (!('text' in result)) throw new Error(JSON.stringify(result))
  expect(result.text.startsWith(head)).toBe(true)
  return result.text.slice(head.length)
}

const to = (pointer: string, value: unknown): GivenAnswer => ({ pointer, value })

describe('a fact is written', () => {
  test.each<readonly [does: string, before: string, answer: GivenAnswer, after: string]>([
    [
      'over a word, beside its comment',
      'breach: { notice: { within: unknown } } # see annex\n',
      to('/breach/notice/within', '48 hours'),
      'breach: { notice: { within: 48 hours } } # see annex\n',
    ],
    [
      'into a mapping in brackets',
      'breach: { notice: { within: 48 hours } }   # late\n',
      to('/breach/notice/by', ['email']),
      'breach: { notice: { within: 48 hours, by: [email] } }   # late\n',
    ],
    [
      'into brackets over several lines, behind the last comma',
      'breach: {\n  notice: {\n    within: 48 hours, # two days\n    },\n  }\n',
      to('/breach/notice/after', 'awareness'),
      'breach: {\n  notice: {\n    within: 48 hours, after: awareness, # two days\n    },\n  }\n',
    ],
    [
      'into empty brackets',
      'breach: {}\n',
      to('/breach/phases', true),
      'breach: { phases: true }\n',
    ],
    [
      'under the last line of a mapping, above the comments that follow',
      'breach:\n  notice: true\n  # to come\n\nrights: { access: supported }\n',
      to('/breach/content', ['nature']),
      'breach:\n  notice: true\n  content: [nature]\n  # to come\n\nrights: { access: supported }\n',
    ],
    [
      'where nothing stands behind a key',
      'breach:\nrights:\n  access: supported\n',
      to('/breach/phases', true),
      'breach: { phases: true }\nrights:\n  access: supported\n',
    ],
    [
      'at the end of a file without a last line end',
      'reviewed: 2026-01-01',
      to('/description', 'calls'),
      'reviewed: 2026-01-01\ndescription: calls',
    ],
    [
      'with the mappings around it that are not there yet',
      'reviewed: 2026-01-01\n',
      to('/breach/notice/within', '48 hours'),
      'reviewed: 2026-01-01\nbreach: { notice: { within: 48 hours } }\n',
    ],
    [
      'into an entry of a list',
      'subprocessors:\n  - id: x # ours\n    name: X\n  - { id: y }\n',
      to('/subprocessors/0/task', 'hosting'),
      'subprocessors:\n  - id: x # ours\n    name: X\n    task: hosting\n  - { id: y }\n',
    ],
    [
      'as a new entry of a list of lines',
      'subprocessors:\n- id: x\n  # why not\n- id: y # last\n\nreviewed: 2026-01-01\n',
      to('/subprocessors/-', { id: 'z', country: 'NO' }),
      'subprocessors:\n- id: x\n  # why not\n- id: y # last\n- { id: z, country: "NO" }\n\nreviewed: 2026-01-01\n',
    ],
    [
      'as new entries of a list in brackets',
      'breach: { content: [nature] }\n',
      to('/breach/content/-', ['contact', 'measures']),
      'breach: { content: [nature, contact, measures] }\n',
    ],
    [
      'over a list of lines',
      'breach:\n  content:\n    - nature # only\n  phases: true\n',
      to('/breach/content', ['contact', 'measures']),
      'breach:\n  content: [contact, measures] # only\n  phases: true\n',
    ],
    [
      'over a text of several lines',
      'description: >-\n  one\n  two\nreviewed: 2026-01-01\n',
      to('/description', 'calls'),
      'description: calls\nreviewed: 2026-01-01\n',
    ],
    [
      'with the line ends of the file',
      'breach:\r\n  notice: true\r\nreviewed: 2026-01-01\r\n',
      to('/breach/phases', true),
      'breach:\r\n  notice: true\r\n  phases: true\r\nreviewed: 2026-01-01\r\n',
    ],
    [
      'on lines of its own where one would be too long',
      'reviewed: 2026-01-01\n',
      to('/breach', {
        notice: {
          within: '48 hours',
          after: 'awareness',
          to: 'customer',
          by: ['email', 'telephone'],
        },
        content: ['nature', 'categories-and-numbers', 'contact', 'consequences', 'measures'],
      }),
      'reviewed: 2026-01-01\nbreach:\n  notice: { within: 48 hours, after: awareness, to: customer, by: [email, telephone] }\n  content: [nature, categories-and-numbers, contact, consequences, measures]\n',
    ],
    [
      'in quotes where it would mean something else',
      'reviewed: 2026-01-01\n',
      to('/description', '#1: "yes", 1.10'),
      'reviewed: 2026-01-01\ndescription: "#1: \\"yes\\", 1.10"\n',
    ],
  ])('%s', async (_, before, answer, after) => {
    expect(await merged(before, answer)).toBe(after)
  })

  test('together with others of a part that is not there yet', async () => {
    expect(
      await merged(
        'obligations:\n  security: true\n',
        to('/obligations/instructions/legalException', 'union-law'),
        to('/obligations/instructions/exceptionNotice', true),
        to('/obligations/confidentiality', true),
      ),
    ).toBe(
      'obligations:\n  security: true\n  instructions: { legalException: union-law, exceptionNotice: true }\n  confidentiality: true\n',
    )
  })

  test('over an entry of a list, and over no other', async () => {
    const text = 'breach:\n  content: [nature, &c contact]\n'
    expect(await merged(text, to('/breach/content/0', 'measures'))).toBe(
      'breach:\n  content: [measures, &c contact]\n',
    )
    for (const [pointer, says] of [
      ['/breach/content/1', 'there is no such entry'],
      ['/breach/content/2', 'there is no such entry'],
    ] as const)
      expect(
        await mergeAnswers({ file: 'a.yaml', text: head + text }, 'a', [to(pointer, 'measures')]),
      ).toEqual({ refused: `${pointer.slice(1)}: ${says}` })
  })

  test('into the right one of several declarations in a file', async () => {
    const text = `${head}---\n${head.replace('id: a', 'id: b')}# the second\n`
    expect(
      await mergeAnswers({ file: 'a.yaml', text }, 'b', [to('/description', 'calls')]),
    ).toEqual({
      text: `${head}---\n${head.replace('id: a', 'id: b')}description: calls\n# the second\n`,
    })
  })

  test('behind a byte order mark', async () => {
    const text = `\ufeff${head}`
    expect(
      await mergeAnswers({ file: 'a.yaml', text }, 'a', [to('/description', 'calls')]),
    ).toEqual({
      text: `\ufeff${head}description: calls\n`,
    })
  })
})

describe('refuses', () => {
  test('what several places share', async () => {
    const text = `${head}breach:\n  notice: &n { within: 48 hours }\nx-other: *n\n`
    for (const pointer of ['/breach/notice/within', '/breach/notice', '/x-other/within'])
      expect(await mergeAnswers({ file: 'a.yaml', text }, 'a', [to(pointer, '1 hour')])).toEqual({
        refused: expect.stringMatching(/shared/),
      })
  })

  test('what lies below a single value', async () => {
    const text = `${head}breach: unknown\n`
    expect(
      await mergeAnswers({ file: 'a.yaml', text }, 'a', [to('/breach/notice/by', ['email'])]),
    ).toEqual({
      refused: 'breach/notice: nothing can be written below a single value',
    })
  })

  test('what the schema does not admit, at its place', async () => {
    const text = `${head}breach: { notice: true }\n`
    const result = await mergeAnswers({ file: 'a.yaml', text }, 'a', [
      to('/breach/notice', { within: 'soon' }),
    ])
    expect(
      'faults' in result && result.faults.map(({ rule, place }) => [rule, place.line]),
    ).toEqual([['wrong-value', 5]])
  })
})

describe('an answer sheet', () => {
  const sheet = (text: string) => readSheet({ file: 'sheet.yaml', text })

  test('is a service and its answers', () => {
    expect(
      sheet(
        'apiVersion: dpa-lint/v1\nkind: Answers\nservice: a\nanswers: { breach: { phases: true } }\n',
      ),
    ).toEqual({
      service: 'a',
      answers: { breach: { phases: true } },
      placeOf: expect.any(Function),
    })
  })

  test.each([
    ['', 'the file is no answer sheet', 1],
    ['apiVersion: dpa-lint/v1\nkind: Service\nid: a\n', 'the file is no answer sheet', 1],
    ['kind: Answers: x\n', 'a second ": " stands on the line', 1],
    [
      'apiVersion: dpa-lint/v1\nkind: Answers\nservice: a\nanswers: {}\nwrite: /etc\n',
      'unknown key "write"',
      5,
    ],
    [
      'apiVersion: dpa-lint/v1\nkind: Answers\nservice: [a]\nanswers: {}\n',
      '"service" names no service',
      3,
    ],
    [
      'apiVersion: dpa-lint/v1\nkind: Answers\nservice: a\nanswers: all fine\n',
      '"answers" is no mapping in the shape of the declaration',
      4,
    ],
    [
      'apiVersion: dpa-lint/v1\nkind: Answers\nservice: a\nanswers: {}\n---\nservice: b\n',
      'a second document begins, and a sheet is one',
      5,
    ],
  ])('is not %j', (text, message, line) => {
    const read = sheet(text)
    expect('slip' in read && [read.slip.message, read.slip.place.line]).toEqual([message, line])
  })
})

describe('a value on one line', () => {
  const back = (value: unknown) =>
    readYaml(`[${flowText(value)}, { k: ${flowText(value)} }]\n`).documents[0]

  test.each([
    ['48 hours', '48 hours'],
    ['2026-01-01', '2026-01-01'],
    ['NO', '"NO"'],
    ['3.1', '"3.1"'],
    ['1_000', '"1_000"'],
    ['a, b', '"a, b"'],
    ['agreement §6', 'agreement §6'],
    ['customer’s', 'customer’s'],
    ['', '""'],
    [['a', { b: true }], '[a, { b: true }]'],
    [{}, '{}'],
  ])('%j is %s', (value, text) => {
    expect(flowText(value)).toBe(text)
  })

  // Of the other planes the first and the last: within one, YAML treats all others alike.
  test('says back every character of the first plane, and the ends of all others', () => {
    const characters = Array.from({ length: 0x110000 }, (_, code) => code)
      .filter((code) => code < 0xd800 || code > 0xdfff)
      .filter((code) => code < 0x10000 || (code + 0x80) % 0x10000 < 0x100)
      .map((code) => String.fromCodePoint(code))
    for (let from = 0; from < characters.length; from += 8192) {
      const value = `#${characters.slice(from, from + 8192).join('')}#`
      const document = back(value)
      expect(document?.faults).toEqual([])
      expect(document?.data, value.codePointAt(1)?.toString(16)).toEqual([value, { k: value }])
    }
  })

  test('says back what it was given, whatever that is', () => {
    const text = anyText.filter((one) => !/[\ud800-\udfff]/.test(one))
    fc.assert(
      fc.property(fc.oneof(text, fc.constantFrom(...hostileTexts.slice(0, 14))), (value) => {
        const document = back(value)
        expect(document?.faults).toEqual([])
        expect(document?.data).toEqual([value, { k: value }])
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
        expect(flowText(value)).not.toMatch(/[\x00-\x1f\x7f-\x9f\u2028\u2029]|##\[/)
      }),
    )
  })
})

test('whatever is written, nothing else changes', async () => {
  const text = `${head}# about it
provider: { name: A SA } # who
breach:
  # when
  notice: { within: 48 hours }

  content: [nature]   # what
subprocessors:
  - id: x
    name: X   # a name
  - { id: y }
# the end
`
  const places: readonly (readonly [string, fc.Arbitrary<unknown>])[] = [
    ['/provider/address', fc.constantFrom('1 rue', 'a: b', '# no')],
    ['/breach/notice/within', fc.constantFrom('1 hour', '2 days')],
    ['/breach/content', fc.constantFrom(['contact'], ['nature', 'measures'])],
    ['/breach/phases', fc.constantFrom(true, { commitment: true, source: 'agreement §1' })],
    ['/subprocessors/0/task', fc.constantFrom('hosting', 'x'.repeat(120))],
    ['/subprocessors/1/name', fc.constantFrom('Y', 'Y, Inc.')],
    ['/subprocessors/-', fc.constantFrom({ id: 'z' }, [{ id: 'v' }, { id: 'w', name: 'W' }])],
    ['/obligations/security', fc.constant(true)],
    ['/obligations/audit/audits', fc.constant(true)],
  ]
  const some = fc
    .subarray([...places], { minLength: 1 })
    .chain((chosen) =>
      fc.tuple(...chosen.map(([pointer, value]) => value.map((one) => to(pointer, one)))),
    )
  await fc.assert(
    fc.asyncProperty(some, async (answers) => {
      const result = await mergeAnswers({ file: 'a.yaml', text }, 'a', answers)
      // `merge` itself reads back what it wrote; here only the comments and blank lines are counted.
      const kept = (all: string) =>
        all
          .split('\n')
          .flatMap((line) => (line === '' ? [''] : (/ *# (?!no).*$/.exec(line) ?? []).slice(0, 1)))
      expect('text' in result && kept(result.text)).toEqual(kept(text))
    }),
  )
})
