import type { CountryLaw } from '../../model/country.ts'
import type { DocumentInput } from '../document.ts'
import { carriersOf } from './carriers.ts'
import { type Drawing, drawing } from './drawing.ts'
import { type MapFlow, mapFlowsOf } from './flows.ts'
import { type Gaps, gapsOf } from './gaps.ts'
import type { Graph, MapGap } from './graph.ts'
import { keyAt, organisationNode, partyNode, serviceNode } from './nodes.ts'
import { partyOfService } from './parties.ts'
import { reachedFrom, rootsOf, type Station } from './roots.ts'
import { homeOf, undeclared } from './spot.ts'

export type MapSubject = Pick<DocumentInput, 'report' | 'workspace' | 'placeOf' | 'countries'>

/** Everybody who gets personal data and every way they take; of one service only, its chain. */
export function graphOf(subject: MapSubject, only?: string): Graph {
  const { workspace, countries } = subject
  const stations = workspace.services.map((service): Station => {
    const home = homeOf(service, countries)
    return { service, home, ...mapFlowsOf(service, workspace, countries) }
  })
  const first = stations.filter(({ service }) => service.id === only)
  const shown = only === undefined ? stations : reachedFrom(first, stations)
  const roots = rootsOf(shown, first)
  const ours = organisationNode(workspace, countries)
  const canvas = { ...drawing(), gaps: gapsOf(subject), law: countries }
  canvas.node(ours)
  for (const station of shown) draw(station, roots.has(station) ? ours.key : undefined, canvas)
  const disengaged = shown.reduce((sum, one) => sum + one.disengaged, 0)
  return {
    ...canvas.done(),
    leftOut: { disengaged, services: 0, parties: 0, flows: 0 },
  }
}

/** What a service is drawn on and with. */
interface Canvas extends Drawing {
  readonly gaps: Gaps
  readonly law: CountryLaw
}

const bare = { uses: [], carriers: [], gaps: [], flows: 1 } as const

/** A service at home, and an arrow to each party in each place; `customer` is who engages it itself. */
function draw({ service, home, flows }: Station, customer: string | undefined, canvas: Canvas) {
  const { gaps, law } = canvas
  const here = keyAt(partyOfService(service).key, home)
  const { onFlow, onService } = gaps.of(service, flows)
  const own = { ...serviceNode(service), key: here, zone: home.zone }
  canvas.node({ ...own, places: [home.place], gaps: onService })
  if (customer) canvas.edge({ ...bare, from: customer, to: here })
  for (const flow of flows) {
    const [spot = undeclared] = flow.spots
    const to = keyAt(flow.party.key, spot)
    const places = flow.spots.map(({ place }) => place)
    const carriers = carriersOf(flow)
    const found = gapsOn(flow, onFlow.get(flow) ?? [], gaps)
    if (to !== here) {
      canvas.node({ ...partyNode(flow.party, spot, law), key: to, zone: spot.zone, places })
      canvas.edge({ from: here, to, uses: flow.uses, carriers, gaps: found, flows: 1 })
      continue
    }
    // What is said of a service at home is said of the way to it, where that is ours to go.
    canvas.node({ ...own, places, gaps: customer ? [] : found })
    if (customer) canvas.edge({ ...bare, from: customer, to, carriers, gaps: found })
  }
  for (const next of homesIn(flows, law))
    if (next !== here) canvas.edge({ ...bare, from: here, to: next })
}

/** What lies on a flow, and unless that is an error itself, the errors to which it leads. */
function gapsOn({ claims }: MapFlow, lying: readonly MapGap[], gaps: Gaps): readonly MapGap[] {
  const ends = lying.some(({ state, severity }) => state === 'open' && severity === 'error')
  return ends ? lying : [...lying, ...gaps.through(claims)]
}

/** The declared services that get data, each at home, from where its own chain goes on. */
function homesIn(flows: readonly MapFlow[], law: CountryLaw): readonly string[] {
  const homes = flows.flatMap(({ party: { key, service } }) =>
    service ? [keyAt(key, homeOf(service, law))] : [],
  )
  return [...new Set(homes)]
}
