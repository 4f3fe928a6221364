/**
 * A file's path as a relative reference (RFC 3986): all but unreserved characters are encoded, so
 * that a colon makes no scheme and a second leading slash no host. UTF-8 has no half surrogate pairs;
 * one becomes U+FFFD.
 */
export function relativeUri(file: string): string {
  return file.replaceAll(/[^A-Za-z0-9\-._~/]/gu, percent).replace(/^\/\//, '/%2F')
}

/** One character, percent-encoded as UTF-8. */
export function percent(character: string): string {
  return [...new TextEncoder().encode(character)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('')
}
