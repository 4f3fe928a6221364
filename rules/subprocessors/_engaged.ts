import {
  type Country,
  type Estate,
  listed,
  type Service,
  type Subprocessor,
} from '../../src/model/rule.ts'
import { describesMany, isPlaceholder } from '../law/company-wording.ts'
import { countriesOf } from '../law/countries.ts'

/** The sub-processors that serve us and can reach personal data, as far as anybody says. */
export const engaged = (service: Service): readonly Subprocessor[] =>
  listed(service.subprocessors).filter(({ inUse, access }) => inUse !== false && access !== false)

/** Whether one can tell which company it is: by its name, or by its own declaration. */
export const named = ({ name, service }: Subprocessor): boolean =>
  (name !== undefined && !isPlaceholder(name) && !describesMany(name)) || service !== undefined

/** What a message calls it. */
export function subprocessorLabel({ id, name, description }: Subprocessor): string {
  return `"${name ?? description ?? id}"`
}

/** Where its own declaration is known, that counts as well: nothing need be written twice. */
const ownDeclaration = ({ service }: Subprocessor, estate: Estate) =>
  service === undefined ? undefined : estate.service(service)

/** Whether it points at a declaration that is not here: the reference is reported, and what it would say is not missing. */
export const elsewhere = (one: Subprocessor, estate: Estate): boolean =>
  one.service !== undefined && !ownDeclaration(one, estate)

export function reachable(one: Subprocessor, estate: Estate): boolean {
  const provider = ownDeclaration(one, estate)?.provider
  const contact = one.contact ?? provider?.contact
  const address = one.address ?? provider?.address
  return contact !== undefined && address !== undefined
}

/** Where it sits or works, as far as countries are named. */
export function countriesAt(one: Subprocessor, estate: Estate): readonly Country[] {
  const own = ownDeclaration(one, estate)
  return [
    ...(one.country ? [one.country] : []),
    ...listed(one.locations),
    ...(one.regions ?? []).flatMap((region) => {
      const countries = countriesOf(region)
      return countries?.length === 1 ? countries : []
    }),
    ...(own?.provider?.country ? [own.provider.country] : []),
    ...listed(own?.locations).flatMap(({ countries }) => listed(countries)),
  ]
}
