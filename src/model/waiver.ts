import type { Severity } from './severity.ts'
import type { SourceLocation } from './source-location.ts'

/** An exception that somebody has granted: from one rule, at one place, for a reason, until a day. */
export interface Waiver {
  /** Written in a file of waivers, or as a comment above or beside the line at fault. */
  readonly origin: 'file' | 'comment'
  readonly rule: string
  /** Id of the declaration; absent where only a fingerprint says what is meant. */
  readonly service?: string
  /** The place by ids, as in fingerprints; what stands below it is meant too. */
  readonly path?: string
  /** One finding exactly. */
  readonly fingerprint?: string
  /** What is declared there: with another value the waiver no longer holds. */
  readonly value?: string
  /** Who answers for the gap while it stays. */
  readonly owner: string
  /** Who has granted it; a comment names nobody besides the owner. */
  readonly approver?: string
  readonly reason: string
  /** The last day on which it holds, `YYYY-MM-DD`. */
  readonly expires: string
  readonly location: SourceLocation
}

/** A waiver written beside what it is about: it covers what is found on one line, at its path or below. */
export interface WaiverComment extends Waiver {
  readonly origin: 'comment'
  readonly line: number
  /** The values on that line. Who granted the waiver has seen these and no others. */
  readonly says: string
}

/**
 * What became of a waiver: it covers a finding; its last day has passed; it may not be granted (or
 * not yet); or there is nothing to cover.
 */
export type WaiverState = 'in-force' | 'expired' | 'refused' | 'unused'

/** How far ahead a waiver may end where nothing else is configured. */
export const longestWaiver = '1 year'

/** Who may waive what, and for how long. */
export interface WaiverPolicy {
  /** How far ahead the last day may lie, by the severity of what is waived: `90 days`; else a year. */
  readonly longest?: Partial<Readonly<Record<Severity, string>>>
  /** Rules that nobody can waive. */
  readonly never?: readonly string[]
  /** Who may approve; anybody but the owner where nobody is named. */
  readonly approvers?: readonly string[]
  /** Whether comments count, which name no approver. Default: where no approvers are named. */
  readonly comments?: boolean
}
