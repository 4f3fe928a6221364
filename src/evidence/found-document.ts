import type { UnreadableWhy } from '../model/evidence.ts'
import type { SourceDocument } from './source-document.ts'

/** A copy that was looked for. Whoever touches files finds and reads it; here it is only held against. */
export type FoundDocument =
  | { readonly state: 'absent'; readonly file: string }
  | {
      readonly state: 'unreadable'
      readonly file: string
      readonly why: UnreadableWhy
      readonly sha256?: string
    }
  | {
      readonly state: 'read'
      readonly file: string
      readonly sha256: string
      readonly document: SourceDocument
    }

/** Finds the copy that a declaration names: `file` as it is written there. */
export type DocumentFinder = (declaration: string, file: string) => Promise<FoundDocument>
