import { approvalInAgreement, decisionOn } from '../../model/approval.ts'
import type { Embedded, Service, Subprocessor, Transfer } from '../../model/declaration.ts'
import { listed } from '../../model/fact.ts'
import { lastDayToObject } from '../../model/objection.ts'
import type { WholeEstate } from '../../model/workspace.ts'
import { partiesOf } from '../map/parties.ts'
import { wordsOfLanguage } from '../words/words.ts'
import type { Words } from '../words/words-type.ts'
import { answerOf, dayCell, gap, listCell, listedAs, plainCell, textCell } from './cells.ts'
import type { ChainEntry } from './chain.ts'
import type { RegisterContext } from './context.ts'
import { isInsideTerritory } from './places.ts'
import type { EmptyReason, RegisterCell } from './register.ts'
import { instruments } from './safeguard-text.ts'
import type { SubprocessorsKey } from './subprocessors-columns.ts'

export type SubprocessorsContext = RegisterContext & { readonly own: Words['subprocessors'] }
type Here = SubprocessorsContext

/** What says where in the chain an entry stands. */
export type Placed = 'service' | 'depth' | 'chain'
type Cells = Readonly<Record<Exclude<SubprocessorsKey, Placed>, RegisterCell>>

/** What is declared of a sub-processor, or of a service that is built in. */
export const entryCells = (service: Service, entry: ChainEntry, here: Here): Cells =>
  'id' in entry ? ownCells(service, entry, here) : builtInCells(service, entry, here)

function ownCells(service: Service, entry: Subprocessor, here: Here): Cells {
  const { workspace } = here.subject
  const { country, locations, regions = [], access, notified } = entry
  const provider = ownDeclaration(entry, workspace)?.provider
  const seat = country ?? provider?.country
  const decision = decisionOn(entry, service, workspace)
  const undecided = gap(decision === undefined ? 'none' : 'not-declared')
  const decided = (value: string | undefined, cell: (value: string) => RegisterCell) =>
    value === undefined ? undecided : cell(value)
  return {
    name: nameCell(entry.name ?? provider?.name, entry.description, here),
    country: seat === undefined ? gap('not-declared') : plainCell(here.country(seat)),
    locations:
      locations === undefined && regions.length > 0
        ? listCell(regions.map((one) => wordsOfLanguage(here.language).map.regions[one]))
        : listedAs(locations, here.country),
    contact: contactOf(entry.address ?? provider?.address, entry.contact ?? provider?.contact),
    task: textCell(entry.task),
    data: listedAs(entry.data, (one) => here.wordOf('data', one)),
    access: access === 'possible' ? plainCell(here.own.possible) : answerOf(access),
    declaration: declarationOf(entry, workspace),
    safeguard: safeguard(service, entry, here),
    approved: answerOf(decision && (decision.approved ?? true)),
    approvedBy: decided(decision?.by, textCell),
    approvedOn: decided(decision?.date, dayCell),
    approvedUntil: decided(decision?.until, dayCell),
    conditions: decision?.conditions === undefined ? gap('none') : plainCell(decision.conditions),
    reference: decided(decision?.reference, textCell),
    inAgreement: answerOf(approvalInAgreement(entry)),
    inUse: answerOf(entry.inUse),
    since: dayCell(entry.since),
    notified: dayCell(notified),
    objection: objectionCell(service, notified),
  }
}

/** What only describes a company is not taken for its name. */
function nameCell(name: string | undefined, description: string | undefined, { own }: Here) {
  return name === undefined && description !== undefined
    ? plainCell(own.unnamed({ description }))
    : textCell(name)
}

const ownDeclaration = ({ service }: ChainEntry, workspace: WholeEstate) =>
  service === undefined ? undefined : workspace.service(service)

function contactOf(...parts: readonly (string | undefined)[]): RegisterCell {
  const known = parts.filter((part) => part !== undefined)
  return known.length === 0 ? gap('not-declared') : plainCell(known.join(', '))
}

function declarationOf({ service }: ChainEntry, workspace: WholeEstate): RegisterCell {
  if (service === undefined) return gap('none')
  return workspace.service(service) ? plainCell(service) : gap('not-declared')
}

/** Announced, and no period is declared: then nobody knows the day. */
function objectionCell(service: Service, notified: string | undefined): RegisterCell {
  const last = lastDayToObject(service, notified)
  if (last !== undefined) return { day: last }
  return gap(notified === undefined ? 'none' : 'not-declared')
}

/** The tools of the transfers that name it, with the country where there are several. */
function safeguard(service: Service, entry: ChainEntry, here: Here): RegisterCell {
  const parties = partiesOf(service, here.subject.workspace)
  const own = parties.entries.find((one) => one.entry === entry)?.party
  const meant = listed(service.transfers).filter(
    ({ recipient }) => recipient !== undefined && parties.named(recipient).key === own?.key,
  )
  const [first, ...others] = meant
  if (first === undefined)
    return gap(isInsideTerritory(service, entry, here.subject) ? 'not-applicable' : 'not-declared')
  if (others.length === 0) return instruments(first, here.legal)
  return listCell(meant.flatMap((transfer) => toolsFor(transfer, here)))
}

function toolsFor(transfer: Transfer, { legal, words, country }: Here): readonly string[] {
  const cell = instruments(transfer, legal)
  const tools = 'items' in cell ? cell.items : 'gap' in cell ? [words.gaps[cell.gap]] : []
  const open = transfer.to === 'unspecified' ? words.gaps.open : undefined
  const to = transfer.to === 'unknown' ? words.gaps.unknown : (open ?? country(transfer.to))
  return tools.map((tool) => `${to}: ${tool}`)
}

function builtInCells(service: Service, entry: Embedded, here: Here): Cells {
  const own = ownDeclaration(entry, here.subject.workspace)
  const seat = own?.provider?.country
  return {
    ...blankCells('not-declared'),
    name: textCell(entry.provider ?? own?.provider?.name ?? entry.name),
    country: seat === undefined ? gap('not-declared') : plainCell(here.country(seat)),
    contact: contactOf(own?.provider?.address, own?.provider?.contact),
    task: textCell(entry.task ?? entry.name),
    declaration: declarationOf(entry, here.subject.workspace),
    safeguard: safeguard(service, entry, here),
    approvedBy: gap('none'),
    approvedOn: gap('none'),
    approvedUntil: gap('none'),
    conditions: gap('none'),
    reference: gap('none'),
    objection: gap('none'),
  }
}

/** Nothing is said of it, or there is nothing to say. */
export const blankCells = (reason: EmptyReason): Cells => ({
  name: gap(reason),
  country: gap(reason),
  locations: gap(reason),
  contact: gap(reason),
  task: gap(reason),
  data: gap(reason),
  access: gap(reason),
  declaration: gap(reason),
  safeguard: gap(reason),
  approved: gap(reason),
  approvedBy: gap(reason),
  approvedOn: gap(reason),
  approvedUntil: gap(reason),
  conditions: gap(reason),
  reference: gap(reason),
  inAgreement: gap(reason),
  inUse: gap(reason),
  since: gap(reason),
  notified: gap(reason),
  objection: gap(reason),
})
