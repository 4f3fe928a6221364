import { describe, expect, test } from 'vitest'
import { addFacts } from '../../src/read/add-facts.ts'
import { addRows } from '../../src/read/add-rows.ts'
import { sheetOfRows } from '../../src/read/answer-rows.ts'
import { declarationsGone, invalidTexts, sourceText } from '../../src/read/base-declarations.ts'
import { readConfig } from '../../src/read/config.ts'
import { configEdits } from '../../src/read/config-edits.ts'
import { read } from '../../src/read/read.ts'
import { valueWritten } from '../../src/read/value-written.ts'
import { linted, organisation, service } from '../lint/declared.ts'

const file = 'a.yaml'

describe('facts that are added', () => {
  const added = (text: string, ...facts: readonly (readonly [string, unknown])[]) =>
    addFacts(
      { file, text },
      'calls',
      facts.map(([pointer, value]) => ({ pointer, value })),
    )

  test('fill what is open, and leave what a person has declared', async () => {
    const text = service(
      'calls',
      'subprocessors: unknown',
      'activities: [{ id: a, role: processor }]',
    )
    const result = await added(
      text,
      ['/subprocessors', false],
      ['/name', 'Other'],
      ['/activities/subjectMatter', 'mail'],
      ['/nonsense', 1],
    )
    expect(result).toEqual({
      text: text
        .replace('subprocessors: unknown', 'subprocessors: false')
        .replace('role: processor }', 'role: processor, subjectMatter: mail }'),
      count: 2,
    })
  })

  test('belong to the service of that id', async () => {
    const refused = { refused: 'no service "calls" is declared there' }
    expect(await added(service('mail'))).toEqual(refused)
    expect(await added(organisation('calls'))).toEqual(refused)
    expect(await added('')).toEqual(refused)
    const two = `${service('mail')}---\n${service('calls')}`
    expect(await added(two, ['/subprocessors', false])).toEqual({
      text: `${two}subprocessors: false\n`,
      count: 1,
    })
  })
})

describe('rows that are added', () => {
  const list = { id: 'list', value: { type: 'sub-processor-list' } }
  const rows = [
    { id: 'desk', name: 'Desk Ltd.' },
    { id: 'mailer', name: 'Mailer' },
  ]
  const added = (text: string, asked?: string, given = rows) =>
    addRows({ file, text }, asked, given, list)

  test('name whom the declaration does not name yet, and its list', async () => {
    const text = service('calls')
    expect(await added(text)).toEqual({
      text: `${text}documents: { list: { type: sub-processor-list } }\nsubprocessors: [{ id: desk, name: Desk Ltd. }, { id: mailer, name: Mailer }]\n`,
      ...{ added: ['Desk Ltd.', 'Mailer'], kept: 0, gone: [] },
    })
  })

  test('are known by their id or by the letters of their name', async () => {
    const text = service(
      'calls',
      'documents: { list: { type: sub-processor-list } }',
      'subprocessors:',
      '  - { id: x, name: "DESK, LTD" }',
      '  - { id: old, name: Old }',
      '  - { id: older }',
    )
    expect(await added(text)).toEqual({
      text: `${text}  - { id: mailer, name: Mailer }\n`,
      ...{ added: ['Mailer'], kept: 1, gone: ['Old', 'older'] },
    })
    const same = service('calls', 'subprocessors: [{ id: desk, name: D }, { id: mailer, name: M }]')
    expect(await added(same)).toEqual({ text: same, added: [], kept: 2, gone: [] })
    expect(await added(same, 'calls', [])).toEqual({
      text: same,
      added: [],
      kept: 0,
      gone: ['D', 'M'],
    })
  })

  test('belong to one service', async () => {
    const two = `${service('mail')}---\n${service('calls')}`
    expect(await added('')).toEqual({ refused: 'no service is declared there' })
    expect(await added(organisation('us'))).toEqual({ refused: 'no service is declared there' })
    expect(await added(two, 'x')).toEqual({ refused: 'no service "x" is declared there' })
    expect(await added(two)).toEqual({
      refused: 'several services are declared there, --id names one of mail, calls',
    })
    expect(await added(two, 'mail')).toMatchObject({ added: ['Desk Ltd.', 'Mailer'] })
    expect(await added(service('calls'), undefined, [{ id: 'A b', name: 'x' }])).toMatchObject({
      refused: expect.stringContaining('A b'),
    })
  })
})

