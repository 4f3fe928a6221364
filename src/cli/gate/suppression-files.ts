import { existsSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { suppressionNames } from '../../model/own-names.ts'
import type { Source } from '../../model/source-location.ts'
import type { Config } from '../config/config.ts'
import { repositoryOf } from '../config/config-places.ts'
import { errnoText } from '../io/errno.ts'
import { isInsideFolder, shownFrom } from '../io/paths.ts'
import { readFile } from '../io/read-file.ts'
import { UsageError } from '../io/usage-error.ts'

/** A file that excuses findings: where it stands, and whether somebody has named it. */
export interface SuppressionPlace {
  readonly path: string
  readonly named: boolean
}

export function suppressionPlaces({ folder, waivers, baseline }: Config): {
  readonly waivers: SuppressionPlace
  readonly baseline: SuppressionPlace
} {
  const place = (named: string | undefined, usual: string) => ({
    path: named ?? join(folder, usual),
    named: named !== undefined,
  })
  return {
    waivers: place(waivers?.file, suppressionNames.waivers),
    baseline: place(baseline, suppressionNames.baseline),
  }
}

/** As much of a file as is ever read of waivers or of a baseline, in bytes. */
const mostBytes = 16 << 20

/** A file of the work tree. One that nobody named need not be there. */
export function suppressionHere(
  { path, named }: SuppressionPlace,
  cwd: string,
): Source | undefined {
  if (!named && !existsSync(path)) return undefined
  const file = shownFrom(cwd, path)
  try {
    if (leadsOut(path, cwd))
      throw new UsageError(`${file} is a link that leads out of the workspace`)
    return { file, text: readFile(path, mostBytes) }
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${errnoText(error)}`)
  }
}

/** Its text may be shown, and a change could let it lead to what only the build server may read. */
export function leadsOut(path: string, cwd: string): boolean {
  const root = repositoryOf(cwd) ?? cwd
  const fence = isInsideFolder(root, path) ? root : dirname(path)
  return !isInsideFolder(realpathSync.native(fence), realpathSync.native(path))
}
