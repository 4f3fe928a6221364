/** The document that a source names, and the place in it. */
export function splitSource(source: string): readonly [id: string, place: string] {
  const at = source.indexOf(' ')
  return at < 0 ? [source, ''] : [source.slice(0, at), source.slice(at + 1)]
}