describe('an answer sheet of rows', () => {
  type Cells = readonly [E: string | number | boolean, F: string]
  const mark = { row: 1, cells: { F: 'dpa-lint/v1 Answers calls' } }
  const answered = (...cells: readonly Cells[]) =>
    sheetOfRows('a.xlsx', [
      mark,
      ...cells.map(([E, F], index) => ({ row: index + 2, cells: { E, F } })),
    ])
  const answers = (...cells: readonly Cells[]) => {
    const sheet = answered(...cells)
    return 'slip' in sheet ? [sheet.slip.message, sheet.slip.place.line] : { ...sheet.answers }
  }

  test('says what each row says', () => {
    expect(
      answers(
        [72, '["a"]'],
        [false, '["b"]'],
        ['TRUE', '["c","x"]'],
        [' no ', '["c","y"]'],
        ['[1, two]', '["d"]'],
        ['{ e: 1 }', '["e"]'],
        ['false', '["f"]'],
        ['unknown', '["g"]'],
        ['', '["h"]'],
        ['x', 'h'],
        ['x', '["broken'],
        ['x', '[]'],
        ['x', '[1]'],
      ),
    ).toEqual({
      ...{ a: 72, b: false, c: { x: true, y: false }, d: [1, 'two'], e: { e: 1 }, f: false },
    })
  })

  test('says where each answer stands', () => {
    const sheet = answered(['x', '["a","b"]'], ['y', '["a","c"]'])
    if ('slip' in sheet) throw new Error(sheet.slip.message)
    expect(sheet.service).toBe('calls')
    const place = { file: 'a.xlsx', column: 5, endColumn: 6, pointer: '', lineText: '' }
    expect(sheet.placeOf(['a', 'b'])).toEqual({ ...place, line: 2, endLine: 2 })
    expect([['a'], ['a', 'c'], ['z']].map((path) => sheet.placeOf(path).line)).toEqual([3, 3, 1])
  })

  test.each<readonly [string, readonly (readonly [string, string])[], string, number]>([
    [
      'two answers',
      [
        ['x', '["a"]'],
        ['y', '["a"]'],
      ],
      'two rows answer one question',
      3,
    ],
    [
      'one below another',
      [
        ['x', '["a"]'],
        ['y', '["a","b"]'],
      ],
      'two rows answer one question',
      3,
    ],
  ])('with %s is none', (_, cells, message, line) => {
    expect(answers(...cells)).toEqual([message, line])
  })

  test('with broken YAML, or without its mark, is none', () => {
    expect(answers(['[1', '["a"]'])).toEqual([expect.any(String), 2])
    const none = {
      slip: {
        message: 'the file is no answer sheet',
        hint: 'report letter --format xlsx makes one',
        place: expect.objectContaining({ line: 1 }),
      },
    }
    expect(sheetOfRows('a.xlsx', [])).toEqual(none)
    expect(sheetOfRows('a.xlsx', [{ row: 1, cells: { F: 7 } }])).toEqual(none)
  })
})

test.each<readonly [string, unknown]>([
  ['false', false],
  ['[a, 1]', ['a', 1]],
  ['{ a: 1 }', { a: 1 }],
  ['72 hours # a comment', '72 hours'],
  ['0', 0],
])('%s is a value as one writes it', (text, value) => {
  expect(valueWritten(text)).toEqual({ value })
})

test.each(['', 'null', '~', 'a\nb', 'a\rb', '[', '"', '&a x\n---', 'a: b', '*a'])(
  '%j is none',
  (text) => {
    expect(valueWritten(text)).toBeUndefined()
  },
)

describe('what a change does to the configuration', () => {
  const edits = (before: string | undefined, after: string, under?: string) =>
    configEdits(
      before === undefined ? undefined : { file, text: before },
      { file, text: after },
      {
        ref: 'main',
        ...(under !== undefined && { under }),
      },
    ).map(({ message, path, place }) => [message, path, place.line, place.pointer])

  test('is said entry by entry, where it stands', () => {
    expect(
      edits(
        'a: 1\nb: [x]\nc: { d: 1 }\ne: [{ f: 1 }]\n',
        'a: 2\nb: [x, y]\nc: {}\ne: [{ f: 1 }]\ng: 0\n',
      ),
    ).toEqual([
      ['"a" is 2 here and 1 on main, which counts', 'a', 1, '/a'],
      ['"b" is ["x","y"] here and ["x"] on main, which counts', 'b', 2, '/b'],
      ['"c/d" is gone here; on main, which counts, it is 1', 'c/d', 3, '/c/d'],
      ['"g" is 0 here and is not set on main, which counts', 'g', 5, '/g'],
    ])
    expect(edits('a: 1\n', 'a:   1 # the same\n')).toEqual([])
  })

  test('is all of it where there was none, and may stand under a key', () => {
    expect(edits(undefined, 'a: 1\n')).toEqual([
      ['"a" is 1 here and is not set on main, which counts', 'a', 1, '/a'],
    ])
    expect(edits('x: { a: 1 }\ny: 1\n', 'x: { a: 2 }\ny: 2\n', 'x')).toEqual([
      ['"a" is 2 here and 1 on main, which counts', 'a', 1, '/x/a'],
    ])
    expect(edits('x: 1\n', 'x: 2\n', 'x')).toEqual([
      ['the configuration is 2 here and 1 on main, which counts', '', 1, '/x'],
    ])
  })
})

