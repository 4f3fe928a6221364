import type { Activity, Service } from '../../model/declaration.ts'
import type { Words } from '../words/words-type.ts'
import { gap, listCell, plainCell } from './cells.ts'
import { type ChainEntry, chainEntries, type Reached, reached } from './chain.ts'
import type { RegisterContext } from './context.ts'
import { formatCell } from './format-cell.ts'
import { placesInside } from './places.ts'
import type { RecordSide } from './record-side.ts'
import type { RegisterCell } from './register.ts'
import { type RegisterRoute, registerRoutesOf } from './routes.ts'

/** What many records ask of one service. */
export interface RecipientWays {
  routesOf(service: Service): readonly RegisterRoute[]
  placesInside(service: Service): readonly string[]
}

/** The same answers, each worked out once: a service can stand behind all others. */
export function waysIn(context: RegisterContext): RecipientWays {
  return {
    routesOf: once((service) => registerRoutesOf(service, context)),
    placesInside: once((service) => placesInside(service, context.subject)),
  }
}

function once<R>(make: (service: Service) => R): (service: Service) => R {
  const known = new Map<Service, R>()
  return (service) => {
    const answer = known.get(service) ?? make(service)
    known.set(service, answer)
    return answer
  }
}

type Here = RegisterContext & RecipientWays & { readonly own: Words['ropa'] }

/** Who receives the data: the provider, everyone down its chain, and whom the documents name besides. */
export function recipientsCell(service: Service, activity: Activity, here: Here): RegisterCell {
  const { legal, subject, country } = here
  const { role = 'unknown', recipients = [] } = activity
  const provider = service.provider?.name ?? service.name
  const entries = reached(subject.workspace, service).flatMap((one) => chainEntries(one.service))
  const used = entries.filter(
    (entry) => !('id' in entry) || (entry.inUse !== false && entry.access !== false),
  )
  const others = used.map((entry) => {
    const { name, seat } = calledIn(entry, here)
    const where = seat === undefined ? '' : `, ${country(seat)}`
    return `${name}, ${legal.roles['sub-processor']}${where}`
  })
  return listCell([`${provider}, ${legal.roles[role]}`, ...others, ...recipients])
}

function calledIn(entry: ChainEntry, { subject }: Here) {
  const declared = entry.service && subject.workspace.service(entry.service)?.provider
  const own = declared || undefined
  if (!('id' in entry))
    return { name: entry.provider ?? own?.name ?? entry.name ?? '', seat: own?.country }
  const name = entry.name ?? own?.name ?? entry.description ?? entry.id
  return { name, seat: entry.country ?? own?.country }
}

/** Where data leave the territory of the law, and on what: in our record down the chain too. */
export function transferCells(
  { service }: Reached,
  activity: Activity,
  side: RecordSide,
  here: Here,
) {
  const { workspace } = here.subject
  const hops = side === 'processor' ? [{ service, way: [service] }] : reached(workspace, service)
  const routes = hops.flatMap(({ service: one, way }) =>
    here
      .routesOf(one)
      .filter(({ transfer }) => one !== service || isFor(transfer?.activity, activity))
      .map((route) => ({ route, behind: way.slice(1).map(({ name }) => name) })),
  )
  const lines = routes.map(({ route, behind }) => {
    const line = routeText(route, here)
    return behind.length === 0 ? line : `${line} (${here.own.behind({ names: behind.join(', ') })})`
  })
  const last = routes.flatMap(({ route }, index) =>
    isLastResort(route) ? [lines[index] ?? ''] : [],
  )
  const inside = hops.map(({ service: one }) => here.placesInside(one))
  const { transfers } = service
  if (lines.length === 0 && transfers === undefined && inside.every(({ length }) => length > 0)) {
    const places = [...new Set(inside.flat())].sort().map(here.country)
    return {
      transfers: plainCell(here.own.inside({ places: places.join(', ') })),
      lastResort: gap('none'),
    }
  }
  const silent =
    transfers === false ? 'denied' : transfers === 'unknown' ? 'unknown' : 'not-declared'
  return {
    transfers: listCell(lines, silent),
    lastResort: lines.length === 0 ? gap(silent) : listCell(last, 'none'),
  }
}

const isFor = (id: string | undefined, activity: Activity) => id === undefined || id === activity.id

function routeText(
  { cells: { to, recipient, instrument } }: RegisterRoute,
  { words }: Here,
): string {
  return `${formatCell(recipient, words)}, ${formatCell(to, words)}: ${formatCell(instrument, words)}`
}

/** Compelling legitimate interests: the safeguards of that transfer belong into the record. */
function isLastResort({ transfer }: RegisterRoute): boolean {
  const { safeguard } = transfer ?? {}
  const tools = Array.isArray(safeguard) ? safeguard : [safeguard]
  return tools.some((tool) => typeof tool === 'object' && tool.ground === 'compelling-interests')
}
