import { existsSync, lstatSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { configNames } from '../../model/own-names.ts'
import { MAX_BYTES } from '../../read/yaml/limits.ts'
import type { ListedFile } from '../io/list-files.ts'
import { isInsideFolder, shownFrom } from '../io/paths.ts'
import { readFile } from '../io/read-file.ts'

/**
 * The folders in which a configuration can stand, the nearest first, up to the root of the
 * repository. Outside of a repository only this folder is looked at: what lies above is nobody's.
 */
export function* foldersUp(from: string): Generator<string> {
  const root = repositoryOf(from) ?? from
  for (let folder = from; ; folder = dirname(folder)) {
    yield folder
    if (folder === root) return
  }
}

/**
 * The first file that seems to be a configuration, in the nearest folder that has one. A look at
 * names costs almost nothing; what reads them is only loaded where there is something to read.
 */
export function* configPlaces(from: string): Generator<string> {
  for (const folder of foldersUp(from)) {
    const place = configIn(folder)
    if (place !== undefined) yield place
  }
}

function configIn(folder: string): string | undefined {
  const shared = join(folder, 'package.json')
  const own = configNames.map((name) => join(folder, name)).find(standsThere)
  return own ?? (mentionsUs(shared) ? shared : undefined)
}

/** What could be thought to judge some of the files: it is nearer to them than `cwd`, and not among them, where it is a finding. */
export function nearerConfigs(cwd: string, files: readonly ListedFile[], used: readonly string[]) {
  const folders = new Set<string>()
  for (const { path } of files)
    for (let at = dirname(path); !folders.has(at) && !isInsideFolder(at, cwd); at = dirname(at))
      folders.add(at)
  const known = new Set([...used, ...files.map(({ path }) => path)])
  return [...folders]
    .map(configIn)
    .flatMap((path) => (path === undefined || known.has(path) ? [] : [shownFrom(cwd, path)]))
}

/** The repository around a folder: the nearest folder above it, or itself, that Git has marked. */
export function repositoryOf(from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder
    if (folder === dirname(folder)) return undefined
  }
}

/** A link that leads nowhere stands there too: a policy that nobody can read is no policy. */
function standsThere(path: string): boolean {
  const entry = lstatSync(path, { throwIfNoEntry: false })
  if (!entry?.isSymbolicLink()) return entry !== undefined && !entry.isDirectory()
  try {
    return !statSync(path).isDirectory()
  } catch {
    return true
  }
}

/** Almost every package.json has nothing to say to us. As a dependency we have a text for a value. */
function mentionsUs(path: string): boolean {
  try {
    if (!statSync(path).isFile()) return false
    const text = Buffer.from(readFile(path, MAX_BYTES)).toString()
    return /"dpa-lint"\s*:\s*[^"\s]/.test(text)
  } catch {
    return false
  }
}
