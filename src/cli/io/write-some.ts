import { writeSync } from 'node:fs'

/** As much as goes in now; a full pipe that does not block is given a moment. */
export function writeSome(fd: number, bytes: Uint8Array, at: number): number {
  try {
    return writeSync(fd, bytes, at)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
    return 0
  }
}

/** Room for what is written at once, three bytes a character at most; made when something is. */
let room: Buffer | undefined
const most = 3 << 17

/** A text as UTF-8, good until the next one is asked for: a long report is thousands of pieces. */
export function bytesOf(text: string): Uint8Array {
  if (text.length * 3 > most) return Buffer.from(text)
  room ??= Buffer.allocUnsafeSlow(most)
  return room.subarray(0, room.write(text))
}
