import type { Basis } from '../../model/citation.ts'
import type { SourceLocation } from '../../model/source-location.ts'

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

/** One thing that falls due. */
export interface DueEntry {
  /** Stays the same while lines move and days change: kind, declaration, path by ids. */
  readonly id: string
  readonly kind: DueKind
  /** The last day on which it is in order. */
  readonly day: string
  /** Id of the declaration that it is about; absent where no declaration is named. */
  readonly declaration?: string
  /** What it is about, as people call it. */
  readonly name: string
  /** The day from which the time is counted. */
  readonly since?: string
  /** The time that is allowed, where a number of the rules counts it. */
  readonly months?: number
  /** What takes its place: a new edition. */
  readonly successor?: string
  readonly who: 'us' | 'vendor'
  /** Who answers for it, where somebody is named. */
  readonly owner?: string
  readonly place?: SourceLocation
  /** The rule that finds it once the day has passed; absent where none does. */
  readonly rule?: string
  readonly basis: readonly Basis[]
}
