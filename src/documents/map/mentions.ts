import type { CountryLaw } from '../../model/country.ts'
import type { Embedded, Location, Region, Subprocessor } from '../../model/declaration.ts'
import type { Use } from './graph.ts'
import type { Party } from './parties.ts'
import { type MapSpot, placesIn, spotOf, spotOfRegion } from './spot.ts'

/** An object of the declaration that speaks of a flow; of a list with several countries, one item. */
export interface Claim {
  readonly on: object
  readonly item?: { readonly list: object; readonly index: number }
}

/** One place of a declaration that says who is where. */
export interface Mention {
  readonly party: Party
  readonly spot: MapSpot
  readonly use?: Use
  readonly claim: Claim
}

export function ofLocation(location: Location, party: Party, law: CountryLaw): readonly Mention[] {
  const { countries, regions, chosenBy, selected, use } = location
  const said = { party, use: { use } }
  if (chosenBy === 'customer' && selected !== undefined)
    return inEach(selected, selected, said, location, law)
  return countries !== undefined || regions === undefined
    ? inEach(placesIn(countries), countries, said, location, law)
    : inRegions(regions, said, location, law)
}

/** The countries where a sub-processor works; where nothing says them, the one where it is established. */
export function ofEntry(
  party: Party,
  entry: Subprocessor | Embedded,
  law: CountryLaw,
): readonly Mention[] {
  if (!('id' in entry)) return []
  const { locations, regions, country } = entry
  const places =
    locations !== undefined || regions === undefined
      ? inEach(placesIn(locations), locations, { party }, entry, law)
      : inRegions(regions, { party }, entry, law)
  const isSettled = places.length > 0 && places.every(({ spot }) => spot.zone !== 'open')
  if (isSettled || country === undefined) return places
  return [...places, { party, spot: spotOf(country, law), claim: { on: entry } }]
}

type Said = Pick<Mention, 'party' | 'use'>

function inEach(
  places: readonly string[],
  list: unknown,
  said: Said,
  on: object,
  law: CountryLaw,
): readonly Mention[] {
  return places.map((place, index) => ({
    ...said,
    spot: spotOf(place, law),
    claim: Array.isArray(list) ? { on, item: { list, index } } : { on },
  }))
}

function inRegions(
  regions: readonly Region[],
  said: Said,
  on: object,
  law: CountryLaw,
): readonly Mention[] {
  return regions.map((region, index) => ({
    ...said,
    spot: spotOfRegion(region, law),
    claim: { on, item: { list: regions, index } },
  }))
}
