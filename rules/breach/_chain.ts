import {
  type Estate,
  hoursAtMost,
  listed,
  type Promptness,
  perEstate,
  prevailing,
  type Related,
  type ServiceSummary,
  type SummaryItem,
  statementsOf,
  t,
  type Wording,
} from '../../src/model/rule.ts'
import { hoursOf, type Notice, promisedNotices } from './_notice.ts'

type Place = Pick<Related, 'of' | 'on' | 'field'>

/** One provider of a chain, and how long it takes to tell the next one. */
export interface NoticeHop {
  readonly name: Wording
  /** Undefined: it names no number, and none is invented. */
  readonly hours: number | undefined
  /** Where its number stands: in its own declaration, or in its customer's. */
  readonly place: Place
  /** Where its customer names it. */
  readonly link: Place
  /** The id of its declaration, where it has one. */
  readonly service?: string
}

/** From the one that reports to the service, to the one that is farthest away. */
export type Chain = readonly NoticeHop[]

/** No chain that anybody reports along is longer; what is longer is a loop. */
const hopsAtMost = 8

export const hoursIn = (chain: Chain) => chain.reduce((sum, { hours = 0 }) => sum + hours, 0)

/** The slowest notice that a service promises: which case (`for`) is ours, nobody says. */
export function slowestNotice(service: ServiceSummary): Notice | undefined {
  return promisedNotices(service).toSorted((a, b) => (hoursOf(b) ?? 0) - (hoursOf(a) ?? 0))[0]
}

/** The slowest chain through each supplier of a service. */
export function chainsOf(service: ServiceSummary, estate: Estate): readonly Chain[] {
  return chainsWithin(hopsAtMost, service, estate)
}

function chainsWithin(hops: number, service: ServiceSummary, estate: Estate): readonly Chain[] {
  return suppliersOf(service, estate).map(({ hop, declared }) =>
    declared ? [hop, ...behind(hops - 1, declared, service.id, estate)] : [hop],
  )
}

type Named = SummaryItem<'subprocessors'> | SummaryItem<'embeds'>

interface Supplier {
  readonly hop: NoticeHop
  readonly declared?: ServiceSummary
}

function suppliersOf(service: ServiceSummary, estate: Estate): readonly Supplier[] {
  // By the object: two declarations may bear one id.
  return remembered(suppliersSeen(estate), service, () => {
    const suppliers: readonly Named[] = [
      ...listed(service.subprocessors).filter(({ inUse }) => inUse !== false),
      ...(service.embeds ?? []).filter(({ contract }) => contract === 'through-provider'),
    ].filter((supplier) => supplier.service !== service.id)
    const general = generalHop(service)
    if (general && suppliers.length === 0 && service.subprocessors !== false)
      return [{ hop: general }]
    return suppliers.map((supplier) => {
      const declared = supplier.service === undefined ? undefined : estate.service(supplier.service)
      return { hop: hopOf(service, supplier, declared, general), ...(declared && { declared }) }
    })
  })
}

/** What is agreed with this supplier goes before what it promises to all, and that before the general term. */
function hopOf(
  of: ServiceSummary,
  supplier: Named,
  declared: ServiceSummary | undefined,
  general: NoticeHop | undefined,
): NoticeHop {
  const label = 'id' in supplier ? supplier.id : t`an embedded service`
  const link = { of, on: supplier, field: 'service' }
  const named = {
    name: supplier.name ?? declared?.name ?? label,
    ...(declared && { service: declared.id }),
  }
  const agreed = 'breachNotice' in supplier ? hoursAtMost(supplier.breachNotice) : undefined
  if (agreed !== undefined) {
    const place = { of, on: supplier, field: 'breachNotice' }
    return { ...named, hours: agreed, place, link: place }
  }
  const notice = declared && slowestNotice(declared)
  const hours = notice && hoursOf(notice)
  if (notice && hours !== undefined)
    return { ...named, hours, place: placeOf(notice, declared), link }
  return general ? { ...general, ...named } : { ...named, hours: undefined, place: link, link }
}

/** What the service's documents ask of every sub-processor. */
function generalHop(service: ServiceSummary): NoticeHop | undefined {
  const term = prevailing(service, statementsOf(service.breach, 'subprocessors'))
  const { within } = (term?.detail ?? {}) as { readonly within?: Promptness }
  const hours = hoursAtMost(within ?? term?.word)
  if (term === undefined || hours === undefined) return undefined
  const place = placeOf(term, service)
  return { name: t`a sub-processor`, hours, place, link: place }
}

const placeOf = ({ on, field }: Place, of: ServiceSummary): Place =>
  field === undefined ? { of, on } : { of, on, field }

/**
 * The slowest chain behind a service that does not lead back to its customer. It counts hops instead
 * of marking what it saw, so that a loop gives the same chain whichever service is weighed first.
 */
function behind(hops: number, service: ServiceSummary, customer: string, estate: Estate): Chain {
  for (let most = hops; most > 0; most--) {
    const chain = slowest(most, service, estate)
    if (!chain.some(({ service: id }) => id === customer)) return chain
  }
  return []
}

function slowest(hops: number, service: ServiceSummary, estate: Estate): Chain {
  return remembered(chainsSeen(estate), `${hops} ${service.id}`, () => {
    const chains = chainsWithin(hops, service, estate)
    return chains.toSorted((a, b) => hoursIn(b) - hoursIn(a))[0] ?? []
  })
}

/** A provider under a thousand services is walked once, and then looked up. */
const suppliersSeen = perEstate(() => new Map<ServiceSummary, readonly Supplier[]>())
const chainsSeen = perEstate(() => new Map<string, Chain>())

function remembered<K, V>(entries: Map<K, V>, key: K, found: () => V): V {
  const known = entries.get(key)
  if (known !== undefined) return known
  const value = found()
  entries.set(key, value)
  return value
}
