import type { Basis } from './citation.ts'
import type { SourceLocation } from './source-location.ts'

/** What can fall due, in the order in which things of one day stand. */
export const dueKinds = [
  'objection',
  'start',
  'approval',
  'waiver',
  'adequacy',
  'certificate',
  'edition',
  'transfer-assessment',
  'impact-assessment',
  'review',
  'list',
  'document',
] as const
export type DueKind = (typeof dueKinds)[number]

/** What is known of a day that falls due, whoever says it. */
interface DueFacts {
  readonly kind: DueKind
  /** The last day on which it is in order. */
  readonly day: string
  /** What it is about, as people call it. */
  readonly name: string
  /** What it is about, where that is a country, by its code. */
  readonly country?: string
  /** The day from which the time is counted. */
  readonly since?: string
  /** The time that is allowed, where a number of the rules counts it. */
  readonly months?: number
  /** What takes its place: a new edition. */
  readonly successor?: string
  readonly who: 'us' | 'vendor'
  /** Who answers for it, where somebody is named. */
  readonly owner?: string
}

/** A day that a rule counts, where the declaration makes it count. */
export interface DueDay extends DueFacts {
  readonly on: object
  readonly field?: string
  /** Tells it from others of its kind, where several places mean one thing: that is due once. */
  readonly key?: string
  /** It passes, and nothing is wrong then: no rule finds it. */
  readonly passes?: true
  /** What it rests on, where that is not the rule's own. */
  readonly basis?: readonly Basis[]
}

/** One thing that falls due. */
export interface Due extends DueFacts {
  /** Stays the same while lines move and days change: kind, declaration, path by ids. */
  readonly id: string
  /** Id of the declaration that it is about; absent where no declaration is named. */
  readonly declaration?: string
  readonly place?: SourceLocation
  /** The rule that finds it once the day has passed; absent where none does. */
  readonly rule?: string
  readonly basis: readonly Basis[]
}
