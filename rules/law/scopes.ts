import {
  type Document,
  type Embedded,
  isControlling,
  listed,
  plainText,
  processes,
  type Scope,
  type Service,
} from '../../src/model/rule.ts'
import { isUnread } from './notices.ts'

/** For the terms of Article 28: a role that nobody declared must not switch the law off. */
export const processor: Scope = {
  id: 'processor',
  who: 'services whose provider is a processor, or of which nothing says that it is none',
  holds: processes,
}

export const controller: Scope = {
  id: 'controller',
  who: 'services whose provider is a controller in some activity, alone or jointly',
  holds: ({ activities = [] }) => activities.some(isControlling),
}

/** Our own records, of whatever service. */
export const ourSide: Scope = {
  id: 'customer',
  who: 'our own side, which keeps the declarations',
  holds: () => true,
}

/** Papers between companies: whoever has one has a customer. */
const betweenCompanies: readonly Document['type'][] = [
  'agreement',
  'annex',
  'terms-of-service',
  'data-protection-sheet',
]

/**
 * Whether a company stands between the provider and the persons concerned. Not where the provider is
 * only controller and all that it publishes are papers for the persons themselves.
 */
export function hasBusinessCustomer(service: Service): boolean {
  const papers = Object.values(service.documents ?? {})
  if (processes(service) || papers.length === 0) return true
  return papers.some((one) => betweenCompanies.includes(one.type) && !isUnread(one))
}

/** Whether what is built in is one of the sub-processors: then the chain of Article 28(4) leads to it. */
export const isSubprocessorToo = (
  { subprocessors }: Service,
  { name, service, contract, providerRole }: Embedded,
): boolean =>
  [service, contract, providerRole].every((said) => said === undefined) &&
  listed(subprocessors).some(
    (one) =>
      name !== undefined && one.name !== undefined && plainText(one.name) === plainText(name),
  )
