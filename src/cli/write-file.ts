import { mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { errnoText } from './errno.ts'
import { UsageError } from './usage-error.ts'

/** Writes a file whole or not at all; the folders above it are made. */
export function writeFile(path: string, shown: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true })
    const there = statSync(path, { throwIfNoEntry: false })
    // A device or a pipe takes what is written to it; a file in its place would be another thing.
    if (there && !there.isFile()) writeFileSync(path, text)
    // Through a link: the file is renewed, and the link stays one.
    else replace(there ? realpathSync.native(path) : path, text, there?.mode)
  } catch (error) {
    throw new UsageError(`cannot write ${shown}: ${errnoText(error)}`)
  }
}

function replace(path: string, text: string, mode = 0o666): void {
  // In the same folder, for only there is renaming one step.
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.draft`)
  try {
    writeFileSync(draft, text, { flag: 'wx', mode, flush: true })
    renameSync(draft, path)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}
