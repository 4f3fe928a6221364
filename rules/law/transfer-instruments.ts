import type { LegalInstrument } from '../../src/model/rule.ts'
import { type Adequacy, adequacyRows } from './adequacy.ts'
import { type ClauseSet, clauseSets, currentSet, nationalClauses } from './clauses.ts'
import { transferTools } from './transfer-tools.ts'

/** Everything of these tables that a transfer can rest on: what a run can assume to be invalid. */
export const transferInstruments: readonly LegalInstrument[] = [
  ...adequacyRows
    .filter(({ usable }) => usable)
    .map((row) => named(row, [...toolsOf(row), numberIn(row.decision)])),
  ...clauseSets
    .filter(({ transferTool }) => transferTool)
    .map((set) => named(set, [set.decision, set.id === currentSet ? 'scc' : undefined])),
  ...nationalClauses.map((clauses) => named(clauses, [])),
]

/** The words of `safeguard.type` that mean the row. `dpf` means the framework under every law: it stands or falls as one. */
function toolsOf({ id, conditions }: Adequacy): readonly string[] {
  if (conditions.some((condition) => condition.id.startsWith('dpf-'))) return ['dpf']
  return Object.entries(transferTools).flatMap(([type, tool]) =>
    'adequacy' in tool && tool.adequacy === id ? [type] : [],
  )
}

function numberIn(decision: string): string | undefined {
  return /\b\d{4}\/\d+\b/.exec(decision)?.[0]
}

function named(
  { id, title, url, verified }: Adequacy | ClauseSet | (typeof nationalClauses)[number],
  words: readonly (string | undefined)[],
): LegalInstrument {
  return { id, title, url, verified, words: words.filter((word) => word !== undefined) }
}
