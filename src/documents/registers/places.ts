import type { Service } from '../../model/declaration.ts'
import { listed } from '../../model/fact.ts'
import type { Subject } from '../document.ts'
import { type Flow, flowsOf } from '../map/flows.ts'
import { type Entry, entriesOf } from './chain.ts'

type Law = Pick<Subject, 'workspace' | 'countries'>

/** Whether it is declared where somebody works, and all of it lies within the territory of the law. */
export function isInside(service: Service, entry: Entry, { workspace, countries }: Law): boolean {
  const { flows } = flowsOf(service, workspace, countries)
  const own = flows.filter(({ claims }) => claims.some(({ on }) => on === entry))
  const seat = 'country' in entry ? entry.country : undefined
  const seated = seat === undefined || countries.classOf(seat) === 'inside'
  return seated && isPlaced(entry, own) && own.length > 0 && own.every(liesInside)
}

/** The country of its seat does not say where it works. */
function isPlaced(entry: Entry, flows: readonly Flow[]): boolean {
  if (!('id' in entry) || entry.locations !== undefined || entry.regions !== undefined) return true
  return flows.some(({ claims }) => claims.some(({ on }) => on !== entry))
}

const liesInside = ({ spots }: Flow) => spots.every(({ zone }) => zone === 'inside')

/** Where the data are, if every place is declared and lies within the territory of the law; else none. */
export function placesInside(service: Service, law: Law): readonly string[] {
  if (listed(service.locations).length === 0) return []
  const { flows } = flowsOf(service, law.workspace, law.countries)
  const used = entriesOf(service).filter((one) => !('id' in one) || one.inUse !== false)
  if (!flows.every(liesInside) || !used.every((one) => isInside(service, one, law))) return []
  const places = flows.flatMap(({ spots }) => spots.map(({ place }) => place))
  return [...new Set(places)].sort()
}
