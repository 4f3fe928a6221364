import { describe, expect, it } from 'vitest'
import { regimeNames, scopeConditions } from '../../../rules/law/adequacy.ts'
import { breachContents, breachDuties } from '../../../rules/law/breach-clocks.ts'
import { countryTable, regions } from '../../../rules/law/countries.ts'
import { repealedInstruments } from '../../../rules/law/instruments.ts'
import { derogations, transferTools } from '../../../rules/law/transfer-tools.ts'
import organisation from '../../../schemas/organisation.schema.json' with { type: 'json' }
import service from '../../../schemas/service.schema.json' with { type: 'json' }

/** The node of a schema at a path of keys. */
const node = (schema: unknown, path: string): unknown =>
  path
    .split('/')
    .reduce<unknown>(
      (at, key) => (at as Readonly<Record<string, unknown>> | undefined)?.[key],
      schema,
    )

/** The schema may not import the law book, nor the law book the schema: this keeps their words the same. */
describe('what a declaration can say', () => {
  it.each([
    ['$defs/country/enum', [...Object.keys(countryTable), 'EPO']],
    ['$defs/region/enum', Object.keys(regions)],
    ['$defs/safeguard/properties/conditions/propertyNames/enum', scopeConditions],
    ['$defs/breachContentItem/enum', breachContents],
  ])('%s is what the tables know', (path, known) => {
    expect([...(node(service, path) as readonly string[])].toSorted()).toEqual(
      [...known].toSorted(),
    )
  })

  it.each([
    [
      '$defs/safeguard/properties/type/enum',
      Object.keys(transferTools),
      ['link', 'other', 'unknown'],
    ],
    ['$defs/safeguard/properties/ground/enum', Object.keys(derogations), ['unknown']],
    [
      '$defs/instrument/properties/instrument/anyOf/0/enum',
      [...repealedInstruments],
      ['ccpa', 'eprivacy', 'fadp', 'gdpr', 'uk-gdpr'],
    ],
  ])('%s is what the tables know, and the words that name nothing there', (path, known, others) => {
    const words = node(service, path) as readonly string[]
    expect([...words].toSorted()).toEqual([...known, ...others].toSorted())
  })

  it('names our regimes and our duties', () => {
    expect(node(organisation, 'properties/regimes/items/enum')).toEqual(Object.keys(regimeNames))
    expect(Object.keys(node(organisation, 'properties/duties/properties') as object)).toEqual([
      ...breachDuties,
    ])
  })
})
