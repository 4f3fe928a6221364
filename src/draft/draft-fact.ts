import type { SourceDocument } from '../evidence/source-document.ts'

/** A document to draft from, under the id that sources name. */
export interface DraftDocument {
  readonly id: string
  /** As it is called on the disk, seen from the declaration. */
  readonly file?: string
  readonly sha256?: string
  readonly document: SourceDocument
  /** The same with its broken lines joined, to read sentences in. */
  readonly reading?: SourceDocument
}

/** Where a document says something. */
export interface DraftPlace {
  /** `agreement §8.1` */
  readonly source: string
  readonly quote: string
}

export interface FactReading extends DraftPlace {
  readonly value: unknown
  /** Of a kind of data or persons: the document's own words for it. */
  readonly words?: readonly string[]
}

/**
 * A fact that was looked for. It is stated where one reading is left, a candidate where a person must
 * decide, and undecided where nothing was found.
 */
export type DraftFact =
  | ({
      readonly path: string
      readonly state: 'stated'
      /** Of a list, where each of its entries was read. */
      readonly entries?: readonly FactReading[]
    } & FactReading)
  | { readonly path: string; readonly state: 'candidate'; readonly rivals: readonly FactReading[] }
  | { readonly path: string; readonly state: 'undecided' }

/** A sub-processor of a table. */
export interface DraftRow extends DraftPlace {
  readonly id: string
  readonly name: string
  readonly task?: string
  readonly country?: string
  readonly locations?: readonly string[]
  /** `EU`, `EEA` */
  readonly regions?: readonly string[]
  readonly address?: string
  readonly contact?: string
  readonly url?: string
}

/** What a list says and no row was made of. */
export interface LeftOutRow {
  /** The name, or what stands in its place. */
  readonly text: string
  readonly source: string
  /** No company is named, nobody is chosen yet, the form is not filled in, or it was one before. */
  readonly why: 'no-company' | 'pending' | 'empty' | 'former'
}
