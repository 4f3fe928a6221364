import { memoizeLast, memoizeText } from '../../src/model/rule.ts'
import { type Adequacy, adequacyHistory, type ScopeCondition } from '../law/adequacy.ts'
import { heldUntil, isFallen, stillHolds } from '../law/dated.ts'
import type { Law } from '../law/law-of.ts'
import { isOpen } from '../law/law-of.ts'
import { transferTool } from '../law/transfer-tools.ts'
import { isLapsed, isRecognition, type Tool } from './_tool.ts'

/** What counts only for importers that certified themselves: nobody is covered by silence. */
const listings: ReadonlySet<string> = new Set([
  'dpf-active-listing',
  'dpf-uk-extension',
  'dpf-swiss',
  'privacy-shield-listing',
  'safe-harbour-listing',
])

function isListing({ id }: ScopeCondition): boolean {
  return listings.has(id)
}

export function isByListing({ conditions }: Adequacy): boolean {
  return conditions.some(isListing)
}

/** The rows that recognise a country as it is, without an act of the importer. */
export const statutoryRows = (to: string, law: Law): readonly Adequacy[] => recognised(law)(to).rows

/** The same with those of other days: how long it lasts, one after the other. */
export const recognisedUntil = (to: string, law: Law): string | undefined =>
  recognised(law)(to).until

/** Services name the same few countries over and over. */
const recognised = memoizeLast((law: Law) =>
  memoizeText((to) => {
    const rows = adequacyHistory(to, law.regime).filter((row) => row.usable && !isByListing(row))
    return { rows: rows.filter((row) => stillHolds(row, law)), until: heldUntil(rows, law) }
  }),
)

/** The rows of the adequacy table that the tool can mean, past and present. */
export function rowsBehind({ transfer, safeguard }: Tool, { regime }: Law): readonly Adequacy[] {
  const { type, decision } = safeguard
  const row = transferTool(type)?.adequacy
  const country = row !== undefined && isOpen(transfer.to) ? 'US' : transfer.to
  const history = adequacyHistory(country, regime).filter(({ usable }) => usable)
  if (type === 'dpf') return history.filter((one) => isByListing(one) && one.until === null)
  if (row !== undefined) return history.filter(({ id }) => id === row)
  const number = /\d{4}\/\d+/.exec(decision ?? '')?.[0]
  const meant = history.filter((one) => number !== undefined && one.decision.includes(number))
  return meant.length > 0 ? meant : history
}

/** The row on which the tool would rest, were it not assumed to be invalid. */
export function fallenBehind(tool: Tool, law: Law): Adequacy | undefined {
  const rows = isRecognition(tool.safeguard) ? rowsBehind(tool, law) : []
  return rows.some((row) => stillHolds(row, law))
    ? undefined
    : rows.find((row) => isFallen(row, law))
}

/** How far an adequacy decision answers for a destination. */
export interface Recognition {
  readonly row: Adequacy
  readonly state: 'met' | 'open' | 'denied'
  /** The condition that is denied, or that nothing says is met. */
  readonly condition?: ScopeCondition
  /** The tool that says something of that condition. */
  readonly tool?: Tool
}

const bestFirst = ['met', 'open', 'denied'] as const

/** The row that answers best, given what the tools say of its conditions; undefined: no row. */
export function recognition(
  rows: readonly Adequacy[],
  tools: readonly Tool[],
): Recognition | undefined {
  const found = rows.map((row): Recognition => {
    const weighed = row.conditions.map((condition) => weighCondition(condition, tools))
    const fault =
      weighed.find(({ state }) => state === 'denied') ??
      weighed.find(({ state }) => state === 'open')
    return fault ? { row, ...fault } : { row, state: 'met' }
  })
  return bestFirst.flatMap((state) => found.filter((one) => one.state === state))[0]
}

function weighCondition(
  condition: ScopeCondition,
  tools: readonly Tool[],
): Omit<Recognition, 'row'> {
  const tool = tools.find(({ safeguard }) => safeguard.conditions?.[condition.id] !== undefined)
  const said = tool?.safeguard.conditions?.[condition.id]
  const ended = isListing(condition)
    ? tools.find(({ safeguard }) => isRecognition(safeguard) && isLapsed(safeguard))
    : undefined
  const teller = ended ?? tool
  const state =
    said === false || ended !== undefined
      ? 'denied'
      : said === true || (condition.presumed && said === undefined)
        ? 'met'
        : 'open'
  return { state, condition, ...(teller && { tool: teller }) }
}

/** Whether the country itself is recognised and every condition met: no tool is needed then. */
export function isSettled(to: string, tools: readonly Tool[], law: Law): boolean {
  if (isOpen(to)) return false
  return recognition(statutoryRows(to, law), tools)?.state === 'met'
}
