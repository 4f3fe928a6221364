import type { Safeguard, Service, Transfer } from '../../model/declaration.ts'
import type { Words } from '../words/words-type.ts'
import { gap, listCell } from './cells.ts'
import type { RegisterCell } from './register.ts'

/** A tool of Chapter V in one line: `standard contractual clauses, 2021/914, module 3, 2023-02-01`. */
function toolText(safeguard: Safeguard, words: Words['legal']): string {
  const { type, decision, modules = [], ground, status, authority, reference, dated } = safeguard
  const party = safeguard.for
  const parts = [
    words.tools[type],
    decision,
    modules.length > 0
      ? `${modules.length === 1 ? words.module : words.modules} ${modules.join(', ')}`
      : undefined,
    ground === undefined ? undefined : words.grounds[ground],
    party === undefined || party === 'unknown'
      ? undefined
      : `${words.covering} ${partiesOf(party, words)}`,
    status === undefined ? undefined : words.states[status],
    authority,
    reference,
    dated === 'unknown' ? undefined : dated,
    safeguard.qualified === undefined ? undefined : `"${safeguard.qualified}"`,
    type === 'link' ? safeguard.url : undefined,
  ]
  return parts.filter((part) => part !== undefined).join(', ')
}

function partiesOf(party: 'controller' | 'processor' | 'both', { roles }: Words['legal']): string {
  return party === 'both' ? `${roles.controller}, ${roles.processor}` : roles[party]
}

export function transferSafeguards({
  safeguard,
}: Pick<Transfer, 'safeguard'>): readonly Safeguard[] {
  if (typeof safeguard !== 'object') return []
  return Array.isArray(safeguard) ? safeguard : [safeguard as Safeguard]
}

/** The tools of a transfer, or why there is none. */
export function instruments(
  transfer: Pick<Transfer, 'safeguard'>,
  words: Words['legal'],
): RegisterCell {
  const { safeguard } = transfer
  if (safeguard === undefined) return gap('not-declared')
  if (safeguard === false) return gap('refused')
  if (safeguard === 'unknown') return gap('unknown')
  return listCell(transferSafeguards(transfer).map((one) => toolText(one, words)))
}

/** Tools that the documents name for no transfer in particular. */
export function spareTools({ safeguards = [] }: Service, words: Words['legal']): readonly string[] {
  return safeguards.map((one) => toolText(one, words))
}
