import type { Declaration, Document } from './declaration.ts'
import type { SourceLocation } from './source-location.ts'

/** Why a copy could not be read, in a word. */
export type UnreadableWhy =
  | 'empty'
  | 'encrypted'
  | 'scanned'
  | 'damaged'
  | 'too-large'
  | 'too-slow'
  | 'unknown-format'
  | 'outside'

/** A copy of a document that a declaration names, and what became of it. */
export interface DocumentCopy {
  readonly id: string
  readonly on: Document
  /** As reports show it. */
  readonly file: string
  readonly state: 'read' | 'absent' | 'unreadable'
  readonly why?: UnreadableWhy
  /** Of the bytes that were found. */
  readonly sha256?: string
}

/** Words of a document, and where they stand. */
export interface Passage {
  /** The id of the document in its declaration. */
  readonly document: string
  /** As a `source` would name it. */
  readonly address: string
  readonly text: string
  readonly place: SourceLocation
  /** From 1, where the document has pages. */
  readonly page?: number
  /** The blocks of the document that it is made of. */
  readonly blocks: readonly number[]
}

/** A `source` or a `quote` as it is written, held against the documents. */
export interface HeldClaim {
  readonly kind: 'source' | 'quote'
  readonly on: object
  readonly field: string
  /** What it is part of: `on`, but of one of several sources what they are the sources of. */
  readonly fact: object
  /** The quote, or the source with the id of its document. */
  readonly words: string
  /** Where the words should stand: of a quote the sources that hold for it. */
  readonly sources: readonly string[]
  /**
   * `found` word for word, `letters` by letters and digits only, `elsewhere` in another place than the
   * one named, `missing` from what was read, `unverified` where there is nothing to hold it against.
   */
  readonly outcome: 'found' | 'letters' | 'elsewhere' | 'missing' | 'unverified'
  /** Where it was found; of a missing quote what the place named says instead. */
  readonly passages: readonly Passage[]
}

/** A fact that is declared as it was on the base of a change, and whose passage is not what it was there. */
export interface ChangedPassage extends Pick<HeldClaim, 'on' | 'field' | 'words'> {
  /** Whether the words themselves stand as they did, and what is around them does not. */
  readonly isAround: boolean
  /** What differs, with a few words around it. */
  readonly was: string
  /** Empty where it is gone. */
  readonly is: string
}

/** Whether a declaration names a copy of a document: most do not, and then nothing is loaded for it. */
export const keepsCopies = (declaration: Declaration): boolean =>
  declaration.kind === 'Service' &&
  Object.values(declaration.documents ?? {}).some(({ file }) => file !== undefined)

/** What the documents of a service say of its declaration. */
export interface ServiceEvidence {
  readonly copies: readonly DocumentCopy[]
  readonly claims: readonly HeldClaim[]
  /** Where there is a base that had other copies. */
  readonly changed?: readonly ChangedPassage[]
}
