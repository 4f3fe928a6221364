import type { Basis, Citation } from './citation.ts'
import type { Service } from './declaration.ts'
import type { DueDay } from './due.ts'
import type { Problem } from './problem.ts'
import type { RequestKey } from './request-key.ts'
import type { Scope } from './scope.ts'
import type { Severity } from './severity.ts'
import type { Estate, Workspace } from './workspace.ts'

export { approvalInAgreement, decisionOn } from './approval.ts'
export type {
  Audience,
  ChangeFacts,
  ChangeKind,
  ChangeLaw,
  Telling,
} from './change.ts'
export type { Basis, Citation, HousePolicy, LawFact, LegalInstrument } from './citation.ts'
export { wordsOfName } from './company.ts'
export type * from './country.ts'
export type * from './declaration.ts'
export type { DueDay } from './due.ts'
export * from './duration.ts'
export type * from './duty.ts'
export type { DocumentCopy, HeldClaim, Passage, ServiceEvidence } from './evidence.ts'
export * from './fact.ts'
export { groupBy } from './group-by.ts'
export { memoizeLast, memoizeText, perEstate } from './memoize.ts'
export * from './message.ts'
export { lastDayToObject } from './objection.ts'
export type { ObligationColumn } from './obligation-column.ts'
export { officerOf } from './officer.ts'
export * from './problem.ts'
export type { Scope } from './scope.ts'
export type { ServiceSummary, SummaryItem } from './service-summary.ts'
export type { Severity } from './severity.ts'
export { clipped, inWords, plainText, quoted, roleInWords, wordsIn } from './words.ts'
export type { Estate, Workspace } from './workspace.ts'

/** The law book's chapters, in the order in which reports show them. */
export const chapters = [
  'declaration',
  'documents',
  'evidence',
  'roles',
  'lawfulness',
  'data',
  'transfers',
  'retention',
  'breach',
  'subprocessors',
  'obligations',
  'security',
  'rights',
  'chain',
  'policy',
  'gate',
] as const
export type Chapter = (typeof chapters)[number]

/** An option of a rule: a threshold that an organisation may tighten or relax in its configuration. */
export type OptionSpec =
  | {
      readonly type: 'integer'
      readonly default: number
      /** The value under the preset `strict`, where that asks for more. */
      readonly strict?: number
      /**
       * What the words of requests call it: `within {noticeDays} days`. Of several options of one
       * name the smallest counts that is not 0.
       */
      readonly limit?: string
      /** What a letter proposes while nobody has set it: more than the rule demands. */
      readonly proposed?: number
      /** Where a service says what it promises itself, `*` for each: no letter asks for less than that. */
      readonly promisedAt?: readonly string[]
      /** The more the better, as of a notice; elsewhere the less. */
      readonly atLeast?: true
      readonly minimum: number
      readonly maximum: number
      readonly description: string
    }
  | { readonly type: 'boolean'; readonly default: boolean; readonly description: string }
  | { readonly type: 'strings'; readonly default: readonly string[]; readonly description: string }

export type OptionSpecs = Readonly<Record<string, OptionSpec>>
export type OptionValue = number | boolean | readonly string[]

type ValueOf<S extends OptionSpec> = S['type'] extends 'integer'
  ? number
  : S['type'] extends 'boolean'
    ? boolean
    : readonly string[]

/** The values a rule is run with: each option's default, unless the configuration sets it. */
export type Options<S extends OptionSpecs> = { readonly [K in keyof S]: ValueOf<S[K]> }

/** Whether a rule looks at other services, and how far. */
type Looks = boolean | 'linked'

