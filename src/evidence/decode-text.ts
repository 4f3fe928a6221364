/** The text of a file: UTF-8, else what its marks say, else what Windows wrote. */
export function decodeText(bytes: Uint8Array): string {
  const [a, b] = bytes
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder(charsetIn(bytes)).decode(bytes)
  }
}

function charsetIn(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  const name = /charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1]?.toLowerCase()
  return name && /^(?:iso-8859-(?:1|2|15)|windows-125[0-8])$/.test(name) ? name : 'windows-1252'
}
