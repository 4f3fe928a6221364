import { expect, test } from 'vitest'
import { claimsIn } from '../../src/evidence/claims-in.ts'
import { driftOf } from '../../src/evidence/drift.ts'
import { readDocument } from '../../src/evidence/read-document.ts'
import type { Service } from '../../src/model/declaration.ts'

const copy = async (within: string) => {
  const text = `8.1 The processor tells the customer of a breach.\n\n8.2 It does so within ${within} and names a contact.`
  const reading = await readDocument(new TextEncoder().encode(text), 'agreement.txt')
  if ('unreadable' in reading) throw new Error(reading.unreadable)
  return reading.document
}

test('a place without a quote is told when its passage changes, though another fact quotes what stays', async () => {
  const service = {
    breach: {
      notice: { within: '48 hours', source: 'agreement §8.2' },
      content: { items: ['contact'], source: 'agreement §8.2', quote: 'names a contact' },
    },
  } as unknown as Service
  const drifts = driftOf(
    [...claimsIn(service)],
    'agreement',
    await copy('48 hours'),
    await copy('72 hours'),
  )
  expect(
    drifts.map(({ claim, fate }) => [claim.kind, claim.on === service.breach?.notice, fate]),
  ).toEqual([
    ['source', true, 'changed'],
    ['quote', false, 'context changed'],
  ])
})

test('what its own fact quotes is told once, with one source or several', async () => {
  const service = {
    breach: {
      notice: { source: ['agreement §8.1', 'agreement §8.2'], quote: 'within 48 hours' },
    },
  } as unknown as Service
  const drifts = driftOf(
    [...claimsIn(service)],
    'agreement',
    await copy('48 hours'),
    await copy('72 hours'),
  )
  expect(drifts.map(({ claim, fate }) => [claim.kind, fate])).toEqual([['quote', 'changed']])
})
