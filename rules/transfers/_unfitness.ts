import type { Safeguard, Wording } from '../../src/model/rule.ts'
import { t, term } from '../../src/model/rule.ts'
import type { Law } from '../law/law-of.ts'
import { transferTool } from '../law/transfer-tools.ts'
import { isAssumedAway } from './_soundness.ts'
import { isLapsed, isRecognition, reservationOn, statusOf, toolName } from './_tool.ts'

/** Why something declared as a safeguard is none. */
export interface Unfitness {
  readonly message: Wording
  readonly field: 'type' | 'status' | 'qualified'
  /** It may be one: the documents do not commit themselves. */
  readonly soft: boolean
}

/**
 * Undefined for a tool that one of its own rules can judge: recognition, binding rules and named
 * clauses have theirs, and one gap is found once.
 */
export function unfitness(safeguard: Safeguard, law: Law): Unfitness | undefined {
  const { type, status } = safeguard
  const qualified = reservationOn(safeguard)
  const name = toolName(safeguard)
  if (type === 'link') return hard('type', t`an address stands in place of a safeguard`)
  if (type === 'unknown') return soft('type', t`the safeguard is unknown`)
  if (transferTool(type) === undefined)
    return hard('type', t`what is declared as the safeguard is no tool of Chapter V`)
  if (law.regime === 'EU' && national.has(type))
    return hard('type', t`the ${name} alone carries nothing under the EU GDPR`)
  if (isAssumedAway(safeguard, law))
    return hard('type', t`the safeguard (${name}) is assumed to be invalid`)
  if (qualified !== undefined)
    return soft('qualified', t`the promise of ${name} is softened: "${qualified}"`)
  // Binding rules and recognition have rules of their own for what has lapsed.
  if (type === 'bcr' || isRecognition(safeguard)) return undefined
  if (isLapsed(safeguard))
    return hard(
      status === undefined ? 'qualified' : 'status',
      t`the safeguard (${name}) is declared as ${term(statusOf(safeguard) ?? '')}`,
    )
  if (status === 'unknown')
    return soft('status', t`whether the safeguard (${name}) is in force is unknown`)
  return undefined
}

const national: ReadonlySet<string> = new Set(['uk-idta', 'uk-addendum', 'swiss-addendum'])

const hard = (field: Unfitness['field'], message: Wording) => ({ field, message, soft: false })
const soft = (field: Unfitness['field'], message: Wording) => ({ field, message, soft: true })
