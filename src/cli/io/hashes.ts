import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Source } from '../../model/source-location.ts'
import { MAX_BYTES } from '../../read/yaml/limits.ts'

export function sha256(data: string | Uint8Array, encoding: 'hex' | 'base64'): string {
  return createHash('sha256').update(data).digest(encoding)
}

/** Takes down the SHA-256 of every source that it is shown, by its name in the report. */
export function hashing(cwd: string): {
  readonly hashes: ReadonlyMap<string, string>
  seen(source: Source): void
} {
  const hashes = new Map<string, string>()
  return {
    hashes,
    seen({ file, text }) {
      // What is too large was not read to its end.
      const whole = text.length <= MAX_BYTES
      hashes.set(file, whole ? sha256(text, 'hex') : ofFile(resolve(cwd, file)))
    },
  }
}

const chunk = 1 << 20

function ofFile(path: string): string {
  const hash = createHash('sha256')
  const bytes = Buffer.allocUnsafe(chunk)
  const file = openSync(path, 'r')
  try {
    for (let read = chunk; read > 0; ) {
      read = readSync(file, bytes, 0, chunk, null)
      hash.update(bytes.subarray(0, read))
    }
  } finally {
    closeSync(file)
  }
  return hash.digest('hex')
}
