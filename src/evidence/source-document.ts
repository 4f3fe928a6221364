import type { UnreadableWhy } from '../model/evidence.ts'

/**
 * The version of the readers. A copy that another reader read is read anew before it is compared, so
 * that a better reader never looks like a changed document.
 */
export const READER = '5'

export const sourceFormats = ['text', 'markdown', 'html', 'pdf', 'docx'] as const
export type SourceFormat = (typeof sourceFormats)[number]

/** Where a block stands, by what a reader of the document sees. */
export interface BlockPlace {
  /** `2` in Annex 2; empty where an annex bears no number. Absent in the body. */
  readonly annex?: string
  /** `['8', '1', 'a']` in § 8.1(a); empty before the first number. */
  readonly clause: readonly string[]
  /** The headings above, from the outermost. */
  readonly headings: readonly string[]
  /** From 1, where the document has pages. */
  readonly page?: number
  /** From 1, where the document is a text. */
  readonly line?: number
}

interface CommonBlock extends BlockPlace {
  /** From 0, in the order of the document. */
  readonly index: number
  /** The number or letter in front, as it is written: `8.1`, `(a)`, `Article …`, `•`. */
  readonly label?: string
  /** Without the label. Of a table its cells, row by row. */
  readonly text: string
}

export type TextBlock =
  | (CommonBlock & { readonly kind: 'heading'; readonly level: number })
  | (CommonBlock & { readonly kind: 'paragraph' | 'item' })
  | (CommonBlock & {
      readonly kind: 'table'
      /** The first is its head where `head` says so. */
      readonly rows: readonly (readonly string[])[]
      /** The same with the ends of lines in cells, where there are any. */
      readonly lines?: readonly (readonly string[])[]
      readonly head: boolean
    })

/** A document as everybody here sees it, whatever its format was. */
export interface SourceDocument {
  readonly format: SourceFormat
  readonly reader: string
  readonly title?: string
  /** As the document itself says it, where its format can. */
  readonly language?: string
  readonly pages?: number
  readonly blocks: readonly TextBlock[]
}

/** Why nothing can be said of a document. */
export type Unreadable = Exclude<UnreadableWhy, 'outside'>

export type DocumentReading =
  | { readonly document: SourceDocument }
  | { readonly unreadable: Unreadable; readonly format?: SourceFormat }

/** What a block says, with its label as it is shown. */
export const textOf = ({ label, text }: Pick<TextBlock, 'label' | 'text'>): string =>
  label === undefined ? text : `${label} ${text}`
