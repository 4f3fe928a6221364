import type { CountryLaw } from '../model/country.ts'
import type { Service } from '../model/declaration.ts'
import type { Due } from '../model/due.ts'
import type { Article, Requirement } from '../model/duty.ts'
import type { Language } from '../model/language.ts'
import type { ObligationColumn } from '../model/obligation-column.ts'
import type { Report } from '../model/report.ts'
import type { OptionValue, Rule } from '../model/rule.ts'
import type { SourceLocation } from '../model/source-location.ts'
import type { WholeEstate } from '../model/workspace.ts'
import type { Look } from '../report/style.ts'
import type { RecordLayout } from './kinds.ts'

/** What documents for people are made of: what was found, and the declarations themselves. */
export interface DocumentInput {
  readonly report: Report
  readonly workspace: WholeEstate
  /** Where an object of a declaration, or one of its fields, is written. */
  placeOf(on: object, field?: string): SourceLocation | undefined
  /** The SHA-256 of every file that was read, in hexadecimal, by its name in the report. */
  readonly hashes: ReadonlyMap<string, string>
  /** Files and folders that could not be read at all, a line each: the document must say so. */
  readonly unread: readonly string[]
  /** The options with which a rule ran on a file; undefined where it did not run. */
  optionsOf(rule: string, file: string): Readonly<Record<string, OptionValue>> | undefined
  /** A rule that ran, with what it asks a vendor for. */
  ruleOf(rule: string): Rule | undefined
  /** A rule's page in Markdown, where there is one. */
  rulePage(rule: string): string | undefined
  sha256(data: string | Uint8Array, encoding: 'hex' | 'base64'): string
  /** What the law asks for, to be held against what the rules check. */
  readonly duties: {
    readonly requirements: readonly Requirement[]
    readonly provisions: readonly Article[]
  }
  /** Where countries stand under the law of the run. */
  readonly countries: CountryLaw
  /** The obligations that the matrix shows. */
  readonly obligations: readonly ObligationColumn[]
  /** Whether a rule ran on a service: switched on, of its concern, and without throwing. */
  ran(rule: string, service: Service): boolean
  /** The days that the rules count. */
  readonly dues: readonly Due[]
  /** What has been open longest, where a document asks for it. */
  readonly oldest?: OldestOpen
  /** In a document of another language: the texts of the law book that are said in English only. */
  readonly english?: ReadonlySet<string>
}

/** The findings of today that the earliest commit with any of them has, by their fingerprints. */
export interface OldestOpen {
  /** Of that commit. */
  readonly day: string
  readonly fingerprints: ReadonlySet<string>
}

export interface DocumentOptions {
  readonly language: Language
  /** For what is shown on a terminal. */
  readonly look: Look
  /** The one service that the document is about; absent for all of them. */
  readonly service?: string
  /** In the order of whose template the records of processing are laid out. */
  readonly layout?: RecordLayout
  /** How many days ahead to look. */
  readonly within: number
}

/**
 * Makes a document: the same input gives the same bytes. A text carries its `stamp`, by
 * which a committed copy can be made again as of its own day.
 */
export type Renderer = (
  subject: DocumentInput,
  options: DocumentOptions,
) => Rendered | Promise<Rendered>

/** A text, or bytes. */
export type Rendered = string | Uint8Array<ArrayBuffer>
