import { type Source, TextChanged } from '../../model/source-location.ts'
import { errnoText } from './errno.ts'
import type { ListedFile } from './list-files.ts'
import { readFile } from './read-file.ts'

/**
 * The files as sources, each read when it is asked for, so that ten thousand never stand in memory
 * together. One that has meanwhile gone is a problem, and the others go on. With a hash by which a text
 * is known again, nobody need keep it.
 */
export function* sourcesOf(
  files: readonly ListedFile[],
  limit: number,
  problem: (line: string) => void,
  seen: (done: number) => void,
  hashOf?: HashOf,
): Generator<Source> {
  for (const [index, { file, path }] of files.entries()) {
    seen(index)
    const source = sourceOf(file, path, limit)
    if (typeof source === 'string') problem(source)
    else yield hashOf ? { ...source, again: sameAgain(source, path, limit, hashOf) } : source
  }
}

function sourceOf(file: string, path: string, limit: number) {
  try {
    return { file, text: readFile(path, limit) }
  } catch (error) {
    return `cannot read ${file}: ${errnoText(error)}`
  }
}

/** What is shown of a file is what was judged, or nothing is. */
function sameAgain(
  { file, text }: BytesOf,
  path: string,
  limit: number,
  hashOf: HashOf,
): () => Uint8Array {
  const hash = hashOf(text)
  return () => {
    const now = textAt(path, limit)
    if (!now || hashOf(now) !== hash) throw new TextChanged(file)
    return now
  }
}

type HashOf = (text: Uint8Array) => string

interface BytesOf {
  readonly file: string
  readonly text: Uint8Array
}

function textAt(path: string, limit: number): Uint8Array | undefined {
  try {
    return readFile(path, limit)
  } catch {
    return undefined
  }
}
