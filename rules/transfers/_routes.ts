import {
  type Document,
  groupBy,
  lastDay,
  listed,
  memoizeLast,
  type Safeguard,
  type Service,
  type Subprocessor,
  type Transfer,
  t,
  type Wording,
} from '../../src/model/rule.ts'
import { isThirdCountry } from '../law/adequacy.ts'
import type { Law } from '../law/law-of.ts'
import { isOpen } from '../law/law-of.ts'
import { transferTool } from '../law/transfer-tools.ts'
import { allSubprocessors, type Recipients, recipientLabel, recipientsOf } from './_recipients.ts'
import { isSettled } from './_recognition.ts'
import { remembered } from './_remembered.ts'
import { stands } from './_soundness.ts'
import { type Destination, isArticle46, shownTo, type Tool } from './_tool.ts'

/** A declared transfer to a third country, with the tools that can carry it. */
export interface Route extends Destination {
  readonly transfer: Transfer
  /** The recipient, where it is a declared sub-processor. */
  readonly subprocessor: Subprocessor | undefined
  /** The tools declared on the transfer itself. */
  readonly own: readonly Tool[]
  /** These, and those of wider transfers that reach the same destination. */
  readonly all: readonly Tool[]
}

/** Every declared transfer that leaves the territory of the law, or may. */
export const routesOf = remembered((service: Service, law: Law): readonly Route[] => {
  const transfers = listed(service.transfers)
  if (transfers.length === 0) return []
  const recipients = recipientsOf(service)
  const toolbox = toolboxOf(service)
  return transfers
    .map((transfer): Route => {
      const { to } = transfer
      const recipient = recipients.keyOf(transfer.recipient)
      const subprocessor = recipients.subprocessor(recipient)
      const own = toolbox.of(transfer)
      const { reaching } = toolbox.carrying({ to, recipient })
      const apart = own.filter((tool) => !reaching.includes(tool))
      const all = apart.length === 0 ? reaching : [...apart, ...reaching]
      return { to, recipient, subprocessor, transfer, own, all }
    })
    .filter(({ subprocessor: one }) => one?.inUse !== false && one?.access !== false)
    .filter((route) =>
      countriesOf(route).some((to) => isOpen(to) || isThirdCountry(to, law.regime, law.asOf)),
    )
})

/** Where a transfer goes, and where its tools say that they reach. */
function countriesOf({ to, own }: Route): readonly string[] {
  return [
    to,
    ...own.flatMap(({ safeguard }) => (isArticle46(safeguard) ? (safeguard.covers ?? []) : [])),
  ]
}

/** The transfers that adequacy does not settle: the ones that stand or fall with their tool. */
export const unsettledRoutes = remembered((service: Service, law: Law): readonly Route[] =>
  routesOf(service, law).filter((route) =>
    countriesOf(route).some(
      (to) =>
        isOpen(to) || (isThirdCountry(to, law.regime, law.asOf) && !isSettled(to, route.all, law)),
    ),
  ),
)

/** What a route is called among others of one cause: who receives the data, and where. */
export function routeName({ transfer, recipient }: Pick<Route, 'transfer' | 'recipient'>): Wording {
  return recipient === undefined
    ? shownTo(transfer.to)
    : t`${recipientLabel(recipient)} in ${shownTo(transfer.to)}`
}

/** Whether something else than this tool carries the transfer. */
export function carriedBeside({ all }: Route, tool: Tool, law: Law): boolean {
  return all.some((other) => other !== tool && stands(other, law))
}

/** The tools for one destination; where there are none, those that expressly stop short of it. */
export interface Carried {
  readonly reaching: readonly Tool[]
  readonly stopping: readonly Tool[]
}

/** The tools of a service, by what they are declared for and by where they reach. */
export interface Toolbox {
  readonly all: readonly Tool[]
  of(transfer: Transfer): readonly Tool[]
  carrying(destination: Destination): Carried
}

