import { execFileSync, spawnSync } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'

/** A program of another commit, and what must be done when it is no longer needed. */
export interface OtherProgram {
  readonly commit: string
  readonly program: string
  readonly remove: () => void
}

/**
 * Builds what a commit holds, in a tree of its own and with the packages that are here: where the two
 * commits ask for others, the figures say that too.
 */
export function programAt(root: string, ref: string, folder: string): OtherProgram {
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim()
  const commit = git('rev-parse', '--short', '--verify', `${ref}^{commit}`)
  const tree = join(folder, 'tree')
  git('worktree', 'add', '--quiet', '--detach', tree, commit)
  const remove = () => void git('worktree', 'remove', '--force', tree)
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'), 'junction')
  const { status } = spawnSync('npm', ['run', '--silent', 'postprepare'], {
    cwd: tree,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) {
    remove()
    throw new Error(`${ref} cannot be built with the packages that are here`)
  }
  return { commit, program: join(tree, 'dist/dpa-lint.cjs'), remove }
}
