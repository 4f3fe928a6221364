import { expect, test } from 'vitest'
import { columnsOf, organisation, registerOf, service } from './world.ts'

const us = organisation(
  'country: FR',
  'address: 1 rue A, Paris',
  'contact: privacy@us.example',
  'dpo: dpo@us.example',
  'representatives: { uk: "Us Ltd, London" }',
)

const activity = (id: string, ...fields: readonly string[]) => [
  `  - id: ${id}`,
  ...fields.map((field) => `    ${field}`),
]

test('an activity stands in the record of whoever decides, and of whoever processes', async () => {
  const text = service(
    'a',
    'activities:',
    ...activity('ours', 'role: processor', 'customerRole: controller'),
    ...activity('for-others', 'role: processor', 'customerRole: processor'),
    ...activity('joint', 'role: joint-controller'),
    ...activity('independent', 'role: controller', 'customerRole: controller'),
    ...activity('theirs', 'role: controller'),
    ...activity('unknown'),
  )
  const register = await registerOf('ropa', { 'a.yaml': text, 'us.yaml': us })
  const ours = 'Our record as controller, Article 30(1)'
  const processors = 'The providers’ records as processors, Article 30(2)'
  expect(columnsOf(register, 'record', 'activity', 'providerRole', 'ourRole')).toEqual([
    [ours, 'ours', 'processor', 'controller'],
    [ours, 'joint', 'joint controller', 'not declared'],
    [ours, 'independent', 'controller', 'controller'],
    [ours, 'unknown', 'not declared', 'not declared'],
    [processors, 'ours', 'processor', 'controller'],
    [processors, 'for others', 'processor', 'processor'],
    [processors, 'unknown', 'not declared', 'not declared'],
    [
      'Activities in which only the provider is controller: in none of our records',
      'theirs',
      'controller',
      'not declared',
    ],
  ])
})

test('point (a): who is who, with contacts', async () => {
  const text = service(
    'a',
    'provider:',
    '  name: Provider SA',
    '  country: US',
    '  contact: privacy@provider.example',
    '  dpo: false',
    '  representatives: { eu: Provider EU BV }',
    'activities:',
    ...activity('calls', 'role: processor', 'customerRole: controller'),
    ...activity('joint', 'role: joint-controller'),
  )
  const register = await registerOf('ropa', { 'a.yaml': text, 'us.yaml': us })
  expect(
    columnsOf(
      register,
      'controller',
      'controllerContact',
      'jointController',
      'representative',
      'officer',
      'processor',
      'processorContact',
      'processorRepresentative',
      'processorOfficer',
    ),
  ).toEqual([
    [
      'Us SA',
      '1 rue A, Paris, France (FR), privacy@us.example',
      'not applicable',
      'UK: Us Ltd, London',
      'dpo@us.example',
      'Provider SA',
      'United States (US), privacy@provider.example',
      'not applicable',
      'not applicable',
    ],
    [
      'Us SA',
      '1 rue A, Paris, France (FR), privacy@us.example',
      'Provider SA',
      'UK: Us Ltd, London',
      'dpo@us.example',
      'not applicable',
      'not applicable',
      'not applicable',
      'not applicable',
    ],
    [
      'Us SA',
      '1 rue A, Paris, France (FR), privacy@us.example',
      'not applicable',
      'UK: Us Ltd, London',
      'dpo@us.example',
      'Provider SA',
      'United States (US), privacy@provider.example',
      'EU: Provider EU BV',
      'none, as the documents say',
    ],
  ])
})

