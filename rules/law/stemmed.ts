/** All that `stemmed` was told, for the test. */
export const stemmedPatterns: {
  readonly stems: readonly string[]
  readonly pattern: () => RegExp
}[] = []

/**
 * Whether a text is what a pattern says, of which each text holds one of the stems (a test makes such
 * texts): compiling a pattern of many words takes a millisecond of each start, and few texts need it.
 * One that is put together is only made when a text has a stem.
 */
export function stemmed(
  stems: string,
  pattern: RegExp | (() => RegExp),
): (text: string) => boolean {
  const all = stems.split(' ')
  let made: RegExp | undefined
  const make = () => {
    made ??= typeof pattern === 'function' ? pattern() : pattern
    return made
  }
  stemmedPatterns.push({ stems: all, pattern: make })
  return (text) => all.some((stem) => text.includes(stem)) && make().test(text)
}
