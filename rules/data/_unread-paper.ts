import { type Activity, isElsewhere, type Service } from '../../src/model/rule.ts'
import { isUnread } from '../law/notices.ts'

/**
 * The paper that the rest of the description is said to stand in, or an annex on its own, where nobody
 * has opened it: what it may say is not missing.
 */
export function unreadPaperOf(activity: Activity, { documents = {} }: Service): string | undefined {
  const referred = [activity.purposes, activity.data, activity.subjects].flatMap((part) =>
    isElsewhere(part)
      ? [part.byReference ?? []].flat().map((one) => one.split(' ', 1)[0] ?? '')
      : [],
  )
  const annexes = Object.keys(documents).filter((id) => documents[id]?.type === 'annex')
  // General terms describe a product, and are no part of the agreement on the processing.
  return [...referred, ...annexes].find((id) => {
    const document = documents[id]
    return document !== undefined && document.type !== 'terms-of-service' && isUnread(document)
  })
}
