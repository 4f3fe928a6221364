import { groupBy } from '../model/group-by.ts'
import type { ServiceSummary } from '../model/service-summary.ts'
import type { Estate } from '../model/workspace.ts'

/** The services that a service is linked with, itself among them, as an estate of their own. */
export type Around = (service: ServiceSummary) => Estate

/**
 * Services are linked where one names the other by its id under `service`, straight or through others;
 * those of one id are. Where nothing has changed among the linked, their estate is the same object as
 * in the run before, so that what was found in it is known to hold.
 */
export function keptSurroundings(): (estate: Estate) => Around {
  const named = new WeakMap<ServiceSummary, ReadonlySet<string>>()
  let before = new Map<ServiceSummary, Estate>()
  // What is kept must not hold on to the estates of earlier runs.
  let last: Estate | undefined
  const latest = () => last as Estate
  return (estate) => {
    last = estate
    const byId = groupBy(estate.services, ({ id }) => id)
    const leaders = new Map<ServiceSummary, ServiceSummary>()
    const leaderOf = (service: ServiceSummary): ServiceSummary => {
      let leader = service
      for (let next = leaders.get(leader); next; next = leaders.get(leader)) leader = next
      return leader
    }
    const idsOf = (service: ServiceSummary) => {
      const ids = named.get(service) ?? namesIn(service, new Set([service.id]))
      named.set(service, ids)
      return ids
    }
    for (const service of estate.services)
      for (const id of idsOf(service))
        for (const other of byId.get(id) ?? []) {
          const [from, to] = [leaderOf(service), leaderOf(other)]
          if (from !== to) leaders.set(from, to)
        }
    const now = new Map<ServiceSummary, Estate>()
    for (const linked of groupBy(estate.services, leaderOf).values()) {
      const [first] = linked
      const known = first && before.get(first)
      const own =
        known && isSame(known, linked, estate) ? known : narrowed(latest, linked, linked.map(idsOf))
      for (const one of linked) now.set(one, own)
    }
    before = now
    return (service) => now.get(service) ?? estate
  }
}

/** Every id that a declaration names under `service`, wherever that stands in it. */
function namesIn(node: object, names: Set<string>): ReadonlySet<string> {
  for (const key of Object.keys(node)) {
    const value = (node as Readonly<Record<string, unknown>>)[key]
    if (typeof value === 'object' && value !== null) namesIn(value, names)
    else if (key === 'service' && typeof value === 'string') names.add(value)
  }
  return names
}

const isSame = (known: Estate, linked: readonly ServiceSummary[], { organisation }: Estate) =>
  known.organisation === organisation &&
  known.services.length === linked.length &&
  known.services.every((service, index) => service === linked[index])

/** Whoever asks for more than is linked would get another answer than in a fresh run: no rule may. */
function narrowed(
  latest: () => Estate,
  services: readonly ServiceSummary[],
  ids: readonly ReadonlySet<string>[],
): Estate {
  const { asOf, assumedInvalid, regimes, organisation, isBroughtAlong } = latest()
  const index = groupBy(services, ({ id }) => id)
  const known = new Set(ids.flatMap((some) => [...some]))
  return {
    asOf,
    assumedInvalid,
    regimes,
    ...(organisation && { organisation }),
    ...(isBroughtAlong && {
      isBroughtAlong: (service, one) => latest().isBroughtAlong?.(service, one) ?? false,
    }),
    services,
    evidence: (service) => latest().evidence(service),
    summaryOf: (service) => latest().summaryOf(service),
    service(id) {
      if (!known.has(id)) throw new Error(`asks for "${id}", which nothing that is linked names`)
      const [found, ...twins] = index.get(id) ?? []
      return twins.length > 0 ? undefined : found
    },
  }
}
