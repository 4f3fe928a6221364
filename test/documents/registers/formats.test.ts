import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { strFromU8, unzipSync } from 'fflate'
import MarkdownIt from 'markdown-it'
import readExcel from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import { registerCsv } from '../../../src/documents/registers/csv.ts'
import { headingOf } from '../../../src/documents/registers/format-cell.ts'
import { spokenIn } from '../../../src/documents/registers/layout.ts'
import type { Register } from '../../../src/documents/registers/register.ts'
import { registerDocument } from '../../../src/documents/registers/register-document.ts'
import {
  formatsOf,
  type RegisterKind,
  registers,
} from '../../../src/documents/registers/registers.ts'
import { registerXlsx } from '../../../src/documents/registers/xlsx.ts'
import { dayOf } from '../../../src/documents/stamp.ts'
import { htmlDocument } from '../../../src/documents/writers/html-document.ts'
import { markdownDocument } from '../../../src/documents/writers/markdown-document.ts'
import type { Report } from '../../../src/model/report.ts'
import { visible } from '../../../src/report/text.ts'
import { anyText, hostileTexts } from '../../report/hostile.ts'
import { exampleOf, inEnglish, subjectOf } from '../findings/world.ts'
import { example } from './world.ts'

const kinds = Object.keys(registers) as RegisterKind[]

/** A register in which a text stands wherever a declaration can bring one. */
const registerWith = (text: string): Register => ({
  title: 'Register',
  sheet: 'Sheet',
  introduction: 'What it is.',
  language: 'en',
  layout: 'table',
  columns: [
    { key: 'service', heading: 'Service', kind: 'text', width: 10, group: 'Service' },
    { key: 'name', heading: 'Name', kind: 'text', width: 10, group: 'Who' },
    { key: 'data', heading: 'Data', kind: 'list', width: 10, group: 'What' },
    { key: 'day', heading: 'Day', kind: 'date', width: 10, group: 'When' },
    { key: 'count', heading: 'Count', kind: 'number', width: 10, group: 'When', note: 'Article 1' },
    { key: 'none', heading: 'None', kind: 'date', width: 10, group: 'When' },
  ],
  rows: [0, 1].map((count) => ({
    section: text,
    title: text,
    service: 'a',
    place: undefined,
    cells: {
      service: { text },
      name: { text },
      data: { items: [text, 'second'] },
      day: { day: '2026-02-28' },
      count: { number: count },
      none: { gap: 'unknown' },
    },
  })),
  notes: [text],
})

const partsOf = (bytes: Uint8Array) =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))

