import { Unzip, UnzipInflate } from 'fflate'
import { readingLimits, TooLarge } from './reading-limits.ts'

/** The parts of a ZIP file that are asked for. What they become is counted, not what the file says of it. */
export function unzip(
  bytes: Uint8Array,
  names: ReadonlySet<string>,
): ReadonlyMap<string, Uint8Array> {
  const parts = new Map<string, Uint8Array[]>()
  let size = 0
  const reader = new Unzip((file) => {
    if (!names.has(file.name) || parts.has(file.name)) return
    const chunks: Uint8Array[] = []
    parts.set(file.name, chunks)
    file.ondata = (error, chunk) => {
      if (error) throw error
      size += chunk.length
      if (size > readingLimits.text) throw new TooLarge()
      chunks.push(chunk)
    }
    file.start()
  })
  reader.register(UnzipInflate)
  for (let at = 0; at < bytes.length; at += step)
    reader.push(bytes.subarray(at, at + step), at + step >= bytes.length)
  return new Map([...parts].map(([name, chunks]) => [name, joined(chunks)]))
}

/** Small, so that a part that swells a thousandfold is seen before it fills the memory. */
const step = 4096

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}
