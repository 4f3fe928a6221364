import type { Host } from './host.ts'

export interface Progress {
  at(done: number): void
  end(): void
}

const patience = 1_000
const pause = 100

/** How far a long run has come, on a terminal and nowhere else; a short one says nothing. */
export function progressOn(host: Pick<Host, 'stderr'>, total: number): Progress {
  const began = Date.now()
  let last = 0
  return {
    at(done) {
      const now = Date.now()
      if (now - began < patience || now - last < pause || !host.stderr.isTTY) return
      last = now
      host.stderr.write(`\r\u001b[Kchecking: ${done} of ${total} files`)
    },
    end() {
      if (last > 0) host.stderr.write('\r\u001b[K')
    },
  }
}
