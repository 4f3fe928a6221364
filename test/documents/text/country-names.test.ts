import { expect, test } from 'vitest'
import { countryTable } from '../../../rules/law/countries.ts'
import { localCountryName } from '../../../src/documents/text/country-names.ts'
import { languages } from '../../../src/model/language.ts'

const law = {
  nameOf: (code: string) => Object.entries(countryTable).find(([one]) => one === code)?.[1],
}
const names = (code: string) => languages.map((language) => localCountryName(code, language, law))

test('every country has its name in every language', () => {
  const nameless = Object.keys(countryTable).filter((code) => names(code).includes(undefined))
  expect(nameless).toEqual([])
})

test.each([
  ['US', ['United States', 'États-Unis', 'Vereinigte Staaten', 'Estados Unidos']],
  ['JM', ['Jamaica', 'Jamaïque', 'Jamaika', 'Jamaica']],
  ['toString', [undefined, undefined, undefined, undefined]],
])('%s is called as people call it', (code, expected) => {
  expect(names(code)).toEqual(expected)
})
