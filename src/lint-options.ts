import type { Override } from './check/active-rules.ts'
import type { FormerService } from './evidence/changed-passages.ts'
import type { DocumentFinder } from './evidence/found-document.ts'
import type { BaseRun } from './gate/compare-base.ts'
import type { OrganisationStanding } from './gate/organisation.ts'
import type { LawFact } from './model/citation.ts'
import type { GateDiagnostic } from './model/parsed-file.ts'
import type { Part } from './model/part.ts'
import type { RegimeId } from './model/regime.ts'
import type { RuleSettings } from './model/rule-setting.ts'
import type { Severity } from './model/severity.ts'
import type { Source } from './model/source-location.ts'
import type { WaiverPolicy } from './model/waiver.ts'
import type { SuppressionFiles } from './read/suppressions.ts'

export interface LintOptions {
  /** The day for which the law is asked, `YYYY-MM-DD`. */
  readonly asOf: string
  /** The day of the tables of law that the rules use, `YYYY-MM-DD`. */
  readonly lawDate: string
  /** What to change about single rules, by id. Ids that no rule bears are the caller's to refuse. */
  readonly rules?: RuleSettings
  /** The same for some of the files only; over `rules`, and later ones over earlier ones. */
  readonly overrides?: readonly Override[]
  /**
   * Which rules run: chapters, ids, provisions (`gdpr:28`, `gdpr:44-49`) and forces; empty: all.
   * Those of the reader always do. Words that select nothing are the caller's to refuse.
   */
  readonly select?: readonly string[]
  /** Laws under which to judge besides those that our organisation declares. */
  readonly regimes?: readonly RegimeId[]
  /** Instruments to take for invalid: what would then be without a tool? */
  readonly assumeInvalid?: readonly LawFact[]
  /** How grave a finding is whose cause is an unknown fact, unless its rule has a setting. */
  readonly unknownAs?: Severity
  /** What excuses findings: files of waivers, a baseline. Comments in the declarations always count. */
  readonly excuses?: SuppressionFiles
  /** Who may waive what, and for how long. */
  readonly waiverPolicy?: WaiverPolicy
  /** Finds the copies of documents that declarations name; without it nobody looks. */
  readonly documents?: DocumentFinder
  /** The other side of a comparison, made with the same options, and its services that keep copies. */
  readonly base?: BaseRun & { readonly former?: readonly FormerService[] }
  /** Where our organisation's own document comes from, so that a change decides nothing for itself. */
  readonly standing?: readonly StandingSources[]
  /** Files whose text is not what the commit holds, by the attribute that changes it. */
  readonly converted?: ReadonlyMap<string, string>
  /** Changes to the policy itself that the caller has seen. */
  readonly edits?: readonly GateDiagnostic[]
  /** Whether the sources are only some of those that there are: what is not here is not missed then. */
  readonly partial?: boolean
  /**
   * Of an estate whose parts are judged apart, the one to be judged: all is read, and what looks across
   * files sees all, but only findings of this part are reported. Not together with a base.
   */
  readonly part?: Part
  /** Milliseconds since whenever, for whoever wants to know how long each rule takes. */
  readonly clock?: () => number
}

/** Declarations of another commit, whose organisation counts in some of its fields. */
export interface StandingSources extends Pick<OrganisationStanding, 'ref' | 'counts'> {
  readonly declarations: Iterable<Source>
  /** Those of the commit from which the change began. */
  readonly before: Iterable<Source>
}