describe('a spreadsheet', () => {
  test('has typed cells, read back by another program', async () => {
    const { report } = await example('chain')
    const [table, about] = await readExcel(
      Buffer.from(await registerXlsx(registerWith('x'), report)),
    )
    expect(table).toEqual({
      sheet: 'Sheet',
      data: [
        ['Service', 'Name', 'Data', 'Day', 'Count (Article 1)', 'None'],
        ['x', 'x', 'x\nsecond', new Date('2026-02-28T00:00:00Z'), 0, 'unknown'],
        ['x', 'x', 'x\nsecond', new Date('2026-02-28T00:00:00Z'), 1, 'unknown'],
      ],
    })
    expect(about).toEqual({
      sheet: 'About',
      data: [
        ['Register'],
        ['What it is.'],
        ['x'],
        ['dpa-lint 0.0.0, as of 2026-11-21, tables of law of 2026-11-21'],
      ],
    })
  })

  test('shows a day as its reader writes it', async () => {
    const { report } = await example('chain')
    const parts = partsOf(await registerXlsx({ ...registerWith('x'), language: 'de' }, report))
    expect(parts.get('xl/styles.xml')).toMatch(/formatCode="dd\.mm\.yyyy"/)
  })

  test('has its head frozen, filters on, and columns as wide as they say', async () => {
    const { report } = await example('chain')
    const parts = partsOf(await registerXlsx(registerWith('x'), report))
    const xml = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' })
    const { worksheet } = xml.parse(parts.get('xl/worksheets/sheet1.xml') ?? '')
    expect(Object.keys(worksheet).filter((key) => !key.startsWith('xmlns'))).toEqual([
      'sheetPr',
      'sheetViews',
      'cols',
      'sheetData',
      'autoFilter',
      'pageMargins',
      'pageSetup',
      'headerFooter',
    ])
    expect(worksheet.sheetViews.sheetView.pane).toEqual({
      ySplit: '1',
      xSplit: '1',
      topLeftCell: 'B2',
      activePane: 'bottomRight',
      state: 'frozen',
    })
    expect(worksheet.autoFilter).toEqual({ ref: 'A1:F3' })
    expect(worksheet.pageSetup).toEqual({
      paperSize: '9',
      orientation: 'landscape',
      fitToHeight: '0',
    })
    expect(worksheet.cols.col).toHaveLength(6)
    const { workbook } = xml.parse(parts.get('xl/workbook.xml') ?? '')
    expect(workbook.definedNames.definedName).toEqual([
      {
        name: '_xlnm._FilterDatabase',
        localSheetId: '0',
        hidden: '1',
        '#text': "'Sheet'!$A$1:$F$3",
      },
      { name: '_xlnm.Print_Titles', localSheetId: '0', '#text': "'Sheet'!$1:$1" },
    ])
  })

  test('has no more columns than can be read, each row by its name, and pages by service', async () => {
    const subject = await example('real')
    for (const kind of kinds) {
      const register = registers[kind](subject, inEnglish)
      const bytes = await registerXlsx(register, subject.report)
      const sheets = await readExcel(Buffer.from(bytes))
      const tables = sheets.slice(0, -1)
      for (const { sheet, data } of tables) {
        expect(data[0]?.length, sheet).toBeLessThanOrEqual(12)
        expect(
          data.map((row) => row[0]),
          sheet,
        ).toEqual(tables[0]?.data.map((row) => row[0]))
      }
      const heads = new Set(tables.flatMap(({ data }) => data[0]))
      expect([...heads], kind).toEqual(
        expect.arrayContaining(spokenIn(register).columns.map(headingOf)),
      )
      const xml = partsOf(bytes).get('xl/worksheets/sheet1.xml') ?? ''
      // A page ends where a service begins, and nowhere within one.
      for (const [, row] of xml.matchAll(/<brk id="(\d+)"/g))
        expect(register.rows[Number(row) - 1]?.service).not.toBe(
          register.rows[Number(row) - 2]?.service,
        )
      for (const [row] of xml.matchAll(/<row [^>]*>/g)) expect(row).toMatch(/ ht="\d/)
    }
  })

  test('begins a page with a service that the last one could not hold', async () => {
    const { report } = await example('chain')
    const one = registerWith('x')
    const long = { text: 'word '.repeat(180) }
    const row = (id: string) => ({
      ...one.rows[0],
      service: id,
      cells: { ...one.rows[0]?.cells, name: long },
    })
    const rows = ['a', 'a', 'b', 'b', 'b', 'c'].map(row) as Register['rows']
    const bytes = await registerXlsx({ ...one, rows }, report)
    const xml = partsOf(bytes).get('xl/worksheets/sheet1.xml') ?? ''
    // Row 1 is the head: the page ends after both rows of "a", and after those of "b".
    expect([...xml.matchAll(/<brk id="(\d+)"/g)].map(([, at]) => at)).toEqual(['3', '6'])
  })

  test('says in its properties what it is, without asking the clock', async () => {
    const { report } = await example('chain')
    const bytes = await registerXlsx(registerWith('x'), report)
    const core = new XMLParser().parse(partsOf(bytes).get('docProps/core.xml') ?? '')
    expect(core['cp:coreProperties']).toEqual({
      'dc:title': 'Register',
      'dc:creator': 'dpa-lint',
      'dc:description': 'dpa-lint 0.0.0, as of 2026-11-21, tables of law of 2026-11-21',
      'dcterms:created': '2026-11-21T00:00:00Z',
      'dcterms:modified': '2026-11-21T00:00:00Z',
    })
    // A committed copy is made again for its own day, which is found in its bytes.
    expect(dayOf(Buffer.from(bytes).toString())).toBe('2026-11-21')
  })

  test('begins with the list of its parts, and every part is XML', async () => {
    const { report } = await example('real')
    for (const kind of kinds) {
      const bytes = await registerXlsx(
        registers[kind]({ ...(await example('real')), report }, inEnglish),
        report,
      )
      const parts = partsOf(bytes)
      expect([...parts.keys()][0]).toBe('[Content_Types].xml')
      for (const part of parts.values()) expect(XMLValidator.validate(part)).toBe(true)
    }
  })

  test('an underscore code stands for itself', async () => {
    const { report } = await example('chain')
    const parts = partsOf(await registerXlsx(registerWith('_x003D_1+1'), report))
    expect(parts.get('xl/sharedStrings.xml')).toContain('>_x005F_x003D_1+1</t>')
  })

  test('a text longer than a cell can hold is cut', async () => {
    const { report } = await example('chain')
    const [table] = await readExcel(
      Buffer.from(await registerXlsx(registerWith('y'.repeat(40_000)), report)),
    )
    expect(String(table?.data[1]?.[0])).toBe(`${'y'.repeat(32_000)}…`)
  })
})

test.each(kinds)('%s is the same to a byte, in whatever order the files come', async (kind) => {
  const first = await exampleOf('chain')
  const files = first.report.sources.map(({ file }) => file).reverse()
  const turned = await subjectOf(
    Object.fromEntries(files.map((file) => [file, readFileSync(file, 'utf8')])),
  )
  for (const make of Object.values(formatsOf(kind))) {
    const render = await make()
    const made = await render(first, inEnglish)
    expect(await render(first, inEnglish)).toEqual(made)
    expect(await render(turned, inEnglish)).toEqual(made)
  }
})

test.each(kinds)('%s as CSV has a line for each row, and no blank', async (kind) => {
  for (const name of ['real', 'chain', 'clean']) {
    const subject = await example(name)
    const register: Register = registers[kind](subject, inEnglish)
    const lines: string[][] = parse(registerCsv(register, subject.report), { bom: true })
    expect(lines).toHaveLength(register.rows.length + 1)
    expect(lines.flat().filter((cell) => cell === '')).toEqual([])
  }
})

test('CSV ends its lines as RFC 4180 has it, and its numbers are numbers', async () => {
  const { report } = await example('chain')
  const text = registerCsv(registerWith('x'), report)
  expect(text.split('\r\n')).toHaveLength(4)
  const made = 'dpa-lint 0.0.0, as of 2026-11-21, tables of law of 2026-11-21'
  expect(parse(text, { bom: true })).toEqual([
    ['Service', 'Name', 'Data', 'Day', 'Count (Article 1)', 'None', 'Made with'],
    ['x', 'x', 'x; second', '2026-02-28', '0', 'unknown', made],
    ['x', 'x', 'x; second', '2026-02-28', '1', 'unknown', made],
  ])
})

const markdown = new MarkdownIt({ html: true, linkify: true })

/** The text of each cell of each table, as a reader sees it. */
function cellsIn(text: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  let inCell = false
  for (const { type, content, children } of markdown.parse(text, {})) {
    if (type === 'tr_open') rows.push([])
    if (type === 'td_open' || type === 'th_open') inCell = true
    if (type === 'inline' && inCell) {
      const shown = (children ?? []).map((child) =>
        child.type === 'html_inline' && child.content === '<br>' ? '\n' : child.content,
      )
      rows.at(-1)?.push(shown.join(''))
      inCell = false
    }
    if (type === 'html_block') rows.push([content])
  }
  return rows
}

/** The invisible blanks by which names and addresses are kept from being links. */
const bare = (text: string) => text.replaceAll('\u200b', '').trim()

async function holds(text: string, report: Report): Promise<void> {
  const register = registerWith(text)

  const csv: string[][] = parse(registerCsv(register, report), { bom: true })
  expect(csv.map((line) => line.length)).toEqual([7, 7, 7])
  for (const [, name = '', data = ''] of csv.slice(1)) {
    expect(name).not.toMatch(/^\s*[=+\-@\t\r]/)
    expect(data).not.toMatch(/^\s*[=+\-@\t\r]/)
  }

  const bytes = await registerXlsx(register, report)
  const parts = partsOf(bytes)
  expect(parts.get('xl/worksheets/sheet1.xml')).not.toMatch(/<f[ >]/)
  for (const part of parts.values()) expect(XMLValidator.validate(part)).toBe(true)
  const [table] = await readExcel(Buffer.from(bytes))
  expect(table?.data.map((row) => row.length)).toEqual([6, 6, 6])

  const lines = markdownDocument(registerDocument(register, report))
  const cells = cellsIn(lines)
  expect(cells.map((row) => row.length)).toEqual([1, 3, 3, 3])
  expect(bare(cells[2]?.[0] ?? '')).toBe(bare(visible(text)))
  const rendered = markdown.render(lines)
  expect(rendered.replaceAll(/<!--.*?-->/g, '')).not.toMatch(
    /<(?!\/?(?:h1|h2|p|table|thead|tbody|tr|th|td|br|code|em|strong|ul|li)\b)[a-z!/]/i,
  )

  const page = htmlDocument(registerDocument(register, report), {
    ...(await example('chain')),
    report,
  })
  expect(page.match(/<(?:script|img|iframe|a)\b[^>]*/gi)).toEqual([
    '<a class="skip" href="#content"',
  ])
}

test.each(hostileTexts)('%j stands for itself in every format', async (text) => {
  await holds(text, (await example('chain')).report)
})

test('any text stands for itself in every format', async () => {
  const { report } = await example('chain')
  await fc.assert(
    fc.asyncProperty(anyText, (text) => holds(text, report)),
    { numRuns: 30 },
  )
}, 60_000)
