/** Choices that look random and are the same for the same seed, on every machine. */
export interface Random {
  chance(share: number): boolean
  between(least: number, most: number): number
  pick<const T>(list: readonly T[]): T
  /** Some of a list, each once, in a new order. */
  some<const T>(list: readonly T[], least: number, most: number): readonly T[]
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  /** mulberry32: short, and well enough mixed for an invented text. */
  function next(): number {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  const between = (least: number, most: number) => least + below(most - least + 1)

  return {
    chance: (share) => next() < share,
    between,
    pick: <T>(list: readonly T[]) => list[below(list.length)] as T,
    some(list, least, most) {
      const rest = [...list]
      const size = Math.min(list.length, between(least, most))
      return Array.from({ length: size }, () => rest.splice(below(rest.length), 1)).flat()
    },
  }
}
