import { expect, test } from 'vitest'
import { type Case, service } from './cases.ts'
import { changes } from './sides.ts'

const cases: readonly Case[] = [
  [
    'breach: { notice: { within: 24 hours } }',
    'breach: { notice: { within: 72 hours } }',
    ['weaker breach-notice: breach notice: 24 hours to 72 hours'],
  ],
  [
    'breach: { notice: { within: 24 hours } }',
    'breach: { notice: { within: without-undue-delay } }',
    ['weaker breach-notice: breach notice: 24 hours to without-undue-delay'],
  ],
  [
    'breach: { notice: { within: immediately } }',
    'breach: { notice: { within: 24 hours } }',
    ['neutral breach-notice: breach notice: immediately to 24 hours'],
  ],
  [
    'breach: { notice: { within: 24 hours } }',
    'breach: { notice: { within: 1 day } }',
    ['neutral breach-notice: breach notice: 24 hours to 1 day'],
  ],
  [
    'breach: { notice: { within: 2 business days } }',
    'breach: { notice: { within: 48 hours } }',
    ['stronger breach-notice: breach notice: 2 business days to 48 hours'],
  ],
  [
    'breach: { notice: { within: 24 hours, after: awareness } }',
    'breach: { phases: true }',
    [
      'weaker breach-notice: breach notice removed: 24 hours, after awareness',
      'stronger breach-content: breach information in phases added: promised',
    ],
  ],
  [
    'breach: { notice: { within: 24 hours, after: awareness } }',
    'breach: { notice: false }',
    ['weaker breach-notice: breach notice: 24 hours, after awareness; now refused'],
  ],
  [
    'breach: { notice: unknown }',
    'breach: { notice: { within: 24 hours, after: awareness } }',
    ['stronger breach-notice: breach notice: unknown to 24 hours, after awareness'],
  ],
  [
    'breach: { notice: unknown }',
    'breach: { notice: false }',
    ['neutral breach-notice: breach notice: unknown to refused'],
  ],
  [
    'breach: { notice: { within: 24 hours } }',
    'breach: { notice: { within: 24 hours, qualified: if possible } }',
    ['weaker breach-notice: breach notice, reservation added: "if possible"'],
  ],
  [
    'breach: { notice: { after: awareness } }',
    'breach: { notice: { after: end-of-investigation } }',
    ['weaker breach-notice: breach notice, start of the clock: awareness to end-of-investigation'],
  ],
  [
    'breach: { notice: { to: customer } }',
    'breach: { notice: { to: authority } }',
    ['weaker breach-notice: breach notice, recipient: customer to authority'],
  ],
  [
    'breach: { notice: { by: [email] } }',
    'breach: { notice: { by: [web-page] } }',
    ['weaker breach-notice: breach notice, channels: email to web-page'],
  ],
  [
    'breach: { notice: true }',
    'breach: { notice: { cooperation: true } }',
    ['weaker breach-notice: cooperation in place of a breach notice added'],
  ],
  ['breach: { notice: true }', 'breach: { notice: { commitment: true } }', []],
  [
    'breach: { notice: { within: 24 hours, source: agreement §1 } }',
    'breach: { notice: [{ within: 24 hours, source: agreement §1 }, { within: 72 hours, source: sheet §2 }] }',
    [
      'weaker breach-notice: breach notice: 24 hours to 24 hours (agreement §1); 72 hours (sheet §2)',
    ],
  ],
  [
    'breach: { notice: { within: 24 hours } }',
    'breach: { notice: [{ within: 24 hours }, { within: 72 hours, for: minor incidents }] }',
    ['weaker breach-notice: breach notice, "minor incidents": 24 hours in general; now 72 hours'],
  ],
  [
    'breach: { content: [nature, contact] }',
    'breach: { content: [contact, nature, measures] }',
    ['stronger breach-content: content of the breach notice added: measures'],
  ],
  [
    'breach: { content: [nature, contact] }',
    'breach: { content: { items: [nature], qualified: as available } }',
    [
      'weaker breach-content: content of the breach notice removed: contact',
      'weaker breach-content: content of the breach notice, reservation added: "as available"',
    ],
  ],
  [
    'breach: { content: [nature, contact] }',
    'breach: { content: false }',
    ['weaker breach-content: content of the breach notice: nature, contact; now refused'],
  ],
  [
    'breach: { subprocessors: 12 hours }',
    'breach: { subprocessors: promptly }',
    ['weaker breach-notice: breach notice by sub-processors: 12 hours to promptly'],
  ],
  [
    'breach: { notice: [{ within: 24 hours }, { within: 72 hours, for: minor incidents }] }',
    'breach: { notice: { within: 24 hours } }',
    ['stronger breach-notice: breach notice, "minor incidents": 72 hours to 24 hours in general'],
  ],
  [
    'documents: { agreement: { type: agreement }, sheet: { type: data-protection-sheet } }\nbreach: { notice: { within: 24 hours, source: agreement §1 } }',
    'documents: { agreement: { type: agreement }, sheet: { type: data-protection-sheet } }\nbreach: { notice: [{ within: 24 hours, source: agreement §1 }, { within: 72 hours, source: sheet §2 }] }',
    [
      'neutral breach-notice: breach notice: 24 hours to 24 hours (agreement §1); 72 hours (sheet §2)',
    ],
  ],
  [
    'documents: { agreement: { type: agreement }, sheet: { type: data-protection-sheet } }\nbreach: { notice: { within: 24 hours, source: sheet §1 } }',
    'documents: { agreement: { type: agreement }, sheet: { type: data-protection-sheet } }\nbreach: { notice: [{ within: 24 hours, source: sheet §1 }, { within: 72 hours, source: agreement §2 }] }',
    [
      'weaker breach-notice: breach notice: 24 hours to 24 hours (sheet §1); 72 hours (agreement §2)',
    ],
  ],
  [
    'obligations: { instructions: { documented: true, transfers: true, legalException: union-law, unlawfulAlert: immediately } }',
    'obligations: { instructions: { documented: { qualified: where practicable }, transfers: false, legalException: any-law, unlawfulAlert: reasonable-period } }',
    [
      'weaker instructions: processing on documented instructions only, reservation added: "where practicable"',
      'weaker instructions: law that may depart from the instructions: union-law to any-law',
      'weaker instructions: instructions on transfers: promised to refused',
      'weaker instructions: alert on an unlawful instruction: immediately to reasonable-period',
    ],
  ],
  [
    'obligations: { instructions: { documented: true, transfers: true } }',
    'obligations: { instructions: false }',
    ['weaker instructions: instructions: documented yes, transfers yes; now refused'],
  ],
  [
    'obligations: { confidentiality: true }',
    'obligations: { instructions: { documented: true, unlawfulAlert: true } }',
    [
      'stronger instructions: processing on documented instructions only added: promised',
      'stronger instructions: alert on an unlawful instruction added: promised',
      'weaker confidentiality: confidentiality removed: promised',
    ],
  ],
  [
    'obligations: { assistance: { dpia: true, security: unknown, rights: { within: 3 days, forwarding: 1 day, cost: provider } } }',
    'obligations: { assistance: { dpia: { cost: customer }, security: true, rights: { within: 10 days, forwarding: true, cost: customer } } }',
    [
      'weaker rights-assistance: help with requests of data subjects, cost: provider to customer',
      'weaker rights-assistance: forwarding of requests: 1 day to yes',
      'weaker rights-assistance: help with requests of data subjects, time: 3 days to 10 days',
      'weaker assistance: help with impact assessments, cost added: customer',
      "stronger assistance: help with the customer's own security: unknown to promised",
    ],
  ],
  [
    'obligations: { endOfContract: { choice: customer, options: [erasure, return], within: 30 days, copies: true, backups: same, proof: true } }',
    'obligations: { endOfContract: { choice: provider, options: [erasure], within: 6 months, copies: false, backups: 90 days } }',
    [
      'weaker end-of-contract: backups after the contract: same to 90 days',
      'weaker end-of-contract: choice between erasure and return: customer to provider',
      'weaker end-of-contract: erasure of copies: promised to refused',
      'weaker end-of-contract: option after the contract removed: return',
      'weaker end-of-contract: proof of erasure removed: promised',
      'weaker end-of-contract: deletion after the contract: 30 days to 6 months',
    ],
  ],
  [
    'obligations: { audit: { information: true, audits: true, auditors: [customer, mandated-auditor], notice: false, cost: provider } }',
    'obligations: { audit: { information: true, audits: reports-only, auditors: [customer], notice: 30 days, cost: customer, frequency: 1 per year, scope: documents only } }',
    [
      'weaker audit: auditor removed: mandated-auditor',
      'weaker audit: audits: yes to reports-only',
      'weaker audit: audits, cost: provider to customer',
      'weaker audit: audits, frequency added: "1 per year"',
      'weaker audit: audits, notice: no to 30 days',
      'weaker audit: audits, limit added: "documents only"',
    ],
  ],
  [
    'obligations: { amendments: mutual }',
    'obligations: { amendments: { by: unilateral, notice: 30 days, channels: [web-page] } }',
    [
      'weaker amendment: amendments: mutual to unilateral',
      'neutral amendment: amendments, channels added: web-page',
      'stronger amendment: amendments, notice added: 30 days',
    ],
  ],
  [
    'obligations: { customer: [inform the persons] }',
    'obligations: { customer: [inform the persons, pay for audits], export: true, suspension: true }',
    [
      'stronger customer-control: export by the customer added: promised',
      'stronger customer-control: right to suspend added: promised',
      'weaker customer-duty: duty of the customer added: "pay for audits"',
    ],
  ],
]

test.each(cases)('%s → %s', async (before, after, said) => {
  const found = await changes(service(before), service(after))
  expect(found.map(({ direction, kind, message }) => `${direction} ${kind}: ${message}`)).toEqual(
    said,
  )
})