test('points (b) to (d): what, of whom, to whom; what is not included says so', async () => {
  const text = service(
    'a',
    'provider: { name: Provider SA }',
    'activities:',
    ...activity(
      'calls',
      'role: processor',
      'purposes: [answering, { purpose: billing, included: false }, { purpose: proof, legalBasis: legal-obligation, law: FR CCom L123-22 }]',
      'data: [contact, { category: x-agent-data, items: [shift], openEnded: true }, { category: health, included: may-occur }]',
      'subjects: [customers, { category: children, included: unknown }]',
      'specialCategories: { state: none, excluded: [health] }',
      'recipients: [auditors]',
    ),
    'subprocessors:',
    '  - { id: host, name: Host GmbH, country: DE }',
    '  - { id: idle, name: Idle GmbH, inUse: false }',
  )
  const [row] = columnsOf(
    await registerOf('ropa', { 'a.yaml': text }),
    'purposes',
    'legalBasis',
    'data',
    'subjects',
    'special',
    'recipients',
  )
  expect(row).toEqual([
    'answering; billing (excluded); proof',
    'legal obligation: FR CCom L123-22',
    'contact; agent data: shift (open list); health (may occur)',
    'customers; children (unknown)',
    'none, as the documents say',
    'Provider SA, processor; Host GmbH, sub-processor, Germany (DE); auditors',
  ])
})

test('points (e) to (g): transfers down the chain, time limits, measures', async () => {
  const first = service(
    'first',
    'activities:',
    ...activity(
      'calls',
      'role: processor',
      'data: [contact, messages, metadata]',
      'retention:',
      '  - { data: [contact, messages], period: 90 days, from: last-use, then: erasure }',
      '  - { data: all, period: 30 days, from: contract-end, then: erasure, backups: unknown }',
    ),
    'subprocessors: [{ id: second, service: second }]',
    'transfers: [{ to: US, recipient: Mailer Inc., safeguard: { type: derogation, ground: compelling-interests } }]',
    'security:',
    '  byReference: https://first.example/security',
    '  measures: [{ type: restoration, within: 24 hours, by: host }]',
  )
  const second = service(
    'second',
    'provider: { name: Second BV }',
    'transfers: [{ to: IN, recipient: Third Pvt., safeguard: unknown }]',
  )
  const [row] = columnsOf(
    await registerOf('ropa', { 'a.yaml': first, 'b.yaml': second }),
    'transfers',
    'lastResort',
    'erasure',
    'security',
  )
  const resort =
    'Mailer Inc., United States (US): derogation, compelling legitimate interests, Article 49(1), second subparagraph'
  expect(row).toEqual([
    `${resort}; Third Pvt., India (IN): unknown (behind second)`,
    resort,
    'contact, messages: 90 days after: last use; 30 days after: end of the contract, erasure, backups unknown; metadata: 30 days after: end of the contract, erasure, backups unknown',
    'restoration: within 24 hours, host; described in https://first.example/security',
  ])
})

test('the record of a processor down the chain names the controller through whom it works', async () => {
  const first = service('first', 'subprocessors: [{ id: second, service: second }]')
  const second = service(
    'second',
    'provider: { name: Second BV }',
    'activities: [{ id: hosting, role: sub-processor, operations: { storage: true, use: false } }]',
  )
  const register = await registerOf('ropa', { 'a.yaml': first, 'b.yaml': second, 'us.yaml': us })
  expect(columnsOf(register, 'service', 'controller', 'processing').at(-1)).toEqual([
    'second',
    'Us SA, through first',
    'storage; use (excluded)',
  ])
})

test('a service of which no activity is declared keeps a line in both records', async () => {
  const register = await registerOf('ropa', { 'a.yaml': service('a') })
  expect(columnsOf(register, 'service', 'activity', 'controller', 'erasure', 'security')).toEqual([
    ['a', 'not declared', 'not declared', 'not declared', 'not declared'],
    ['a', 'not declared', 'not declared', 'not applicable', 'not declared'],
  ])
})

test('every point of Article 30(1) and (2) is a column', async () => {
  const { columns } = await registerOf('ropa', { 'a.yaml': service('a') })
  const points = [...'abcdefg'].map((letter) => `30(1)(${letter})`)
  const ofProcessors = [...'abcd'].map((letter) => `30(2)(${letter})`)
  const noted = columns.flatMap(({ note = '' }) => note.split(', '))
  expect([...points, ...ofProcessors].filter((point) => !noted.includes(point))).toEqual([])
})
