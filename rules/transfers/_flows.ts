import {
  enumerated,
  groupBy,
  isControlling,
  type Location,
  listed,
  memoizeLast,
  quoted,
  type Region,
  type Service,
  type Subprocessor,
  type Transfer,
  t,
  type Wording,
} from '../../src/model/rule.ts'
import { isThirdCountry } from '../law/adequacy.ts'
import { countriesOf, lies, meansEverywhere } from '../law/countries.ts'
import { isObtainedElsewhere } from '../law/data-origin.ts'
import type { Law } from '../law/law-of.ts'
import { isOpen } from '../law/law-of.ts'
import { type Recipients, recipientLabel, recipientsOf } from './_recipients.ts'
import { remembered } from './_remembered.ts'
import { type Carried, toolboxOf } from './_routes.ts'
import { type Destination, shownTo, type Tool } from './_tool.ts'

/**
 * Personal data that go to one third country and one recipient, however many places of the
 * declaration say so: a transfer, a place of storage or access, a sub-processor. Where a document
 * leaves the country open, `to` is `unspecified`.
 */
export interface Flow extends Destination {
  /** At least one: the transfers first, then the places, then the sub-processors. */
  readonly mentions: readonly [FlowMention, ...FlowMention[]]
  /** The tools that carry it. */
  readonly tools: readonly Tool[]
  /** Where nothing carries it: tools for its recipient, or for the provider before it, that expressly stop short of it. */
  readonly stopping: readonly Tool[]
}

/** One place of a declaration that sends data somewhere. */
export interface FlowMention extends Destination {
  readonly use: 'transfer' | 'sub-processor' | 'provider' | Location['use']
  /** The very word to point at. */
  readonly on: object
  readonly field: string
  readonly transfer?: Transfer
  /** The region that is all the document names. */
  readonly region?: Region
  /** Countries are named too, so the region says that there are more. */
  readonly beside?: true
  /** The country is ours to choose. */
  readonly ours?: true
  /** The provider's own staff. */
  readonly staff?: true
  /** Nothing goes there before we agree. */
  readonly consented?: true
  /** The features, plans or deployments for which alone data go there. */
  readonly only?: Wording
}

/** Where the personal data of a service go beyond the territory of the law. */
export const flowsOf = remembered((service: Service, law: Law): readonly Flow[] => {
  const byCountry = groupBy(
    mentionsOf(service).filter(({ to }) => isOpen(to) || isThirdCountry(to, law.regime, law.asOf)),
    ({ to }) => to,
  )
  if (byCountry.size === 0) return []
  const toolbox = toolboxOf(service)
  return [...byCountry.values()].flatMap(byRecipient).map((mentions) => {
    const { to, recipient } = mentions.find((one) => one.recipient !== undefined) ?? mentions[0]
    const { reaching, stopping }: Carried = toolbox.carrying({ to, recipient })
    return { to, recipient, mentions, tools: reaching, stopping }
  })
})

/**
 * Where nobody is named, the first that is named for the country is meant, so that one destination
 * is not reported twice. Two declared transfers stay two, and so do two places without a country.
 */
function byRecipient(mentions: readonly FlowMention[]): readonly Flow['mentions'][] {
  const named = mentions.filter(({ recipient }) => recipient !== undefined)
  const hasTransfer = named.some(({ use }) => use === 'transfer')
  const whose = ({ recipient, use, to }: FlowMention) => {
    const isApart = use === 'transfer' ? hasTransfer : isOpen(to)
    return recipient ?? (isApart ? undefined : named[0]?.recipient)
  }
  return [...groupBy(mentions, whose).values()].flatMap(
    ([head, ...rest]): readonly Flow['mentions'][] => (head ? [[head, ...rest]] : []),
  )
}

