import { onTestFinished } from 'vitest'
import * as book from '../../rules/index.ts'
import { runDesk } from '../../src/cli/desk/desk.ts'
import type { Host } from '../../src/cli/io/host.ts'

/** A desk that is open until the test ends, and its address. */
export async function openDesk(cwd: string, paths: readonly string[]): Promise<URL> {
  const stop = new AbortController()
  let told: (url: string) => void
  const url = new Promise<string>((heard) => {
    told = heard
  })
  const host: Host = {
    argv: [],
    cwd,
    env: {},
    today: '2026-11-30',
    stdin: (async function* () {})(),
    stdout: {
      write: (text, done) => {
        told(String(text).trim())
        done?.()
      },
    },
    stderr: { write: (_, done) => done?.() },
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
