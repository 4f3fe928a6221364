import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  isAbout,
  isGeneric,
  type PurposeClassId,
  purposeClasses,
  servedClassOf,
} from '../../../rules/law/purpose-wording.ts'

const classesOf = (text: string) =>
  (Object.keys(purposeClasses) as PurposeClassId[]).filter((id) => isAbout(text, id))

describe('the classes of purposes', () => {
  test.each(Object.entries(purposeClasses))('%s knows its own example', (id, { example }) => {
    expect(isAbout(example, id as PurposeClassId)).toBe(true)
  })

  it.each([
    ['Invoicing and debt collection', ['own-administration', 'billing']],
    ['Rechnungsstellung', ['own-administration', 'billing']],
    ['facturation des clients', ['own-administration', 'billing']],
    ['facturación', ['own-administration', 'billing']],
    ['gestion du contrat', ['own-administration']],
    ['training of AI models', ['own-ends']],
    ['amélioration de nos produits', ['own-ends']],
    ['Verbesserung unserer Dienste', ['own-ends']],
    ['prospection commerciale', ['marketing']],
    ['Direktwerbung', ['marketing']],
    ['interceptions légales', ['interception']],
    ['sécurité du réseau', ['network-security']],
    ['Netzwerksicherheit', ['network-security']],
    ['seguridad de la red', ['network-security']],
    ['enregistrement des appels', ['recording']],
    ['Aufzeichnung von Gesprächen', ['recording']],
    ['grabación de llamadas', ['recording']],
  ])('%s', (text, classes) => {
    expect(classesOf(text)).toEqual(classes)
  })

  it.each([
    'recording of answers to improve customer service',
    'customer relationship management',
    'Steuerung von Anrufen',
    'public telephone network',
    'accounting for calls lost',
    'telephone campaigns',
    'unknown',
    '',
  ])('leave %j alone', (text) => {
    expect(classesOf(text)).toEqual([])
  })

  it('ask for data by the narrowest class', () => {
    expect(servedClassOf('itemised billing')).toBe(purposeClasses.charging)
    expect(servedClassOf('billing')).toBe(purposeClasses.billing)
    expect(servedClassOf('telephone campaigns')).toBeUndefined()
  })
})

describe('generic purposes', () => {
  it.each([
    'provision of the service to Customer',
    'processing on behalf of customers',
    'Administration',
    'business purposes',
    'execution of the contract, for administration and to provide the product or service',
    'fourniture des services au client',
    'Erbringung der Leistungen',
    'prestación del servicio al cliente y otros fines',
    'to provide Exampletel Cloud Calls services',
  ])('%s', (text) => {
    expect(isGeneric(text, ['Exampletel Cloud Calls', 'Exampletel SA'])).toBe(true)
  })

  it.each([
    'contract administration',
    'customer service',
    'telephone campaigns',
    'cloud calls',
    'technical support and troubleshooting',
    'Durchführung von Umfragen',
    'user authentication',
    'of the',
    '',
  ])('not %j', (text) => {
    expect(isGeneric(text, ['Exampletel Cloud Calls', undefined])).toBe(false)
  })

  it('is decided in bounded time', () => {
    isGeneric('provision of the '.repeat(20_000))
    classesOf('recording of the security of the '.repeat(20_000))
  })
})

test.each(
  Object.entries(purposeClasses).flatMap(([id, { wordings }]) =>
    wordings.map(({ stems, pattern }) => [id, stems, pattern] as const),
  ),
)('a text of the class %s has one of the stems %j', (_, stems, pattern) => {
  // Looking around generates nothing, and only narrows what a pattern takes.
  const plain = new RegExp(
    `^(?:${pattern.source.replaceAll(/\(\?<?!(?:[^()]|\([^()]*\))*\)/g, '')})$`,
  )
  fc.assert(
    fc.property(fc.stringMatching(plain), (text) => stems.some((stem) => text.includes(stem))),
    { numRuns: 1000 },
  )
})
