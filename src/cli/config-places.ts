import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The files of our own; the `dpa-lint` key of package.json comes after them. */
export const configNames = [
  'dpa-lint.config.yaml',
  'dpa-lint.config.yml',
  'dpa-lint.config.json',
  '.dpa-lintrc',
  '.dpa-lintrc.yaml',
  '.dpa-lintrc.json',
] as const

/** Where a configuration may stand in a folder, the first that is there. Data only: nothing that runs. */
export const configPlaces = [...configNames, 'package.json'] as const

/**
 * The folders, from here up to the root of the repository, in which a configuration seems to stand.
 * Outside of a repository only this folder is looked at: what lies above is nobody's.
 *
 * A look at names costs almost nothing; cosmiconfig is only loaded where there is something to read.
 */
export function* configFolders(from: string): Generator<string> {
  const root = repositoryOf(from) ?? from
  for (let folder = from; ; folder = dirname(folder)) {
    if (ownFiles(folder).length > 0 || mentionsUs(join(folder, 'package.json'))) yield folder
    if (folder === root) return
  }
}

/** The files in a folder that can be nothing but our configuration. */
export function ownFiles(folder: string): readonly string[] {
  return configNames
    .map((name) => join(folder, name))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile())
}

function repositoryOf(from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder
    if (folder === dirname(folder)) return undefined
  }
}

/** Almost every package.json has nothing to say to us. As a dependency we have a text for a value. */
function mentionsUs(file: string): boolean {
  try {
    return /"dpa-lint"\s*:\s*[^"\s]/.test(readFileSync(file, 'utf8'))
  } catch {
    return false
  }
}
