import { readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { parse } from 'yaml'
import type { Repo } from '../cli/git-world.ts'
import { root } from './github.ts'
import { type Env, newFolder, type Ran, run } from './shell.ts'

/** As much of a hook as ours have. */
export interface Hook {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly language: string
  readonly entry: string
  readonly args?: readonly string[]
  readonly files: string
  readonly pass_filenames: boolean
  readonly require_serial: boolean
}

export const hooks = parse(
  readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8'),
) as readonly Hook[]

/** Installs the package as pre-commit does for `language: node`, and gives the folder of its programs. */
export async function installHooks(tarball: string, env: Env): Promise<string> {
  const prefix = newFolder()
  const call = ['npm', 'install', '--global', '--offline', '--no-audit', '--no-fund', tarball]
  const { code, stderr } = await run(call, {
    cwd: prefix,
    env: { ...env, npm_config_prefix: prefix },
  })
  if (code !== 0) throw new Error(stderr)
  return join(prefix, 'bin')
}

/** Runs a hook on what is staged; none where nothing of that concerns it. */
export function runHook(
  id: string,
  repo: Repo,
  {
    bin,
    env,
    args,
  }: { readonly bin: string; readonly env: Env; readonly args?: readonly string[] },
): Promise<Ran> | undefined {
  const hook = hooks.find((candidate) => candidate.id === id)
  if (!hook) throw new Error(`there is no hook "${id}"`)
  const staged = repo.git(
    'diff',
    '--cached',
    '--name-only',
    '--no-ext-diff',
    '-z',
    '--diff-filter=ACMRTUXB',
  )
  const files = staged
    .split('\0')
    .filter((name) => name !== '' && new RegExp(hook.files).test(name))
  if (files.length === 0) return undefined
  const call = [
    ...hook.entry.split(' '),
    ...(args ?? hook.args ?? []),
    ...(hook.pass_filenames ? files : []),
  ]
  return run(call, { cwd: repo.home, env: { ...env, PATH: `${bin}${delimiter}${env['PATH']}` } })
}
