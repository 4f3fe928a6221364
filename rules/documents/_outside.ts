import {
  approvalInAgreement,
  type Country,
  enumerated,
  type Location,
  listed,
  prevailing,
  quoted,
  type Service,
  type Subprocessor,
  statementsOf,
  t,
  type Wording,
} from '../../src/model/rule.ts'
import { countriesOf, isCountry, isEea } from '../law/countries.ts'
import type { Conflict, ConflictSide } from './_conflict.ts'

/** A statement on where sub-processors may be, or where all data are processed. */
interface Promise {
  readonly side: ConflictSide
  readonly subject: Wording
  readonly permits: (country: Country) => boolean
}

/** Promises on the places of sub-processors, and who or what is elsewhere. */
export function* outsideConflicts(service: Service): Generator<Conflict> {
  for (const promise of promisesOf(service)) {
    for (const entry of listed(service.subprocessors)) {
      const country = outside(entry, promise)
      if (country === undefined || isExcepted(entry)) continue
      const name = quoted(entry.name ?? entry.description ?? entry.id)
      yield {
        subject: promise.subject,
        one: promise.side,
        other: {
          on: entry,
          field: entry.country === country ? 'country' : 'locations',
          message: t`${name} is in ${country}`,
          source: entry.source ?? service.source,
        },
        key: `outside ${entry.id}`,
        severity: 'error',
        // One promise that is broken is one question, whoever breaks it.
        cause: {
          on: service,
          field: 'subprocessors',
          key: `${promise.subject}`,
          message: (names) => t`${promise.subject}: ${promise.side.message}, yet ${names}`,
        },
        member: t`${name} is in ${country}`,
      }
    }
  }
  yield* peopleAbroad(service)
  yield* blind(service)
}

/** Not used, cannot reach the data, or approved by us all the same. */
const isExcepted = (one: Subprocessor) =>
  one.inUse === false || one.access === false || approvalInAgreement(one) === true

function* promisesOf(service: Service): Generator<Promise> {
  const { subprocessing } = service
  const above = subprocessing?.source ?? service.source
  const inside = insideEea(service)
  const subject = t`where sub-processors are`
  if (inside) yield { side: inside, subject, permits: isEea }
  if (subprocessing?.permittedRegions)
    yield {
      subject,
      side: {
        on: subprocessing,
        field: 'permittedRegions',
        message: t`permitted in ${enumerated(subprocessing.permittedRegions)} only`,
        source: above,
      },
      permits: within(subprocessing.permittedRegions),
    }
  else if (!inside) yield* processedIn(service)
}

function insideEea(service: Service): ConflictSide | undefined {
  const promise = prevailing(service, statementsOf(service.subprocessing, 'outsideEea'))
  if (promise?.stand !== 'refused') return undefined
  return {
    on: promise.on,
    ...(promise.field !== undefined && { field: promise.field }),
    message: t`none is outside the EEA`,
    source: service.subprocessing?.source ?? service.source,
  }
}

/** Regions for all processing, whoever does it and on whatever condition. A country alone may only be the main place. */
function* processedIn(service: Service): Generator<Promise> {
  const general = listed(service.locations).filter(
    ({ use, by, data, activity, when, chosenBy, countries }) =>
      use === 'processing' &&
      [by, data, activity, when, chosenBy, countries].every((one) => one === undefined),
  )
  const regions = general.flatMap((one) => one.regions ?? [])
  const [first] = general
  if (!first || regions.length === 0) return
  yield {
    subject: t`where data are processed`,
    side: {
      on: first,
      field: 'regions',
      message: t`in ${enumerated(regions)}`,
      source: first.source ?? service.source,
    },
    permits: within(regions),
  }
}

/** A region that does not tell its countries excludes none of them. */
function within(places: readonly string[]): (country: Country) => boolean {
  const known = places.map((one) => (isCountry(one) ? [one] : countriesOf(one)))
  return (country) => known.some((one) => one === undefined || one.some((it) => it === country))
}

/** None is outside the EEA, and somebody reads from there who may be a company. */
function* peopleAbroad(service: Service): Generator<Conflict> {
  const one = insideEea(service)
  if (!one) return
  for (const [index, location] of listed(service.locations).entries()) {
    const other = abroad(service, location)
    if (!other) continue
    yield {
      subject: t`where sub-processors are`,
      one,
      other,
      key: `abroad ${index}`,
      else: t`a company of theirs would be a sub-processor`,
      remedy: t`ask which company employs them: one of its own is a sub-processor, and has to be named`,
    }
  }
}

/** Support and development can do without personal data, and transit only passes them on. */
const holds: ReadonlySet<string> = new Set(['storage', 'access', 'processing', 'backup'])

/** A company without access to the data, and a place where it holds or reaches them. */
function* blind(service: Service): Generator<Conflict> {
  for (const entry of listed(service.subprocessors)) {
    if (entry.access !== false) continue
    const place = listed(service.locations).find(
      ({ by, use }) => (by === entry.id || by === entry.name) && holds.has(use),
    )
    if (!place) continue
    yield {
      subject: t`the access of ${quoted(entry.name ?? entry.id)}`,
      one: {
        on: entry,
        field: 'access',
        message: t`it cannot reach the data`,
        source: entry.source ?? service.source,
      },
      other: {
        on: place,
        field: 'by',
        message: t`it is named for ${place.use}`,
        source: place.source ?? service.source,
      },
      key: `access ${entry.id}`,
    }
  }
}

/** The first country of a sub-processor that is outside; where it works goes before where it is established. */
function outside(
  { locations, country, regions }: Subprocessor,
  { permits }: Promise,
): Country | undefined {
  const places = listed(locations)
  if (places.length > 0) return places.find((one) => !permits(one))
  return regions === undefined && country !== undefined && !permits(country) ? country : undefined
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
    message: t`data are reached from ${country} by people of whom nothing says that they are its own staff`,
    source: source ?? service.source,
  }
}
