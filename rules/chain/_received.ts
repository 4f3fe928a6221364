import { isControlling, listed, type ServiceSummary } from '../../src/model/rule.ts'

/** What a service says on the categories of data that it handles. */
export interface Received {
  /** The categories beyond doubt, and where each is declared. */
  readonly categories: ReadonlyMap<string, { readonly on: object; readonly field: string }>
  /** The list is left open: nothing is surely outside it. */
  readonly open: boolean
}

const known = new WeakMap<ServiceSummary, Received>()

/** Asked of the processor: what it handles as a controller nobody sent it as our processor. */
export function receivedBy(service: ServiceSummary): Received {
  const before = known.get(service)
  if (before) return before
  const activities = (service.activities ?? []).filter((activity) => !isControlling(activity))
  const items = activities.map(({ data }) => listed(data)).filter((list) => list.length > 0)
  const categories = new Map<string, { readonly on: object; readonly field: string }>()
  let open = items.length === 0
  for (const list of items) {
    for (const [index, item] of list.entries()) {
      const { category, included = true } = typeof item === 'string' ? { category: item } : item
      if (category === 'any') open ||= included !== false
      else if (included === true && !categories.has(category))
        categories.set(category, { on: list, field: String(index) })
    }
  }
  const received = { categories, open }
  known.set(service, received)
  return received
}

/** Every category that the service tells its customer of, in whatever role and however carefully. */
export function toldBy({ activities = [] }: ServiceSummary): ReadonlySet<string> {
  return new Set(
    activities.flatMap(({ data }) =>
      listed(data).flatMap((item) => {
        if (typeof item === 'string') return [item]
        return item.included === false ? [] : [item.category]
      }),
    ),
  )
}

/** What people say to each other, in whatever form it is kept. */
const content: ReadonlySet<string> = new Set([
  'content',
  'messages',
  'attachments',
  'voice',
  'images',
  'screen-recordings',
  'call-recordings',
  'voicemail',
  'transcripts',
])

/** Whether a category is among those told, by its own name or by a wider one; a name of somebody's own tells nobody. */
export function isTold(category: string, told: ReadonlySet<string>): boolean {
  if (told.has(category) || category.startsWith('x-') || category === 'content') return true
  if (content.has(category) && told.has('content')) return true
  return category === 'metadata'
    ? told.has('traffic')
    : category === 'traffic' && told.has('metadata')
}
