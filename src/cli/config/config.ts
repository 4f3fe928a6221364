import { dirname, resolve } from 'node:path'
import type { WaiverPolicy } from '../../model/waiver.ts'
import type { Book } from '../io/host.ts'
import { UsageError } from '../io/usage-error.ts'
import { type Files, workTreeFiles } from './config-files.ts'
import { type Layer, layerValue } from './config-layers.ts'
import { configPlaces } from './config-places.ts'
import { globSeenFrom, nameSeenFrom } from './glob.ts'
import { configDiagnosticText } from './located-config-diagnostic.ts'
import type { PlacedPolicy } from './policies.ts'

/** What a workspace asks for. */
export interface Config {
  /** Where it says so; absent where there is no configuration. */
  readonly file?: string
  /** The folder of that file, or else the working directory. */
  readonly folder: string
  /** Reports show files as seen from here. */
  readonly cwd: string
  /** Who has a say, the weakest first: presets, what the configuration extends, itself. */
  readonly layers: readonly Layer[]
  /** Every file among them, absolute. */
  readonly sources: readonly string[]
  /** Requirements of the house, where there are any: rules like any other. */
  readonly policies?: readonly PlacedPolicy[]
  /** Paths and globs, seen from `folder` whoever says so. */
  readonly files?: readonly string[]
  readonly ignore?: readonly string[]
  /** Who may waive what, and the file of waivers (absolute), where one is named. */
  readonly waivers?: WaiverPolicy & { readonly file?: string }
  /** The baseline (absolute), where one is named. */
  readonly baseline?: string
}

/**
 * The configuration that is asked for (`--config`), the nearest one, or none (`--no-config`): from
 * the work tree, or from what stands in for it.
 */
export async function configOf(
  asked: string | false | undefined,
  cwd: string,
  { rules }: Pick<Book, 'rules'>,
  files: Files = workTreeFiles,
): Promise<Config> {
  const nothing = { folder: cwd, cwd, layers: [], sources: [] }
  if (asked === false) return nothing
  const file = await configFile(asked, cwd, files)
  if (file === undefined) return nothing
  const { configTree } = await import('./config-tree.ts')
  const { slips, policies, ...tree } = await configTree(file, { cwd, files }, rules)
  if (slips.length > 0) throw new UsageError(...slips.map(configDiagnosticText))
  return {
    file,
    folder: dirname(file),
    cwd,
    ...tree,
    ...(policies.length > 0 && { policies }),
    ...valuesOf(tree.layers, dirname(file)),
  }
}

/** The file that is asked for, or the nearest one up to the root of the repository. */
export async function configFile(
  asked: string | undefined,
  cwd: string,
  files: Files = workTreeFiles,
): Promise<string | undefined> {
  if (asked !== undefined) return resolve(cwd, asked)
  // A look at names costs almost nothing, and most runs find none.
  if (files === workTreeFiles && configPlaces(cwd).next().done) return undefined
  const { findConfig } = await import('./config-search.ts')
  return findConfig(cwd, files)
}

/** What the layers come to: of each value the last that is said, of lists as a whole. */
function valuesOf(layers: readonly Layer[], folder: string) {
  const globs = (pointer: string, shown: typeof globSeenFrom) => {
    const found = layerValue<readonly string[]>(layers, pointer)
    const home = found?.layer.folder ?? folder
    return found?.value.map((glob) => (home === folder ? glob : shown(folder, glob, home)))
  }
  const path = (pointer: string) => {
    const found = layerValue<string>(layers, pointer)
    return found && resolve(found.layer.folder, found.value)
  }
  const waivers = layers.flatMap(({ written }) => written.waivers ?? [])
  const longest = Object.assign({}, ...waivers.map((policy) => policy.longest))
  return present({
    files: globs('/files', globSeenFrom),
    ignore: globs('/ignore', nameSeenFrom),
    waivers:
      waivers.length === 0
        ? undefined
        : {
            ...Object.assign({}, ...waivers),
            ...present({ file: path('/waivers/file') }),
            longest,
          },
    baseline: path('/baseline'),
  })
}

/** Without what is not there. */
function present<T extends object>(fields: T) {
  const written = Object.entries(fields).filter(([, value]) => value !== undefined)
  return Object.fromEntries(written) as { [K in keyof T]?: Exclude<T[K], undefined> }
}
