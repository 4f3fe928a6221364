import { inWords } from '../../src/model/rule.ts'

/** The first few, and how many more. */
export function someOf(words: readonly string[], most = 4): string {
  const more = words.length - most
  return more > 0 ? `${words.slice(0, most).join(', ')} and ${more} more` : inWords(words)
}
