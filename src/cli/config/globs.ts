import { dirname, relative, resolve } from 'node:path'
import { suppressionPlaces } from '../gate/suppression-files.ts'
import type { ListingTarget } from '../io/list-files.ts'
import { slashed } from '../io/paths.ts'
import type { Config } from './config.ts'
import { baseOf, globOf, globSeenFrom, isGlob, pathOfName } from './glob.ts'

/** The `files` of a configuration as what to look through: paths as they are, globs from where they begin. */
export const targetsOf = ({ files = [], folder }: Config): readonly ListingTarget[] =>
  files.map((written): ListingTarget => {
    if (!isGlob(written)) return { written, path: resolve(folder, written) }
    const matches = globOf(globSeenFrom(folder, written, folder))
    return {
      written,
      path: resolve(folder, baseOf(written)),
      matches: (path) => matches(slashed(relative(folder, path))),
    }
  })

/** What is left out: what `ignore` covers. The configuration and its companions are no declarations. */
export function ignoring(config: Config): ListingTarget['matches'] & {} {
  const covered = covering(config.ignore ?? [], config.folder)
  return (path) => isOurs(path, config) || covered(path)
}

/** Whether a file is one of those that steer the check. Another of their names is looked at like any file. */
export function isOurs(path: string, config: Config): boolean {
  const { waivers, baseline } = suppressionPlaces(config)
  return [...config.sources, waivers.path, baseline.path].includes(path)
}

/**
 * Whether globs cover a path: a file that one fits, or that lies in a folder that one fits. As in
 * .gitignore, a name without a slash is meant in any folder, and a slash before it means this one.
 */
export function covering(
  globs: readonly string[],
  folder: string,
  cwd = folder,
): (path: string) => boolean {
  const tests = globs.map((glob) => globOf(globSeenFrom(folder, pathOfName(glob), folder)))
  return (path) => {
    let way = slashed(relative(folder, resolve(cwd, path)))
    for (; way !== '.' && way !== '' && !/(?:^|\/)\.\.$/.test(way); way = dirname(way))
      if (tests.some((fits) => fits(way))) return true
    return false
  }
}
