import type { Document, Safeguard, Transfer, Wording } from '../../src/model/rule.ts'
import { t, worded } from '../../src/model/rule.ts'
import { isOpen } from '../law/law-of.ts'
import {
  isStillToCome,
  leavesToolOpen,
  namesSuccessor,
  transferTool,
} from '../law/transfer-tools.ts'

/** A country and who receives the data there, as far as anything says. */
export interface Destination {
  /** A country's code, or `unspecified` or `unknown`. */
  readonly to: string
  readonly recipient: string | undefined
}

/** A tool of Chapter V as it is declared, with the transfer that it is declared for. */
export interface Tool {
  readonly transfer: Transfer
  readonly safeguard: Safeguard
  readonly recipient: string | undefined
  /** The document that states it. */
  readonly document: Document | undefined
  /** The last day on which it can have been concluded: its own date, else that of its document. */
  readonly concluded: string | undefined
}

/** Whether the tool is recognition of the destination: adequacy, or a framework that gives it. */
export function isRecognition({ type }: Safeguard): boolean {
  return type === 'adequacy' || transferTool(type)?.adequacy !== undefined
}

export function isArticle46({ type }: Safeguard): boolean {
  return transferTool(type)?.article46 ?? false
}

/** Whether the tool was asked for only, or has ended. */
export function isLapsed(safeguard: Safeguard): boolean {
  return ['pending', 'expired', 'withdrawn'].includes(statusOf(safeguard) ?? '')
}

/** Its state, also where the words of the document say that it is still to come. */
export const statusOf = (safeguard: Safeguard): Safeguard['status'] => {
  const { status, qualified = '' } = safeguard
  return status ?? (isStillToCome(qualified, isRecognition(safeguard)) ? 'pending' : undefined)
}

/** Whether somebody can tell which clauses are meant: standard clauses by their decision, or by a module. */
export function isIdentified({ type, decision, modules }: Safeguard): boolean {
  return type !== 'scc' || decision !== undefined || modules !== undefined
}

/** The tool as a message names it. */
export function toolName({ type }: Safeguard): Wording {
  const names: Partial<Record<Safeguard['type'], Wording>> = {
    scc: t`standard clauses`,
    'uk-idta': t`UK IDTA`,
    'uk-addendum': t`UK Addendum`,
    'swiss-addendum': t`Swiss addendum`,
  }
  return names[type] ?? worded(transferTool(type)?.title ?? type)
}

/** The destination as a message names it. */
export function shownTo(to: string): Wording {
  return isOpen(to) ? t`${to} countries` : to
}

/** What may stand in the place of the tool that is named: anything that counts as equal, or anything at all. */
export function openEndOf({
  alternative,
  qualified = '',
}: Safeguard): 'equivalent' | 'provider-choice' | undefined {
  if (alternative === 'equivalent' || alternative === 'provider-choice') return alternative
  return leavesToolOpen(qualified) ? 'equivalent' : undefined
}

/** The words that soften the tool itself: what else may take its place is another question. */
export const reservationOn = ({ qualified }: Safeguard): string | undefined =>
  qualified === undefined ||
  leavesToolOpen(qualified) ||
  namesSuccessor(qualified) ||
  isStillToCome(qualified)
    ? undefined
    : qualified
