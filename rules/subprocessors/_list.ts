import { listed, type Service, type SubprocessorList, statementsOf } from '../../src/model/rule.ts'
import { isHome, isUnread } from '../law/notices.ts'
import { named } from './_engaged.ts'

/** Whether the declaration names any company that stands in the provider's list. */
export const namesListed = (service: Service): boolean =>
  listed(service.subprocessors).some((one) => named(one) && one.listed !== false)

/** The list of sub-processors, as the documents speak of it. */
export const declaredList = (service: Service) => statementsOf(service.subprocessing, 'list')[0]

/** Where a list is only pointed at, so that nobody here knows what stands in it. */
export function unreadList(service: Service): 'link' | 'document' | undefined {
  const list = declaredList(service)
  if (list?.stand !== 'stated' || isRead(service, list.detail)) return undefined
  const { url, document } = list.detail
  if (document !== undefined)
    return service.documents?.[document]?.status === 'linked' ? 'link' : 'document'
  return url === undefined ? undefined : 'link'
}

/**
 * Whether somebody has read it: a name in the text beside it says nothing of what stands in the list,
 * where that is another paper which nobody has opened.
 */
function isRead(service: Service, { read, document, url }: SubprocessorList): boolean {
  if (read !== undefined) return read
  // A form that waits for its signatures is read where its facts come from it.
  if (document !== undefined && isHome(document, service) && namesListed(service)) return true
  if (!namesListed(service)) return false
  const paper = document === undefined ? undefined : service.documents?.[document]
  const isClosed = paper !== undefined && url === undefined && isUnread(paper)
  return !isClosed || listed(service.subprocessors).some((one) => one.listed === true)
}
