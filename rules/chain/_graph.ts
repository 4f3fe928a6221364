import {
  type Embedded,
  listed,
  perWorkspace,
  type Service,
  type Subprocessor,
  t,
  type Wording,
  type Workspace,
} from '../../src/model/rule.ts'

/** One hop of a chain: where a service hands personal data on, and the declaration of whoever gets them. */
export interface Hop {
  readonly from: Service
  readonly entry: Subprocessor | Embedded
  /** The word of the entry that names the next service. */
  readonly field: 'service' | 'name' | 'id'
  /** What a message calls the next service. */
  readonly name: Wording
  /** Its own declaration, where it has one. */
  readonly to: Service | undefined
}

/** Who hands data on to whom, in a whole workspace. */
export interface ChainGraph {
  hopsOf(service: Service): readonly Hop[]
  /** The hops that lead to a service. */
  hopsInto(service: Service): readonly Hop[]
  /** Every service that can reach this one and is reached by it, itself included, in order of ids; none: no loop. */
  loopOf(service: Service): readonly Service[]
  /** One member of the service's loop, the same for all of them; the service itself where it is in none. */
  leaderOf(service: Service): Service
  /** Whether data come back from the one to the other: who is upstream then, nobody can tell. */
  areInLoop(one: Service, other: Service): boolean
}

/** Every rule of the chapter, on every service, walks the same graph. */
export const chainGraphOf = perWorkspace(graphIn)

function graphIn(workspace: Workspace): ChainGraph {
  const { services } = workspace
  // By the object: two declarations may bear one id.
  const out = new Map(services.map((service) => [service, hopsFrom(service, workspace)]))
  const into = new Map<Service, Hop[]>()
  for (const hop of [...out.values()].flat()) {
    if (!hop.to) continue
    const known = into.get(hop.to)
    if (known) known.push(hop)
    else into.set(hop.to, [hop])
  }
  const hopsOf = (service: Service) => out.get(service) ?? []
  const hopsInto = (service: Service) => into.get(service) ?? []
  const leaders = leadersOf(services, hopsOf, hopsInto)
  const loops = new Map<Service | undefined, Service[]>()
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
function hopsFrom(service: Service, workspace: Workspace): readonly Hop[] {
  const engaged = listed(service.subprocessors).filter(
    ({ inUse, access }) => inUse !== false && access !== false,
  )
  const built = (service.embeds ?? []).filter(
    ({ contract, role }) => contract === 'through-provider' && role !== 'controller',
  )
  return [...engaged, ...built].map((entry): Hop => {
    const to = entry.service === undefined ? undefined : workspace.service(entry.service)
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

type Hops = (service: Service) => readonly Hop[]

/**
 * Gives services that can reach each other one leader (Kosaraju), without recursion: nobody says how
 * long a chain can be.
 */
function leadersOf(
  services: readonly Service[],
  hopsOf: Hops,
  hopsInto: Hops,
): ReadonlyMap<Service, Service> {
  const leaders = new Map<Service, Service>()
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
function finishing(services: readonly Service[], hopsOf: Hops): readonly Service[] {
  const finished: Service[] = []
  const seen = new Set<Service>()
  const enter = (service: Service) => {
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
