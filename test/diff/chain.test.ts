import { expect, test } from 'vitest'
import { type Case, service } from './cases.ts'
import { changes } from './sides.ts'

const cases: readonly Case[] = [
  [
    'subprocessors: [{ id: a, name: A, country: FR }]',
    'subprocessors: [{ id: a, name: A, country: FR }, { id: b, name: B SA, country: IE, task: hosting }]',
    ['neutral subprocessor: sub-processor added: "B SA", in IE, "hosting"'],
  ],
  [
    'subprocessors: [{ id: a, name: A, country: FR }]',
    'subprocessors: [{ id: a, name: A, country: FR }, { id: b, name: B Inc, country: US, locations: [IE, US], task: support }]',
    [
      'weaker subprocessor: sub-processor added: "B Inc", in US (not recognised as adequate) and IE, "support"',
    ],
  ],
  [
    'subprocessors: [{ id: a, name: A, country: FR }]',
    'subprocessors: [{ id: a, name: A, country: FR }, { id: b, description: an SMS provider }]',
    ['weaker subprocessor: sub-processor added: "an SMS provider", no country declared'],
  ],
  [
    'subprocessors: [{ id: a, name: A, country: FR }, { id: b, name: B, country: IN }]',
    'subprocessors: [{ id: a, name: A, country: FR }]',
    ['stronger subprocessor: sub-processor removed: "B", in IN (not recognised as adequate)'],
  ],
  [
    'subprocessors: [{ id: a, name: A, country: FR }]',
    'subprocessors: [{ id: a, name: A, country: CN }]',
    ['weaker subprocessor: country of sub-processor "A": FR to CN (not recognised as adequate)'],
  ],
  [
    'subprocessors: [{ id: a, name: A, locations: [FR] }]',
    'subprocessors: [{ id: a, name: A, locations: unspecified }]',
    ['weaker subprocessor: locations of sub-processor "A": FR to unspecified'],
  ],
  [
    'subprocessors: [{ id: a, name: A, task: hosting, contact: a@a.example }]',
    'subprocessors: [{ id: a, name: A, task: hosting and support }]',
    [
      'weaker subprocessor: contact of sub-processor "A" removed: "a@a.example"',
      'neutral subprocessor: task of sub-processor "A": "hosting" to "hosting and support"',
    ],
  ],
  [
    'subprocessors: false',
    'subprocessors: [{ id: a, name: A, country: US }]',
    ['weaker subprocessor: sub-processors: none to "A", in US (not recognised as adequate)'],
  ],
  [
    'subprocessors: unknown',
    'subprocessors: [{ id: a, name: A, country: US }]',
    ['stronger subprocessor: sub-processors: unknown to "A", in US (not recognised as adequate)'],
  ],
  [
    'subprocessors: [{ id: a, name: Acme SA, country: FR }]',
    'subprocessors: [{ id: acme, name: "Acme S.A.", country: FR }]',
    [
      'neutral subprocessor: id of sub-processor "Acme S.A.": a to acme',
      'neutral subprocessor: name of sub-processor "Acme S.A.": "Acme SA" to "Acme S.A."',
    ],
  ],
  [
    'subprocessors: [{ id: a, name: A, data: [contact] }]',
    'subprocessors: [{ id: a, name: A, data: [contact, voice] }]',
    ['weaker data: data of sub-processor "A" added: voice'],
  ],
  [
    'subprocessors: [{ id: a, name: A, listed: true, access: false, inUse: false, agreement: true, breachNotice: 12 hours, retention: 30 days }]',
    'subprocessors: [{ id: a, name: A, listed: false, access: true, inUse: true, agreement: false, breachNotice: 48 hours, retention: 60 days }]',
    [
      'weaker subprocessor: access to personal data of sub-processor "A": no to yes',
      'weaker subprocessor: use for us of sub-processor "A": no to yes',
      'weaker subprocessor: place in the list of sub-processor "A": yes to no',
      'weaker flow-down: contract with the provider of sub-processor "A": promised to refused',
      'weaker retention: retention of sub-processor "A": 30 days to 60 days',
      'weaker breach-notice: breach notice to the provider of sub-processor "A": 12 hours to 48 hours',
    ],
  ],
  [
    'subprocessing: { authorisation: specific }',
    'subprocessing: { authorisation: general }',
    ['weaker authorisation: authorisation of sub-processors: specific to general'],
  ],
  [
    'subprocessing: { authorisation: none }',
    'subprocessing: { authorisation: { type: general, qualified: where needed } }',
    [
      'weaker authorisation: authorisation of sub-processors, reservation added: "where needed"',
      'weaker authorisation: authorisation of sub-processors: none to general',
    ],
  ],
  [
    'subprocessing: { notice: { period: 30 days, by: [email] } }',
    'subprocessing: { notice: { period: 10 days, by: [web-page], written: true } }',
    [
      'weaker subprocessor-notice: notice of new sub-processors, channels: email to web-page',
      'weaker subprocessor-notice: notice of new sub-processors: 30 days to 10 days',
      'stronger subprocessor-notice: written notice of new sub-processors added',
    ],
  ],
  [
    'subprocessing: { notice: { period: 30 days } }',
    'subprocessing: { notice: { period: 1 month } }',
    ['neutral subprocessor-notice: notice of new sub-processors: 30 days to 1 month'],
  ],
  [
    'subprocessing: { objection: { period: 30 days, effect: not-engaged, grounds: any } }',
    'subprocessing: { objection: { period: 14 days, effect: termination, grounds: reasonable } }',
    [
      'weaker objection: effect of an objection to sub-processors: not-engaged to termination',
      'weaker objection: grounds for objecting to sub-processors: any to reasonable',
      'weaker objection: time to object to sub-processors: 30 days to 14 days',
    ],
  ],
  [
    'subprocessing: { objection: { period: 30 days }, liability: full }',
    'subprocessing: { liability: limited }',
    [
      'weaker objection: right to object to sub-processors removed: 30 days',
      'weaker liability: liability for sub-processors: full to limited',
    ],
  ],
  [
    'subprocessing: { flowDown: same-obligations }',
    'subprocessing: { flowDown: { terms: sufficient-guarantees, byContract: true } }',
    [
      'stronger flow-down: obligations of sub-processors, by contract added',
      'weaker flow-down: obligations of sub-processors: same-obligations to sufficient-guarantees',
    ],
  ],
  [
    'subprocessing: { list: { url: "https://a.example/list", updated: 2026-01, complete: true } }',
    'subprocessing: { list: { url: "https://a.example/list", updated: 2026-06, complete: false } }',
    [
      'weaker subprocessor-list: completeness of the list of sub-processors: yes to no',
      'neutral subprocessor-list: list of sub-processors, last update: 2026-01 to 2026-06',
    ],
  ],
  [
    'subprocessing: { outsideEea: false }',
    'subprocessing: { outsideEea: true }',
    ['weaker location: sub-processors outside the EEA: no to yes'],
  ],
  [
    'embeds: [{ name: Maps, task: maps }]',
    'embeds: [{ name: Maps, task: maps, agreement: in-force }, { name: Chat, provider: C, task: chat }]',
    [
      'weaker embedded-service: embedded service added: "Chat", "chat"',
      'stronger embedded-service: agreement of embedded service "Maps" added: in-force',
    ],
  ],
  [
    'locations: [{ use: storage, countries: [FR], by: provider }]',
    'locations: [{ use: storage, countries: [FR], by: provider }, { use: access, countries: [IN], by: provider }, { use: support, regions: [EEA] }]',
    [
      'weaker location: location added: access by the provider, in IN (not recognised as adequate)',
      'neutral location: location added: support, in EEA',
    ],
  ],
  [
    'locations: [{ use: storage, countries: [FR] }]',
    'locations: [{ use: storage, countries: [US], place: Virginia }]',
    [
      'weaker location: countries of storage: FR to US (not recognised as adequate)',
      'neutral location: place of storage added: "Virginia"',
    ],
  ],
  [
    'locations: [{ use: storage, countries: [FR] }]',
    'locations: [{ use: storage, countries: unspecified, chosenBy: provider }]',
    [
      'neutral location: choice of the country of storage added: provider',
      'weaker location: countries of storage: FR to unspecified',
    ],
  ],
  [
    'locations: unknown',
    'locations: [{ use: storage, countries: [FR] }]',
    ['stronger location: locations: unknown to storage, in FR'],
  ],
  [
    'locations: [{ use: storage, regions: [EEA] }]',
    'locations: [{ use: storage, regions: [Europe] }]',
    ['weaker location: regions of storage: EEA to Europe'],
  ],
]

test.each(cases)('%s → %s', async (before, after, said) => {
  const found = await changes(service(before), service(after))
  expect(found.map(({ direction, kind, message }) => `${direction} ${kind}: ${message}`)).toEqual(
    said,
  )
})
