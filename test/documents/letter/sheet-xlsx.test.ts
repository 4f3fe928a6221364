import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import writeExcel from 'write-excel-file/universal'
import { importAnswers } from '../../../src/documents/letter/import-answers.ts'
import { letterYaml } from '../../../src/documents/letter/sheet.ts'
import { letterXlsx } from '../../../src/documents/letter/sheet-xlsx.ts'
import { readXlsx, type SheetRow } from '../../../src/evidence/read-xlsx.ts'
import { sheetOfRows } from '../../../src/read/answer-rows.ts'
import { readSheet } from '../../../src/read/merge.ts'
import { subjectOf } from '../findings/world.ts'
import { example, inLanguage, service } from '../registers/world.ts'

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

test('offers the words of a choice, and takes another answer', async () => {
  const subject = await example('real')
  const bytes = await letterXlsx(subject, { ...inLanguage('en'), service: 'kavkom' })
  const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
  const row = readXlsx(bytes).find(({ cells }) => /specialCategories"\]$/.test(String(cells['F'])))
  expect(xml).toContain(
    `<dataValidation type="list" allowBlank="1" sqref="E${row?.row}"><formula1>"none,if-agreed,may-occur"</formula1>`,
  )
})

test('offers yes and no in the language of the letter, and says so', async () => {
  const subject = await subjectOf({ 'a.yaml': service('a', 'obligations: {}') })
  const bytes = await letterXlsx(subject, { ...inLanguage('de'), service: 'a' })
  const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
  const lists = [...xml.matchAll(/<formula1>"([^"]*)"/g)].map(([, words = '']) => words)
  expect(lists).toContain('ja,nein')
  expect(lists.join()).not.toMatch(/\b(?:true|false|unknown)\b/)
  const rows = readXlsx(bytes)
  expect(String(rows[1]?.cells['A'])).toContain('jedes „unbekannt“')
  expect(new Set(rows.slice(3).map(({ cells }) => cells['E']))).toEqual(new Set(['unbekannt']))
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
      specialCategories: 'none',
      operations: '[collection, storage]',
    }),
  )
  const sheet = sheetOfRows('kavkom.xlsx', rows)
  if ('slip' in sheet) throw new Error(sheet.slip.message)
  expect(sheet.service).toBe('kavkom')
  const { answers, refused } = importAnswers(sheet.answers, subject, { service: 'kavkom' })
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
