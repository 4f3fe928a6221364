import type { Citation, LawFact } from './citation.ts'
import type { Wording } from './message.ts'
import type { ServiceSummary } from './service-summary.ts'
import type { Severity } from './severity.ts'
import type { SourceLocation } from './source-location.ts'

/** What is wrong, on a declared object: the engine finds the line. */
export interface Problem {
  /** An object of the declaration, or of its summary: the very one that was read, never a copy. */
  readonly on: object
  /** One of its fields; a missing field is reported at the object's own key. */
  readonly field?: string
  /** What is there and what is missing, in the reader's own values; lower case, no full stop. */
  readonly message: Wording
  /** Where this case is graver or milder than the rule's default. */
  readonly severity?: Severity
  /** Where this case is mended otherwise than the rule says. */
  readonly remedy?: Wording
  /** The citations of the rule that this case rests on, where the rule has more. */
  readonly basis?: readonly [Citation, ...Citation[]]
  /** The dated fact of law that decides the case. */
  readonly law?: LawFact
  /** Tells two findings of one rule on one field apart, so that each keeps its own fingerprint. */
  readonly key?: string
  readonly related?: readonly (Related | RelatedPassage)[]
  /** `related` are the hops of a way, in order: from here to where it ends. */
  readonly way?: true
  /** Its cause is a fact that nobody knows. Needless where the place itself says `unknown`. */
  readonly ofUnknown?: true
  /** What it has in common with its siblings: the engine makes them one finding, which names each. */
  readonly cause?: Cause
  /** What this one is called among those of its cause: a recipient, a duty, a kind of data. */
  readonly member?: Wording
  /** Findings that say nothing new beside this one: they are shown under it and counted with it. */
  readonly implies?: readonly Implied[]
}

/**
 * Why several problems of a rule are one question to the vendor. Those of one place and key are one
 * finding: a rule may make the cause anew for each. A problem that stands alone is shown in its own
 * place and words; its finding keeps the fingerprint of the cause, whoever joins or leaves.
 *
 *     const cause = { on: service, field: 'transfers', message: (names) => `no tool is declared for ${names}` }
 *     for (const transfer of bare) yield at(transfer, 'safeguard', 'no tool is declared', { cause, member: transfer.recipient })
 */
export interface Cause {
  /** Where it is shown when there are several. */
  readonly on: object
  readonly field?: string
  /** Tells two causes of one place apart, never by who belongs to them. */
  readonly key?: string
  /** What is said of several, named in words: `'mailer', 'desk' and 'store'`. */
  message(names: Wording, count: number): Wording
}

/** Findings of a rule in the same declaration: at and below a place, or all of them. */
export interface Implied {
  readonly rule: string
  readonly on?: object
  readonly field?: string
}

/** A second place that the reader must see to believe the finding. */
export interface Related {
  /** The service whose it is; absent where it is the service's own, or our organisation's. */
  readonly of?: ServiceSummary
  readonly on: object
  readonly field?: string
  readonly message: Wording
}

/** A place in a copy of a document, which the engine has found. */
export interface RelatedPassage {
  readonly place: SourceLocation
  /** From 1, where the document has pages. */
  readonly page?: number
  readonly message: Wording
}

type More = Omit<Problem, 'on' | 'field' | 'message'>
type FieldOf<T extends object> = T extends unknown ? keyof T & string : never

/** A problem on an object as a whole. */
export function at<T extends object>(on: T, message: Wording): Problem
/** A problem on one field of an object, whether or not the field is written. */
export function at<T extends object>(
  on: T,
  field: FieldOf<T> | undefined,
  message: Wording,
  more?: More,
): Problem
export function at(
  on: object,
  field: Wording | undefined,
  message?: Wording,
  more: More = {},
): Problem {
  if (message === undefined) return { on, message: field as Wording }
  return field === undefined
    ? { on, message, ...more }
    : { on, field: field as string, message, ...more }
}
