export const quoted = (text: string): string =>
  `"${text.length > 100 ? `${text.slice(0, 99)}…` : text}"`

export function inWords(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}

/** The first few, and how many more. */
export function someOf(words: readonly string[], most = 4): string {
  const more = words.length - most
  return more > 0 ? `${words.slice(0, most).join(', ')} and ${more} more` : inWords(words)
}
