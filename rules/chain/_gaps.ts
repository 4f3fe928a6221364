import { type Estate, listed, perEstate, type ServiceSummary } from '../../src/model/rule.ts'
import { type Law, lawOf } from '../law/law-of.ts'
import { type ChainGraph, chainGraphOf, type Hop } from './_graph.ts'
import { carried, isAnswered, isRecognised } from './_ground.ts'
import { speakersOf, type Ways, waysTo } from './_path.ts'
import { type ChainPlace, chainPlacesOf } from './_places.ts'

/** A place beyond the territory that nothing carries data to. */
export interface PlaceGap {
  readonly place: ChainPlace
  /** The hop over which the data get there, where whoever receives them is there itself. */
  readonly over?: Hop
}

/** One country that data reach without cover, and for every service that can reach it the way there. */
export interface UncoveredDestination {
  readonly to: string
  readonly gaps: ReadonlyMap<ServiceSummary, PlaceGap>
  readonly ways: Ways
  /** The services that know nothing of it, and whose finding it is. */
  readonly speakers: ReadonlySet<ServiceSummary>
}

export const uncoveredIn = perEstate((estate) => weigh(estate, chainGraphOf(estate), lawOf(estate)))

function weigh({ services }: Estate, graph: ChainGraph, law: Law): readonly UncoveredDestination[] {
  const places = new Map(services.map((service) => [service, chainPlacesOf(service, law)]))
  const named = new Map(
    [...places].map(([service, all]) => [service, new Set(all.map(({ to }) => to))]),
  )
  /** Whether a service itself declares the country, or leaves open which countries it means. */
  const mentions = (service: ServiceSummary, to: string) => {
    const all = named.get(service)
    return all !== undefined && (all.has(to) || all.has('unspecified') || all.has('unknown'))
  }
  const gaps = new Map<string, Map<ServiceSummary, PlaceGap>>()
  for (const [service, all] of places) {
    const own = all.filter((place) => !place.own).map((place): PlaceGap => ({ place }))
    const beyond = graph.hopsOf(service).flatMap((hop) => arrivals(hop, places, law))
    for (const gap of [...own, ...beyond]) {
      const { to } = gap.place
      if (gaps.get(to)?.has(service) || isRecognised(to, law)) continue
      if (!gap.over && carried(service, gap.place, law)) continue
      const ofCountry = gaps.get(to) ?? new Map<ServiceSummary, PlaceGap>()
      gaps.set(to, ofCountry.set(service, gap))
    }
  }
  return [...gaps].map(([to, ofCountry]): UncoveredDestination => {
    const passes = (service: ServiceSummary) => !isAnswered(service, to, law)
    const ways = waysTo(graph, ofCountry.keys(), passes)
    const unaware = (service: ServiceSummary) => ways.has(service) && !mentions(service, to)
    return { to, gaps: ofCountry, ways, speakers: speakersOf(graph, services, unaware) }
  })
}

/** Where the next one is itself beyond the territory, and only its own declaration says so. */
function arrivals(
  hop: Hop,
  places: ReadonlyMap<ServiceSummary, readonly ChainPlace[]>,
  law: Law,
): readonly PlaceGap[] {
  const { to: next, from, entry } = hop
  if (!next || isSettled(entry)) return []
  const recipient = 'id' in entry ? entry.id : (entry.provider ?? entry.service)
  return (places.get(next) ?? [])
    .filter(
      (place) =>
        place.own && !carried(next, place, law) && !carried(from, { ...place, recipient }, law),
    )
    .map((place) => ({ place, over: hop }))
}

/** What a customer says of where its own data are goes before what the supplier says of everybody's. */
const isSettled = (entry: Hop['entry']) =>
  'id' in entry && (listed(entry.locations).length > 0 || entry.regions !== undefined)
