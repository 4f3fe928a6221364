import type { Embedded, Service, Subprocessor } from '../../model/declaration.ts'
import { listed } from '../../model/fact.ts'
import type { WholeEstate } from '../../model/workspace.ts'

/** Who works for a provider: a declared sub-processor, or a service that it resells or builds in. */
export type ChainEntry = Subprocessor | Embedded

/** A service as it is reached from those that we use ourselves. */
export interface Reached {
  readonly service: Service
  /** From the service that we use to this one, both included. */
  readonly way: readonly Service[]
}

/** Those that stand behind the service, by its own declaration. */
export function chainEntries(service: Service): readonly ChainEntry[] {
  const built = (service.embeds ?? []).filter(({ contract }) => contract === 'through-provider')
  return [...listed(service.subprocessors), ...built]
}

const nextOf = ({ service }: ChainEntry, workspace: WholeEstate) =>
  service === undefined ? undefined : workspace.service(service)

/**
 * Every service with the shortest way to it: from one service, or from those behind which no other
 * stands. What only a loop leads to is taken for a beginning, the first by id.
 */
export function reached(workspace: WholeEstate, from?: Service): readonly Reached[] {
  const { services } = workspace
  const roots = from ? [from] : rootsOf(workspace)
  const found = new Map<Service, readonly Service[]>()
  const walk = (starts: readonly Service[]) => {
    const fresh = starts.filter((start) => !found.has(start))
    for (const start of fresh) found.set(start, [start])
    const queue = [...fresh]
    // The list grows while it is walked, so that nearer services come before further ones.
    for (const service of queue)
      for (const entry of chainEntries(service)) {
        const next = nextOf(entry, workspace)
        if (!next || found.has(next)) continue
        found.set(next, [...(found.get(service) ?? []), next])
        queue.push(next)
      }
  }
  walk(roots)
  if (!from) for (const service of services) walk([service])
  return [...found].map(([service, way]) => ({ service, way })).sort(byWay)
}

/** The services behind which no other stands. */
function rootsOf(workspace: WholeEstate): readonly Service[] {
  const { services } = workspace
  const behind = new Set(
    services.flatMap((service) =>
      chainEntries(service).flatMap((entry) => nextOf(entry, workspace) ?? []),
    ),
  )
  return services.filter((service) => !behind.has(service))
}

/** Each service below the one that leads to it. */
function byWay({ way: a }: Reached, { way: b }: Reached): number {
  for (const [index, { id }] of a.entries()) {
    const other = b[index]?.id
    if (other === undefined) return 1
    if (id !== other) return id < other ? -1 : 1
  }
  return a.length - b.length
}
