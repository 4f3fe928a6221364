import type { Regime } from '../law/adequacy.ts'
import { clauseSet, clauseSetStatus } from '../law/clauses.ts'
import { inForce } from '../law/dated.ts'
import { type TransferToolId, transferTool } from '../law/transfer-tools.ts'
import type { Law } from './_law.ts'
import { recognition, rowsBehind } from './_recognition.ts'
import { isLapsed, type Tool } from './_tool.ts'

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
  const { type, qualified } = tool.safeguard
  if (transferTool(type) === undefined || qualified !== undefined) return false
  return !isLapsed(tool.safeguard) && soundness[type as TransferToolId](tool, law)
}

function hasUsableClauses({ safeguard, concluded }: Tool, { asOf, regime }: Law): boolean {
  const { decision } = safeguard
  if (decision === undefined || clauseSet(decision) === undefined) return true
  if (!clauseSet(decision)?.transferTool) return false
  return clauseSetStatus(decision, concluded, asOf, regime) === 'usable'
}

function isRecognised(tool: Tool, law: Law): boolean {
  const rows = rowsBehind(tool, law).filter((row) => inForce(row, law.asOf))
  const found = recognition(rows, [tool])
  return found !== undefined && found.state !== 'denied'
}
