import { expect, test } from 'vitest'
import { dateIn } from '../../../src/documents/letter/date-in.ts'
import { transferRegister } from '../../../src/documents/registers/transfers.ts'
import { takenApart } from '../../../src/model/found.ts'
import { inEnglish, subjectOf } from '../findings/world.ts'
import { columnsOf, organisation, registerOf, service } from './world.ts'

const head = ['provider: { name: Provider SA, country: FR }']

test('what is unknown, refused, left open and not declared are four things', async () => {
  const text = service(
    'a',
    ...head,
    'transfers:',
    '  - { to: US, recipient: Mailer Inc. }',
    '  - { to: IN, recipient: provider, safeguard: false, assessment: false }',
    '  - { to: unspecified, safeguard: unknown, assessment: unknown }',
    '  - { to: unknown, safeguard: { type: unknown }, frequency: unknown }',
  )
  const register = await registerOf('transfers', { 'a.yaml': text, 'us.yaml': organisation() })
  expect(
    columnsOf(register, 'from', 'to', 'recipient', 'instrument', 'assessed', 'frequency').slice(
      0,
      4,
    ),
  ).toEqual([
    [
      'Provider SA, France (FR)',
      'United States (US)',
      'Mailer Inc.',
      'not declared',
      'not declared',
      'not declared',
    ],
    ['Us SA', 'India (IN)', 'Provider SA', 'refused', 'no', 'not declared'],
    [
      'Provider SA, France (FR)',
      'left open by the documents',
      'not declared',
      'unknown',
      'unknown',
      'not declared',
    ],
    [
      'Provider SA, France (FR)',
      'unknown',
      'not declared',
      'unknown tool',
      'not declared',
      'unknown',
    ],
  ])
})

test('an assessment of ours goes before the provider’s, and the future does not count', async () => {
  const text = service(
    'a',
    ...head,
    'transfers:',
    '  - { to: US, recipient: A Inc., assessment: { date: 2025-01, by: A Inc. } }',
    '  - { to: IN, recipient: B Ltd, assessment: { date: 2025-03-01, by: B Ltd } }',
    '  - { to: BR, recipient: C SA, assessment: { done: false } }',
  )
  const us = organisation(
    'assessments:',
    '  - { type: transfer, service: a, country: IN, date: 2026-01-15, by: our office }',
    '  - { type: transfer, service: a, country: IN, date: 2027-01-15, by: nobody yet }',
    '  - { type: impact, service: a, date: 2026-02-01 }',
  )
  const register = await registerOf('transfers', { 'a.yaml': text, 'us.yaml': us })
  expect(columnsOf(register, 'assessed', 'assessedOn', 'assessedBy').slice(0, 3)).toEqual([
    ['yes', '2025-01', 'A Inc.'],
    ['yes', '2026-01-15', 'our office'],
    ['no', 'not declared', 'not declared'],
  ])
})

test('a place outside the territory is shown though no transfer is declared', async () => {
  const text = service(
    'a',
    ...head,
    'locations:',
    '  - { use: storage, countries: [FR], by: provider }',
    '  - { use: access, countries: [IN], by: Support Pvt. }',
    '  - { use: access, countries: [CH], by: Helvetia AG }',
  )
  const register = await registerOf('transfers', { 'a.yaml': text })
  const flow = 'a place or recipient, and no declared transfer: access'
  expect(
    columnsOf(register, 'to', 'standing', 'recipient', 'basis', 'instrument').slice(0, 2),
  ).toEqual([
    ['India (IN)', 'third country', 'Support Pvt.', flow, 'not declared'],
    ['Switzerland (CH)', 'adequate', 'Helvetia AG', flow, 'not declared'],
  ])
})

test.each([
  ['', 'not declared', '–'],
  ['transfers: false', 'none, as the documents say', '–'],
  ['transfers: unknown', 'unknown', '–'],
  [
    'locations: [{ use: storage, countries: [FR, DE] }]',
    'Germany (DE), France (FR)',
    'the declared places, and no transfer is declared',
  ],
  ['locations: [{ use: storage, countries: unspecified }]', 'not declared', '–'],
])('a service with "%s" keeps its line', async (line, to, basis) => {
  const register = await registerOf('transfers', { 'a.yaml': service('a', line) })
  expect(columnsOf(register, 'to', 'basis')).toEqual([[to, basis]])
})

test('findings stand on the transfer they are about, all others on the service', async () => {
  const text = service(
    'a',
    ...head,
    'activities: [{ id: calls, role: processor }]',
    'transfers: [{ to: US, recipient: Mailer Inc. }, { to: FR, recipient: Other SA }]',
    'safeguards: [{ type: scc, decision: 2010/87 }]',
  )
  const register = await registerOf('transfers', { 'a.yaml': text })
  const whole = expect.stringContaining('Place of storage or of access not declared')
  const spare = 'standard contractual clauses, 2010/87'
  expect(columnsOf(register, 'recipient', 'findings', 'spare', 'whole', 'place')).toEqual([
    ['Mailer Inc.', 'Transfer to a third country without a safeguard', spare, whole, 'a.yaml:7'],
    ['Other SA', '–', spare, whole, 'a.yaml:7'],
  ])
})

test('the last day of a waiver stands on its row', async () => {
  const text = service('a', ...head, 'transfers: [{ to: US, recipient: Mailer Inc. }]')
  const subject = await subjectOf({ 'a.yaml': text })
  const waive = (expires: string) => (finding: (typeof subject.report.findings)[number]) => ({
    ...finding,
    waiver: {
      origin: 'file',
      rule: finding.rule,
      owner: 'a@example.com',
      reason: 'x',
      expires,
      location: finding.location,
    } as const,
  })
  const all = takenApart(subject.report.findings)
  const on = all.filter(({ rule }) => rule === 'transfer-without-safeguard')
  const report = {
    ...subject.report,
    findings: all.filter((one) => !on.includes(one)),
    waived: [...on.map(waive('2027-05-31')), ...on.map(waive('2027-01-31'))],
  }
  const register = transferRegister({ ...subject, report }, inEnglish)
  expect(columnsOf(register, 'findings', 'waived', 'waivedUntil')[0]).toEqual([
    '–',
    'Transfer to a third country without a safeguard (waived until 2027-01-31)',
    '2027-01-31',
  ])
})

test('a register of one service says so, and names what could not be read', async () => {
  const subject = await subjectOf({
    'a.yaml': service('a'),
    'b.yaml': service('b'),
    'c.yaml': 'kind: Service\nid: [',
  })
  const register = transferRegister(
    { ...subject, unread: ['d.yaml: permission denied'] },
    { ...inEnglish, service: 'b' },
  )
  expect(register.rows.map((row) => row.service)).toEqual(['b'])
  expect(register.notes.slice(0, 3)).toEqual([
    `As of 21 November 2026, by tables of law of ${dateIn('en', subject.report.lawDate)}.`,
    'Only the service b.',
    'Not read as a whole, so that something may be missing here: c.yaml, d.yaml: permission denied.',
  ])
})

test('an id that two sub-processors bear names neither of them', async () => {
  const subject = await subjectOf({
    'a.yaml': service(
      'a',
      'subprocessors:',
      '  - { id: host, name: Host GmbH, country: DE }',
      '  - { id: host, name: Host Inc., country: US }',
      'transfers: [{ to: US, recipient: host, safeguard: { type: dpf } }]',
    ),
  })
  const register = transferRegister(subject, inEnglish)
  expect(columnsOf(register, 'to', 'recipient').slice(0, 1)).toEqual([
    ['United States (US)', 'host'],
  ])
})
