import { at, rule, type Service, t, type Wording, type Workspace } from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import {
  consentAge,
  consentAgeAtHome,
  consentAgeDefault,
  consentAgeFact,
  consentAgeLowest,
} from '../law/consent-age.ts'

export default rule({
  id: 'child-age-below-law',
  chapter: 'lawfulness',
  title: 'Minimum age under the age of consent',
  severity: 'warning',
  basis: [gdpr(8, 1)],
  remedy: "ask for the age of the Member State, or for a parent's consent below it",
  request: 'children',
  answeredAt: ['.'],
  since: '0.1.0',
  *check(service, workspace) {
    const age = ageFor(workspace)
    if (age === undefined) return
    for (const { children } of service.activities ?? []) {
      if (typeof children !== 'object' || children.minimumAge === undefined) continue
      const { minimumAge } = children
      if (minimumAge >= age.years) continue
      if (age.country === undefined && fitsAtHome(service, minimumAge, workspace.asOf)) continue
      const from =
        age.country === undefined && minimumAge < consentAgeLowest
          ? t`no Member State may let a child consent alone below ${consentAgeLowest}`
          : age.says
      yield at(
        children,
        'minimumAge',
        t`children are served from ${minimumAge} years on, and ${from}`,
        {
          law: consentAgeFact,
        },
      )
    }
  },
})

interface Age {
  readonly years: number
  readonly says: Wording
  readonly country?: string
}

/** Where nobody says where the children live, the age of the provider's own country is a fair one. */
const fitsAtHome = ({ provider }: Service, age: number, asOf: string): boolean =>
  provider?.country !== undefined && age >= (consentAgeAtHome(provider.country, asOf) ?? Infinity)

/** Our own Member State decides; where none is known, what holds unless one lowered it. */
function ageFor({ asOf, organisation, regimes }: Workspace): Age | undefined {
  const { country } = organisation ?? {}
  if (!regimes.includes('eu-gdpr')) return undefined
  const own = country === undefined ? undefined : consentAge(country, asOf)
  if (country !== undefined && own !== undefined)
    return {
      years: own,
      country,
      says: t`in ${country} a child consents alone only from ${own} on`,
    }
  return {
    years: consentAgeDefault,
    says: t`a child consents alone only from ${consentAgeDefault} on, unless the Member State lowered the age`,
  }
}
