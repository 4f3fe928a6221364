/** What a document of strangers may take. An agreement of two hundred pages stays far below each. */
export const readingLimits = {
  /** Bytes of a file. */
  file: 32 << 20,
  /** Bytes of a text, and of what a compressed part becomes. */
  text: 16 << 20,
  /** Elements inside each other. */
  depth: 256,
  blocks: 100_000,
  pages: 2_000,
  /** Characters of one table's cells. */
  cells: 200_000,
} as const

/** Ends a reading that asks for more than a document may. */
export class TooLarge extends Error {}
