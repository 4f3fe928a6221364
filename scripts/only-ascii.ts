/**
 * The same program in ASCII alone, so that it can be read byte by byte (`latin1`): V8 then keeps a
 * byte a character, and starts the sooner. esbuild writes texts so, but leaves patterns and templates
 * as they are written, and read byte by byte `/übermitt/` would find nothing. Both mean the same with
 * their characters escaped; only what a tag reads raw would not.
 */
export function onlyAscii(program: string): string {
  const raw = /\bString\.raw`[^`]*[^\0-\x7f]/.exec(program)
  if (raw) throw new Error(`read raw, and more than ASCII: ${raw[0]}`)
  // A character behind a backslash of its own is that character: the escape takes its place.
  return program.replace(/(\\*)([^\0-\x7f])/g, (_, slashes: string, unit: string) => {
    const before = slashes.length % 2 === 1 ? slashes.slice(1) : slashes
    return `${before}\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}
