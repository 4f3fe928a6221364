/** All that `stemmed` was told, for the test. */
export const stemmedPatterns: { readonly stems: readonly string[]; readonly pattern: RegExp }[] = []

/**
 * Whether a text is what a pattern says, of which each text holds one of the stems (a test makes such
 * texts): compiling a pattern of many words takes a millisecond of each start, and few texts need it.
 */
export function stemmed(stems: string, pattern: RegExp): (text: string) => boolean {
  const all = stems.split(' ')
  stemmedPatterns.push({ stems: all, pattern })
  return (text) => all.some((stem) => text.includes(stem)) && pattern.test(text)
}