/** The same under every law, of which a service may be asked for several. */
const mentionsOf = memoizeLast((service: Service): readonly FlowMention[] => {
  const recipients = recipientsOf(service)
  // Without access nothing is disclosed, and so nothing transferred (EDPB Guidelines 05/2021).
  const engaged = ({ recipient }: FlowMention) => {
    const { inUse, access } = recipients.subprocessor(recipient) ?? {}
    return inUse !== false && access !== false
  }
  const transfers = listed(service.transfers).map((one) => ofTransfer(one, recipients))
  const locations = listed(service.locations).flatMap((one) => ofLocation(one, recipients))
  // Whom the agreement approves waits for no consent any more.
  const approved = ({ recipient }: FlowMention) =>
    recipients.subprocessor(recipient)?.approvedInAgreement === true
  const given = (mention: FlowMention): FlowMention => {
    if (mention.consented === undefined || !approved(mention)) return mention
    const { consented, ...rest } = mention
    return rest
  }
  const subprocessors = listed(service.subprocessors).flatMap(ofSubprocessor)
  const isKnown = whereaboutsOf([...locations, ...subprocessors])
  return [
    // The country that a transfer leaves open may be said where its recipient works.
    ...transfers.filter((one) => engaged(one) && !(isOpen(one.to) && isKnown(one))).map(given),
    ...locations.filter((one) => engaged(one) && !isOwn(one, service)).map(given),
    ...subprocessors,
    ...ofProvider(service).filter((one) => !isOwn(one, service)),
  ]
})

/**
 * Who gives data directly to a controller in a third country transfers nothing, and a controller that
 * keeps them with itself discloses them to nobody (EDPB Guidelines 05/2021).
 */
function isOwn({ to, recipient }: FlowMention, { provider, activities = [] }: Service): boolean {
  if (isOpen(to) || activities.length === 0 || !activities.every(isControlling)) return false
  if (activities.some(isObtainedElsewhere)) return false
  return recipient === 'provider' || (recipient === undefined && to === provider?.country)
}

/** Whether every place of a recipient is said; where it is established is no place of work. */
function whereaboutsOf(places: readonly FlowMention[]): (mention: FlowMention) => boolean {
  const said = places.filter(
    ({ recipient, field }) => recipient !== undefined && field !== 'country',
  )
  const known = new Set(said.map(({ recipient }) => recipient))
  for (const { to, recipient } of said) if (isOpen(to)) known.delete(recipient)
  return ({ recipient }) => known.has(recipient)
}

function ofTransfer(transfer: Transfer, { keyOf }: Recipients): FlowMention {
  const { to, recipient } = transfer
  return {
    ...conditionsOf(transfer),
    ...{ to, recipient: keyOf(recipient), use: 'transfer', on: transfer, field: 'to', transfer },
  }
}

function ofLocation(location: Location, { keyOf }: Recipients): readonly FlowMention[] {
  const { use, by, staff, chosenBy, selected, countries, regions, place } = location
  const own = staff === true
  const common = {
    ...conditionsOf(location),
    use,
    recipient: keyOf(by) ?? (own ? 'provider' : undefined),
    ...(own && { staff: true as const }),
  }
  const ours = chosenBy === 'customer'
  const everywhere = place !== undefined &&
    meansEverywhere(place) && {
      ...{ to: 'unspecified', region: 'worldwide' as const, on: location, field: 'place' },
    }
  if (ours && selected !== undefined) return each(selected, common)
  if (Array.isArray(countries))
    return [
      ...each(countries, common),
      ...beyond(countries, regions, common),
      ...(everywhere ? [{ ...common, ...everywhere, beside: true as const }] : []),
    ]
  const open = { ...common, ...(ours && { ours: true as const }) }
  if (countries === 'unspecified')
    return [{ ...open, to: 'unspecified', on: location, field: 'countries' }]
  if (everywhere) return [{ ...open, ...everywhere }]
  // A city is narrower than any region, and says no country either.
  return inRegions(regions, open).filter(({ to }) => place === undefined || !isOpen(to))
}

function ofSubprocessor(subprocessor: Subprocessor): readonly FlowMention[] {
  const { id, locations, regions, country, access, inUse } = subprocessor
  if (inUse === false || access === false) return []
  const common = { ...conditionsOf(subprocessor), use: 'sub-processor', recipient: id } as const
  if (Array.isArray(locations))
    return [...each(locations, common), ...beyond(locations, regions, common)]
  const open: readonly FlowMention[] =
    locations === 'unspecified'
      ? [{ ...common, to: locations, on: subprocessor, field: 'locations' }]
      : inRegions(regions, common)
  // Where it works is not settled, so where it is established counts too.
  const settled = open.length > 0 && open.every(({ to }) => !isOpen(to))
  if (settled || country === undefined) return open
  return [...open, { ...common, to: country, on: subprocessor, field: 'country' }]
}

/**
 * Data go to the company that contracts, wherever its machines stand (EDPB Guidelines 05/2021);
 * nothing is added where the places already say from where it works.
 */
