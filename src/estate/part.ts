import type { ParsedFile } from '../model/parsed-file.ts'
import type { Part } from '../model/part.ts'

/** What belongs to the part of an estate that a run judges. */
export interface Belonging {
  /** Files that are no declarations, such as those of waivers, belong to the first part. */
  readonly file: (file: string) => boolean
  /** So does what names a declaration that there is not. */
  readonly declaration: (id: string | undefined) => boolean
}

/** Without parts everything is judged here. */
export const wholeEstate: Belonging = { file: () => true, declaration: () => true }

/**
 * Deals the files out in order of their names, so that every run of the same files deals alike. Files
 * that declare the same id stay together: what is said of the one is numbered after, and joined with,
 * what is said of the other.
 */
export function partOf(readings: readonly ParsedFile[], { index, of }: Part): Belonging {
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
  for (const { file, valid, invalid } of readings) {
    leaders.set(file, file)
    const ids = [...valid.map(({ declaration }) => declaration.id), ...invalid.map(({ id }) => id)]
    for (const id of ids) {
      const first = firstWith.get(id)
      if (first === undefined) firstWith.set(id, file)
      else leaders.set(leaderOf(file), leaderOf(first))
    }
  }
  const parts = new Map<string, number>()
  for (const { file } of readings)
    if (leaderOf(file) === file) parts.set(file, (parts.size % of) + 1)
  const isHere = (file: string) => parts.get(leaderOf(file)) === index
  return {
    file: (file) => (leaders.has(file) ? isHere(file) : index === 1),
    declaration: (id) => {
      const file = id === undefined ? undefined : firstWith.get(id)
      return file === undefined ? index === 1 : isHere(file)
    },
  }
}
