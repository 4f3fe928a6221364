import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { CosmiconfigResult, Loader, Options } from 'cosmiconfig'
import { segments } from '../model/path.ts'
import { readConfig } from '../read/config.ts'
import { configFolders, configPlaces, ownFiles } from './config-places.ts'
import { errnoText } from './errno.ts'
import { whyFixed } from './fixed-rules.ts'
import { shownFrom } from './paths.ts'
import { UsageError } from './usage-error.ts'

/** A configuration that fits its schema, as it was written. */
export interface ConfigFile {
  readonly file: string
  readonly data: unknown
}

/** Reads the file that is asked for, or the nearest one up to the root of the repository. */
export async function configFile(
  asked: string | undefined,
  cwd: string,
  schema: () => Promise<object>,
): Promise<ConfigFile | undefined> {
  if (asked !== undefined) {
    const explorer = await newExplorer(cwd, schema)
    return fileOf(await explorer.load(asked).catch((error) => unreadable(asked, cwd, error)))
  }
  for (const folder of configFolders(cwd)) {
    const explorer = await newExplorer(cwd, schema)
    const found = fileOf(await explorer.search(folder))
    if (found !== undefined) return found
    // cosmiconfig passes over what it may not open; a policy that nobody can read is no policy.
    for (const file of ownFiles(folder)) {
      try {
        readFileSync(file)
      } catch (error) {
        unreadable(file, cwd, error)
      }
    }
  }
  return undefined
}

const fileOf = (result: CosmiconfigResult): ConfigFile | undefined =>
  result ? { file: result.filepath, data: result.config ?? {} } : undefined

function unreadable(file: string, cwd: string, error: unknown): never {
  if (error instanceof UsageError) throw error
  throw new UsageError(`cannot read the configuration ${shownFrom(cwd, file)}: ${errnoText(error)}`)
}

/**
 * The explorer behind cosmiconfig's front door, which would first run whatever script it finds in
 * `.config/`. It looks in one folder at a time and never in the home folder.
 */
async function newExplorer(cwd: string, schema: () => Promise<object>): Promise<Explorer> {
  const { Explorer } = (await import('cosmiconfig/dist/Explorer.js')) as unknown as {
    readonly Explorer: new (options: Options) => Explorer
  }
  const load: Loader = (file, text) => understand(file, text, cwd, schema)
  return new Explorer({
    packageProp: ['dpa-lint'],
    searchPlaces: [...configPlaces],
    searchStrategy: 'none',
    ignoreEmptySearchPlaces: false,
    loaders: { default: load, noExt: load },
    transform: (result) => result,
    cache: false,
    mergeImportArrays: false,
    mergeSearchPlaces: false,
  })
}

interface Explorer {
  search(folder: string): Promise<CosmiconfigResult>
  load(file: string): Promise<CosmiconfigResult>
}

async function understand(
  path: string,
  text: string,
  cwd: string,
  schema: () => Promise<object>,
): Promise<unknown> {
  const under = basename(path) === 'package.json' ? 'dpa-lint' : undefined
  const file = shownFrom(cwd, path)
  const reading = await readConfig({ file, text }, await schema(), under)
  if (reading.faults.length > 0) {
    const lines = reading.faults.map(({ message, hint, place: { line, column, pointer } }) => {
      const known = whyFixed(segments(pointer).at(-1) ?? '')
      const text = known ?? [message, hint].filter(Boolean).join(', ')
      return `${file}:${line}:${column}: ${text}`
    })
    throw new UsageError(...lines)
  }
  return under === undefined ? reading.data : { [under]: reading.data }
}
