import type { Part } from '../model/part.ts'
import type { KeptFile } from './kept-file.ts'

/** What is judged together: an estate is judged part after part, each in the sight of all. */
export interface Dealt {
  /** How many parts there are, at least one; they are numbered from 1, and 0 is judged elsewhere. */
  readonly count: number
  /** Files that are no declarations, such as those of waivers, belong to the first part of all. */
  readonly partOfFile: (file: string) => number
  /** So does what names a declaration that there is not. */
  readonly partOfDeclaration: (id: string | undefined) => number
}

/** The files of a part, and as a text what stands around them. */
export interface PartMake {
  readonly files: readonly KeptFile[]
  readonly context: string
  /** Whether something excuses findings here: what that says depends on more than this. */
  readonly isExcused: boolean
}

/** Everything at once. */
const whole: Dealt = { count: 1, partOfFile: () => 1, partOfDeclaration: () => 1 }

/**
 * Deals the files out in order of their names, so that every run of the same files deals alike: first
 * in turn to the shards, of which one is judged here, and that in parts of so many files. Files that
 * declare the same id stay together: what is said of the one is numbered after, and joined with, what
 * is said of the other.
 */
export function dealt(
  files: readonly Pick<KeptFile, 'file' | 'declared' | 'invalid'>[],
  shard?: Part,
  size = Number.POSITIVE_INFINITY,
): Dealt {
  if (!shard && size >= files.length) return whole
  const { index, of } = shard ?? { index: 1, of: 1 }
  const firstWith = new Map<string, string>()
  const leaders = new Map<string, string>()
  const leaderOf = (file: string): string => {
    let leader = file
    for (let next = leaders.get(leader); next !== undefined && next !== leader; ) {
      leader = next
      next = leaders.get(leader)
    }
    return leader
  }
  for (const { file, declared, invalid } of files) {
    leaders.set(file, file)
    for (const { id } of [...declared, ...invalid]) {
      const first = firstWith.get(id)
      if (first === undefined) firstWith.set(id, file)
      else leaders.set(leaderOf(file), leaderOf(first))
    }
  }
  const parts = new Map<string, number>()
  let here = 0
  for (const { file } of files) {
    if (leaderOf(file) !== file) continue
    const isHere = parts.size % of === index - 1
    parts.set(file, isHere ? 1 + Math.floor(here / size) : 0)
    if (isHere) here++
  }
  const first = index === 1 ? 1 : 0
  const partOfFile = (file: string) =>
    leaders.has(file) ? (parts.get(leaderOf(file)) ?? 0) : first
  return {
    count: Math.max(1, Math.ceil(here / size)),
    partOfFile,
    partOfDeclaration: (id) => {
      const file = id === undefined ? undefined : firstWith.get(id)
      return file === undefined ? first : partOfFile(file)
    },
  }
}
