import {
  type Country,
  listed,
  type Service,
  type Subprocessor,
  type Workspace,
} from '../../src/model/rule.ts'
import { isPlaceholder } from '../law/company-wording.ts'
import { countriesOf } from '../law/countries.ts'

/** The sub-processors that serve us and can reach personal data, as far as anybody says. */
export const engaged = (service: Service): readonly Subprocessor[] =>
  listed(service.subprocessors).filter(({ inUse, access }) => inUse !== false && access !== false)

/** Whether one can tell which company it is: by its name, or by its own declaration. */
export const named = ({ name, service }: Subprocessor): boolean =>
  (name !== undefined && !isPlaceholder(name)) || service !== undefined

/** What a message calls it. */
export function subprocessorLabel({ id, name, description }: Subprocessor): string {
  return `"${name ?? description ?? id}"`
}

/** Where its own declaration is known, that counts as well: nothing need be written twice. */
const ownDeclaration = ({ service }: Subprocessor, workspace: Workspace) =>
  service === undefined ? undefined : workspace.service(service)

/** Whether it points at a declaration that is not here: the reference is reported, and what it would say is not missing. */
export const elsewhere = (one: Subprocessor, workspace: Workspace): boolean =>
  one.service !== undefined && !ownDeclaration(one, workspace)

export function reachable(one: Subprocessor, workspace: Workspace): boolean {
  const provider = ownDeclaration(one, workspace)?.provider
  const contact = one.contact ?? provider?.contact
  const address = one.address ?? provider?.address
  return contact !== undefined && address !== undefined
}

/** Where it sits or works, as far as countries are named. */
export function countriesAt(one: Subprocessor, workspace: Workspace): readonly Country[] {
  const own = ownDeclaration(one, workspace)
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
