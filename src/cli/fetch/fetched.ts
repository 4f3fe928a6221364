import type { ToldDrift } from '../copies/told-drift.ts'

/** What became of a document; `schemas/fetch.schema.json` publishes the shape. */
export interface FetchedDocument {
  readonly service: string
  /** Of the declaration. */
  readonly file: string
  readonly document: string
  readonly url: string
  readonly state: 'new' | 'changed' | 'same' | 'failed'
  /** Why it failed. */
  readonly why?: string
  /** Where a redirection led. */
  readonly at?: string
  /** The copy. */
  readonly copy?: string
  readonly sha256?: string
  /** What that does to the facts: those that are not as they were. */
  readonly drift?: readonly ToldDrift[]
  /** Sections most of whose facts are gone: mostly a bad capture. */
  readonly doubtful?: readonly { readonly document: string; readonly section: string }[]
}

export interface FetchListing {
  readonly version: 1
  /** The day on which they were fetched, as `retrieved` says it. */
  readonly retrieved: string
  /** Whether the copies and declarations were written. */
  readonly written: boolean
  readonly documents: readonly FetchedDocument[]
}
