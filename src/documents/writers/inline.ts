/** A stretch of a text, whatever it will be written in. A plain string is a text and nothing else. */
export type Inline =
  | string
  | { readonly kind: 'code' | 'strong' | 'quiet'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string }
  /** To a place in the same document. */
  | { readonly kind: 'ref'; readonly text: string; readonly anchor: string }
  /** Words of the law book, which are English in whatever language the document is. */
  | { readonly kind: 'english'; readonly parts: Line }

export type Line = readonly Inline[]

export interface Table {
  readonly head: readonly string[]
  readonly rows: readonly {
    /** The first cell names the row. */
    readonly cells: readonly Line[]
    readonly anchor?: string
  }[]
  /** Columns, counted from nought, whose few words stay on one line. */
  readonly narrow?: readonly number[]
}

export const code = (text: string): Inline => ({ kind: 'code', text })
export const strong = (text: string): Inline => ({ kind: 'strong', text })
export const quiet = (text: string): Inline => ({ kind: 'quiet', text })
export const ref = (text: string, anchor: string): Inline => ({ kind: 'ref', text, anchor })
export const link = (text: string, url: string): Inline => ({ kind: 'link', text, url })
export const english = (...parts: Line): Inline => ({ kind: 'english', parts })

/** Lines one after the other, with the same between them. */
export function joinLines(lines: readonly Line[], between: string): Line {
  return lines.flatMap((line, index) => (index === 0 ? line : [between, ...line]))
}
