import {
  type Country,
  type Location,
  listed,
  prevailing,
  quoted,
  type Service,
  type Subprocessor,
  statementsOf,
} from '../../src/model/rule.ts'
import { isEea } from '../law/countries.ts'
import type { Conflict, ConflictSide } from './_conflict.ts'

/** A statement that no sub-processor is outside the EEA, and what is outside it. */
export function* outsideConflicts(service: Service): Generator<Conflict> {
  const promise = prevailing(service, statementsOf(service.subprocessing, 'outsideEea'))
  if (promise?.stand !== 'refused') return
  const one: ConflictSide = {
    on: promise.on,
    ...(promise.field !== undefined && { field: promise.field }),
    message: 'none is outside the EEA',
    source: service.subprocessing?.source ?? service.source,
  }
  const subject = 'where sub-processors are'
  for (const entry of listed(service.subprocessors)) {
    const country = outside(entry)
    if (country === undefined || entry.inUse === false) continue
    const name = quoted(entry.name ?? entry.description ?? entry.id)
    const other = {
      on: entry,
      field: entry.country === country ? 'country' : 'locations',
      message: `${name} is in ${country}`,
      source: entry.source ?? service.source,
    }
    yield { subject, one, other, key: `outside ${entry.id}`, severity: 'error' }
  }
  for (const [index, location] of listed(service.locations).entries()) {
    const other = abroad(service, location)
    if (!other) continue
    yield {
      subject,
      one,
      other,
      key: `abroad ${index}`,
      else: 'a company of theirs would be a sub-processor',
      remedy:
        'ask which company employs them: one of its own is a sub-processor, and has to be named',
    }
  }
}

/** The first country of a sub-processor that is outside; where it works goes before where it is established. */
function outside({ locations, country, regions }: Subprocessor): Country | undefined {
  const places = listed(locations)
  if (places.length > 0) return places.find((one) => !isEea(one))
  return regions === undefined && country !== undefined && !isEea(country) ? country : undefined
}

/** People abroad of whom nothing says that they are the provider's own: they may be a company of its group. */
function abroad(service: Service, location: Location): ConflictSide | undefined {
  const { by, staff, countries, group, source, use } = location
  const theirs = group === true || by === undefined
  if (!theirs || staff === true || !['access', 'support', 'development'].includes(use))
    return undefined
  const country = listed(countries).find((one) => !isEea(one))
  if (country === undefined) return undefined
  return {
    on: location,
    field: 'countries',
    message: `data are reached from ${country} by people of whom nothing says that they are its own staff`,
    source: source ?? service.source,
  }
}
