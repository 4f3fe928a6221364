import { realpathSync, statSync } from 'node:fs'
import { MAX_BYTES } from '../../read/yaml/limits.ts'
import { isErrno } from '../io/errno.ts'
import { readFile } from '../io/read-file.ts'

/**
 * Where configurations are read: the work tree, or a commit that stands in for it. Paths are
 * absolute, and those of the work tree.
 */
export interface Files {
  /** What a file holds, undefined where there is none. Throws what the system says of any other. */
  read(path: string): string | Uint8Array | undefined
  /** Where a path leads, undefined where to nothing. Absent where links lead nowhere else. */
  real?(path: string): string | undefined
  /** The commit, as it is called: messages name its files as in `main:dpa-lint.config.yaml`. */
  readonly ref?: string
}

export const workTreeFiles: Files = {
  read(path) {
    return statSync(path, { throwIfNoEntry: false }) ? readFile(path, MAX_BYTES) : undefined
  },
  real(path) {
    try {
      return realpathSync.native(path)
    } catch (error) {
      // What is in the way is said when the file is read.
      if (isErrno(error)) return undefined
      throw error
    }
  },
}
