import { parse } from 'csv-parse/sync'
import readExcel from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { recordsInLayout } from '../../../src/documents/registers/templates.ts'
import { renderers } from '../../../src/documents/renderers.ts'
import { inEnglish, subjectOf } from '../findings/world.ts'
import { made } from '../made.ts'
import { columnsOf, example, organisation, service } from './world.ts'

/** Above their table both have the parties; the order below is that of the templates. */
const transfers = ['Transfers and safeguards', 'Transfers under Article 49(1), second subparagraph']
const orders = {
  ico: {
    controller: [
      ...['Controller', 'Business function', 'Activity', 'Purposes', 'Joint controller'],
      ...['Categories of data subjects', 'Categories of personal data', 'Categories of recipients'],
      ...['Contract with the processor', ...transfers, 'Envisaged time limits for erasure'],
      ...['Technical and organisational measures', 'Legal basis', 'Special categories'],
    ],
    processor: [
      ...['Processor', 'Controller', 'Activity', 'Categories of processing', ...transfers],
      'Technical and organisational measures',
    ],
  },
  cnil: {
    controller: [
      ...['Controller', 'Activity', 'Reviewed on', 'Joint controller', 'Service', 'Purposes'],
      ...['Categories of data subjects', 'Categories of personal data', 'Special categories'],
      ...['Envisaged time limits for erasure', 'Categories of recipients', 'Processor'],
      ...[...transfers, 'Technical and organisational measures'],
    ],
    processor: [
      ...['Processor', 'Activity', 'Reviewed on', 'Controller', 'Service'],
      ...['Categories of processing', ...transfers, 'Technical and organisational measures'],
    ],
  },
} as const

test.each(['ico', 'cnil'] as const)('%s: columns and order of both records', async (layout) => {
  const [controller, processor] = recordsInLayout(await example('real'), inEnglish, layout)
  const heads = (one: typeof controller) => one.columns.map(({ heading }) => heading)
  expect({ controller: heads(controller), processor: heads(processor) }).toEqual(orders[layout])
})

const files = {
  'us.yaml': organisation('contact: c@us.example'),
  'a.yaml': service(
    'a',
    'reviewed: 2026-09-01',
    'provider: { name: A SA }',
    'documents: { dpa: { type: agreement, title: The agreement, date: 2025-11-02 } }',
    'activities:',
    '  - { id: calls, role: processor, customerRole: controller, purposes: [telephone campaigns] }',
    '  - { id: own-ends, role: controller, purposes: [statistics] }',
  ),
}

test('an activity stands in each record that it belongs to, with what the templates add', async () => {
  const [controller, processor] = recordsInLayout(await subjectOf(files), inEnglish, 'ico')
  expect(
    columnsOf(controller, 'controller', 'function', 'activity', 'purposes', 'contract'),
  ).toEqual([
    [
      'Us SA; c@us.example; Representative of the controller: not declared; Data protection officer of the controller: not declared',
      ...['not declared', 'calls', 'telephone campaigns', 'The agreement, 2025-11-02'],
    ],
  ])
  expect(columnsOf(processor, 'processor', 'controller', 'activity')).toEqual([
    [
      'A SA; Representative of the processor: not declared; Data protection officer of the processor: not declared',
      'Us SA; c@us.example; Representative of the controller: not declared; Data protection officer of the controller: not declared',
      'calls',
    ],
  ])
})

test('a spreadsheet has a sheet of each record, none wider than twelve columns', async () => {
  const make = await renderers.ropa.xlsx()
  const bytes = await make(await example('real'), { ...inEnglish, layout: 'ico' })
  const sheets = await readExcel(Buffer.from(bytes as Uint8Array))
  const names = sheets.map(({ sheet }) => sheet)
  expect(names).toEqual(expect.arrayContaining(['Controller', 'Processor']))
  for (const { data } of sheets) expect(data[0]?.length).toBeLessThanOrEqual(12)
})

test('CSV has both in one table, and a page both one below the other', async () => {
  const options = { ...inEnglish, layout: 'cnil' } as const
  const subject = await subjectOf(files)
  const lines: string[][] = parse(await made('ropa', 'csv', subject, options), { bom: true })
  const [head = [], ...rows] = lines
  const all = new Set([...orders.cnil.controller, ...orders.cnil.processor])
  expect(head.map((one) => one.replace(/ \(30.*/, ''))).toEqual([...all, 'Made with'])
  expect(rows).toHaveLength(2)
  const page = await made('ropa', 'html', subject, options)
  expect([...page.matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map(([, text]) => text)).toEqual([
    'Our record as controller, Article 30(1)',
    'The providers’ records as processors, Article 30(2)',
  ])
})
