import { expect, test } from 'vitest'
import { type Case, organisation } from './cases.ts'
import { changes } from './sides.ts'

const cases: readonly Case[] = [
  ['country: FR', 'country: FR\naddress: Paris', ['stronger organisation: address added: "Paris"']],
  ['country: FR', 'country: US', ['neutral organisation: our country of establishment: FR to US']],
  [
    'dpo: a@a.example',
    'dpo: b@a.example',
    ['neutral officer: data-protection officer: "a@a.example" to "b@a.example"'],
  ],
  [
    'dpo: a@a.example',
    'country: FR',
    [
      'neutral organisation: our country of establishment added: FR',
      'weaker officer: data-protection officer removed: "a@a.example"',
    ],
  ],
  [
    'representatives: { eu: A }',
    'representatives: { eu: B, uk: C }',
    [
      'neutral representative: representative in the Union: "A" to "B"',
      'stronger representative: representative in the United Kingdom added: "C"',
    ],
  ],
  ['regimes: [eu-gdpr]', 'regimes: [eu-gdpr, uk-gdpr]', ['neutral regime: law added: uk-gdpr']],
  [
    'duties: { telecom: false, nis2: false }',
    'duties: { telecom: true, nis2: important }',
    [
      'neutral regime: our duties under NIS2: no to important',
      'neutral regime: our duties as a provider of public electronic communications: no to yes',
    ],
  ],
  [
    'limits: [{ data: voice, period: 30 days }]',
    'limits: [{ data: voice, period: 60 days, reason: quality }, { data: images, period: 1 week }]',
    [
      'stronger limit: limit of retention added: images, 1 week',
      'weaker limit: limit of retention for voice: 30 days to 60 days',
      'neutral limit: reason of the limit for voice added: quality',
    ],
  ],
  [
    'approvals: [{ service: calls, subprocessor: a }]',
    'approvals: [{ service: calls, subprocessor: a }, { service: calls, subprocessor: b, until: 2027-01-01 }, { service: calls, subprocessor: c, approved: false }, { service: calls, subprocessor: d, until: 2025-01-01 }]',
    [
      'stronger approval: approval added: "b" for "calls", until 2027-01-01',
      'neutral approval: approval added: "c" for "calls", refused',
      'neutral approval: approval added: "d" for "calls", until 2025-01-01',
    ],
  ],
  [
    'approvals: [{ service: calls, subprocessor: a }]',
    'note: none',
    ['weaker approval: approval removed: "a" for "calls"', 'neutral remark: note added: none'],
  ],
  [
    'approvals: [{ service: calls, subprocessor: a, until: 2027-06-30 }]',
    'approvals: [{ service: calls, subprocessor: a, until: 2026-06-30, by: board, conditions: no voice }]',
    [
      'stronger approval: author of approval "a" for "calls" added: board',
      'neutral approval: conditions of approval "a" for "calls" added: "no voice"',
      'weaker approval: last day of approval "a" for "calls": 2027-06-30 to 2026-06-30 (passed)',
    ],
  ],
  [
    'approvals: [{ service: calls, subprocessor: a, date: 2026-01-01 }]',
    'approvals: [{ service: calls, subprocessor: a, date: 2026-02-01, approved: false }]',
    [
      'weaker approval: decision of approval "a" for "calls" added: no',
      'neutral approval: day of approval "a" for "calls": 2026-01-01 to 2026-02-01',
    ],
  ],
  [
    'assessments: [{ type: impact, service: calls, date: 2026-01-01 }]',
    'assessments: [{ type: impact, service: calls, date: 2026-06-01, reference: D-1 }, { type: transfer, service: calls, country: US, date: 2026-02-02 }]',
    [
      'stronger impact-assessment: assessment of ours added: transfer of "calls", US, 2026-02-02',
      'stronger impact-assessment: day of our assessment, impact of "calls": 2026-01-01 to 2026-06-01',
      'stronger impact-assessment: reference of our assessment, impact of "calls" added: "D-1"',
    ],
  ],
]

test.each(cases)('%s → %s', async (before, after, said) => {
  const found = await changes(organisation(before), organisation(after))
  expect(found.map(({ direction, kind, message }) => `${direction} ${kind}: ${message}`)).toEqual(
    said,
  )
})
