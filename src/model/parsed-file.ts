import type { GateRule, ReadingRule } from './builtin-rules.ts'
import type { Declaration } from './declaration.ts'
import type { Severity } from './severity.ts'
import type { SourceLocation } from './source-location.ts'
import type { WaiverComment } from './waiver.ts'

/** A declaration that was read and found well-formed, with the way back to its text. */
export interface LocatedDeclaration<D extends Declaration = Declaration> {
  readonly declaration: D
  readonly file: string
  /** The one line to point at: a scalar's value, else the key of the node or of its nearest written ancestor. */
  place(pointer: string): SourceLocation
}

/** One file after reading: what is sound in it, and what is wrong with the rest. */
export interface ParsedFile {
  readonly file: string
  readonly valid: readonly LocatedDeclaration[]
  /** Declarations that can be named but not weighed: whoever refers to them is not wrong. */
  readonly invalid: readonly { readonly kind: 'Service' | 'Organisation'; readonly id: string }[]
  readonly faults: readonly ParseDiagnostic[]
  readonly waivers: readonly WaiverComment[]
  /** Comments that were meant as waivers and are none. They keep no rule from running. */
  readonly slips: readonly GateDiagnostic[]
}

/** Something wrong with an exception or with the policy, at its place. */
export interface GateDiagnostic extends Omit<ParseDiagnostic, 'rule'> {
  readonly rule: GateRule
  /** Where it is another than that of the rule. */
  readonly severity?: Severity
}

/** A fault of the text or of its shape, at its place. */
export interface ParseDiagnostic {
  readonly rule: ReadingRule
  readonly message: string
  readonly hint?: string
  readonly declaration?: string
  /** Path by ids, for the fingerprint. */
  readonly path: string
  readonly place: SourceLocation
  readonly related?: readonly { readonly message: string; readonly place: SourceLocation }[]
}