export const toolboxOf = memoizeLast((service: Service): Toolbox => {
  const recipients = recipientsOf(service)
  const tools = listed(service.transfers).flatMap((transfer) =>
    safeguardsOf(transfer).map((safeguard) => toolOf(service, transfer, safeguard, recipients)),
  )
  const byTransfer = groupBy(tools, ({ transfer }) => transfer)
  const narrow = groupBy(
    tools.filter((tool) => !isWide(tool)),
    ({ transfer }): string => transfer.to,
  )
  const wide = tools.filter(isWide)
  const known = new Map<string, Carried>()
  return {
    all: tools,
    of: (transfer) => byTransfer.get(transfer) ?? [],
    carrying(destination) {
      const key = `${destination.to} ${destination.recipient ?? ''}`
      const carried =
        known.get(key) ?? carriedBy([...(narrow.get(destination.to) ?? []), ...wide], destination)
      known.set(key, carried)
      return carried
    },
  }
})

function carriedBy(tools: readonly Tool[], destination: Destination): Carried {
  const reaching = tools.filter((tool) => reaches(tool, destination))
  // How far the others reach matters only where none does.
  if (reaching.length > 0) return { reaching, stopping: [] }
  return { reaching, stopping: tools.filter((tool) => stopsShortOf(tool, destination)) }
}

export function safeguardsOf({ safeguard }: Transfer): readonly Safeguard[] {
  if (typeof safeguard !== 'object') return []
  return Array.isArray(safeguard) ? safeguard : [safeguard as Safeguard]
}

function toolOf(
  service: Service,
  transfer: Transfer,
  safeguard: Safeguard,
  { keyOf }: Recipients,
): Tool {
  const document = documentOf(service, safeguard.source ?? transfer.source ?? service.source)
  return {
    transfer,
    safeguard,
    recipient: keyOf(transfer.recipient),
    document,
    concluded: lastDay(safeguard.dated) ?? lastDay(document?.date),
  }
}

/** The first document that a source names. */
export function documentOf(
  { documents }: Service,
  source: string | readonly string[] | undefined,
): Document | undefined {
  const id = (typeof source === 'string' ? source : source?.[0])?.split(' ', 1)[0]
  return id === undefined ? undefined : documents?.[id]
}

/** Whether it can matter for other countries than the one it is declared for. */
function isWide({ transfer, safeguard: { covers, onward } }: Tool): boolean {
  return isOpen(transfer.to) || covers !== undefined || onward !== undefined
}

function reaches(tool: Tool, destination: Destination): boolean {
  const { transfer, safeguard } = tool
  const { to } = destination
  const direct = isFor(tool, destination)
  if (!direct && !isUpstreamOf(tool, destination)) return false
  if (safeguard.covers !== undefined && isArticle46(safeguard) && !isOpen(to))
    return safeguard.covers.some((country) => country === to)
  if (!direct) return safeguard.onward === true && isArticle46(safeguard)
  if (transfer.to === to) return true
  return isOpen(transfer.to) && (isOpen(to) || reachesUnnamed(safeguard, to))
}

/** Clauses or binding rules can carry data to a country that their document leaves open; adequacy cannot. */
function reachesUnnamed({ type }: Safeguard, to: string): boolean {
  if (type === 'adequacy') return false
  return transferTool(type)?.adequacy === undefined || to === 'US'
}

function stopsShortOf(tool: Tool, destination: Destination): boolean {
  const { transfer, safeguard } = tool
  if (safeguard.covers === undefined && safeguard.onward !== false) return false
  if (!isArticle46(safeguard) || isOpen(destination.to)) return false
  if (destination.recipient === undefined && transfer.to !== destination.to) return false
  return isFor(tool, destination) || isUpstreamOf(tool, destination)
}

/** A tool that names nobody goes with everybody; a place that names nobody, with a tool that names the place. */
function isFor({ recipient, safeguard }: Tool, destination: Destination): boolean {
  if (recipient === undefined || recipient === destination.recipient) return true
  if (recipient === allSubprocessors && destination.recipient !== 'provider') return true
  const named = safeguard.covers?.some((country) => country === destination.to) ?? false
  return destination.recipient === undefined && named
}

/** From the provider data go on to others: there its own tool matters only as far as it says so. */
function isUpstreamOf({ recipient }: Tool, destination: Destination): boolean {
  return recipient === 'provider' && destination.recipient !== undefined
}
