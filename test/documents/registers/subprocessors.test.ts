import { expect, test } from 'vitest'
import { registerDocument } from '../../../src/documents/registers/register-document.ts'
import { subprocessorRegister } from '../../../src/documents/registers/subprocessors.ts'
import { inEnglish, subjectOf } from '../findings/world.ts'
import { columnsOf, organisation, registerOf, service } from './world.ts'

test('every entry stands once, with the shortest way to it', async () => {
  const files = {
    '1.yaml': service(
      'shop',
      'subprocessors: [{ id: x, service: platform }, { id: h, name: Host }]',
    ),
    '2.yaml': service('platform', 'subprocessors: [{ id: y, service: speech }]'),
    '3.yaml': service('speech', 'subprocessors: [{ id: z, service: platform }]'),
    '4.yaml': service(
      'desk',
      'embeds: [{ service: speech, contract: through-provider, task: text }]',
    ),
  }
  const register = await registerOf('subprocessors', files)
  const rows = columnsOf(register, 'service', 'name', 'declaration', 'depth', 'chain')
  expect(rows).toEqual([
    ['desk', 'not declared', 'speech', '1', '–'],
    ['speech', 'not declared', 'platform', '2', 'desk → speech'],
    ['shop', 'not declared', 'platform', '1', '–'],
    ['shop', 'Host', '–', '1', '–'],
    ['platform', 'not declared', 'speech', '2', 'shop → platform'],
  ])
  const one = await registerOf('subprocessors', files, { ...inEnglish, service: 'platform' })
  expect(columnsOf(one, 'service', 'depth')).toContainEqual(['speech', '2'])
  expect(columnsOf(one, 'service').flat()).not.toContain('shop')
})

test('two companies under one id stay two, and nothing of one is said of the other', async () => {
  const files = {
    'a.yaml': service(
      'a',
      'subprocessors: [{ id: x, name: Alpha, country: US }, { id: x, name: Beta, country: FR }]',
      'transfers: [{ to: US, recipient: x, safeguard: { type: dpf } }]',
    ),
  }
  const register = await registerOf('subprocessors', files)
  expect(columnsOf(register, 'name', 'country', 'safeguard')).toEqual([
    ['Alpha', 'United States (US)', 'not declared'],
    ['Beta', 'France (FR)', 'not declared'],
  ])
  const transfers = await registerOf('transfers', files)
  expect(columnsOf(transfers, 'recipient', 'instrument')).toEqual([
    ['x', 'adequacy decision (EU-US Data Privacy Framework)'],
    ['Alpha', 'not declared'],
  ])
})

test('a loop that nothing leads to begins at its first service', async () => {
  const register = await registerOf('subprocessors', {
    '1.yaml': service('b', 'subprocessors: [{ id: x, service: a }]'),
    '2.yaml': service('a', 'subprocessors: [{ id: x, service: b }]'),
  })
  const places = columnsOf(register, 'service', 'declaration', 'depth')
  expect(places.filter(([, declaration]) => declaration !== '–')).toEqual([
    ['a', 'b', '1'],
    ['b', 'a', '2'],
  ])
})

const us = organisation(
  'approvals:',
  '  - { service: a, subprocessor: x, by: old officer, date: 2025-01-01 }',
  '  - { service: a, subprocessor: x, by: officer, date: 2026-02-01, until: 2027-01-31, reference: R-2, conditions: SCC }',
  '  - { service: a, subprocessor: x, approved: false, date: 2027-06-01 }',
  '  - { service: a, subprocessor: y, approved: false, date: 2026-02-01 }',
  '  - { service: a, subprocessor: z, approved: unknown }',
)

test('the decision that holds on the day, and not one of the future', async () => {
  const text = service('a', 'subprocessors: [{ id: x }, { id: y }, { id: z }, { id: w }]')
  const register = await registerOf('subprocessors', { 'a.yaml': text, 'us.yaml': us })
  const keys = ['approved', 'approvedBy', 'approvedOn', 'approvedUntil', 'reference', 'conditions']
  expect(columnsOf(register, ...keys).slice(0, 4)).toEqual([
    ['yes', 'officer', '2026-02-01', '2027-01-31', 'R-2', 'SCC'],
    ['no', 'not declared', '2026-02-01', 'not declared', 'not declared', '–'],
    ['unknown', 'not declared', 'not declared', 'not declared', 'not declared', '–'],
    ['not declared', '–', '–', '–', '–', '–'],
  ])
})

