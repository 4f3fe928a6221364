/** A block as a format gives it: what it is and what it says, before anybody looks at numbers. */
export interface RawBlock {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'table'
  readonly text: string
  /** Of a heading, from 1. */
  readonly level?: number
  /** Where the mark-up computes it and the text does not hold it: the number of an ordered list. */
  readonly label?: string
  /** How deep an item stands in lists, from 0. */
  readonly depth?: number
  /** The cells; where the author ended a line in one, it ends. */
  readonly rows?: readonly (readonly string[])[]
  readonly head?: boolean
  readonly page?: number
  readonly line?: number
}

/** What a reader makes of a file. */
export interface RawDocument {
  readonly title?: string
  readonly language?: string
  readonly pages?: number
  readonly blocks: readonly RawBlock[]
}
