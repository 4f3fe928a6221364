import { expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import { rule, type Scope } from '../../src/model/rule.ts'
import { common, everyTransfer, law, linted, service } from './declared.ts'

const files = {
  'mail.yaml': service('mail', 'transfers:', '  - to: US'),
  'calls.yaml': service('calls', 'transfers:', '  - to: US'),
}

/** Finds every transfer of the services to which it applies. */
const everyTransferOf = (appliesTo: Scope) =>
  rule({
    ...common,
    id: 'every-transfer',
    title: 'A transfer',
    appliesTo,
    looksAcross: true,
    check: (service, estate) => everyTransfer.check(service, estate, {}),
  })

test('a rule is asked only of what it applies to, and may look at the others all the same', async () => {
  const ofCalls = everyTransferOf({
    id: 'calls',
    who: 'services with which one calls',
    holds: ({ id }, { asOf }) => asOf === law.asOf && id === 'calls',
  })
  const { findings } = await linted(files, [ofCalls])
  expect(findings.map(({ fingerprint }) => fingerprint)).toEqual([
    'every-transfer:calls:transfers/US/to',
  ])
})

test('a scope that throws is our mistake, as a check that throws is', async () => {
  const broken = everyTransferOf({
    id: 'broken',
    who: 'nobody',
    holds: () => {
      throw new Error('boom')
    },
  })
  const { findings, crashes } = await linted(files, [broken, { ...everyTransfer, id: 'other' }])
  expect(findings.map((one) => one.rule)).toEqual(['other', 'other'])
  expect(crashes.map(({ rule: id, declaration, message }) => [id, declaration, message])).toEqual([
    ['every-transfer', 'calls', 'boom'],
    ['every-transfer', 'mail', 'boom'],
  ])
})

test('an id of a scope means one thing in the whole book', () => {
  const scopes = new Set(rules.flatMap(({ appliesTo }) => appliesTo ?? []))
  const ids = [...scopes].map(({ id }) => id)
  expect(ids.toSorted()).toEqual([...new Set(ids)].toSorted())
})
