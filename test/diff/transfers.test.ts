import { expect, test } from 'vitest'
import { type Case, service } from './cases.ts'
import { changes } from './sides.ts'

const cases: readonly Case[] = [
  [
    'transfers: [{ to: IL, recipient: a, safeguard: { type: adequacy } }]',
    'transfers: [{ to: IL, recipient: a, safeguard: { type: adequacy } }, { to: US, recipient: b }]',
    [
      'weaker transfer: transfer added: US (not recognised as adequate), "b", no safeguard declared',
    ],
  ],
  [
    'transfers: false',
    'transfers: [{ to: IL, recipient: a, safeguard: { type: adequacy } }]',
    ['weaker transfer: transfers: none to IL (adequate), "a", adequacy'],
  ],
  [
    'transfers: [{ to: IL, recipient: a, safeguard: { type: adequacy } }]',
    'transfers: [{ to: IN, recipient: a, safeguard: { type: scc, decision: 2021/914, modules: [3] }, assessment: { date: 2026-01-05 } }]',
    [
      'weaker transfer: country of transfer to IN, "a": IL (adequate) to IN (not recognised as adequate)',
      'neutral safeguard: safeguard of transfer to IN, "a": adequacy to standard clauses, decision "2021/914", modules 3',
      'stronger transfer-assessment: transfer assessment of transfer to IN, "a" added: date 2026-01-05',
    ],
  ],
  [
    'transfers: [{ to: US, recipient: a }]',
    'transfers: [{ to: US, recipient: a, safeguard: { type: scc, decision: 2021/914, modules: [2] } }]',
    [
      'stronger safeguard: safeguard of transfer to US, "a" added: standard clauses, decision "2021/914", modules 2',
    ],
  ],
  [
    'transfers: [{ to: US, recipient: a, safeguard: [{ type: scc, decision: 2021/914 }, { type: dpf }] }]',
    'transfers: [{ to: US, recipient: a, safeguard: { type: dpf } }]',
    [
      'weaker safeguard: safeguard of transfer to US, "a" removed: standard clauses, decision "2021/914"',
    ],
  ],
  [
    'transfers: [{ to: US, recipient: a, safeguard: { type: scc } }]',
    'transfers: [{ to: US, recipient: a, safeguard: false }]',
    ['weaker safeguard: safeguards of transfer to US, "a": standard clauses to none'],
  ],
  [
    'transfers: [{ to: US, recipient: a, safeguard: { type: scc, decision: 2021/914 } }]',
    'transfers: [{ to: US, recipient: a, safeguard: { type: privacy-shield } }]',
    [
      'weaker safeguard: safeguard of transfer to US, "a": standard clauses, decision "2021/914"; now Privacy Shield',
    ],
  ],
  [
    'transfers: [{ to: US, recipient: a, safeguard: { type: scc, decision: 2021/914 } }]',
    'transfers: [{ to: US, recipient: a, safeguard: { type: bcr, for: processor, status: approved } }]',
    [
      'neutral safeguard: safeguard of transfer to US, "a": standard clauses, decision "2021/914"; now binding corporate rules, for processor, status approved',
    ],
  ],
  [
    'transfers: [{ to: US, recipient: a, safeguard: { type: scc, decision: 2010/87 } }]',
    'transfers: [{ to: US, recipient: a, safeguard: { type: scc, decision: 2021/914 } }]',
    [
      'stronger safeguard: decision of the safeguard of transfer to US, "a": "2010/87" to "2021/914"',
    ],
  ],
  [
    'transfers: [{ to: US, recipient: a, safeguard: { type: scc, decision: 2021/914, modules: [2, 3] } }]',
    'transfers: [{ to: US, recipient: a, safeguard: { type: scc, decision: 2021/914, modules: [2] } }]',
    ['weaker safeguard: clause module of the safeguard of transfer to US, "a" removed: 3'],
  ],
  [
    'transfers: [{ to: US, recipient: a, safeguard: { type: bcr, status: pending } }]',
    'transfers: [{ to: US, recipient: a, safeguard: { type: bcr, status: approved, reference: A-1 } }]',
    [
      'stronger safeguard: reference of the safeguard of transfer to US, "a" added: "A-1"',
      'stronger safeguard: status of the safeguard of transfer to US, "a": pending to approved',
    ],
  ],
  [
    'transfers: [{ to: US, recipient: a, safeguard: { type: dpf, conditions: { dpf-active-listing: true } } }]',
    'transfers: [{ to: US, recipient: a, safeguard: { type: dpf, conditions: { dpf-active-listing: false } } }]',
    [
      'weaker safeguard: condition met, dpf-active-listing, of the safeguard of transfer to US, "a": yes to no',
    ],
  ],
  [
    'transfers: [{ to: US, recipient: a, assessment: { date: 2026-01-05 } }]',
    'transfers: [{ to: US, recipient: a }]',
    [
      'weaker transfer-assessment: transfer assessment of transfer to US, "a" removed: date 2026-01-05',
    ],
  ],
  [
    'transfers: [{ to: US, recipient: a, assessment: { date: 2026-01-05 } }]',
    'transfers: [{ to: US, recipient: a, assessment: { date: 2024-01, available: on-request } }]',
    [
      'stronger transfer-assessment: availability of the transfer assessment of transfer to US, "a" added: on-request',
      'weaker transfer-assessment: date of the transfer assessment of transfer to US, "a": 2026-01-05 to 2024-01',
    ],
  ],
  [
    'transfers: [{ to: US, recipient: a }]',
    'transfers: [{ to: US, recipient: a, measures: [encryption with our own keys], frequency: occasional, data: [voice] }]',
    [
      'stronger data: data of transfer to US, "a" added: voice',
      'stronger transfer: frequency of transfer to US, "a" added: occasional',
      'stronger safeguard: supplementary measure of transfer to US, "a" added: "encryption with our own keys"',
    ],
  ],
]

test.each(cases)('%s → %s', async (before, after, said) => {
  const found = await changes(service(before), service(after))
  expect(found.map(({ direction, kind, message }) => `${direction} ${kind}: ${message}`)).toEqual(
    said,
  )
})
