import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'

/** A file's bytes, at most `limit` and one more: enough for the reader to see that it is too large. */
export function readFile(path: string, limit: number): Uint8Array {
  const file = openSync(path, constants.O_RDONLY | patience)
  try {
    const stat = fstatSync(file)
    if (!stat.isFile() && !stat.isDirectory()) throw noFile(path)
    // What the file system says can be wrong (it is 0 in /proc), so reading goes on to the end.
    let bytes: Buffer = Buffer.allocUnsafe(Math.min(stat.size, limit) + 1)
    let length = 0
    for (;;) {
      const read = readSync(file, bytes, length, bytes.length - length, null)
      length += read
      if (read === 0 || length > limit) return bytes.subarray(0, length)
      if (length === bytes.length) bytes = grown(bytes, limit)
    }
  } finally {
    closeSync(file)
  }
}

/** To open a pipe would wait for somebody to write to it, and a device may never end. */
const patience = constants.O_NONBLOCK ?? 0

const noFile = (path: string) =>
  Object.assign(new Error(`${path} is neither a file nor a folder`), { code: 'ENODEV' })

function grown(bytes: Buffer, limit: number): Buffer {
  const larger = Buffer.allocUnsafe(Math.min(2 * bytes.length, limit) + 1)
  bytes.copy(larger)
  return larger
}

/** The same of a stream. */
export async function readStream(
  stream: AsyncIterable<Uint8Array | string>,
  limit: number,
): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as string)
    chunks.push(bytes)
    length += bytes.length
    if (length > limit) break
  }
  return Buffer.concat(chunks).subarray(0, limit + 1)
}
