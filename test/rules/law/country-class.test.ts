import { describe, expect, test } from 'vitest'
import { countriesFor } from '../../../rules/law/country-class.ts'
import type { Workspace } from '../../../src/model/rule.ts'

type Asked = Pick<Workspace, 'asOf' | 'assumedInvalid' | 'regimes'>

const asked = (more: Partial<Asked> = {}): Asked => ({
  asOf: '2026-11-21',
  assumedInvalid: new Set(),
  regimes: ['eu-gdpr'],
  ...more,
})

const classes = (more: Partial<Asked>, ...codes: readonly string[]) =>
  codes.map((code) => countriesFor(asked(more)).classOf(code)).join(' ')

describe('where a country stands', () => {
  test('under the EU GDPR', () => {
    expect(classes({}, 'FR', 'NO', 'EEA', 'EU', 'RE')).toBe('inside inside inside inside inside')
    expect(classes({}, 'CH', 'GB', 'BR', 'EPO')).toBe('adequate adequate adequate adequate')
    // The framework recognises importers that certified themselves, and not their country.
    expect(classes({}, 'US', 'IN', 'NC')).toBe('third third third')
  })

  test('under UK and Swiss law', () => {
    expect(classes({ regimes: ['uk-gdpr'] }, 'GB', 'FR', 'EEA', 'US', 'BR')).toBe(
      'inside adequate adequate third third',
    )
    expect(classes({ regimes: ['ch-fadp'] }, 'CH', 'FR', 'US')).toBe('inside adequate third')
  })

  test('on another day', () => {
    expect(classes({ asOf: '2020-12-31' }, 'GB', 'BR')).toBe('inside third')
    expect(classes({ asOf: '2015-01-01' }, 'US', 'GB', 'JP')).toBe('third inside third')
    expect(classes({ asOf: '2031-12-28' }, 'GB')).toBe('third')
  })

  test('without a decision that is taken for invalid', () => {
    expect(classes({ assumedInvalid: new Set(['eu-jp']) }, 'JP', 'KR')).toBe('third adequate')
  })
})

test('the first law of the run is asked, once it is there', () => {
  expect(countriesFor(asked({ regimes: ['uk-gdpr', 'ch-fadp'] })).regime).toBe('uk-gdpr')
  expect(countriesFor(asked({ regimes: ['ch-fadp'], asOf: '2020-01-01' })).regime).toBe('eu-gdpr')
})

test('a code that the tables do not know has no name', () => {
  const { nameOf } = countriesFor(asked())
  expect([nameOf('FR'), nameOf('XX'), nameOf('__proto__')]).toEqual([
    'France',
    undefined,
    undefined,
  ])
})
