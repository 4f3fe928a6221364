import type { Citation, LawFact } from './citation.ts'
import type { Place } from './place.ts'
import type { RegimeId } from './regime.ts'
import type { Severity } from './severity.ts'

/** What was found, where, under which law, and how to mend it. */
export interface Finding {
  readonly rule: string
  readonly severity: Severity
  /** What is there and what is missing. */
  readonly message: string
  /** How to mend it, one line. */
  readonly remedy: string
  readonly basis: readonly Citation[]
  /** The dated fact of law that decided the case. */
  readonly law?: LawFact
  /** Id of the declaration at fault; absent where the file could not be read as one. */
  readonly declaration?: string
  readonly location: Place
  readonly related: readonly RelatedPlace[]
  /** The related places are the hops of a way along the chain of processors, in order. */
  readonly way?: true
  /** Survives moved lines and reordered lists: rule, declaration, path by ids. */
  readonly fingerprint: string
}

export interface RelatedPlace {
  readonly message: string
  readonly location: Place
}

/** A rule as reports describe it. */
export interface RuleSummary {
  readonly id: string
  readonly chapter: string
  readonly title: string
  /** After the configuration. */
  readonly severity: Severity | 'off'
  readonly basis: readonly Citation[]
  readonly remedy: string
}

/** A rule that threw: our mistake, never the reader's. */
export interface Crash {
  readonly rule: string
  readonly file: string
  readonly declaration: string
  readonly message: string
  readonly stack: string
}

export interface SourceSummary {
  readonly file: string
  /** The declarations in it, in the order of the stream. */
  readonly declarations: readonly {
    readonly kind: 'Service' | 'Organisation'
    readonly id: string
  }[]
  /** False where a fault of the text or its shape kept the rules from running on all of it. */
  readonly checked: boolean
}

export interface Summary {
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  /** Facts declared as `unknown`: nobody has looked. They never satisfy a rule and are counted apart. */
  readonly unknownFacts: number
  readonly files: number
  readonly services: number
  /** Files of which some part could not be weighed. */
  readonly unchecked: number
  readonly rules: number
}

/** The whole outcome of a run; `schemas/report.schema.json` publishes its shape. */
export interface Report {
  readonly version: 1
  readonly tool: { readonly name: string; readonly version: string }
  /** The day for which the law was asked. */
  readonly asOf: string
  /** The day of the tables of law. */
  readonly lawDate: string
  /** Whether the tables of law are over a year older than the day asked. */
  readonly lawStale: boolean
  /** The laws under which it was judged. */
  readonly regimes: readonly RegimeId[]
  /** Instruments that were taken for invalid. Where there are any, this is not the law as it is. */
  readonly assumedInvalid: readonly LawFact[]
  /** What was selected of the rules, each word as it was given; empty: all of them. */
  readonly selection: readonly string[]
  readonly sources: readonly SourceSummary[]
  readonly rules: readonly RuleSummary[]
  readonly findings: readonly Finding[]
  readonly crashes: readonly Crash[]
  readonly summary: Summary
}
