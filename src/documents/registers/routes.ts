import type { Service, Transfer } from '../../model/declaration.ts'
import { listed } from '../../model/fact.ts'
import { type MapFlow, mapFlowsOf } from '../map/flows.ts'
import { wordsOfLanguage } from '../words/words.ts'
import type { Words } from '../words/words-type.ts'
import { assessmentCells } from './assessment.ts'
import { answerOf, gap, listCell, listedAs, plainCell, textCell } from './cells.ts'
import type { RegisterContext } from './context.ts'
import { partyIn } from './party.ts'
import type { RegisterCell } from './register.ts'
import { instruments, transferSafeguards } from './safeguard-text.ts'
import type { TransfersKey } from './transfers-columns.ts'

type Here = RegisterContext & { readonly own: Words['transfers'] }

/** A way by which data leave the territory of the law: a declared transfer, or what shows one. */
export interface RegisterRoute {
  /** The objects of the declaration that speak of it. */
  readonly on: readonly object[]
  readonly transfer?: Transfer
  readonly cells: Readonly<Record<Exclude<TransfersKey, 'spare'>, RegisterCell>>
}

export function registerRoutesOf(
  service: Service,
  context: RegisterContext,
): readonly RegisterRoute[] {
  const here = { ...context, own: wordsOfLanguage(context.language).transfers }
  const { workspace, countries } = here.subject
  const declared = listed(service.transfers).map((transfer) => ({
    on: [transfer],
    transfer,
    cells: transferCells(service, transfer, here),
  }))
  const silent = mapFlowsOf(service, workspace, countries).flows.filter(
    ({ transfers: known, spots }) =>
      known.length === 0 && spots.some(({ zone }) => zone === 'adequate' || zone === 'third'),
  )
  const others = silent.map((flow) => ({
    on: flow.claims.map(({ on }) => on),
    cells: flowCells(service, flow, here),
  }))
  return [...declared, ...others]
}

function transferCells(service: Service, transfer: Transfer, here: Here) {
  const { own, legal, subject } = here
  const { to, recipient, exporterRole, recipientRole, frequency } = transfer
  const role = (value: typeof exporterRole) =>
    value === undefined || value === 'unknown' ? textCell(value) : plainCell(legal.roles[value])
  const tools = transferSafeguards(transfer)
  const place = placeCells(to, here)
  return {
    ...place,
    service: plainCell(service.name),
    from: exporter(service, recipient, here),
    recipient: textCell(partyIn(service, recipient, subject.workspace)),
    group: answerOf(transfer.group),
    basis: plainCell(own.basis.transfer),
    exporterRole: role(exporterRole),
    recipientRole: role(recipientRole),
    activity: textCell(transfer.activity),
    data: listedAs(transfer.data, (one) => here.wordOf('data', one)),
    frequency:
      frequency === undefined || frequency === 'unknown'
        ? textCell(frequency)
        : plainCell(own.frequencies[frequency]),
    instrument: instruments(transfer, legal),
    onward: onward(tools.map((tool) => tool.onward)),
    measures: listCell(transfer.measures ?? []),
    ...assessmentCells(service, transfer, subject.workspace),
  }
}

/** Of several tools the worst answer. */
function onward(answers: readonly (boolean | 'unknown' | undefined)[]): RegisterCell {
  if (answers.includes(false)) return answerOf(false)
  if (answers.includes('unknown')) return answerOf('unknown')
  return answerOf(answers.includes(undefined) ? undefined : answers[0])
}

/** What goes there is shown by a place or by a recipient alone. */
function flowCells(service: Service, { party, spots, uses }: MapFlow, here: Here) {
  const outside = spots.filter(({ zone }) => zone === 'adequate' || zone === 'third')
  const [first] = outside
  const named = uses.map((use) =>
    'task' in use ? use.task : wordsOfLanguage(here.language).map.uses[use.use],
  )
  const recipient = party.service === service ? 'provider' : party.name
  return {
    ...placeCells(first?.place ?? 'unknown', here),
    service: plainCell(service.name),
    from: exporter(service, recipient, here),
    recipient: textCell(partyIn(service, recipient, here.subject.workspace)),
    group: answerOf(party.ofGroup ? true : undefined),
    basis: plainCell([here.own.basis.flow, named.join(', ')].filter(Boolean).join(': ')),
    ...blankRoute('not-declared'),
  }
}

/** Nothing is said of it, or there is nothing to say. */
export const blankRoute = (reason: 'not-declared' | 'none') =>
  ({
    exporterRole: gap(reason),
    recipientRole: gap(reason),
    activity: gap(reason),
    data: gap(reason),
    frequency: gap(reason),
    instrument: gap(reason),
    onward: gap(reason),
    measures: gap(reason),
    assessed: gap(reason),
    assessedOn: gap(reason),
    assessedBy: gap(reason),
  }) satisfies Partial<Record<TransfersKey, RegisterCell>>

function placeCells(to: string, { own, country, subject }: Here) {
  if (to === 'unspecified') return { to: gap('open'), standing: gap('none') }
  if (to === 'unknown') return { to: gap('unknown'), standing: gap('none') }
  return {
    to: plainCell(country(to)),
    standing: plainCell(own.classes[subject.countries.classOf(to)]),
  }
}

/** Data reach the provider from us, and everybody else from the provider. */
function exporter(service: Service, recipient: string | undefined, here: Here): RegisterCell {
  const { workspace } = here.subject
  const ours = recipient === 'provider' || recipient === service.provider?.name
  const party = ours ? workspace.organisation : service.provider
  const name = party?.name ?? (ours ? here.own.customer : undefined)
  if (name === undefined) return gap('not-declared')
  return plainCell(party?.country === undefined ? name : `${name}, ${here.country(party.country)}`)
}
