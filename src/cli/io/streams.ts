import { fstatSync } from 'node:fs'
import type { OutStream } from './host.ts'
import { bytesOf, writeSome } from './write-some.ts'

/**
 * A standard stream of the process. A file or a pipe is written to directly: opening a stream for
 * it costs a fifth of a short run, and what is written directly is out before the program ends.
 */
export function standardStream(fd: 1 | 2): OutStream {
  return isPlain(fd) ? direct(fd) : listened(fd === 1 ? process.stdout : process.stderr)
}

/** Surely no terminal. */
function isPlain(fd: number): boolean {
  try {
    const stat = fstatSync(fd)
    return stat.isFile() || stat.isFIFO() || stat.isSocket()
  } catch {
    return false
  }
}

function direct(fd: number): OutStream {
  return {
    write(text, done) {
      try {
        const bytes = typeof text === 'string' ? bytesOf(text) : text
        for (let at = 0; at < bytes.length; ) at += writeSome(fd, bytes, at)
        done?.()
      } catch (error) {
        done?.(error as Error)
      }
    },
  }
}

/** `| head` closes the pipe: whoever wrote gets the error in `say`, and nobody else needs it. */
function listened<S extends NodeJS.WriteStream>(stream: S): S {
  if (stream.listenerCount('error') === 0) stream.on('error', () => undefined)
  return stream
}
