import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** What a report says again and again packs to a tenth; to pack it harder would take longer than to find it. */
export function packed(text: string): () => string {
  const bytes = deflateRawSync(text, { level: 1 })
  return () => inflateRawSync(bytes).toString()
}