test.each([
  ['objection: { period: 1 month }, notice: { period: 90 days }', '2026-03-01'],
  [
    'objection: [{ period: 30 days }, { period: 10 business days, for: critical ones }]',
    '2026-02-11',
  ],
  ['notice: { period: P2W }', '2026-02-15'],
  ['notice: true', 'not declared'],
])('the last day to object under { %s }', async (terms, last) => {
  const text = service(
    'a',
    `subprocessing: { ${terms} }`,
    'subprocessors: [{ id: x, notified: 2026-02-01 }, { id: y }]',
  )
  const register = await registerOf('subprocessors', { 'a.yaml': text })
  expect(columnsOf(register, 'notified', 'objection').slice(0, 2)).toEqual([
    ['2026-02-01', last],
    ['not declared', '–'],
  ])
})

test('the safeguard is that of the transfers to it; inside the territory none is needed', async () => {
  const text = service(
    'a',
    'subprocessors:',
    '  - { id: us, name: Us Inc., country: US, locations: [US] }',
    '  - { id: many, name: Many Ltd, locations: [IN, US] }',
    '  - { id: eu, name: Eu BV, country: NL, locations: [NL] }',
    '  - { id: seat, name: Seat BV, country: NL }',
    '  - { id: bare, name: Bare Ltd, locations: unspecified }',
    'transfers:',
    '  - { to: US, recipient: us, safeguard: { type: scc, decision: 2021/914, modules: [2, 3] } }',
    '  - { to: IN, recipient: Many Ltd, safeguard: { type: bcr, for: processor, status: pending } }',
    '  - { to: US, recipient: many, safeguard: false }',
  )
  const register = await registerOf('subprocessors', { 'a.yaml': text })
  expect(columnsOf(register, 'locations', 'safeguard').slice(0, 5)).toEqual([
    ['United States (US)', 'standard contractual clauses, 2021/914, modules 2, 3'],
    [
      'India (IN), United States (US)',
      'India (IN): binding corporate rules, as processor, approval pending; United States (US): refused',
    ],
    ['Netherlands (NL)', 'not applicable'],
    ['not declared', 'not declared'],
    ['left open by the documents', 'not declared'],
  ])
})

test.each([
  ['', 'not declared'],
  ['subprocessors: unknown', 'unknown'],
  ['subprocessors: false', 'none, as the documents say'],
  ['subprocessing: { authorisation: none }', 'none, as the documents say'],
])('a service with "%s" keeps its line', async (line, name) => {
  const register = await registerOf('subprocessors', { 'a.yaml': service('a', line) })
  expect(columnsOf(register, 'service', 'name')).toEqual([['a', name]])
})

test('no row looks like a company and is none', async () => {
  const text = service(
    'a',
    'subprocessors: [{ id: x, description: certain third parties }, { id: y, name: Host SA }]',
  )
  const register = await registerOf('subprocessors', { 'a.yaml': text })
  const whole = expect.stringContaining('Obligations not passed on to sub-processors')
  expect(columnsOf(register, 'name', 'whole')).toEqual([
    ['“certain third parties”: no company is named', whole],
    ['Host SA', whole],
  ])
})

test('documents leave out what no row says, and say so once', async () => {
  const text = service('a', 'subprocessors: [{ id: x, name: Host SA, task: hosting }]')
  const subject = await subjectOf({ 'a.yaml': text })
  const { main, foot } = registerDocument(subprocessorRegister(subject, inEnglish), subject.report)
  expect(main.flatMap((block) => (block.kind === 'table' ? block.columns : []))).toEqual([
    { head: 'Name' },
    { head: 'Task' },
    { head: 'Open findings' },
  ])
  expect(foot?.[0]).toEqual({
    kind: 'paragraph',
    line: [
      'Left out, because no document says it of any of them: Country, Locations, Contact, Data, Access to personal data, Safeguard, Approved by us, Approved in the agreement, Used for us, In use since, Notified on, Source.',
    ],
  })
})
