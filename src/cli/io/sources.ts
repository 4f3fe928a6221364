import type { Source } from '../../model/source-location.ts'
import { errnoText } from './errno.ts'
import type { ListedFile } from './list-files.ts'
import { readFile } from './read-file.ts'

/**
 * The files as sources, each read when it is asked for, so that ten thousand never stand in memory
 * together. One that has meanwhile gone is a problem, and the others go on.
 */
export function* sourcesOf(
  files: readonly ListedFile[],
  limit: number,
  problem: (line: string) => void,
  seen: (done: number) => void,
): Generator<Source> {
  for (const [index, { file, path }] of files.entries()) {
    seen(index)
    const source = sourceOf(file, path, limit)
    if (typeof source === 'string') problem(source)
    else yield source
  }
}

function sourceOf(file: string, path: string, limit: number): Source | string {
  try {
    return { file, text: readFile(path, limit) }
  } catch (error) {
    return `cannot read ${file}: ${errnoText(error)}`
  }
}
