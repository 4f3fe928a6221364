import type { Basis, LawFact } from './citation.ts'
import type { Part } from './part.ts'
import type { RegimeId } from './regime.ts'
import type { Severity } from './severity.ts'
import type { SourceLocation } from './source-location.ts'
import type { Waiver, WaiverState } from './waiver.ts'

/** What was found, where, under which law, and how to mend it. */
export interface Finding {
  readonly rule: string
  readonly severity: Severity
  /** What is there and what is missing. */
  readonly message: string
  /** How to mend it, one line. */
  readonly remedy: string
  readonly basis: readonly Basis[]
  /** The dated fact of law that decided the case. */
  readonly law?: LawFact
  /** Id of the declaration at fault; absent where the file could not be read as one. */
  readonly declaration?: string
  /** Where in the declaration, by ids instead of indexes: `transfers/US+exampledesk/to`. */
  readonly path: string
  /** What is declared there, where that is a single value. */
  readonly value?: string
  readonly location: SourceLocation
  readonly related: readonly RelatedPlace[]
  /** The related places are the hops of a way along the chain of processors, in order. */
  readonly way?: true
  /** Survives moved lines and reordered lists: rule, declaration, path by ids. */
  readonly fingerprint: string
  /** The waiver that covers it; on an open finding, one whose last day has passed. */
  readonly waiver?: Waiver
  /** What the same finding said on the base, where it says something else now. */
  readonly before?: string
  /** Those that share its cause, each with a fingerprint of its own: they are excused and compared one by one. */
  readonly members?: readonly Member[]
  /** What follows from it, and is counted with it; what follows from that stands here too. */
  readonly implied?: readonly Omit<Finding, 'implied'>[]
}

/** One of those that a finding names: what its own finding would be. */
export interface Member
  extends Pick<
    Finding,
    | 'severity'
    | 'message'
    | 'path'
    | 'value'
    | 'location'
    | 'related'
    | 'fingerprint'
    | 'waiver'
    | 'before'
  > {
  readonly name: string
}

export interface RelatedPlace {
  readonly message: string
  readonly location: SourceLocation
  /** From 1, in a document that has pages and no lines. */
  readonly page?: number
}

/** A rule as reports describe it. */
export interface RuleSummary {
  readonly id: string
  readonly chapter: string
  readonly title: string
  /** After the configuration. */
  readonly severity: Severity | 'off'
  readonly basis: readonly Basis[]
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
  /** Of the open findings, as are the two below. */
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  readonly waived: number
  readonly known: number
  readonly unchanged: number
  readonly fixed: number
  /** Facts declared as `unknown`: nobody has looked. They never satisfy a rule and are counted apart. */
  readonly unknownFacts: number
  readonly files: number
  readonly services: number
  /** Files of which some part could not be weighed. */
  readonly unchecked: number
  readonly rules: number
}

/** A waiver, and what became of it. */
export interface WaiverSummary extends Waiver {
  readonly state: WaiverState
}

/** The other side of a comparison. */
export interface Base {
  /** As it was asked for: a branch, a tag, a commit. */
  readonly ref: string
  /** The commit that was read: where the two lines of history part, or the one asked for. */
  readonly commit: string
}

/** Findings that can be walked as often as one likes; of a large estate they are not in memory together. */
export interface Findings extends Iterable<Finding> {
  readonly length: number
}

/** A report as formats write it. Its findings come in the order of their files. */
export interface WrittenReport extends Omit<Report, 'findings' | 'waived' | 'known'> {
  readonly findings: Findings
  readonly waived: Findings
  readonly known: Findings
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
  /** What is open: neither waived, nor known from the baseline, nor the same on the base. */
  readonly findings: readonly Finding[]
  /** Covered by a waiver in force, which each names. */
  readonly waived: readonly Finding[]
  /** In the baseline: there before anybody gated. */
  readonly known: readonly Finding[]
  /** The same on the base with which this was compared. */
  readonly unchanged: readonly Finding[]
  /** On the base, and no longer here. */
  readonly fixed: readonly Finding[]
  readonly waivers: readonly WaiverSummary[]
  /** With what this was compared; absent where it stands for itself. */
  readonly base?: Base
  /** The part of an estate that this judges; absent where it judges all that it names. */
  readonly part?: Part
  readonly crashes: readonly Crash[]
  readonly summary: Summary
}
