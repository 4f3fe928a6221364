/**
 * The candidate that somebody who wrote `word` most likely meant: a near misspelling, or undefined.
 * Optimal string alignment distance, at most a third of the word.
 */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  // A word longer than any name of ours was not a slip of the finger.
  if (word.length > 60) return undefined
  const plain = fold(word)
  let best: string | undefined
  let bestDistance = Math.max(1, Math.floor(plain.length / 3)) + 0.5
  for (const candidate of candidates) {
    const distance = editDistance(plain, fold(candidate))
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

/** However a word is written: in one case, without what parts it. */
export const fold = (word: string) => word.toLowerCase().replaceAll(/[\s_-]+/g, '')

function editDistance(a: string, b: string): number {
  let beforePrevious: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      current[column] = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (beforePrevious[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    beforePrevious = previous
    previous = current
  }
  return previous[b.length] ?? 0
}
