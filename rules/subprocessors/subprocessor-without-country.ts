import { at, distinct, enumerated, rule, t, type Wording } from '../../src/model/rule.ts'
import { edpb, gdpr } from '../law/cite.ts'
import { isFormAbroad } from '../law/company-wording.ts'
import { countriesOf, isEea } from '../law/countries.ts'
import { countriesAt, elsewhere, engaged, named, subprocessorLabel } from './_engaged.ts'
import { engaging } from './_scopes.ts'

export default rule({
  id: 'subprocessor-without-country',
  chapter: 'subprocessors',
  title: 'Sub-processor without a country',
  severity: 'error',
  basis: [gdpr(28, 2), edpb('22/2024', 31)],
  remedy: 'ask in which country it is established and where it handles the data',
  request: 'details-of-sub-processors',
  answeredAt: ['subprocessors/*/country', 'subprocessors/*/locations'],
  appliesTo: engaging,
  since: '0.1.0',
  looksAcross: 'linked',
  *check(service, estate) {
    for (const one of engaged(service)) {
      // Nobody can place a company without a name; and another file may say where this one is.
      if (!named(one) || elsewhere(one, estate)) continue
      const { regions, locations } = one
      const places = countriesAt(one, estate)
      if (places.length > 0) {
        if (!one.country && isFormAbroad(one.name ?? '') && places.every(isEea))
          yield at(
            one,
            'country',
            t`${subprocessorLabel(one)} bears a legal form from outside the Union, and only ${enumerated(distinct(places))} is declared for it`,
            {
              severity: 'warning',
              cause: {
                on: service,
                field: 'subprocessors',
                key: 'form',
                message: (names: Wording) =>
                  t`${names} bear a legal form from outside the Union, and only places in it are declared`,
              },
              member: subprocessorLabel(one),
            },
          )
        continue
      }
      const together = {
        cause: {
          on: service,
          field: 'subprocessors',
          message: (names: Wording) => t`no country is declared for ${names}`,
        },
        member: subprocessorLabel(one),
      }
      if (regions) {
        // A region without borders is a place left open, and another rule's finding.
        if (!regions.every((region) => countriesOf(region))) continue
        yield at(
          one,
          'regions',
          t`only a region is declared for ${subprocessorLabel(one)}: ${regions.join(', ')}`,
          { ...together, severity: 'warning' },
        )
      } else if (locations === 'unspecified')
        yield at(
          one,
          'locations',
          t`the documents leave the country of ${subprocessorLabel(one)} open`,
          together,
        )
      else if (locations === 'unknown')
        yield at(one, 'locations', t`the country of ${subprocessorLabel(one)} is unknown`, together)
      else
        yield at(one, 'country', t`no country is declared for ${subprocessorLabel(one)}`, together)
    }
  },
})
