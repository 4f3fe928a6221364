/** What a condition may ask besides the value. */
export interface PolicyContext {
  /** The day of the run. */
  readonly asOf: string
  /** Whether a softened statement ("if possible") counts like a firm one. */
  readonly acceptsSoftened: boolean
  /** Linear in the text, whatever the pattern. */
  readonly matches: (pattern: string, text: string) => boolean
}
