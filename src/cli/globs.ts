import { basename, dirname, relative, resolve } from 'node:path'
import type { Config } from './config.ts'
import { configNames } from './config-places.ts'
import type { Target } from './list-files.ts'
import { slashed } from './paths.ts'

/** The `files` of a configuration as what to look through: paths as they are, globs from where they begin. */
export async function targetsOf({ files = [], folder }: Config): Promise<readonly Target[]> {
  if (files.length === 0) return []
  const { default: picomatch } = await import('picomatch')
  return files.map((written): Target => {
    const { base, isGlob } = picomatch.scan(written)
    if (!isGlob) return { written, path: resolve(folder, written) }
    const matches = picomatch(written.replace(/^\.\//, ''))
    return {
      written,
      path: resolve(folder, base),
      matches: (path) => matches(slashed(relative(folder, path))),
    }
  })
}

/**
 * What is left out: a file that a glob fits, or that lies in a folder that one fits. As in
 * .gitignore, a name without a slash is meant in any folder. The configuration itself is no declaration.
 */
export async function ignoring({
  ignore = [],
  folder,
  file,
}: Config): Promise<Target['matches'] & {}> {
  const isOurs = (path: string) =>
    path === file || (configNames as readonly string[]).includes(basename(path))
  if (ignore.length === 0) return isOurs
  const { default: picomatch } = await import('picomatch')
  const globs = ignore.map((glob) => glob.replace(/^\.\//, '').replace(/\/$/, ''))
  const matches = picomatch(globs, { dot: true, matchBase: true })
  return (path) => {
    if (isOurs(path)) return true
    for (let way = slashed(relative(folder, path)); way !== '.' && way !== ''; way = dirname(way))
      if (matches(way)) return true
    return false
  }
}
