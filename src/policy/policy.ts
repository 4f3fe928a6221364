import type { Activity } from '../model/declaration.ts'
import type { Severity } from '../model/severity.ts'
import type { PolicyCondition } from './condition.ts'

/** What an organisation asks of every declaration, as its configuration states it. */
export interface Policy {
  /** The pattern that it finds, as a heading: `Breach notice later than 24 hours`. */
  readonly title: string
  readonly severity: Severity
  readonly appliesTo?: AppliesTo
  /** What it is about: `breach.notice.within`, `transfers[].to`, or `service` for the whole. */
  readonly select: string
  /** Which entries of the last list that `select` goes through; without it, all of them. */
  readonly where?: PolicyCondition
  /** What each selected part must meet. */
  readonly require: PolicyCondition
  /** What is fine although it meets nothing. */
  readonly accept?: readonly Accepted[]
  readonly message: string
  readonly remedy: string
  /** Where the organisation says so: `Vendor policy 4.2`. */
  readonly basis: string
  readonly url?: `https://${string}`
}

/** The services that it is about, and of their activities those; without it, all of them. */
export interface AppliesTo {
  /** The provider's role in the activity. */
  readonly role?: Role | readonly Role[]
  /** Categories of data, any of which the activity includes. */
  readonly data?: string | readonly string[]
  /** Ids, in which `*` stands for any characters. */
  readonly services?: readonly string[]
  readonly except?: readonly string[]
  /** What the service itself must meet. */
  readonly where?: PolicyCondition
}

export type Role = Exclude<NonNullable<Activity['role']>, 'unknown'>

export const policyRoles = ['processor', 'sub-processor', 'controller', 'joint-controller'] as const

/**
 * `undeclared`: the declaration says nothing of it; `none`: it says that there is none, or no entry
 * is one that `where` picks; `qualified`: the document softens it. `unknown` is never fine.
 */
export const accepted = ['undeclared', 'none', 'qualified'] as const
export type Accepted = (typeof accepted)[number]
