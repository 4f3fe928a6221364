import { expect, test } from 'vitest'
import { type Case, service } from './cases.ts'
import { changes } from './sides.ts'

const cases: readonly Case[] = [
  [
    'activities: [{ id: a, role: processor }]',
    'activities: [{ id: a, role: processor }, { id: b }]',
    ['weaker activity: activity added: "b", no role declared'],
  ],
  [
    'activities: [{ id: a, role: processor }]',
    'activities: [{ id: a, role: controller }]',
    ['weaker role: role of the provider in "a": processor to controller'],
  ],
  [
    'activities: [{ id: a, role: unknown }]',
    'activities: [{ id: a, role: processor }]',
    ['stronger role: role of the provider in "a": unknown to processor'],
  ],
  [
    'activities: [{ id: a, role: processor }]',
    'activities: [{ id: a, role: processor }, { id: b, role: controller, purposes: [marketing] }]',
    ['weaker activity: activity added: "b", provider as controller, 1 purpose'],
  ],
  [
    'activities: [{ id: a, purposes: [support] }]',
    'activities: [{ id: a, purposes: [support, marketing, "product analytics"] }]',
    [
      'weaker purpose: purpose in "a" added: "marketing"',
      'weaker purpose: purpose in "a" added: "product analytics"',
    ],
  ],
  [
    'activities: [{ id: a, purposes: [support] }]',
    'activities: [{ id: a, purposes: unknown }]',
    ['weaker purpose: purposes in "a": "support" to unknown'],
  ],
  [
    'activities: [{ id: a, purposes: [support] }]',
    'activities: [{ id: a, purposes: [support, { purpose: marketing, included: false }] }]',
    ['stronger purpose: purpose in "a" added: "marketing" (excluded)'],
  ],
  [
    'activities: [{ id: a, purposes: [support] }]',
    'activities: [{ id: a, purposes: [{ purpose: support, legalBasis: consent }] }]',
    ['stronger legal-basis: legal basis of purpose "support" in "a" added: consent'],
  ],
  [
    'activities: [{ id: a, role: controller, purposes: [{ purpose: support, legalBasis: contract }] }]',
    'activities: [{ id: a, role: controller, purposes: [{ purpose: support, legalBasis: legitimate-interests, interest: growth }] }]',
    [
      'stronger legal-basis: legitimate interest of purpose "support" in "a" added: growth',
      'neutral legal-basis: legal basis of purpose "support" in "a": contract to legitimate-interests',
    ],
  ],
  [
    'ownPurposes: false',
    'ownPurposes: [{ purpose: training-of-models, data: [call-recordings] }]',
    ['weaker own-purpose: own purposes of the provider: none to training of models'],
  ],
  [
    'ownPurposes: [{ purpose: statistics, anonymised: true }]',
    'ownPurposes: [{ purpose: statistics, anonymised: pseudonymised }, { purpose: benchmarking }]',
    [
      'weaker own-purpose: own purpose of the provider added: benchmarking',
      'weaker own-purpose: anonymisation of own purpose statistics: yes to pseudonymised',
    ],
  ],
  [
    'activities: [{ id: a, data: [contact] }]',
    'activities: [{ id: a, data: [contact, voice, { category: images, included: false }, location] }]',
    [
      'weaker data: categories of data in "a" added: voice and location',
      'stronger data: category of data in "a" added: images (excluded)',
    ],
  ],
  [
    'activities: [{ id: a, data: [contact, voice] }]',
    'activities: [{ id: a, data: [contact] }]',
    ['stronger data: category of data in "a" removed: voice'],
  ],
  [
    'activities: [{ id: a, data: [contact] }]',
    'activities: [{ id: a, data: [{ category: contact, openEnded: true, visible: true, items: [email] }] }]',
    [
      'neutral data: item of contact in "a" added: email',
      'weaker data: open end of contact in "a" added',
      'neutral data: visibility to the provider of contact in "a" added',
    ],
  ],
  [
    'activities: [{ id: a, specialCategories: none }]',
    'activities: [{ id: a, specialCategories: [health] }]',
    ['weaker special-category: special categories in "a": none to health'],
  ],
  [
    'activities: [{ id: a, specialCategories: { state: may-occur, categories: [health] } }]',
    'activities: [{ id: a, specialCategories: { state: may-occur, categories: [health, biometric] } }]',
    ['weaker special-category: special category in "a" added: biometric'],
  ],
  [
    'activities: [{ id: a, role: processor }]',
    'activities: [{ id: a, role: processor, specialCategories: [health] }]',
    ['weaker special-category: special category in "a" added: health'],
  ],
  [
    'activities: [{ id: a, subjects: [customers] }]',
    'activities: [{ id: a, subjects: [customers, children] }]',
    ['weaker subjects: data subjects in "a" added: children'],
  ],
  [
    'activities: [{ id: a, children: excluded }]',
    'activities: [{ id: a, children: { state: may-occur, minimumAge: 13 } }]',
    [
      'stronger children: minimum age in "a" added: 13',
      'weaker children: children in "a": excluded to may-occur',
    ],
  ],
  [
    'activities: [{ id: a, operations: [storage] }]',
    'activities: [{ id: a, operations: { storage: true, disclosure: true, combination: false } }]',
    ['neutral operations: operations in "a" added: disclosure and combination (excluded)'],
  ],
  [
    'activities: [{ id: a, features: [{ type: routing }] }]',
    'activities: [{ id: a, features: [{ type: routing, default: on }, { type: automated-decision, default: always }] }]',
    [
      'weaker feature: feature in "a" added: automated-decision (default: always)',
      'neutral feature: default of feature routing in "a" added: on',
    ],
  ],
  [
    'activities: [{ id: a, recipients: [tax advisers] }]',
    'activities: [{ id: a, recipients: [tax advisers, advertisers] }]',
    ['weaker recipients: recipient in "a" added: advertisers'],
  ],
  [
    'activities: [{ id: a, role: controller, notice: { url: "https://a.example", complaint: true } }]',
    'activities: [{ id: a, role: controller, notice: false }]',
    [
      'weaker notice: notice to data subjects in "a": url "https://a.example", complaint yes; now refused',
    ],
  ],
  [
    'activities: [{ id: a, role: joint-controller, arrangement: true }]',
    'activities: [{ id: a, role: joint-controller, arrangement: unknown }]',
    ['weaker joint-control: arrangement between joint controllers in "a": promised to unknown'],
  ],
  [
    'activities: [{ id: a, specialCategories: [health] }]',
    'activities: [{ id: a, specialCategories: { state: present, categories: [health], exception: explicit-consent } }]',
    ['stronger special-category: exception for special categories in "a" added: explicit-consent'],
  ],
  [
    'activities: [{ id: a, retention: [{ data: call-recordings, period: 30 days, from: recording }] }]',
    'activities: [{ id: a, retention: [{ data: call-recordings, period: 1 year, from: recording }] }]',
    ['weaker retention: retention of call-recordings in "a": 30 days to 1 year from recording'],
  ],
  [
    'activities: [{ id: a, retention: [{ data: [call-recordings, voice, contact], period: 6 months, from: recording, then: erasure }] }]',
    'activities: [{ id: a, retention: [{ data: [call-recordings, voice], period: 90 days, from: recording, then: pseudonymisation }, { data: contact, period: 6 months, from: recording, then: erasure }] }]',
    [
      'stronger retention: retention of call-recordings and voice in "a": 6 months to 90 days from recording',
      'weaker retention: end of the retention of call-recordings and voice in "a": erasure to pseudonymisation',
    ],
  ],
  [
    'activities: [{ id: a, retention: [{ data: contact, period: 30 days }] }]',
    'activities: [{ id: a, retention: [{ data: contact, criterion: as long as needed }] }]',
    ['weaker retention: retention of contact in "a": 30 days to "as long as needed"'],
  ],
  [
    'activities: [{ id: a, retention: [{ data: contact, period: 30 days }, { data: voice, period: 1 week }] }]',
    'activities: [{ id: a, retention: [{ data: contact, period: 30 days }] }]',
    ['weaker retention: retention of voice in "a" removed: 1 week'],
  ],
  [
    'activities: [{ id: a, role: processor, retention: [{ data: contact, period: 30 days }] }]',
    'activities: [{ id: a, role: processor }]',
    ['weaker retention: retention of contact in "a" removed: 30 days'],
  ],
  [
    'activities: [{ id: a, retention: [{ data: all, period: 30 days, from: contract-end }] }]',
    'activities: [{ id: a, retention: [{ data: all, period: 30 days, from: contract-end }, { data: voice, period: 1 week, from: recording }] }]',
    [
      'stronger retention: retention of voice in "a": 30 days from contract-end (all data); now 1 week from recording',
    ],
  ],
  [
    'activities: [{ id: a, retention: [{ period: 30 days, from: collection }] }]',
    'activities: [{ id: a, retention: [{ period: 30 days, from: collection }, { data: voice, period: 1 year, from: collection }] }]',
    [
      'weaker retention: retention of voice in "a": 30 days from collection (all data); now 1 year from collection',
    ],
  ],
  [
    'activities: [{ id: a, retention: [{ data: voice, period: 30 days, from: recording }] }]',
    'activities: [{ id: a, retention: [{ data: voice, period: 30 days, from: contract-end, backups: 90 days }] }]',
    [
      'weaker retention: retention of voice in "a": 30 days from recording; now 30 days from contract-end',
      'stronger retention: backups of voice in "a" added: 90 days',
    ],
  ],
  [
    'activities: [{ id: a, retention: unknown }]',
    'activities: [{ id: a, retention: [{ data: voice, period: 30 days }] }]',
    ['stronger retention: retention in "a": unknown to data voice, 30 days'],
  ],
  [
    'activities: [{ id: a, retention: [{ data: voice, setBy: customer, maximum: 1 year }] }]',
    'activities: [{ id: a, retention: [{ data: voice, setBy: customer, maximum: 2 years, default: 30 days }] }]',
    [
      'weaker retention: retention of voice in "a": set by the customer at most 1 year to set by the customer by default 30 days at most 2 years',
    ],
  ],
  [
    'activities: [{ id: a, data: [voice, contact], retention: [{ data: all, period: 30 days }] }]',
    'activities: [{ id: a, data: [voice, contact], retention: [{ data: voice, period: 30 days }, { data: contact, period: 60 days }] }]',
    [
      'neutral retention: retention of all data in "a" removed: 30 days',
      'weaker retention: retention of contact in "a": 30 days (all data) to 60 days',
      'neutral retention: retention of voice in "a": 30 days (all data) to 30 days',
    ],
  ],
  [
    'activities: [{ id: a, retention: [{ data: voice, period: 30 days }] }]',
    'activities: [{ id: a, retention: [{ data: voice, period: 30 days }, { data: voice, for: disputes, period: 5 years }] }]',
    ['neutral retention: retention of voice, disputes in "a" added: 5 years'],
  ],
]

test.each(cases)('%s → %s', async (before, after, said) => {
  const found = await changes(service(before), service(after))
  expect(found.map(({ direction, kind, message }) => `${direction} ${kind}: ${message}`)).toEqual(
    said,
  )
})
