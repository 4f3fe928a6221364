import { compareText } from '../../model/compare-text.ts'
import type { CountryLaw } from '../../model/country.ts'
import type { Service } from '../../model/declaration.ts'
import type { WholeEstate } from '../../model/workspace.ts'
import type { Node } from './graph.ts'
import type { Party } from './parties.ts'
import { homeOf, type MapSpot, sameSpot, spotOf, undeclared } from './spot.ts'

/** A node before it has its place. */
type Placeless = Omit<Node, 'key' | 'zone' | 'places'>

const blank = {
  roles: [],
  elsewhere: false,
  ofGroup: false,
  unnamed: false,
  spare: [],
  gaps: [],
} as const satisfies Partial<Node>

/** The same party in the same place under the law is one node. */
export const keyAt = (party: string, spot: MapSpot) => `${party} @ ${sameSpot(spot)}`

/** The party of a node, wherever it is. */
export const partyAt = (key: string) => key.slice(0, key.lastIndexOf(' @ '))

export function organisationNode({ organisation }: WholeEstate, law: CountryLaw): Node {
  const { name = '', country } = organisation ?? {}
  // Where nobody says where we are, the law takes us for a controller within its territory.
  const { zone, place } =
    country === undefined ? { ...undeclared, zone: 'inside' as const } : spotOf(country, law)
  return { ...blank, key: 'organisation', kind: 'organisation', name, zone, places: [place] }
}

export function serviceNode({ name, provider, activities, safeguards }: Service): Placeless {
  const roles = (activities ?? []).flatMap(({ role }) => (role === undefined ? [] : [role]))
  const company = provider?.name
  return {
    ...blank,
    kind: 'service',
    name,
    ...(company !== undefined && company !== name && { provider: company }),
    roles: [...new Set(roles)].sort(compareText),
    spare: safeguards ?? [],
  }
}

/** Of a service away from home only whose it is: the rest stands in its own box. */
export function partyNode(
  { kind, name, unnamed, ofGroup, service }: Party,
  spot: MapSpot,
  law: CountryLaw,
): Placeless {
  if (!service) return { ...blank, kind, name, unnamed, ofGroup }
  const own = serviceNode(service)
  const isHome = sameSpot(homeOf(service, law)) === sameSpot(spot)
  return isHome ? own : { ...own, roles: [], spare: [], elsewhere: true }
}
