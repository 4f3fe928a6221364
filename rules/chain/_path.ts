import { quoted, type Related, type ServiceSummary, t, type Wording } from '../../src/model/rule.ts'
import type { ChainGraph, Hop } from './_graph.ts'

/** A chain as a message names it: `"Exampledesk", then "Exampleice"`. */
export function inTurn(hops: readonly Hop[]): Wording {
  const names = hops.map(({ name }) => quoted(name))
  // Whoever reads on finds every hop among the places.
  const told =
    names.length <= 6
      ? names
      : [...names.slice(0, 3), t`${names.length - 4} more`, ...names.slice(-1)]
  return oneByOne(told)
}

/** `a, then b, then c` */
export const oneByOne = ([first = '', ...rest]: readonly Wording[]): Wording =>
  rest.reduce((before, name) => t`${before}, then ${name}`, first)

/** The one at the end of a chain: `"Exampleice" (behind "Exampledesk")`. */
export function atEnd(hops: readonly Hop[]): Wording {
  const last = quoted(hops.at(-1)?.name ?? '')
  return hops.length < 2 ? last : t`${last} (behind ${inTurn(hops.slice(0, -1))})`
}

/** Every hop as a place of its own, in the order in which data travel. */
export const relatedPlaces = (hops: readonly Hop[]): readonly Related[] =>
  hops.map(({ from, entry, field, name }) => ({
    of: from,
    on: entry,
    field,
    message: t`${quoted(from.name)} hands data on to ${quoted(name)}${entry.task === undefined ? '' : t` for ${entry.task}`}`,
  }))

/** For every service from which one of the goals is reached: the next hop on the shortest way; none at the goal. */
export type Ways = ReadonlyMap<ServiceSummary, Hop | undefined>

/** Asked once for all services, from the goals upstream, so that a thousand services cost one walk. */
export function waysTo(
  graph: ChainGraph,
  goals: Iterable<ServiceSummary>,
  passes: (service: ServiceSummary) => boolean,
): Ways {
  const ways = new Map<ServiceSummary, Hop | undefined>([...goals].map((goal) => [goal, undefined]))
  // A map is walked in the order of its entries, and those added on the way are walked too.
  for (const service of ways.keys()) {
    for (const hop of graph.hopsInto(service)) {
      if (!ways.has(hop.from) && passes(hop.from)) ways.set(hop.from, hop)
    }
  }
  return ways
}

/** The hops from a service to the nearest goal. */
export function way(ways: Ways, from: ServiceSummary): readonly Hop[] {
  const hops: Hop[] = []
  for (let hop = ways.get(from); hop; hop = hop.to && ways.get(hop.to)) hops.push(hop)
  return hops
}

/**
 * Of all services that share a gap, those that speak of it: the ones that no affected customer stands
 * above, because the customer sees the whole chain. Of a loop the first by id speaks.
 */
export function speakersOf(
  graph: ChainGraph,
  services: readonly ServiceSummary[],
  affected: (service: ServiceSummary) => boolean,
): ReadonlySet<ServiceSummary> {
  const silent = new Set<ServiceSummary>()
  for (const service of services)
    for (const { from } of graph.hopsInto(service))
      if (!graph.areInLoop(from, service) && affected(from)) silent.add(graph.leaderOf(service))
  const speakers = new Set<ServiceSummary>()
  for (const service of services.filter(affected)) {
    const leader = graph.leaderOf(service)
    if (silent.has(leader)) continue
    silent.add(leader)
    speakers.add(service)
  }
  return speakers
}
