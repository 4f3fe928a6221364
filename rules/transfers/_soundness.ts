import type { Safeguard } from '../../src/model/rule.ts'
import type { Regime } from '../law/adequacy.ts'
import { clauseSet, clauseSetStatus, currentSet } from '../law/clauses.ts'
import { stillHolds } from '../law/dated.ts'
import type { Law } from '../law/law-of.ts'
import { type TransferToolId, transferTool } from '../law/transfer-tools.ts'
import { recognition, rowsBehind } from './_recognition.ts'
import { isLapsed, reservationOn, type Tool } from './_tool.ts'

const isUnder =
  (regime: Regime) =>
  (_: Tool, law: Law): boolean =>
    law.regime === regime

const always = () => true

/** What makes a tool carry, beyond being in force. */
const soundness = {
  adequacy: isRecognised,
  dpf: isRecognised,
  'privacy-shield': isRecognised,
  'safe-harbour': isRecognised,
  scc: hasUsableClauses,
  bcr: always,
  'authority-clauses': always,
  'ad-hoc-clauses': always,
  'code-of-conduct': always,
  certification: always,
  'public-instrument': always,
  'uk-idta': isUnder('UK'),
  'uk-addendum': isUnder('UK'),
  'swiss-addendum': isUnder('CH'),
  derogation: ({ transfer }) => transfer.frequency === 'occasional',
} as const satisfies Record<TransferToolId, (tool: Tool, law: Law) => boolean>

/** Whether the tool, as it is declared, carries its transfer on that day. */
export function stands(tool: Tool, law: Law): boolean {
  const { type } = tool.safeguard
  if (transferTool(type) === undefined || reservationOn(tool.safeguard) !== undefined) return false
  if (isAssumedAway(tool.safeguard, law)) return false
  return !isLapsed(tool.safeguard) && soundness[type as TransferToolId](tool, law)
}

/** Whether clauses rest on a set that is assumed to be invalid; unidentified ones can only be current. */
export function isAssumedAway({ type, decision = '' }: Safeguard, law: Law): boolean {
  const id = type === 'scc' ? (clauseSet(decision)?.id ?? currentSet) : type
  return law.assumedInvalid.has(id)
}

function hasUsableClauses({ safeguard, concluded }: Tool, law: Law): boolean {
  const { decision } = safeguard
  if (decision === undefined || clauseSet(decision) === undefined) return true
  if (!clauseSet(decision)?.transferTool) return false
  return clauseSetStatus(decision, concluded, law, law.regime) === 'usable'
}

function isRecognised(tool: Tool, law: Law): boolean {
  return stateOf(tool, law) !== 'denied'
}

/** Whether recognition answers for its transfer and every condition of it is said to be met. */
export const carries = (tool: Tool, law: Law): boolean =>
  stands(tool, law) && stateOf(tool, law) === 'met'

function stateOf(tool: Tool, law: Law): 'met' | 'open' | 'denied' {
  const rows = rowsBehind(tool, law).filter((row) => stillHolds(row, law))
  return recognition(rows, [tool])?.state ?? 'denied'
}
