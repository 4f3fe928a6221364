import {
  closeSync,
  constants,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { errnoText } from './errno.ts'
import { UsageError } from './usage-error.ts'
import { bytesOf, writeSome } from './write-some.ts'

type Piece = string | Uint8Array

/** Writes a file whole or not at all; the folders above it are made. */
export function writeFile(path: string, shown: string, pieces: Iterable<Piece>): void {
  try {
    mkdirSync(dirname(path), { recursive: true })
    const there = statSync(path, { throwIfNoEntry: false })
    // A device or a pipe takes what is written to it; a file in its place would be another thing.
    if (there && !there.isFile()) writeAll(openSync(path, constants.O_WRONLY | patience), pieces)
    // Through a link: the file is renewed, and the link stays one.
    else replace(there ? realpathSync.native(path) : path, pieces, there?.mode)
  } catch (error) {
    throw new UsageError(`cannot write ${shown}: ${errnoText(error)}`)
  }
}

/** To open a pipe would wait for somebody to read from it. */
const patience = constants.O_NONBLOCK ?? 0

function replace(path: string, pieces: Iterable<Piece>, mode = 0o666): void {
  // In the same folder, for only there is renaming one step.
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.draft`)
  try {
    writeAll(openSync(draft, 'wx', mode), pieces, fsyncSync)
    renameSync(draft, path)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}

function writeAll(
  file: number,
  pieces: Iterable<Piece>,
  finish: (file: number) => void = () => undefined,
): void {
  try {
    for (const piece of pieces) write(file, typeof piece === 'string' ? bytesOf(piece) : piece)
    finish(file)
  } finally {
    closeSync(file)
  }
}

/** The system may take less than it was given. */
function write(file: number, bytes: Uint8Array): void {
  for (let from = 0; from < bytes.length; ) from += writeSome(file, bytes, from)
}

/** Writes a file that is not there yet; one that is stays as it is. */
export function writeNewFile(path: string, shown: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeAll(openSync(path, 'wx'), [text], fsyncSync)
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    throw new UsageError(
      isThere
        ? `${shown} is there already, and stays as it is`
        : `cannot write ${shown}: ${errnoText(error)}`,
    )
  }
}
