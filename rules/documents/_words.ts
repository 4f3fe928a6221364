import { enumerated, joined, t, type Wording } from '../../src/model/rule.ts'

/** The first few, and how many more. */
export function someOf(words: readonly string[], most = 4): Wording {
  const more = words.length - most
  return more > 0 ? t`${joined(words.slice(0, most), ', ')} and ${more} more` : enumerated(words)
}
