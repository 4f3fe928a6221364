import {
  listed,
  quoted,
  type Region,
  type ServiceSummary,
  type SummaryItem,
  t,
  type Wording,
} from '../../src/model/rule.ts'
import { isThirdCountry } from '../law/adequacy.ts'
import { countriesOf } from '../law/countries.ts'
import { isOpen, type Law } from '../law/law-of.ts'

/** A place beyond the territory of the law that a declaration names; `unspecified` where it leaves the country open. */
export interface ChainPlace {
  readonly to: string
  /** The id of a sub-processor, `provider`, or a name as written; undefined where nobody is named. */
  readonly recipient: string | undefined
  /** The provider itself is there, so that its customer sends the data. */
  readonly own: boolean
  readonly on: object
  readonly field: string
  /** `data are stored in US by "Exampleice"` */
  readonly told: Wording
}

/** Every place beyond the territory: of transfers, of storage and access, of sub-processors, and of the provider. */
export function chainPlacesOf(service: ServiceSummary, law: Law): readonly ChainPlace[] {
  return [
    ...transfersOf(service),
    ...locationsOf(service),
    ...entriesOf(service),
    ...homeOf(service),
  ].filter(({ to }) => isOpen(to) || isThirdCountry(to, law.regime, law.asOf))
}

/** One key for a recipient, however a declaration names it. */
export function recipientKey(
  service: ServiceSummary,
): (name: string | undefined) => string | undefined {
  const ids = new Map<string, string>()
  for (const { id, name } of listed(service.subprocessors))
    if (name !== undefined) ids.set(name.toLowerCase(), id)
  if (service.provider?.name !== undefined) ids.set(service.provider.name.toLowerCase(), 'provider')
  return (name) => (name === undefined ? undefined : (ids.get(name.toLowerCase()) ?? name))
}

function transfersOf(service: ServiceSummary): readonly ChainPlace[] {
  const keyOf = recipientKey(service)
  return listed(service.transfers).map((transfer): ChainPlace => {
    const recipient = keyOf(transfer.recipient)
    const own = recipient === 'provider'
    const who = own ? quoted(service.name) : quoted(transfer.recipient ?? 'others')
    const told = t`data go to ${who} in ${shown(transfer.to)}`
    return { to: transfer.to, recipient, own, on: transfer, field: 'to', told }
  })
}

const verbs = {
  storage: t`are stored in`,
  backup: t`are backed up in`,
  processing: t`are processed in`,
  development: t`are used for development in`,
  access: t`are reached from`,
  support: t`are reached from`,
  transit: t`pass through`,
} as const satisfies Record<SummaryItem<'locations'>['use'], Wording>

function locationsOf(service: ServiceSummary): readonly ChainPlace[] {
  const keyOf = recipientKey(service)
  return listed(service.locations).flatMap((location): readonly ChainPlace[] => {
    const { use, by, staff, chosenBy, selected, countries, regions } = location
    // What only passes through is kept by nobody, and what is ours to choose is not decided here.
    if (use === 'transit' || (chosenBy === 'customer' && selected === undefined)) return []
    const recipient = keyOf(by) ?? (staff === true ? 'provider' : undefined)
    const own = recipient === undefined || recipient === 'provider'
    const whose = own ? quoted(service.name) : quoted(by ?? '')
    const at = (to: string, on: object, field: string): ChainPlace => {
      return { to, recipient, own, on, field, told: t`data ${verbs[use]} ${shown(to)} by ${whose}` }
    }
    if (chosenBy === 'customer') return each(selected, at)
    if (countries === 'unspecified') return [at(countries, location, 'countries')]
    return Array.isArray(countries) ? each(countries, at) : inRegions(regions, at)
  })
}

function entriesOf(service: ServiceSummary): readonly ChainPlace[] {
  return listed(service.subprocessors).flatMap((entry): readonly ChainPlace[] => {
    const { id, name, description, country, locations, regions, inUse, access } = entry
    if (inUse === false || access === false) return []
    const who = quoted(name ?? description ?? id)
    const at = (to: string, on: object, field: string): ChainPlace => {
      const told = t`data go to ${who} in ${shown(to)}`
      return { to, recipient: id, own: false, on, field, told }
    }
    if (locations === 'unspecified') return [at(locations, entry, 'locations')]
    if (Array.isArray(locations)) return each(locations, at)
    if (regions !== undefined) return inRegions(regions, at)
    return country === undefined ? [] : [at(country, entry, 'country')]
  })
}

/** Where nothing says where the service runs, it runs where its provider is. */
function homeOf({ name, provider, locations }: ServiceSummary): readonly ChainPlace[] {
  if (provider?.country === undefined || listed(locations).length > 0) return []
  const { country: to } = provider
  const told = t`${quoted(name)} is provided from ${to}`
  return [{ to, recipient: 'provider', own: true, on: provider, field: 'country', told }]
}

type At = (to: string, on: object, field: string) => ChainPlace

const each = (countries: readonly string[] = [], at: At) =>
  countries.map((to, index) => at(to, countries, String(index)))

function inRegions(regions: readonly Region[] = [], at: At): readonly ChainPlace[] {
  return regions.flatMap((region, index) =>
    (countriesOf(region) ?? ['unspecified']).map((to) => at(to, regions, String(index))),
  )
}

const shown = (to: string) => (isOpen(to) ? t`${to} countries` : to)
