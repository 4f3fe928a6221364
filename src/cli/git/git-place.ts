import { realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path'
import type { Host } from '../io/host.ts'
import { isInsideFolder, slashed } from '../io/paths.ts'
import { UsageError } from '../io/usage-error.ts'
import { ask, type Git, gitIn } from './git-program.ts'

/** A folder as Git sees it: its repository, and which paths are which in a tree. */
export interface GitPlace {
  readonly git: Git
  /** The way from this folder to the top of the repository, as `../../`. */
  readonly top: string
  /** The way of a path from the top of the repository, `` for the top; none where it lies outside. */
  wayTo(path: string): string | undefined
}

export function gitPlace(cwd: string, env: Host['env']): GitPlace {
  const real = realpathSync.native(cwd)
  const { git, depth } = placed(real, env)
  const top = resolve(real, ...Array.from({ length: depth }, () => '..'))
  return {
    git,
    top: '../'.repeat(depth),
    wayTo(path) {
      // As it is written from here: a link that a change puts in the way must not lead elsewhere.
      const written = resolve(real, relative(cwd, resolve(cwd, path)))
      const found = isInsideFolder(top, written) ? written : realOf(written)
      return isInsideFolder(top, found) ? slashed(relative(top, found)) : undefined
    },
  }
}

/**
 * How deep in its repository a folder lies. Git's hooks set `GIT_DIR` and let Git take any folder
 * for the top; where the folder itself leads to the same repository, that is better asked.
 */
function placed(cwd: string, env: Host['env']): { readonly git: Git; readonly depth: number } {
  const git = gitIn(cwd, env)
  const { GIT_DIR: named, GIT_WORK_TREE: _, GIT_INDEX_FILE: __, ...others } = env
  if (named !== undefined) {
    const itself = gitIn(cwd, others)
    const found = folderOf(itself)
    if (found !== undefined && found === folderOf(git))
      return { git: itself, depth: depthIn(itself) }
    // A bare repository has no work tree of its own: its tree begins here.
    if (!isInWorkTree(git)) return { git, depth: 0 }
  } else if (!isInWorkTree(git)) {
    throw new UsageError('cannot ask git: this folder is not in the work tree of a repository')
  }
  return { git, depth: depthIn(git) }
}

function folderOf(git: Git): string | undefined {
  const { status, stdout } = git(['rev-parse', '--absolute-git-dir'])
  return status === 0 ? stdout.toString() : undefined
}

const isInWorkTree = (git: Git) =>
  ask(git, ['rev-parse', '--is-inside-work-tree']).toString().trim() === 'true'

const depthIn = (git: Git) =>
  ask(git, ['rev-parse', '--show-prefix']).filter((byte) => byte === 0x2f).length

/** Where a path lies, links followed as far as it exists. */
function realOf(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    const above = dirname(path)
    return above === path || !isAbsolute(above) ? path : join(realOf(above), basename(path))
  }
}
