import type { Service } from '../../model/declaration.ts'
import { listed } from '../../model/fact.ts'
import type { DocumentInput } from '../document.ts'
import { type MapFlow, mapFlowsOf } from '../map/flows.ts'
import { type ChainEntry, chainEntries } from './chain.ts'

type Law = Pick<DocumentInput, 'workspace' | 'countries'>

/** Whether it is declared where somebody works, and all of it lies within the territory of the law. */
export function isInsideTerritory(
  service: Service,
  entry: ChainEntry,
  { workspace, countries }: Law,
): boolean {
  const { flows } = mapFlowsOf(service, workspace, countries)
  const own = flows.filter(({ claims }) => claims.some(({ on }) => on === entry))
  const seat = 'country' in entry ? entry.country : undefined
  const seated = seat === undefined || countries.classOf(seat) === 'inside'
  return seated && isPlaced(entry, own) && own.length > 0 && own.every(liesInside)
}

/** The country of its seat does not say where it works. */
function isPlaced(entry: ChainEntry, flows: readonly MapFlow[]): boolean {
  if (!('id' in entry) || entry.locations !== undefined || entry.regions !== undefined) return true
  return flows.some(({ claims }) => claims.some(({ on }) => on !== entry))
}

const liesInside = ({ spots }: MapFlow) => spots.every(({ zone }) => zone === 'inside')

/** Where the data are, if every place is declared and lies within the territory of the law; else none. */
export function placesInside(service: Service, law: Law): readonly string[] {
  if (listed(service.locations).length === 0) return []
  const { flows } = mapFlowsOf(service, law.workspace, law.countries)
  const used = chainEntries(service).filter((one) => !('id' in one) || one.inUse !== false)
  if (!flows.every(liesInside) || !used.every((one) => isInsideTerritory(service, one, law)))
    return []
  const places = flows.flatMap(({ spots }) => spots.map(({ place }) => place))
  return [...new Set(places)].sort()
}
