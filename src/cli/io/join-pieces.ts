/** Characters that are written at once. */
const enough = 1 << 16

/** The same text in fewer pieces: a system call for every line would take longer than the line. */
export function* joinPieces(pieces: Iterable<string>): Generator<string> {
  let text = ''
  for (const piece of pieces) {
    text += piece
    if (text.length < enough) continue
    yield text
    text = ''
  }
  if (text !== '') yield text
}
