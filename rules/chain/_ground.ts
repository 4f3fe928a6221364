import {
  lastDay,
  listed,
  type Safeguard,
  type ServiceSummary,
  type Transfer,
} from '../../src/model/rule.ts'
import { type Adequacy, adequacy } from '../law/adequacy.ts'
import { clauseSet, clauseSetStatus, currentSet } from '../law/clauses.ts'
import type { Law } from '../law/law-of.ts'
import { isOpen } from '../law/law-of.ts'
import { transferTool } from '../law/transfer-tools.ts'
import { type ChainPlace, recipientKey } from './_places.ts'

/** Whether the country is recognised as it is, without an act of whoever is there. */
export function isRecognised(to: string, law: Law): boolean {
  return adequacy(to, law.regime, law).some((row) => !isByListing(row))
}

const isByListing = ({ conditions }: Adequacy) =>
  conditions.some(({ id }) => id.startsWith('dpf-') || id.endsWith('-listing'))

/** Whether a declared tool that holds carries data to this place and this recipient. */
export function carried(service: ServiceSummary, { to, recipient }: ChainPlace, law: Law): boolean {
  const keyOf = recipientKey(service)
  return listed(service.transfers).some((transfer) => {
    const named = keyOf(transfer.recipient)
    const direct = named === undefined || recipient === undefined || named === recipient
    return safeguardsOf(transfer).some(
      (safeguard) =>
        holds(safeguard, transfer, to, law) &&
        reaches(safeguard, transfer, to) &&
        (direct || (named === 'provider' && goesOn(safeguard, to))),
    )
  })
}

/** Whether a declared tool that holds names this country at all: whoever is behind it is the transfers chapter's. */
export function isAnswered(service: ServiceSummary, to: string, law: Law): boolean {
  return listed(service.transfers).some((transfer) =>
    safeguardsOf(transfer).some(
      (safeguard) =>
        holds(safeguard, transfer, to, law) &&
        (reaches(safeguard, transfer, to) || goesOn(safeguard, to)),
    ),
  )
}

function safeguardsOf({ safeguard }: Transfer): readonly Safeguard[] {
  if (typeof safeguard !== 'object') return []
  return Array.isArray(safeguard) ? safeguard : [safeguard as Safeguard]
}

function reaches({ covers, type }: Safeguard, transfer: Transfer, to: string): boolean {
  if (covers !== undefined && !isOpen(to)) return covers.some((country) => country === to)
  if (transfer.to === to) return true
  // Clauses can carry data to a country that their document leaves open; recognition cannot.
  return isOpen(transfer.to) && transferTool(type)?.article46 === true
}

function goesOn({ covers, onward, type }: Safeguard, to: string): boolean {
  if (covers !== undefined) return covers.some((country) => country === to)
  return onward === true && transferTool(type)?.article46 === true
}

const lapsed: ReadonlySet<string | undefined> = new Set(['pending', 'expired', 'withdrawn'])
const national: ReadonlySet<string> = new Set(['uk-idta', 'uk-addendum', 'swiss-addendum'])

/** Whether a tool is one of Chapter V and holds on that day. */
function holds(safeguard: Safeguard, { frequency }: Transfer, to: string, law: Law): boolean {
  const { type, status, qualified, decision, dated } = safeguard
  const tool = transferTool(type)
  if (!tool || lapsed.has(status) || qualified !== undefined) return false
  if (law.assumedInvalid.has(type)) return false
  if (national.has(type)) return law.regime === (type === 'swiss-addendum' ? 'CH' : 'UK')
  if (type === 'derogation') return frequency === 'occasional'
  if (type === 'adequacy') return isRecognised(to, law)
  if (tool.adequacy !== undefined) return isListed(type, tool.adequacy, to, law)
  if (type !== 'scc') return true
  const set = decision === undefined ? undefined : clauseSet(decision)
  // Clauses that nobody identified are the current ones, as far as they can be.
  if (decision === undefined || set === undefined) return !law.assumedInvalid.has(currentSet)
  return set.transferTool && clauseSetStatus(decision, lastDay(dated), law, law.regime) === 'usable'
}

/** A framework counts while its decision is in force; whether the company is on its list is the transfers chapter's. */
function isListed(type: string, id: string, to: string, law: Law): boolean {
  return adequacy(isOpen(to) ? 'US' : to, law.regime, law).some((row) =>
    type === 'dpf' ? isByListing(row) : row.id === id,
  )
}