interface CommonSpec<S extends OptionSpecs, A extends Looks = Looks> {
  /** Names the pattern flagged and reads after "allow". For ever. */
  readonly id: string
  readonly chapter: Chapter
  readonly title: string
  readonly severity: Severity
  /** At least one: a rule without a citation does not compile. */
  readonly basis: readonly [Citation, ...Citation[]]
  /** One line: how to mend it. The page says it at length, with wording to ask the vendor for. */
  readonly remedy: string
  /** Requirements of the published completeness study that it checks: `R10`. */
  readonly requirements?: readonly string[]
  readonly options?: S
  /** Where the provider is the controller, in the activity or altogether: other articles ask, and another paper answers. */
  readonly asController?: {
    readonly basis: readonly [Citation, ...Citation[]]
    readonly remedy: string
  }
  /** It finds that a term is not there: what stands in its place is none, and no term with a flaw. */
  readonly absence?: true
  /** To which services: the engine asks, so that `check` need not. Absent where it can be any. */
  readonly appliesTo?: Scope
  /** It runs only where a configuration switches it on: what it asks is more than most want. */
  readonly offByDefault?: true
  /**
   * It looks at other services, of which it sees the summaries; without it, none is there to be seen.
   * `linked` where it asks for those alone that a declaration names by their id under `service`, and
   * so on from these: a workspace that is kept then need not ask it again when others change.
   */
  readonly looksAcross?: A
  readonly since: string
  /** The days that it counts. Its `check` uses the same function, so that the two cannot disagree. */
  due?(service: Service, workspace: Workspace, options: Options<S>): Iterable<DueDay>
  /**
   * Rules whose findings on the same declaration say nothing new beside one of this rule. Where only
   * some of its problems do, or only about a place, the problem says so itself.
   */
  readonly implies?: readonly string[]
  check(
    service: Service,
    workspace: A extends false ? Workspace : Estate,
    options: Options<S>,
  ): Iterable<Problem>
}

/** What the letter to a vendor does with a finding. */
export type Asking =
  | {
      /** What it asks for: a key under `requests` in `locales`, which rules may share. */
      readonly request: RequestKey
      /**
       * Where in the declaration the answer would be written; empty where it takes words to answer.
       * `*` is the entry of the list at which the finding points, or each that lacks the field; `-`
       * is a new entry, also for a finding in another part; `.` is the place of the finding itself;
       * `?` is every fact there of which nobody knows. A mark of exclamation at the end asks for what
       * is declared already and is at fault: `breach/notice/within`, `subprocessing/notice/period!`.
       */
      readonly answeredAt: readonly string[]
    }
  /** Nothing: only we can mend it. */
  | { readonly request: 'ours'; readonly answeredAt?: never }

export type RuleSpec<S extends OptionSpecs = OptionSpecs, A extends Looks = Looks> = CommonSpec<
  S,
  A
> &
  Asking

/** A rule as the engine sees it, its option types forgotten. */
export interface Rule
  extends Omit<CommonSpec<OptionSpecs>, 'check' | 'due' | 'options' | 'basis' | 'since'> {
  /** Absent where it is a policy of the house, whose letter has its own words. */
  readonly request?: RequestKey | 'ours'
  readonly answeredAt?: readonly string[]
  readonly basis: readonly [Basis, ...Basis[]]
  readonly options: OptionSpecs
  /** Absent where it is a policy of the house, which is as old as its configuration. */
  readonly since?: string
  due?(
    service: Service,
    workspace: Workspace,
    options: Readonly<Record<string, OptionValue>>,
  ): Iterable<DueDay>
  check(
    service: Service,
    estate: Estate,
    options: Readonly<Record<string, OptionValue>>,
  ): Iterable<Problem>
}

/** A rule of the law book: what it rests on can be opened by anyone. */
export type LawRule = Omit<Rule, keyof Asking> & Asking & Pick<RuleSpec, 'basis' | 'since'>

/**
 * Makes a rule; the types of its options flow from their specification into `check`, and what that
 * sees of others from `looksAcross`.
 */
export function rule<
  const S extends OptionSpecs = Record<never, never>,
  const A extends Looks = false,
>(spec: RuleSpec<S, A>): LawRule {
  // The literal itself becomes the rule: a copy of each of two hundred would be a kind of object of its own.
  return Object.assign(spec, { options: spec.options ?? {} }) as unknown as LawRule
}
