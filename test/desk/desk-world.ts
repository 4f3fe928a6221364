import { Readable } from 'node:stream'
import { onTestFinished } from 'vitest'
import * as book from '../../rules/index.ts'
import { runDesk } from '../../src/cli/desk/desk.ts'
import type { Host } from '../../src/cli/io/host.ts'

/** The world of a desk: nothing is heard of it, and its day is given. */
export const deskHost = (cwd: string): Host => ({
  argv: [],
  cwd,
  env: {},
  today: '2026-11-30',
  stdin: Readable.from([]),
  stdout: { write: (_, done) => done?.() },
  stderr: { write: (_, done) => done?.() },
})

/** A desk that is open until the test ends, and its address. */
export async function openDesk(cwd: string, paths: readonly string[]): Promise<URL> {
  const stop = new AbortController()
  let told: (url: string) => void
  const url = new Promise<string>((heard) => {
    told = heard
  })
  const host: Host = {
    ...deskHost(cwd),
    stdout: {
      write: (text, done) => {
        told(String(text).trim())
        done?.()
      },
    },
    stop: stop.signal,
  }
  const ended = runDesk({ paths }, host, book)
  onTestFinished(async () => {
    stop.abort()
    await ended
  })
  return new URL(
    await Promise.race([url, ended.then(() => Promise.reject(new Error('the desk ended')))]),
  )
}
