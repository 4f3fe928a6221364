import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, expect, test } from 'vitest'
import writeExcel from 'write-excel-file/universal'
import { rules } from '../../../rules/index.ts'
import { importAnswers } from '../../../src/documents/letter/import-answers.ts'
import { letterYaml } from '../../../src/documents/letter/sheet.ts'
import { choicesAt, meantAt, toldIn } from '../../../src/documents/letter/sheet-words.ts'
import { letterXlsx } from '../../../src/documents/letter/sheet-xlsx.ts'
import { loadWords } from '../../../src/documents/words/words.ts'
import { readXlsx, type SheetRow } from '../../../src/evidence/read-xlsx.ts'
import { languages } from '../../../src/model/language.ts'
import { sheetOfRows } from '../../../src/read/answer-rows.ts'
import { readSheet } from '../../../src/read/merge.ts'
import { subjectOf } from '../findings/world.ts'
import { example, inLanguage, service } from '../registers/world.ts'

beforeAll(async () => {
  for (const language of languages) await loadWords(language)
})

const englishName = (code: string) => ({ DE: 'Germany', IL: 'Israel' })[code]

/** The keys under which an answer sheet asks, each with its value. */
function leaves(node: unknown, path: readonly string[] = []): readonly string[] {
  if (typeof node !== 'object' || node === null) return [path.join('/')]
  return Object.entries(node).flatMap(([key, value]) => leaves(value, [...path, key]))
}

const keysIn = (rows: readonly SheetRow[]) =>
  rows.slice(3).map(({ cells }) => (JSON.parse(String(cells['F'])) as string[]).join('/'))

test('asks all that the YAML sheet asks, one question a row', async () => {
  for (const name of ['real', 'chain']) {
    const subject = await example(name)
    for (const { id } of subject.workspace.services) {
      const options = { ...inLanguage('fr'), service: id }
      const rows = readXlsx(await letterXlsx(subject, options))
      const yaml = readSheet({ file: 'a.yaml', text: letterYaml(subject, options) })
      const asked = 'answers' in yaml ? leaves(yaml.answers) : []
      const keys = keysIn(rows)
      expect(new Set(keys).size, id).toBe(keys.length)
      // A whole of which nothing is there is asked part by part.
      for (const key of asked)
        expect(
          keys.some((one) => one === key || one.startsWith(`${key}/`)),
          key,
        ).toBe(true)
      expect(rows.slice(3).every(({ cells }) => cells['E'] === 'inconnu')).toBe(true)
    }
  }
})

test('asks part by part where most is missing', async () => {
  const subject = await subjectOf({
    'a.yaml': service('a', 'activities: [{ id: x, role: processor }]'),
  })
  const rows = readXlsx(await letterXlsx(subject, { ...inLanguage('en'), service: 'a' }))
  expect(keysIn(rows).length).toBeGreaterThan(15)
  for (const { cells } of rows.slice(3)) expect(String(cells['D'])).not.toMatch(/^\{.*:.*:.*:/s)
})

/** What can be chosen in the row whose keys end so, as a program of spreadsheets shows it. */
function choicesIn(bytes: Uint8Array, end: string): readonly unknown[] {
  const part = (name: string) => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array())
  const row = readXlsx(bytes).find(({ cells }) => String(cells['F']).endsWith(`${end}"]`))
  const [, column = '', last = ''] =
    new RegExp(`sqref="E${row?.row}"><formula1>'[^']+'!\\$([A-Z]+)\\$1:\\$[A-Z]+\\$(\\d+)<`).exec(
      part('xl/worksheets/sheet1.xml'),
    ) ?? []
  const texts = [...part('xl/sharedStrings.xml').matchAll(/<si>.*?<t[^>]*>(.*?)<\/t>/gs)]
  const cells = part('xl/worksheets/sheet2.xml')
  return Array.from({ length: Number(last) }, (_, at) => {
    const [, index] = new RegExp(`r="${column}${at + 1}"[^>]*><v>(\\d+)<`).exec(cells) ?? []
    return texts[Number(index)]?.[1]
  })
}

