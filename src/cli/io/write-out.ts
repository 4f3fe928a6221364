import { inert, visible } from '../../report/text.ts'
import { errnoText, isErrno } from './errno.ts'
import type { OutStream } from './host.ts'
import { UsageError } from './usage-error.ts'

/** Writes to a stream, and is done when it is out. A reader that went away is no failure. */
export function writeOut(stream: OutStream, text: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (!error || (isErrno(error) && gone.has(error.code))) resolve()
      else reject(new UsageError(`cannot write to standard output: ${errnoText(error)}`))
    })
  })
}

/** Writes piece after piece, each when the one before is out. */
export async function writeAll(stream: OutStream, pieces: Iterable<string>): Promise<void> {
  for (const piece of pieces) await writeOut(stream, piece)
}

/** `| head` has seen enough. */
const gone: ReadonlySet<string> = new Set(['EPIPE', 'ERR_STREAM_DESTROYED', 'ECONNRESET'])

/** One line of our own on stderr; what it quotes from elsewhere steers neither a terminal nor a build server. */
export const writeError = (stderr: OutStream, line: string): Promise<void> =>
  writeOut(stderr, inert(`dpa-lint: ${visible(line)}\n`))
