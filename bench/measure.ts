import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { text } from 'node:stream/consumers'

/** What one process took, from its start to its end. */
export interface Usage {
  readonly ms: number
  /** Seconds of processor time, of the program and of the system for it. */
  readonly cpu: number
  /** The same of the main thread alone, where the system tells: steadier than the clock. */
  readonly main: number
  /** Peak of resident memory, MB. */
  readonly peak: number
}

const preload = join(import.meta.dirname, 'usage.cjs')

/** Nothing that changes how Node starts: certificates from the environment alone cost it 40 ms. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(?:NODE|npm)_|^(?:FORCE|NO)_COLOR$/.test(name)),
)

/**
 * Runs Node once in a folder; what it prints goes to a file. Exit code 1 is an answer, for the corpus
 * has faults; anything else is a program that did not do its work.
 */
export async function measure(
  args: readonly string[],
  cwd: string,
  output: string,
): Promise<Usage> {
  const printed = openSync(output, 'w')
  const start = performance.now()
  const child = spawn(process.execPath, ['--require', preload, ...args], {
    cwd,
    env: environment,
    stdio: ['ignore', printed, printed, 'pipe'],
  })
  const usage = text(child.stdio[3] as NodeJS.ReadableStream)
  const [code] = await once(child, 'exit')
  const ms = performance.now() - start
  closeSync(printed)
  if (code > 1 || code === null) throw new Error(`ended with ${code}: node ${args.join(' ')}`)
  return { ms, ...(JSON.parse(await usage) as Omit<Usage, 'ms'>) }
}
