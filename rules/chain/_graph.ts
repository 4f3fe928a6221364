import {
  type Estate,
  listed,
  perEstate,
  type ServiceSummary,
  type SummaryItem,
  t,
  type Wording,
} from '../../src/model/rule.ts'

/** One hop of a chain: where a service hands personal data on, and the declaration of whoever gets them. */
export interface Hop {
  readonly from: ServiceSummary
  readonly entry: SummaryItem<'subprocessors'> | SummaryItem<'embeds'>
  /** The word of the entry that names the next service. */
  readonly field: 'service' | 'name' | 'id'
  /** What a message calls the next service. */
  readonly name: Wording
  /** Its own declaration, where it has one. */
  readonly to: ServiceSummary | undefined
}

/** Who hands data on to whom, in a whole estate. */
export interface ChainGraph {
  hopsOf(service: ServiceSummary): readonly Hop[]
  /** The hops that lead to a service. */
  hopsInto(service: ServiceSummary): readonly Hop[]
  /** Every service that can reach this one and is reached by it, itself included, in order of ids; none: no loop. */
  loopOf(service: ServiceSummary): readonly ServiceSummary[]
  /** One member of the service's loop, the same for all of them; the service itself where it is in none. */
  leaderOf(service: ServiceSummary): ServiceSummary
  /** Whether data come back from the one to the other: who is upstream then, nobody can tell. */
  areInLoop(one: ServiceSummary, other: ServiceSummary): boolean
}

/** Every rule of the chapter, on every service, walks the same graph. */
export const chainGraphOf = perEstate(graphIn)

function graphIn(estate: Estate): ChainGraph {
  const { services } = estate
  // By the object: two declarations may bear one id.
  const out = new Map(services.map((service) => [service, hopsFrom(service, estate)]))
  const into = new Map<ServiceSummary, Hop[]>()
  for (const hop of [...out.values()].flat()) {
    if (!hop.to) continue
    const known = into.get(hop.to)
    if (known) known.push(hop)
    else into.set(hop.to, [hop])
  }
  const hopsOf = (service: ServiceSummary) => out.get(service) ?? []
  const hopsInto = (service: ServiceSummary) => into.get(service) ?? []
  const leaders = leadersOf(services, hopsOf, hopsInto)
  const loops = new Map<ServiceSummary | undefined, ServiceSummary[]>()
  for (const service of services) {
    const members = loops.get(leaders.get(service))
    if (members) members.push(service)
    else loops.set(leaders.get(service), [service])
  }
  return {
    hopsOf,
    hopsInto,
    loopOf(service) {
      const members = loops.get(leaders.get(service)) ?? []
      if (members.length > 1) return members
      return hopsOf(service).some(({ to }) => to === service) ? members : []
    },
    leaderOf: (service) => leaders.get(service) ?? service,
    areInLoop: (one, other) => leaders.get(one) === leaders.get(other),
  }
}

/** Whoever is not in use, or cannot reach personal data, hands nothing on; nor does what we contract for ourselves. */
function hopsFrom(service: ServiceSummary, estate: Estate): readonly Hop[] {
  const engaged = listed(service.subprocessors).filter(
    ({ inUse, access }) => inUse !== false && access !== false,
  )
  const built = (service.embeds ?? []).filter(
    ({ contract, role }) => contract === 'through-provider' && role !== 'controller',
  )
  return [...engaged, ...built].map((entry): Hop => {
    const to = entry.service === undefined ? undefined : estate.service(entry.service)
    const label = 'id' in entry ? entry.id : (entry.provider ?? entry.service ?? t`a service`)
    const named = entry.name === undefined ? ('id' in entry ? 'id' : 'name') : 'name'
    return {
      from: service,
      entry,
      field: entry.service === undefined ? named : 'service',
      name: entry.name ?? to?.name ?? label,
      to,
    }
  })
}

type Hops = (service: ServiceSummary) => readonly Hop[]

/**
 * Gives services that can reach each other one leader (Kosaraju), without recursion: nobody says how
 * long a chain can be.
 */
function leadersOf(
  services: readonly ServiceSummary[],
  hopsOf: Hops,
  hopsInto: Hops,
): ReadonlyMap<ServiceSummary, ServiceSummary> {
  const leaders = new Map<ServiceSummary, ServiceSummary>()
  for (const root of finishing(services, hopsOf).toReversed()) {
    if (leaders.has(root)) continue
    leaders.set(root, root)
    const open = [root]
    for (let service = open.pop(); service; service = open.pop()) {
      for (const { from } of hopsInto(service)) {
        if (leaders.has(from)) continue
        leaders.set(from, root)
        open.push(from)
      }
    }
  }
  return leaders
}

/** The services in the order in which a depth-first walk is done with them. */
function finishing(services: readonly ServiceSummary[], hopsOf: Hops): readonly ServiceSummary[] {
  const finished: ServiceSummary[] = []
  const seen = new Set<ServiceSummary>()
  const enter = (service: ServiceSummary) => {
    seen.add(service)
    return { service, rest: hopsOf(service).values() }
  }
  for (const root of services) {
    if (seen.has(root)) continue
    const path = [enter(root)]
    for (let last = path.at(-1); last; last = path.at(-1)) {
      const { value: hop } = last.rest.next()
      if (hop === undefined) {
        finished.push(last.service)
        path.pop()
      } else if (hop.to && !seen.has(hop.to)) path.push(enter(hop.to))
    }
  }
  return finished
}
