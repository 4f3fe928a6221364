/** What a text says of its matter, not how it looks: each writer has a way to show it. */
export type Tone = 'error' | 'warning' | 'info' | 'unknown' | 'good' | 'quiet'

/** A stretch of a text, whatever it will be written in. A plain string is a text and nothing else. */
export type Inline =
  | string
  | { readonly kind: 'code' | 'strong' | 'quiet' | 'emphasis'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string }
  /** To a place in the same document. */
  | { readonly kind: 'ref'; readonly text: string; readonly anchor: string }
  /** The id of a rule, which a terminal may link to its page. */
  | { readonly kind: 'rule'; readonly id: string; readonly title?: string }
  /** A word that is coloured where there is colour. */
  | { readonly kind: 'badge'; readonly text: string; readonly tone: Tone }
  | Sign
  /** Words of the law book, which are English in whatever language the document is. */
  | { readonly kind: 'english'; readonly parts: Line }

/** Stands for words where there is no room for them; whoever cannot see it is told the words. */
export interface Sign {
  readonly kind: 'sign'
  readonly sign: string
  readonly text: string
  readonly tone: Tone
  /** A number beside it. */
  readonly count?: number
  /** Where it leads to in the same document. */
  readonly anchor?: string
}

export type Line = readonly Inline[]

export const code = (text: string): Inline => ({ kind: 'code', text })
export const strong = (text: string): Inline => ({ kind: 'strong', text })
export const quiet = (text: string): Inline => ({ kind: 'quiet', text })
export const emphasis = (text: string): Inline => ({ kind: 'emphasis', text })
export const ref = (text: string, anchor: string): Inline => ({ kind: 'ref', text, anchor })
export const link = (text: string, url: string): Inline => ({ kind: 'link', text, url })
export const ruleId = (id: string): Inline => ({ kind: 'rule', id })
/** A rule by its title: who reads on paper looks nothing up by ids. */
export const ruleTitle = (id: string, title: string): Inline => ({ kind: 'rule', id, title })
export const badge = (text: string, tone: Tone): Inline => ({ kind: 'badge', text, tone })
export const english = (...parts: Line): Inline => ({ kind: 'english', parts })

/** Lines one after the other, with the same between them. */
export function joinLines(lines: readonly Line[], between: string): Line {
  return lines.flatMap((line, index) => (index === 0 ? line : [between, ...line]))
}
