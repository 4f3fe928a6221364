/** Compiled patterns, and what is wrong with those that are none. */
export interface Patterns {
  /** Searches a text in linear time. */
  readonly matches: (pattern: string, text: string) => boolean
  readonly faults: ReadonlyMap<string, string>
}

/**
 * Compiles patterns that strangers have written: RE2 has no backtracking, so none of them can hang
 * a run. Most configurations have none, and then nothing is loaded.
 */
export async function patternsOf(patterns: ReadonlySet<string>): Promise<Patterns> {
  const faults = new Map<string, string>()
  if (patterns.size === 0) return { matches: () => false, faults }
  const { RE2JS } = await import('re2js')
  const compiled = new Map<string, InstanceType<typeof RE2JS>>()
  for (const pattern of patterns) {
    try {
      compiled.set(pattern, RE2JS.compile(pattern))
    } catch (error) {
      const { message } = error as Error
      faults.set(pattern, message.replace(/^error parsing regexp: /, '').replaceAll('`', '"'))
    }
  }
  return { matches: (pattern, text) => compiled.get(pattern)?.test(text) ?? false, faults }
}
