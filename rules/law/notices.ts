import { type Activity, type Document, isControlling, type Service } from '../../src/model/rule.ts'

/** Nobody of ours has opened it: what it may say is not missing, and not there either. */
export const isUnread = ({ read, status }: Document): boolean =>
  read === false || status === 'linked' || status === 'to-be-executed'

/** Whether what is declared on the whole service stands in it. */
export const isHome = (id: string, { source, obligations }: Service): boolean =>
  [source ?? [], obligations?.source ?? []].flat().some((one) => one.split(' ', 1)[0] === id)

/** Papers that are made for the other party, and not for the persons concerned (Article 28(3) against Article 13). */
const contracts: ReadonlySet<Document['type']> = new Set(['agreement', 'annex', 'terms-of-service'])

/** The notices to data subjects that nobody has read, by their ids. */
export function unreadNotices({ documents = {} }: Service): readonly string[] {
  return Object.entries(documents).flatMap(([id, document]) =>
    document.type === 'privacy-policy' && isUnread(document) ? [id] : [],
  )
}

/** Whether a notice is there that nobody has read, and none that somebody has. */
export function awaitsNotice(service: Service): boolean {
  const read = Object.values(service.documents ?? {}).some(
    (one) => one.type === 'privacy-policy' && !isUnread(one),
  )
  return !read && unreadNotices(service).length > 0
}

/**
 * Whether an activity of the provider as controller is only set aside by a contract, or answered by a
 * notice that nobody has read: its legal basis, persons, retention and notice are then not missing.
 */
export function isSetAside(activity: Activity, service: Service): boolean {
  if (!isControlling(activity)) return false
  const { documents = {} } = service
  const isNotice = ({ type }: Document) => type === 'privacy-policy'
  if (Object.values(documents).some((one) => isNotice(one) && !isUnread(one))) return false
  const ids = [activity.source ?? service.source].flat().map((one) => one?.split(' ', 1)[0] ?? '')
  const papers = ids.map((id) => documents[id])
  return papers.every((one) => one !== undefined && (contracts.has(one.type) || isUnread(one)))
}