test('offers what can be answered in the language of the letter, and says how', async () => {
  const subject = await example('real')
  const bytes = await letterXlsx(subject, { ...inLanguage('de'), service: 'kavkom' })
  expect(choicesIn(bytes, 'flowDown')).toEqual([
    'nein',
    ...['dieselben Pflichten', 'ähnliche Pflichten', 'gleichwertige Garantien'],
    ...['hinreichende Garantien', 'angemessene Zusicherungen'],
  ])
  expect(choicesIn(bytes, 'confidentiality')).toEqual(['ja', 'nein'])
  expect(choicesIn(bytes, 'country')).toContain('Schweiz')
  // What stands there today can be taken away.
  expect(choicesIn(bytes, 'frequency')).toEqual(['entfällt'])
  const rows = readXlsx(bytes)
  expect(String(rows[1]?.cells['A'])).toContain('an Stelle von „unbekannt“')
  expect(new Set(rows.slice(3).map(({ cells }) => cells['E']))).toEqual(new Set(['unbekannt']))
  const shown = rows.slice(3).flatMap(({ cells }) => [cells['B'], cells['C'], cells['D']])
  expect(shown.join('\n')).not.toMatch(/[{}[\]`]|\b(?:true|false|unknown)\b|[a-z]-obligations/)
})

test.each(languages)('all that is offered is told apart and comes back, %s', (language) => {
  const places = rules
    .flatMap(({ answeredAt = [] }) => answeredAt)
    .filter((place) => /^[a-z]/.test(place))
    .map((place) => `/${place.replace('!', '').replaceAll('*', '0')}`)
  const lists = new Map(
    places.map((pointer) => {
      const choices = choicesAt(pointer, language, englishName)
      // Of the countries some say as much as all.
      return [choices.join(), { pointer, choices: choices.slice(0, 99) }] as const
    }),
  )
  for (const { pointer, choices } of lists.values()) {
    const values = choices.map((choice) => meantAt(pointer, choice, englishName))
    expect(new Set(values.map((value) => JSON.stringify(value))).size, pointer).toBe(choices.length)
    expect(
      values.map((value) => toldIn(value, language, englishName)),
      pointer,
    ).toEqual(choices)
  }
})

test.each([
  ['/breach/notice/within', '48 Stunden', '48 hours'],
  ['/breach/notice/within', '1 jour', '1 day'],
  ['/breach/notice/within', '2 Wochen und ein Tag', '2 Wochen und ein Tag'],
  ['/breach/notice/within', 'sin dilación indebida', 'without-undue-delay'],
  ['/documents/agreement/date', '2. November 2025', '2025-11-02'],
  ['/documents/agreement/date', '1er août 2025', '2025-08-01'],
  ['/documents/agreement/date', '2 de noviembre de 2025', '2025-11-02'],
  ['/documents/agreement/date', '02.11.2025', '2025-11-02'],
  ['/documents/agreement/date', 45_963, '2025-11-02'],
  // In Britain a day of November, in America one of February.
  ['/documents/agreement/date', '02/11/2025', '02/11/2025'],
  ['/documents/agreement/version', 3.1, '3.1'],
  ['/documents/agreement/version', '„3.1“', '3.1'],
  ['/provider/country', 'Germany', 'DE'],
  ['/provider/country', 'Elbonia', 'Elbonia'],
  ['/activities/0/operations', 'Erheben; storage', ['collection', 'storage']],
  ['/activities/0/purposes', 'Werbung', ['Werbung']],
  ['/transfers/0/safeguard/modules', 3, [3]],
  ['/transfers/-', { to: 'Israel' }, { to: 'IL' }],
  ['/security/measures/-', 'chiffrement; other', [{ type: 'encryption' }, { type: 'other' }]],
  ['/subprocessors/-', 'Société Exemple', { id: 'societe-exemple', name: 'Société Exemple' }],
  ['/subprocessing/flowDown', 'whatever', 'whatever'],
  ['/obligations/audit', 'ja und nein', 'ja und nein'],
])('at %s, %j means %j', (pointer, answer, value) => {
  expect(meantAt(pointer, answer, englishName)).toEqual(value)
})

test('a part that is answered changes that part, and its quote goes', async () => {
  const audit = 'audit: { audits: true, cost: customer, frequency: 1 per year, quote: at its cost }'
  const files = { 'a.yaml': service('a', `obligations: { ${audit} }`) }
  const subject = await subjectOf(files)
  const bytes = await letterXlsx(subject, { ...inLanguage('fr'), service: 'a' })
  const taken = async (answers: Readonly<Record<string, string>>) => {
    const sheet = sheetOfRows('a.xlsx', readXlsx(await returned(bytes, answers)))
    if ('slip' in sheet) throw new Error(sheet.slip.message)
    return importAnswers(sheet.answers, subject, { service: 'a', nameOf: englishName })
  }
  const { answers } = await taken({ cost: 'prestataire', frequency: 'ne s’applique plus' })
  expect(answers).toMatchObject([
    { pointer: '/obligations/audit', value: { audits: true, cost: 'provider' } },
  ])
  expect(answers[0]?.value).not.toHaveProperty('quote')
  expect((await taken({ cost: 'client' })).answers).toEqual([])
  expect((await taken({ liability: 'ne s’applique plus' })).refused).toMatchObject([
    { message: 'nothing stands here to be struck out' },
  ])
})

/** The sheet as another program saves it, with answers by the end of their keys. */
async function returned(
  bytes: Uint8Array,
  answers: Readonly<Record<string, string | number | boolean>>,
): Promise<Uint8Array> {
  const columns = ['A', 'B', 'C', 'D', 'E', 'F']
  const data = readXlsx(bytes).map(({ cells }) => {
    const found = Object.entries(answers).find(([end]) => String(cells['F']).endsWith(`${end}"]`))
    return columns.map((column) => {
      const value = column === 'E' && found ? found[1] : cells[column]
      return value === undefined ? null : { value, type: Object(value).constructor }
    })
  })
  const blob = await writeExcel([{ sheet: 'Sheet1', data: data as never }]).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}

test('comes back as answers to what is asked, and nothing else', async () => {
  const subject = await example('real')
  const bytes = await letterXlsx(subject, { ...inLanguage('de'), service: 'kavkom' })
  const rows = readXlsx(
    await returned(bytes, {
      specialCategories: 'keine',
      operations: '[collection, Speicherung]',
    }),
  )
  const sheet = sheetOfRows('kavkom.xlsx', rows)
  if ('slip' in sheet) throw new Error(sheet.slip.message)
  expect(sheet.service).toBe('kavkom')
  const { answers, refused } = importAnswers(sheet.answers, subject, {
    service: 'kavkom',
    nameOf: englishName,
  })
  expect(refused).toEqual([])
  expect(answers).toEqual([
    {
      path: ['activities', 'outsourced-processing', 'specialCategories'],
      pointer: '/activities/0/specialCategories',
      value: 'none',
    },
    {
      path: ['activities', 'outsourced-processing', 'operations'],
      pointer: '/activities/0/operations',
      value: ['collection', 'storage'],
    },
  ])
})

test.each([
  ['no sheet of ours', [{ row: 1, cells: { A: 'x' } }], 'the file is no answer sheet'],
  [
    'two rows for one question',
    [
      { row: 1, cells: { F: 'dpa-lint/v1 Answers a' } },
      { row: 4, cells: { E: 'x', F: '["a","b"]' } },
      { row: 5, cells: { E: 'y', F: '["a","b","c"]' } },
    ],
    'two rows answer one question',
  ],
  [
    'a broken list',
    [
      { row: 1, cells: { F: 'dpa-lint/v1 Answers a' } },
      { row: 4, cells: { E: '[x', F: '["a"]' } },
    ],
    'a bracket is never closed',
  ],
])('%s is refused with its row', (_, rows, message) => {
  const sheet = sheetOfRows('a.xlsx', rows)
  expect('slip' in sheet && sheet.slip).toMatchObject({
    message,
    place: { file: 'a.xlsx', line: rows.at(-1)?.row, column: 5 },
  })
})

test.each([
  ['ja', true],
  ['Oui', true],
  ['sí', true],
  ['nein', false],
  ['No', false],
  ['NO', 'NO'],
  ['no: see §4', 'no: see §4'],
  ['TRUE', true],
  ['inconnu', undefined],
])('%s in a cell means %s', (cell, value) => {
  const sheet = sheetOfRows('a.xlsx', [
    { row: 1, cells: { F: 'dpa-lint/v1 Answers a' } },
    { row: 4, cells: { E: cell, F: '["x"]' } },
  ])
  expect('answers' in sheet && sheet.answers['x']).toBe(value)
})

test('a name like __proto__ is a key like any other', () => {
  const sheet = sheetOfRows('a.xlsx', [
    { row: 1, cells: { F: 'dpa-lint/v1 Answers a' } },
    { row: 4, cells: { E: 'x', F: '["__proto__","polluted"]' } },
  ])
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  expect('answers' in sheet && Object.keys(sheet.answers)).toEqual(['__proto__'])
})
