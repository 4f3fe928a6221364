import type { UnusedPart, UnusedSentence } from '../../evidence/unused.ts'
import type { DocumentCopy, HeldClaim } from '../../model/evidence.ts'
import type { ToldDrift } from '../copies/told-drift.ts'

/** A claim with where it is written. */
export interface ListedFact
  extends Pick<HeldClaim, 'kind' | 'words' | 'sources' | 'outcome' | 'passages'> {
  /** By ids instead of indexes: `breach/notice`. */
  readonly path: string
  readonly line: number
}

export interface ListedService {
  readonly id: string
  readonly file: string
  readonly documents: readonly (Omit<DocumentCopy, 'on'> & { readonly declared?: string })[]
  readonly facts: readonly ListedFact[]
  readonly unused?: readonly {
    readonly document: string
    readonly parts: readonly UnusedPart[]
    readonly sentences: readonly UnusedSentence[]
  }[]
  readonly drift?: {
    readonly against: string
    readonly facts: readonly ToldDrift[]
    readonly doubtful: readonly { readonly document: string; readonly section: string }[]
  }
}

export interface EvidenceListing {
  readonly version: 1
  readonly reader: string
  readonly services: readonly ListedService[]
}
