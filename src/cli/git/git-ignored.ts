import { existsSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { repositoryOf } from '../config/config-places.ts'
import type { Host } from '../io/host.ts'
import { isInsideFolder, slashed } from '../io/paths.ts'
import { UsageError } from '../io/usage-error.ts'

/**
 * Which of these files Git ignores. What is tracked is never ignored, so that no change can hide a
 * file that it brings; and where Git cannot be asked, nothing is.
 */
export async function gitIgnored(
  paths: readonly string[],
  { cwd, env }: Host,
): Promise<ReadonlySet<string>> {
  const root = repositoryOf(cwd)
  if (root === undefined) return new Set()
  const inside = paths.filter((path) => isInsideFolder(root, path))
  if (!ignoresAnything(root, inside)) return new Set()
  // Whatever starts programs takes a tenth of a short run to load.
  const { gitIn } = await import('./git-program.ts')
  try {
    const { status, stdout } = gitIn(cwd, env)([...untracked, '-z'])
    if (status !== 0) return new Set()
    const names = stdout.toString().split('\0').filter(Boolean)
    const files = new Set(names)
    const folders = names.filter((name) => name.endsWith('/'))
    return new Set(
      inside.filter((path) => {
        const name = slashed(relative(cwd, path))
        return files.has(name) || folders.some((folder) => name.startsWith(folder))
      }),
    )
  } catch (error) {
    if (error instanceof UsageError) return new Set()
    throw error
  }
}

/** Below the working directory, whole folders as one. */
const untracked = ['ls-files', '--others', '--ignored', '--exclude-standard', '--directory']

/** A look at names is cheaper than a question to Git, and settles most of them. */
function ignoresAnything(root: string, paths: readonly string[]): boolean {
  const folders = new Set<string>()
  for (const path of paths)
    for (let folder = dirname(path); !folders.has(folder); folder = dirname(folder)) {
      folders.add(folder)
      if (existsSync(join(folder, '.gitignore'))) return true
      if (folder === root) break
    }
  return false
}