describe('a configuration', () => {
  const schema = {
    type: 'object',
    properties: { level: { enum: ['error', 'info'] }, x: { type: 'object' } },
    additionalProperties: false,
  }
  const told = async (text: string, under?: string) => {
    const { data, faults } = await readConfig({ file, text }, schema, under)
    return [data, faults.map(({ message, place }) => [message, place.line, place.pointer])]
  }

  test('is read like a declaration', async () => {
    expect(await told('level: info\n')).toEqual([{ level: 'info' }, []])
    expect(await told('')).toEqual([undefined, []])
    expect(await told('null\n')).toEqual([undefined, []])
    expect(await told('colour: red\n')).toEqual([
      { colour: 'red' },
      [['unknown key "colour"', 1, '/colour']],
    ])
    expect((await told('a: [\n'))[1]).toHaveLength(1)
    expect((await told('level: info\n---\nlevel: info\n'))[1]).toEqual([
      ['a second document begins, and a configuration is one', 2, ''],
    ])
  })

  test('may stand under a key of a file of others', async () => {
    expect(await told('name: x\nlint: { colour: 1 }\n', 'lint')).toEqual([
      { colour: 1 },
      [['unknown key "colour"', 2, '/colour']],
    ])
    expect(await told('name: x\n', 'lint')).toEqual([undefined, []])
  })

  test('says where its values stand', async () => {
    const { place } = await readConfig({ file, text: 'level: info\nx:\n  y: 1\n' }, schema)
    const span = (pointer: string) => {
      const { line, column, endColumn } = place(pointer)
      return [line, column, endColumn]
    }
    expect(['/level', '/x', '/x/y'].map(span)).toEqual([
      [1, 8, 12],
      [2, 1, 2],
      [3, 6, 7],
    ])
    const empty = await readConfig({ file, text: '' }, schema)
    expect(empty.place('/a').line).toBe(1)
  })
})

describe('the base of a comparison', () => {
  const texts = {
    'a.yaml': service('calls'),
    'b.yaml': 'colour: red\r\n',
    'c.yaml': service('mail'),
  }
  const asked: string[][] = []
  const sources = (files: ReadonlySet<string>) => {
    asked.push([...files])
    return Object.entries(texts).flatMap(([one, text]) =>
      files.has(one) ? [{ file: one, text }] : [],
    )
  }
  const parsed = (text: string) => read({ file: 'x.yaml', text })

  test('is read again where nobody could weigh it', async () => {
    const report = await linted(texts)
    asked.length = 0
    expect([...invalidTexts({ report, sources })]).toEqual(['colour: red\n'])
    expect(asked).toEqual([['b.yaml']])
    expect([...invalidTexts({ report })]).toEqual([])
    expect([...invalidTexts({ report: await linted({}), sources })]).toEqual([])
    expect(sourceText({ file, text: new TextEncoder().encode('ä\r\n\n') })).toBe('ä\n\n')
  })

  test('is read again for what nobody declares any more', async () => {
    const report = await linted(texts)
    const gone = async (...now: readonly string[]) => {
      const readings = await Promise.all(now.map(parsed))
      return (await declarationsGone({ report, sources }, readings)).map(({ id }) => id)
    }
    asked.length = 0
    expect(await gone(service('calls'))).toEqual(['mail'])
    expect(asked).toEqual([['c.yaml']])
    expect(await gone(service('calls'), service('mail', 'colour: red'))).toEqual([])
    expect(await gone(service('mail'), organisation('calls'))).toEqual(['calls'])
    expect(await declarationsGone({ report }, [])).toEqual([])
  })
})
