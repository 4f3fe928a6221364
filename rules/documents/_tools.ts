import {
  joined,
  listed,
  type Safeguard,
  type Service,
  type Transfer,
  t,
  type Wording,
  worded,
} from '../../src/model/rule.ts'
import { transferTool } from '../law/transfer-tools.ts'
import type { Conflict, ConflictSide } from './_conflict.ts'

/**
 * One recipient under one tool in one place and under another in the next: neither is said to be the
 * reserve. Tools that one place names side by side are no contradiction.
 */
export function* toolConflicts(service: Service): Generator<Conflict> {
  const transfers = listed(service.transfers).filter((one) => toolsOf(one).length > 0)
  for (const [index, one] of transfers.entries()) {
    const other = transfers.slice(index + 1).find((next) => isAtOdds(one, next, service))
    if (!other || one.recipient === undefined) continue
    yield {
      subject: t`the tool for ${one.recipient} in ${one.to}`,
      one: sideOf(one, service),
      other: sideOf(other, service),
      key: `tool ${one.recipient} ${one.to}`,
      else: t`nothing says which of the two is the reserve`,
      remedy: t`have the document name the tool on which the transfer rests, and the one that follows if it falls`,
    }
  }
}

function isAtOdds(one: Transfer, other: Transfer, service: Service): boolean {
  if (scopeOf(one) !== scopeOf(other) || sourceOf(one, service) === sourceOf(other, service))
    return false
  const [these, those] = [toolsOf(one), toolsOf(other)]
  if ([...these, ...those].some(({ fallback, status }) => fallback || status === 'pending'))
    return false
  return these.every(({ type }) => those.every((that) => that.type !== type))
}

/** The same data of the same activity to the same recipient. */
const scopeOf = ({ to, recipient, activity, when, data, exporterRole, from }: Transfer) =>
  JSON.stringify([to, recipient, activity, when, data, exporterRole, from])

const toolsOf = ({ safeguard }: Transfer): readonly Safeguard[] =>
  typeof safeguard !== 'object'
    ? []
    : [safeguard as Safeguard | readonly Safeguard[]]
        .flat()
        .filter(({ type }) => transferTool(type) !== undefined)

const sourceOf = (one: Transfer, service: Service): string | undefined =>
  [one.source ?? toolsOf(one)[0]?.source ?? service.source].flat()[0]

const sideOf = (one: Transfer, service: Service): ConflictSide => ({
  on: one,
  field: 'safeguard',
  message: names(toolsOf(one)),
  source: sourceOf(one, service),
})

const names = (tools: readonly Safeguard[]): Wording =>
  joined(
    tools.map(({ type }) => worded(transferTool(type)?.title ?? type)),
    ', ',
  )
