import { accessSync, constants, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { CosmiconfigResult, Loader, Options } from 'cosmiconfig'
import { configNames } from '../../model/own-names.ts'
import { MAX_BYTES } from '../../read/yaml/limits.ts'
import { type Files, workTreeFiles } from './config-files.ts'
import { configPlaces, foldersUp } from './config-places.ts'

/** The key of a package.json under which a configuration can stand. */
export const packageKey = 'dpa-lint'

/** The nearest configuration up to the root of the repository, absolute. */
export async function findConfig(cwd: string, files: Files): Promise<string | undefined> {
  if (files !== workTreeFiles) return findIn(files, cwd)
  for (const place of configPlaces(cwd)) {
    // cosmiconfig passes over what it may not open, and reads what never ends: reading will say why not.
    if (!isPlain(place)) return place
    const explorer = await newExplorer()
    const found = await explorer.search(dirname(place))
    if (found) return found.filepath
  }
  return undefined
}

function isPlain(path: string): boolean {
  try {
    accessSync(path, constants.R_OK)
    const stat = statSync(path)
    return stat.isFile() && stat.size <= MAX_BYTES
  } catch {
    return false
  }
}

interface Explorer {
  search(folder: string): Promise<CosmiconfigResult>
}

/**
 * The explorer behind cosmiconfig's front door, which would first run whatever script it finds in
 * `.config/`. It looks in one folder at a time and never in the home folder, and only chooses the
 * file: that is then read like a declaration.
 */
async function newExplorer(): Promise<Explorer> {
  const { Explorer } = (await import('cosmiconfig/dist/Explorer.js')) as unknown as {
    readonly Explorer: new (options: Options) => Explorer
  }
  const load: Loader = async (path, text) =>
    basename(path) !== 'package.json'
      ? {}
      : (await speaksOfUs(path, text))
        ? { [packageKey]: {} }
        : {}
  return new Explorer({
    packageProp: [packageKey],
    searchPlaces: [...configNames, 'package.json'],
    searchStrategy: 'none',
    ignoreEmptySearchPlaces: false,
    loaders: { default: load, noExt: load },
    transform: (result) => result,
    cache: false,
    mergeImportArrays: false,
    mergeSearchPlaces: false,
  })
}

/** Also where it cannot be read: what it says is judged by whoever reads it for good. */
async function speaksOfUs(file: string, text: string | Uint8Array): Promise<boolean> {
  const { readConfig } = await import('../../read/config.ts')
  const { data, faults } = await readConfig({ file, text }, {}, packageKey)
  return data !== undefined || faults.length > 0
}

/** The same among files that are not those of the work tree. */
async function findIn(files: Files, cwd: string): Promise<string | undefined> {
  for (const folder of foldersUp(cwd)) {
    const own = configNames.map((name) => join(folder, name))
    const found = own.find((path) => files.read(path) !== undefined)
    if (found !== undefined) return found
    const shared = join(folder, 'package.json')
    const text = files.read(shared)
    if (text?.includes(packageKey as never) && (await speaksOfUs(shared, text))) return shared
  }
  return undefined
}
