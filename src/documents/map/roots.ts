import type { Service } from '../../model/declaration.ts'
import { listed } from '../../model/fact.ts'
import type { MapFlow } from './flows.ts'
import type { MapSpot } from './spot.ts'

/** A service with where its data go. */
export interface Station {
  readonly service: Service
  readonly home: MapSpot
  readonly flows: readonly MapFlow[]
  /** Entries that do not count, because nobody uses them. */
  readonly disengaged: number
}

/**
 * The services with which the organisation contracts itself, as far as anybody can tell: those that
 * no other engages. `first` are so in any case.
 */
export function rootsOf(
  shown: readonly Station[],
  first: readonly Station[],
): ReadonlySet<Station> {
  const through = new Set(shown.flatMap(engagedBy))
  const roots = new Set([...first, ...shown.filter(({ service }) => !through.has(service))])
  const reached = new Set(reachedFrom([...roots], shown, engagedBy))
  for (const station of shown) {
    // Of services that only hand data to each other, the first by its id is taken for ours.
    if (reached.has(station)) continue
    roots.add(station)
    for (const other of reachedFrom([station], shown, engagedBy)) reached.add(other)
  }
  return roots
}

/** Whom a provider engages itself: what we contract for directly is ours, though it is built in. */
function engagedBy(station: Station): readonly Service[] {
  const { service } = station
  const engaged = new Set(listed(service.subprocessors).map((one) => one.service))
  const direct = new Set(
    (service.embeds ?? [])
      .filter(({ contract, role }) => contract !== 'through-provider' || role === 'controller')
      .map((embed) => embed.service),
  )
  return recipientsOf(station).filter(
    (one) => one !== service && (engaged.has(one.id) || !direct.has(one.id)),
  )
}

function recipientsOf({ flows }: Station): readonly Service[] {
  return flows.flatMap(({ party: { service } }) => (service ? [service] : []))
}

/** These and whoever gets data from them, in the order of all; loops are walked once. */
export function reachedFrom(
  start: readonly Station[],
  all: readonly Station[],
  next: (station: Station) => readonly Service[] = recipientsOf,
): readonly Station[] {
  const byService = new Map(all.map((station) => [station.service, station]))
  const reached = new Set(start)
  // A set is walked in the order of its entries, and those added on the way are walked too.
  for (const station of reached)
    for (const service of next(station)) {
      const other = byService.get(service)
      if (other) reached.add(other)
    }
  return all.filter((station) => reached.has(station))
}
