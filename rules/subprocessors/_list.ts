import { listed, type Service, statementsOf } from '../../src/model/rule.ts'
import { named } from './_engaged.ts'

/** Whether the declaration names any company that stands in the provider's list. */
export const namesListed = (service: Service): boolean =>
  listed(service.subprocessors).some((one) => named(one) && one.listed !== false)

/** The list of sub-processors, as the documents speak of it. */
export const declaredList = (service: Service) => statementsOf(service.subprocessing, 'list')[0]

/** Where a list is only pointed at, so that nobody here knows what stands in it. */
export function unreadList(service: Service): 'link' | 'document' | undefined {
  const list = declaredList(service)
  if (list?.stand !== 'stated' || namesListed(service)) return undefined
  const { url, document } = list.detail
  if (document !== undefined)
    return service.documents?.[document]?.status === 'linked' ? 'link' : 'document'
  return url === undefined ? undefined : 'link'
}
