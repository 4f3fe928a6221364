import type { CountryLaw, Workspace } from '../../src/model/rule.ts'
import { adequacy, isThirdCountry, regimeNames, regimeSince } from './adequacy.ts'
import { countryName } from './countries.ts'

/** What counts only for importers that certified themselves recognises them, and not the country. */
const byListing = /^dpf-|-listing$/

/** Where countries stand on the day and under the law that a run asks, and without what it assumes to be invalid. */
export function countriesFor(
  workspace: Pick<Workspace, 'asOf' | 'assumedInvalid' | 'regimes'>,
): CountryLaw {
  const { asOf, regimes } = workspace
  const regime = regimes.find((one) => regimeSince[regimeNames[one]] <= asOf) ?? 'eu-gdpr'
  const law = regimeNames[regime]
  return {
    regime,
    classOf(country) {
      if (!isThirdCountry(country, law, asOf)) return 'inside'
      const rows = adequacy(country, law, workspace)
      const ofCountry = rows.some(
        ({ conditions }) => !conditions.some(({ id }) => byListing.test(id)),
      )
      return ofCountry ? 'adequate' : 'third'
    },
    nameOf(country) {
      const name = countryName(country)
      return name === country ? undefined : name
    },
  }
}
