import {
  type Problem,
  type Provider,
  type Service,
  t,
  type Wording,
  worded,
} from '../../src/model/rule.ts'
import { isPartOfAddress, isPlaceholder, namesLegalForm } from '../law/company-wording.ts'
import { isReachable } from '../law/governance.ts'

/** What is missing to know and reach the provider; a contact given elsewhere counts. */
export function missingOf(
  { name, country, address, contact, dpo }: Provider = {},
  elsewhere?: string,
): readonly string[] {
  return [
    ...(name === undefined || isPlaceholder(name) ? ['name'] : []),
    // An address names its country.
    ...(country === undefined && address === undefined ? ['country'] : []),
    ...(address === undefined ? ['address'] : isPartOfAddress(address) ? ['whole-address'] : []),
    ...(contact === undefined && !isReachable(dpo) && elsewhere === undefined ? ['contact'] : []),
  ]
}

/** What a message calls it. */
export const identityNoun = (part: string): Wording =>
  part === 'whole-address' ? t`full address` : worded(part)

/** Without a name nobody is bound; the street of a registered company can be looked up, that of a brand or of a person cannot. */
export const severityOf = (
  missing: readonly string[],
  { name = '' }: Provider = {},
): Pick<Problem, 'severity'> => {
  if (missing.includes('name')) return { severity: 'error' }
  const isStreetOnly = missing.every((one) => one === 'address' || one === 'whole-address')
  if (!isStreetOnly || !namesLegalForm(name)) return {}
  return { severity: 'info' }
}

/** The provider, or the place where it would stand. */
export const identityPlace = (service: Service): Pick<Problem, 'on' | 'field'> =>
  service.provider ? { on: service.provider } : { on: service, field: 'provider' }

export function providerOf({ provider, name }: Service): string {
  return `"${provider?.name ?? name}"`
}
