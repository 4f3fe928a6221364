import { createHash } from 'node:crypto'
import { type Source, TextChanged } from '../../model/source-location.ts'
import { errnoText } from './errno.ts'
import type { ListedFile } from './list-files.ts'
import { readFile } from './read-file.ts'

/**
 * The files as sources, each read when it is asked for, so that ten thousand never stand in memory
 * together. One that has meanwhile gone is a problem, and the others go on. Where a text is asked for
 * `again`, nobody need keep it.
 */
export function* sourcesOf(
  files: readonly ListedFile[],
  limit: number,
  problem: (line: string) => void,
  seen: (done: number) => void,
  again = false,
): Generator<Source> {
  for (const [index, { file, path }] of files.entries()) {
    seen(index)
    const source = sourceOf(file, path, limit)
    if (typeof source === 'string') problem(source)
    else yield again ? { ...source, again: sameAgain(source, path, limit) } : source
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
function sameAgain({ file, text }: BytesOf, path: string, limit: number): () => Uint8Array {
  const hash = hashOf(text)
  return () => {
    const now = textAt(path, limit)
    if (!now || hashOf(now) !== hash) throw new TextChanged(file)
    return now
  }
}

interface BytesOf {
  readonly file: string
  readonly text: Uint8Array
}

const hashOf = (text: Uint8Array) => createHash('sha256').update(text).digest('base64')

function textAt(path: string, limit: number): Uint8Array | undefined {
  try {
    return readFile(path, limit)
  } catch {
    return undefined
  }
}
