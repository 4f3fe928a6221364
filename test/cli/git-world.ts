import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { clockEnv } from '../clock.ts'
import { folder } from './world.ts'

/** What a commit is made of: texts, `null` for a file that goes, a link by where it leads. */
export type Change = Readonly<Record<string, string | Uint8Array | null | { readonly to: string }>>

/** The settings of whoever runs the tests stay out, and the same commits get the same hashes. */
export const gitEnv = {
  ...clockEnv,
  PATH: process.env['PATH'] ?? '',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_AUTHOR_DATE: '2026-11-02T09:00:00Z',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
  GIT_COMMITTER_DATE: '2026-11-02T09:00:00Z',
} as const

export interface Repo {
  readonly home: string
  git(...args: readonly string[]): string
  /** Writes and commits everything, and gives the hash. */
  commit(message: string, change: Change): string
}

/** A repository of its own for a test, on the branch `main`. */
export function repo(change: Change = {}, init: readonly string[] = []): Repo {
  const repository = repoIn(folder())
  repository.git('init', '--quiet', '-b', 'main', ...init)
  repository.commit('first', change)
  return repository
}

/** A repository that is already there. */
export function repoIn(home: string): Repo {
  const git = (...args: readonly string[]) => gitAt(home, ...args)
  return {
    home,
    git,
    commit(message, change) {
      apply(home, change)
      git('add', '--all')
      git('commit', '--quiet', '--allow-empty', '-m', message)
      return git('rev-parse', 'HEAD')
    },
  }
}

export function gitAt(cwd: string, ...args: readonly string[]): string {
  // Nobody keeps these repositories: to look after each commit what could be packed takes as long again.
  const { status, stdout, stderr } = spawnSync('git', ['-c', 'maintenance.auto=false', ...args], {
    cwd,
    env: gitEnv,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`)
  return stdout.trim()
}

export function apply(home: string, change: Change): void {
  for (const [name, content] of Object.entries(change)) {
    const path = join(home, name)
    rmSync(path, { recursive: true, force: true })
    if (content === null) continue
    mkdirSync(dirname(path), { recursive: true })
    if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(path, content)
    else symlinkSync(content.to, path)
  }
}
