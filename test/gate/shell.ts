import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gitEnv } from '../cli/git-world.ts'

export type Env = Readonly<Record<string, string>>

export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs a program without blocking: what it asks for over the network is answered by this process. */
export async function run(
  [program = '', ...args]: readonly string[],
  { cwd, env }: { readonly cwd: string; readonly env: Env },
): Promise<Ran> {
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const written = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => {
      written[name] += text
    })
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, ...written }
}

const made: string[] = []

/** A folder that nobody knows yet; a test file that has made some removes them when it is done. */
export function newFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'dpa-lint-gate-')))
  made.push(folder)
  return folder
}

export function removeFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
}

/** The environment of a job: a home of its own, a registry, Git without anybody's settings. */
export function jobEnv(home: string, registry: string): Env {
  mkdirSync(home, { recursive: true })
  return {
    ...gitEnv,
    HOME: home,
    CI: 'true',
    npm_config_registry: registry,
    npm_config_cache: join(home, '.npm'),
  }
}
