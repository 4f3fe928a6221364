import type { Scope } from './scope.ts'

/** An obligation that the matrix shows in a column, and how a rule is known to stand behind it. */
export interface ObligationColumn {
  /** By which words know it. */
  readonly id: string
  /** What heads it: the article, as the letters of a contract name it. */
  readonly article: string
  /** The same where a column is as wide as what heads it. */
  readonly short: string
  /** Whether its name is said without its article. */
  readonly byName?: true
  /** Provisions: a rule belongs here that cites one of them, or a place within it. */
  readonly keys: readonly string[]
  /** Places within its provisions have columns of their own. */
  readonly exact?: true
  /** Chapters of the law book that are about this, whatever their rules cite. */
  readonly chapters?: readonly string[]
  /** Chapters whose findings come here where their citations place them nowhere. */
  readonly home?: readonly string[]
  /** Where its terms are declared. An error at a term that is written there leaves the term standing. */
  readonly terms: readonly string[]
  /** Whom the obligation concerns; absent: every service. */
  readonly appliesTo?: Scope
  /** The provision on the form in which the terms of other columns must stand. */
  readonly form?: string
  /** The column whose form its terms need: without it they are there, and do not bind. */
  readonly needsFormOf?: string
  /** The register whose rows its findings are about. */
  readonly register?: 'subprocessors' | 'transfers' | 'retention'
}
