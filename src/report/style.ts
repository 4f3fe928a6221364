/** What a text is, not how it looks: the command line decides on colours, and whether there are any. */
export type Style = 'error' | 'warning' | 'info' | 'unknown' | 'strong' | 'quiet' | 'good'

/** How a report for people is drawn. */
export interface Look {
  /** Columns at hand. */
  readonly width: number
  /** Paints a text in a style; returns it as it is where there is no colour. */
  paint(style: Style, text: string): string
  /** Makes the name of a rule a link where the terminal can; returns it as it is elsewhere. */
  linkRule(rule: string, text: string): string
}

/** No colour, no links: piped output, files, and the pages of the law book. */
export const plain: Look = { width: 80, paint: (_, text) => text, linkRule: (_, text) => text }
