import { readdirSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import type { DocumentFinder, FoundDocument } from '../../evidence/found-document.ts'
import { readingLimits } from '../../evidence/reading-limits.ts'
import type { DocumentReading } from '../../evidence/source-document.ts'
import type { Repository } from '../git/git.ts'
import { isErrno } from '../io/errno.ts'
import { sha256 } from '../io/hashes.ts'
import { isInsideFolder, shownFrom } from '../io/paths.ts'
import { readFile } from '../io/read-file.ts'
import type { DocumentThread } from './document-thread.ts'

/** Where copies are looked for: beside the declaration that names them, then in the folders of the workspace. */
export interface CopySurroundings {
  readonly cwd: string
  /** Absolute. Nothing outside of them is read, whatever a declaration names. */
  readonly workspace: readonly string[]
  readonly thread: DocumentThread
}

/** A finder that can also say the hash of a copy without reading what it says. */
export interface CopyFinder extends DocumentFinder {
  hash(declaration: string, file: string): Promise<string | undefined>
}

/** Where the bytes of a copy are, or why there are none. */
type Looking = (declaration: string, file: string) => CopyBytes | FoundDocument

interface CopyBytes {
  readonly path: string
  readonly bytes: Uint8Array
}

/** Finds copies in the work tree. */
export function copiesHere({ cwd, workspace, thread }: CopySurroundings): CopyFinder {
  const fence = workspace.map((folder) => realpathSync.native(folder))
  return finderOf(cwd, thread, (declaration, file) => {
    let outside: FoundDocument | undefined
    const places = placesOf(declaration, file, { cwd, workspace })
    for (const path of places) {
      const copy = copyAt(path, fence, cwd)
      if (copy === 'absent') continue
      if (copy !== 'outside') return copy
      outside = { state: 'unreadable', file: shownFrom(cwd, path), why: 'outside' }
    }
    return outside ?? { state: 'absent', file: shownFrom(cwd, places[0] ?? file) }
  })
}

/** Finds copies as a commit has them. */
export function copiesAt(
  repository: Repository,
  commit: string,
  { cwd, workspace, thread }: CopySurroundings,
): CopyFinder {
  return finderOf(cwd, thread, (declaration, file) => {
    const places = placesOf(declaration, file, { cwd, workspace })
    for (const path of places) {
      const newest = newestOf(repository.namesAt(commit, path))
      const there = newest === undefined ? path : join(path, newest)
      const bytes = repository.bytesAt(commit, there, readingLimits.file)
      if (bytes) return { path: there, bytes }
    }
    return { state: 'absent', file: shownFrom(cwd, places[0] ?? file) }
  })
}

function finderOf(cwd: string, thread: DocumentThread, look: Looking): CopyFinder {
  const find = async (declaration: string, file: string): Promise<FoundDocument> => {
    const copy = look(declaration, file)
    return 'bytes' in copy ? await held(copy, cwd, thread) : copy
  }
  return Object.assign(find, {
    hash(declaration: string, file: string) {
      const copy = look(declaration, file)
      return Promise.resolve('bytes' in copy ? sha256(copy.bytes, 'hex') : undefined)
    },
  })
}

function placesOf(
  declaration: string,
  file: string,
  { cwd, workspace }: Pick<CopySurroundings, 'cwd' | 'workspace'>,
): readonly string[] {
  const beside = dirname(resolve(cwd, declaration))
  return [...new Set([beside, ...workspace].map((folder) => resolve(folder, file)))]
}

type Copy = CopyBytes | 'absent' | 'outside'

function copyAt(path: string, fence: readonly string[], cwd: string): Copy {
  try {
    const real = realpathSync.native(path)
    if (isOutside(real, fence)) return 'outside'
    if (!statSync(real).isDirectory()) return { path, bytes: readFile(real, readingLimits.file) }
    const newest = newestOf(readdirSync(real))
    return newest === undefined ? 'absent' : copyAt(join(path, newest), fence, cwd)
  } catch (error) {
    if (!isErrno(error)) throw error
    // What leads out of the workspace is not told from what is not there: that would be telling.
    return isOutside(resolve(path), [...fence, cwd]) ? 'outside' : 'absent'
  }
}

/** What Git keeps of its own is no part of the workspace either: it can hold the runner's password. */
const isOutside = (real: string, fence: readonly string[]): boolean =>
  !fence.some((folder) => isInsideFolder(folder, real)) ||
  fence.every((folder) => relative(folder, real).split(sep).includes('.git'))

/** Of dated copies in a folder the last: `2026-06-02.pdf`, `agreement-2026-06-02.pdf`. */
export function newestOf(names: readonly string[]): string | undefined {
  const dated = names.flatMap((name) => {
    const date = copyDate(name)
    return date === undefined || name.startsWith('.') ? [] : [{ name, date }]
  })
  return dated.sort((a, b) =>
    a.date < b.date || (a.date === b.date && a.name < b.name) ? 1 : -1,
  )[0]?.name
}

export const copyDate = (name: string): string | undefined => /\d{4}-\d{2}-\d{2}/.exec(name)?.[0]

async function held(
  { path, bytes }: CopyBytes,
  cwd: string,
  thread: DocumentThread,
): Promise<FoundDocument> {
  const file = shownFrom(cwd, path)
  if (bytes.length > readingLimits.file) return { state: 'unreadable', file, why: 'too-large' }
  const hash = sha256(bytes, 'hex')
  const reading = await readOnce(bytes, basename(path), thread, hash)
  return 'unreadable' in reading
    ? { state: 'unreadable', file, why: reading.unreadable, sha256: hash }
    : { state: 'read', file, sha256: hash, document: reading.document }
}

export const readOnce = (
  bytes: Uint8Array,
  name: string,
  thread: DocumentThread,
  hash = sha256(bytes, 'hex'),
): Promise<DocumentReading> => thread.read(bytes, name, hash)
