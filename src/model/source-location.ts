/** A file to lint. Bytes are decoded strictly as UTF-8; a text is taken as it is. */
export interface Source {
  /** Relative to the workspace, `/` between folders; it is what every report shows. */
  readonly file: string
  readonly text: string | Uint8Array
  /**
   * Gives the same text once more; then none is kept in memory. It must be the same to the last byte,
   * and throws `TextChanged` where it is another.
   */
  readonly again?: () => string | Uint8Array
}

/** What is judged and what is shown would not be the same any more: such a run has no outcome. */
export class TextChanged extends Error {
  constructor(file: string) {
    super(`${file} has changed while it was checked: run again`)
  }
}

/** Where a finding points: 1-based lines and columns (columns in UTF-16 code units), end exclusive. */
export interface SourceLocation {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  /** JSON pointer inside the YAML document; empty for the whole document. */
  readonly pointer: string
  /** The text of `line`, cut to a readable length, for code frames. */
  readonly lineText: string
}

/** Where to point when a file as a whole is meant, or is no longer there. */
export const startOf = (file: string): SourceLocation => ({
  file,
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 1,
  pointer: '',
  lineText: '',
})
