/** How many globs the braces of one may stand for. */
export const mostAlternatives = 100

/**
 * What the braces of a glob stand for, `{a,b}/c` for `a/c` and `b/c`, inside one another too: at most
 * one more than is allowed. Braces without a comma, or without an end, are characters.
 */
export function expanded(glob: string): readonly string[] {
  const found: string[] = []
  for (const one of alternatives(glob)) {
    found.push(one)
    if (found.length > mostAlternatives) break
  }
  return found
}

function* alternatives(glob: string, from = 0): Generator<string> {
  const braces = firstBraces(glob, from)
  if (braces === undefined) {
    yield glob
    return
  }
  const { start, commas, end } = braces
  const cuts = [start, ...commas, end]
  for (const [index, cut] of cuts.slice(1).entries()) {
    const option = glob.slice((cuts[index] ?? 0) + 1, cut)
    yield* alternatives(glob.slice(0, start) + option + glob.slice(end + 1), start)
  }
}

interface Braces {
  readonly start: number
  readonly commas: readonly number[]
  readonly end: number
}

function firstBraces(glob: string, from: number): Braces | undefined {
  for (let start = from; start < glob.length; start++) {
    if (glob[start] === '\\') start++
    else if (glob[start] === '{') {
      const braces = bracesAt(glob, start)
      if (braces) return braces
    }
  }
  return undefined
}

function bracesAt(glob: string, start: number): Braces | undefined {
  const commas: number[] = []
  let depth = 0
  for (let at = start; at < glob.length; at++) {
    const character = glob[at]
    if (character === '\\') at++
    else if (character === '{') depth++
    else if (character === ',' && depth === 1) commas.push(at)
    else if (character === '}' && --depth === 0)
      return commas.length > 0 ? { start, commas, end: at } : undefined
  }
  return undefined
}
