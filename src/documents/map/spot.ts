import type { CountryLaw } from '../../model/country.ts'
import type { Countries, Region, Service } from '../../model/declaration.ts'
import type { Zone } from './graph.ts'

/** A place under the law, and the word that says it. */
export interface MapSpot {
  readonly zone: Zone
  /** A code, a region, or `unspecified`, `unknown`, `undeclared`. */
  readonly place: string
}

/** Regions that say which countries are meant: the others leave it open. */
const regionCodes: Readonly<Partial<Record<Region, string>>> = {
  EEA: 'EEA',
  EU: 'EU',
  UK: 'GB',
  Switzerland: 'CH',
}

export function spotOf(place: string, { classOf }: CountryLaw): MapSpot {
  return /^([A-Z]{2,3})$/.test(place) ? { zone: classOf(place), place } : { zone: 'open', place }
}

export function spotOfRegion(region: Region, law: CountryLaw): MapSpot {
  return spotOf(regionCodes[region] ?? region, law)
}

/** What a list of countries says; a list that is refused as a whole says one word. */
export function placesIn(countries: Countries | undefined): readonly string[] {
  if (countries === undefined) return []
  return typeof countries === 'string' ? [countries] : countries
}

export const undeclared: MapSpot = { zone: 'open', place: 'undeclared' }

/** Where a provider is established: where its service stands in the picture. */
export function homeOf({ provider }: Service, law: CountryLaw): MapSpot {
  return provider?.country === undefined ? undeclared : spotOf(provider.country, law)
}

/**
 * Two places that come to the same: within the territory of the law data may move freely, and of
 * open places nobody knows whether they differ.
 */
export function sameSpot({ zone, place }: MapSpot): string {
  return zone === 'inside' || zone === 'open' ? zone : place
}
