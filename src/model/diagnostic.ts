import type { ReadingRule } from './builtin-rules.ts'

/** One fault of a text, placed by offsets into it (UTF-16 code units, end exclusive). */
export interface Diagnostic {
  readonly rule: ReadingRule
  /** What is there and what is wrong: lower case, no full stop. */
  readonly message: string
  /** How to mend it, one line. */
  readonly hint?: string
  readonly start: number
  readonly end: number
  /** JSON pointer of the node at fault; absent where the text has no tree. */
  readonly pointer?: string
}
