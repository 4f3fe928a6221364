const LONGEST = 40

/** A piece of the reader's text, short enough and plain enough for a message of one line. */
export function shownPiece(piece: string): string {
  const [line = ''] = piece.slice(0, LONGEST + 1).split(/[\r\n]/, 1)
  const cut =
    line.length < piece.length ? line.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '') : line
  return cut.length < piece.length ? `${cut.trimEnd()}…` : cut
}

export const quotedPiece = (piece: string): string => `"${shownPiece(piece)}"`
