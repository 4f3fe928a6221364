import { expect, test } from 'vitest'
import { columnsOf, organisation, registerOf, service } from './world.ts'

const kept = (entries: readonly string[], data = '[contact, messages]') =>
  service(
    'a',
    'activities:',
    '  - id: calls',
    '    role: processor',
    `    data: ${data}`,
    ...(entries.length === 0
      ? []
      : ['    retention:', ...entries.map((entry) => `      - ${entry}`)]),
    'obligations: { endOfContract: { within: 60 days, options: [erasure, return], choice: customer } }',
  )

const schedule = async (entries: readonly string[], keys: readonly string[], data?: string) =>
  columnsOf(await registerOf('retention', { 'a.yaml': kept(entries, data) }), ...keys)

test('each category has its own line; what runs from the end of the contract stands beside', async () => {
  const rows = await schedule(
    [
      '{ data: contact, period: 6 months, from: last-use, then: erasure, backups: 30 days }',
      '{ data: all, period: 1 year, from: collection, then: archive }',
      '{ data: all, period: 30 days, from: contract-end, then: erasure, backups: same }',
    ],
    ['category', 'period', 'days', 'from', 'fate', 'backups', 'afterContract'],
  )
  const after =
    '30 days after: end of the contract, erasure, backups as the data; agreement: within 60 days, erasure, return, chosen by the customer'
  expect(rows.slice(0, 2)).toEqual([
    ['contact', '6 months', '184', 'last use', 'erasure', '30 days', after],
    ['messages', '1 year', '366', 'collection', 'archiving', 'not declared', after],
  ])
})

test('a case of its own keeps its line, and an entry for a category that nothing else names', async () => {
  const rows = await schedule(
    [
      '{ data: contact, period: 30 days, from: collection }',
      '{ data: location, period: 1 day, from: collection }',
      '{ for: unpaid invoices, setBy: law, statute: "FR CCom L123-22" }',
      '{ data: messages, for: complaints, period: 2 years, from: request }',
      '{ data: messages, period: 10 days, from: interaction-end }',
    ],
    ['category', 'case', 'period', 'law'],
  )
  expect(rows.slice(0, 5)).toEqual([
    ['contact', '–', '30 days', '–'],
    ['messages', 'complaints', '2 years', '–'],
    ['messages', '–', '10 days', '–'],
    ['location', '–', '1 day', '–'],
    ['all data', 'unpaid invoices', 'as the law sets it', 'FR CCom L123-22'],
  ])
})

test.each([
  ['{ data: all, until: service-end }', 'until: end of the service', 'no'],
  ['{ data: all, until: request }', 'until: request', 'yes'],
  ['{ data: all, setBy: law }', 'as the law sets it', 'yes'],
  [
    '{ data: all, setBy: customer, default: 30 days, maximum: 1 year }',
    'as the customer sets it; 30 days unless set; at most 1 year',
    'no',
  ],
  ['{ data: all, criterion: as long as necessary }', 'as long as necessary', 'yes'],
  ['{ data: all, period: 30 days, qualified: if possible }', '30 days', 'yes'],
  ['{ data: all, unknown: true }', 'unknown', '–'],
])('%s', async (entry, period, vague) => {
  const rows = await schedule([entry], ['category', 'period', 'vague'], '[contact]')
  expect(rows[0]).toEqual(['contact', period, vague])
})

test('nothing said and nothing known are two things', async () => {
  const silent = await schedule([], ['category', 'period', 'vague'], '[contact]')
  expect(silent[0]).toEqual(['contact', 'not declared', '–'])
  const text = service('a', 'activities: [{ id: calls, data: [contact], retention: unknown }]')
  const unknown = await registerOf('retention', { 'a.yaml': text })
  expect(columnsOf(unknown, 'category', 'period')[0]).toEqual(['contact', 'unknown'])
  const bare = await registerOf('retention', { 'a.yaml': service('a') })
  expect(columnsOf(bare, 'activity', 'category', 'period')).toEqual([
    ['not declared', 'not declared', 'not declared'],
  ])
})

test('our own limit stands beside, and every finding on its line', async () => {
  const us = organisation('limits: [{ data: contact, period: 3 months }]')
  const register = await registerOf('retention', {
    'a.yaml': kept([
      '{ data: contact, period: 2 years, from: collection }',
      '{ data: messages, criterion: as long as necessary }',
    ]),
    'us.yaml': us,
  })
  expect(columnsOf(register, 'category', 'limit', 'limitDays', 'findings').slice(0, 2)).toEqual([
    [
      'contact',
      '3 months',
      '92',
      'Backups without a retention of their own; Retention longer than our own limit',
    ],
    ['messages', '–', '–', 'Retention by a formula instead of a period'],
  ])
})
