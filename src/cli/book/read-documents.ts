import { basename, resolve } from 'node:path'
import { readingLimits } from '../../evidence/reading-limits.ts'
import type { SourceDocument } from '../../evidence/source-document.ts'
import { idFrom } from '../../model/id-from.ts'
import { documentThread } from '../copies/document-thread.ts'
import { errnoText } from '../io/errno.ts'
import { sha256 } from '../io/hashes.ts'
import type { Host } from '../io/host.ts'
import { readFile } from '../io/read-file.ts'
import { UsageError } from '../io/usage-error.ts'

export interface ReadDocument {
  /** The id under which a declaration names it. */
  readonly id: string
  readonly path: string
  readonly bytes: Uint8Array
  readonly sha256: string
  readonly document: SourceDocument
}

/** Documents of the disk as blocks, the first as the agreement. */
export async function readDocuments(
  files: readonly string[],
  { cwd, env }: Pick<Host, 'cwd' | 'env'>,
): Promise<readonly ReadDocument[]> {
  const read: ReadDocument[] = []
  const thread = documentThread({ env })
  for (const [at, name] of files.entries()) {
    const { path, bytes } = readBytes(name, cwd)
    const hash = sha256(bytes, 'hex')
    const reading = await thread.read(bytes, basename(path), hash)
    if ('unreadable' in reading)
      throw new UsageError(`${name} cannot be read: ${reading.unreadable.replaceAll('-', ' ')}`)
    const id =
      at === 0 ? 'agreement' : idFrom(basename(path).replace(/\.\w+$/, '')) || `document-${at + 1}`
    read.push({
      id: read.some((one) => one.id === id) ? `${id}-${at + 1}` : id,
      path,
      bytes,
      sha256: hash,
      document: reading.document,
    })
  }
  await thread.end()
  return read
}

/** The bytes of a file that somebody named; of one that is larger than what is read, one more than that. */
export function readBytes(
  name: string,
  cwd: string,
): { readonly path: string; readonly bytes: Uint8Array } {
  const path = resolve(cwd, name)
  try {
    return { path, bytes: readFile(path, readingLimits.file) }
  } catch (error) {
    throw new UsageError(`cannot read ${name}: ${errnoText(error)}`)
  }
}
