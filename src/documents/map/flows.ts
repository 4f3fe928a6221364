import type { CountryLaw } from '../../model/country.ts'
import type { Service, Transfer } from '../../model/declaration.ts'
import { listed } from '../../model/fact.ts'
import type { WholeEstate } from '../../model/workspace.ts'
import type { Use } from './graph.ts'
import { type Claim, type Mention, ofEntry, ofLocation } from './mentions.ts'
import { type Parties, type Party, partiesOf } from './parties.ts'
import { homeOf, type MapSpot, sameSpot, spotOf, undeclared } from './spot.ts'

/** Personal data of a service that go to one party in one place under the law, however often it is said. */
export interface MapFlow {
  readonly party: Party
  readonly spots: readonly MapSpot[]
  readonly uses: readonly Use[]
  /** The transfers that speak of it. */
  readonly transfers: readonly Transfer[]
  readonly claims: readonly Claim[]
}

/** Where the data of a service go, and the entries that do not count because nobody uses them. */
export function mapFlowsOf(
  service: Service,
  workspace: WholeEstate,
  law: CountryLaw,
): { readonly flows: readonly MapFlow[]; readonly disengaged: number } {
  const parties = partiesOf(service, workspace)
  const mentions = [
    ...listed(service.locations).flatMap((one) =>
      ofLocation(one, parties.named(one.by, one.group), law),
    ),
    ...parties.entries.flatMap(({ party, entry }) => ofEntry(party, entry, law)),
  ]
  const transfers = listed(service.transfers).map((transfer) => ({
    transfer,
    party:
      transfer.recipient === undefined
        ? undefined
        : parties.named(transfer.recipient, transfer.group),
  }))
  const said = [...mentions, ...ofTransfers(transfers, mentions, parties.nobody, law)].filter(
    ({ party }) => !party.disengaged,
  )
  const flows = new Map<string, MapFlow>()
  for (const { party, spot, use, claim } of [...said, ...unplaced(parties.entries, said, law)]) {
    const key = `${party.key} ${sameSpot(spot)}`
    const known = flows.get(key)
    flows.set(key, {
      party,
      spots: [...(known?.spots ?? []), spot],
      uses: [...(known?.uses ?? []), ...(use ? [use] : [])],
      transfers: [],
      claims: [...(known?.claims ?? []), claim],
    })
  }
  return {
    flows: [...flows.values()].map((flow) => carried(entered(flow, parties.entries), transfers)),
    disengaged: parties.entries.filter(({ party }) => party.disengaged).length,
  }
}

interface Addressed {
  readonly transfer: Transfer
  readonly party: Party | undefined
}

/** Transfers that name a place which nothing else names. */
function ofTransfers(
  transfers: readonly Addressed[],
  mentions: readonly Mention[],
  nobody: Party,
  law: CountryLaw,
): readonly Mention[] {
  return transfers.flatMap(({ transfer, party }): readonly Mention[] => {
    const spot = spotOf(transfer.to, law)
    const others = mentions.filter(
      (one) => (party === undefined || one.party.key === party.key) && !one.party.disengaged,
    )
    // Where the recipient works may be said elsewhere, though the transfer leaves it open.
    const isSaid =
      spot.zone === 'open'
        ? others.some((one) => leaves(one.spot))
        : party === undefined && others.some((one) => sameSpot(one.spot) === sameSpot(spot))
    return isSaid ? [] : [{ party: party ?? nobody, spot, claim: { on: transfer } }]
  })
}

const leaves = ({ zone }: MapSpot) => zone === 'third' || zone === 'adequate'

/** Whoever is engaged and placed nowhere: where its own declaration puts it, or nobody knows where. */
function unplaced(
  entries: Parties['entries'],
  said: readonly Mention[],
  law: CountryLaw,
): readonly Mention[] {
  const placed = new Set(said.map(({ party }) => party.key))
  return entries
    .filter(({ party }) => !party.disengaged && !placed.has(party.key))
    .map(({ party, entry }) => ({
      party,
      spot: party.service === undefined ? undeclared : homeOf(party.service, law),
      claim: { on: entry },
    }))
}

/** A flow with what the entries of its party say of it: the task, and for one built in that it is. */
function entered(flow: MapFlow, entries: Parties['entries']): MapFlow {
  const own = entries.filter(({ party }) => party.key === flow.party.key && !party.disengaged)
  const tasks = own.flatMap(({ entry }): readonly Use[] => [
    ...('id' in entry ? [] : [{ use: 'embedded' } as const]),
    ...(entry.task === undefined ? [] : [{ task: entry.task }]),
  ])
  const claimed = new Set(flow.claims.map(({ on }) => on))
  const embeds = own.flatMap(({ entry }) =>
    'id' in entry || claimed.has(entry) ? [] : [{ on: entry }],
  )
  return { ...flow, uses: [...tasks, ...flow.uses], claims: [...flow.claims, ...embeds] }
}

/** A flow with the transfers that speak of it, those of its own recipient first. */
function carried(flow: MapFlow, transfers: readonly Addressed[]): MapFlow {
  const zone = flow.spots[0]?.zone
  const speaking = transfers.filter(({ transfer: { to }, party }) => {
    if (party !== undefined && party.key !== flow.party.key) return false
    const isOpen = to === 'unspecified' || to === 'unknown'
    if (flow.spots.some(({ place }) => place === to)) return true
    return isOpen && (zone === 'open' || zone === 'third' || zone === 'adequate')
  })
  const own = speaking.filter(({ party }) => party !== undefined)
  const meant = (own.length > 0 ? own : speaking).map(({ transfer }) => transfer)
  const claimed = new Set(flow.claims.map(({ on }) => on))
  const more = meant.filter((transfer) => !claimed.has(transfer)).map((on) => ({ on }))
  return { ...flow, transfers: meant, claims: [...flow.claims, ...more] }
}