function ofProvider({ provider, locations }: Service): readonly FlowMention[] {
  if (provider?.country === undefined) return []
  const { country } = provider
  const isSaid = listed(locations).some(
    ({ by, staff, countries }) =>
      (by === 'provider' || by === provider.name || (by === undefined && staff !== undefined)) &&
      countries !== undefined,
  )
  if (isSaid) return []
  return [{ use: 'provider', recipient: 'provider', to: country, on: provider, field: 'country' }]
}

type Common = Omit<FlowMention, 'to' | 'on' | 'field'>

function each(countries: readonly string[], common: Common): readonly FlowMention[] {
  return countries.map((to, index) => ({ ...common, to, on: countries, field: String(index) }))
}

function inRegions(regions: readonly Region[] | undefined, common: Common): readonly FlowMention[] {
  return (regions ?? []).flatMap((region, index): readonly FlowMention[] => {
    const at = { ...common, on: regions as readonly Region[], field: String(index), region }
    const countries = countriesOf(region)
    return countries ? countries.map((to) => ({ ...at, to })) : [{ ...at, to: 'unspecified' }]
  })
}

/** A region beside countries says that there are more, unless it only says in other words where these lie. */
function beyond(
  countries: readonly string[],
  regions: readonly Region[] | undefined,
  common: Common,
): readonly FlowMention[] {
  const holdsNone = (region: Region) => !countries.some((one) => lies(one, region))
  return inRegions(regions, common)
    .filter(({ region }) => region !== undefined && holdsNone(region))
    .map((one) => ({ ...one, beside: true as const }))
}

/** On what it depends that data go there. */
function conditionsOf({
  when,
  consent,
}: Pick<Transfer, 'when' | 'consent'>): Pick<FlowMention, 'only' | 'consented'> {
  const { plans = [], features = [], deployments = [] } = when ?? {}
  const cases = [
    ...(plans.length > 0 ? [t`the plan ${enumerated(plans.map(quoted), 'or')}`] : []),
    ...(features.length > 0 ? [t`the feature ${enumerated(features.map(quoted), 'or')}`] : []),
    ...(deployments.length > 0
      ? [t`the deployment ${enumerated(deployments.map(quoted), 'or')}`]
      : []),
  ]
  return {
    ...(cases.length > 0 && { only: enumerated(cases) }),
    ...((consent === 'prior' || consent === 'prior-written') && { consented: true as const }),
  }
}

const verbs = {
  transfer: t`goes to`,
  'sub-processor': t`goes to`,
  provider: t`goes to`,
  storage: t`is stored in`,
  backup: t`is backed up in`,
  processing: t`is processed in`,
  development: t`is used for development in`,
  access: t`is reached from`,
  support: t`is reached from`,
  transit: t`passes through`,
} as const satisfies Record<FlowMention['use'], Wording>

/** A mention in words: `data is stored in US by aws`. */
export function mentionText({ to, recipient, use, staff, region, only }: FlowMention): Wording {
  const place = region ?? (isOpen(to) ? t`${to} countries` : to)
  const where = only === undefined ? place : t`${place} in ${only}`
  const who =
    recipient === undefined
      ? ''
      : staff
        ? t`staff of ${recipientLabel(recipient)}`
        : recipientLabel(recipient)
  if (who === '') return t`data ${verbs[use]} ${where}`
  return use === 'transfer' || use === 'sub-processor' || use === 'provider'
    ? t`data goes to ${who} in ${where}`
    : t`data ${verbs[use]} ${where} by ${who}`
}

/** Whether nothing goes there before we agree: the place of a sub-processor says nothing else. */
export function awaitsConsent({ mentions }: Flow): boolean {
  const said = mentions.filter(({ use }) => use !== 'sub-processor')
  return said.length > 0 && said.every(({ consented }) => consented)
}

/** What it is called among others of one cause: who receives the data, and where. */
export function flowName({ to, recipient, staff, region }: FlowMention): Wording {
  const where = region ?? shownTo(to)
  if (recipient === undefined) return where
  return t`${staff ? t`staff of ${recipientLabel(recipient)}` : recipientLabel(recipient)} in ${where}`
}

/** Nobody keeps or reads the data there, as far as anything says. */
export function onlyPasses({ mentions }: Flow): boolean {
  return mentions.every(({ use }) => use === 'transit')
}
