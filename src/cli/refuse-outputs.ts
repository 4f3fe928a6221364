import { existsSync, readlinkSync, realpathSync } from 'node:fs'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { configNames, suppressionNames } from '../model/own-names.ts'
import { repositoryOf } from './config/config-places.ts'
import { isErrno } from './io/errno.ts'
import type { ListedFile } from './io/list-files.ts'
import { isInsideFolder } from './io/paths.ts'
import { UsageError } from './io/usage-error.ts'

/** What a run is about and what steers it: nothing of it is written over. */
export interface ProtectedFiles {
  readonly cwd: string
  readonly checked: readonly ListedFile[]
  /** The configuration in use with all that it extends, the waivers and the baseline, absolute. */
  readonly policy: readonly string[]
}

/** Refuses to write where a report has no business, before anything is read. */
export function refuseOutputs(written: readonly string[], kept: ProtectedFiles): void {
  for (const file of written) {
    const why = whyNot(resolve(kept.cwd, file), kept)
    if (why !== undefined) throw new UsageError(`${file} ${why}, so no report is written there`)
  }
}

function whyNot(path: string, { cwd, checked, policy }: ProtectedFiles): string | undefined {
  const root = repositoryOf(cwd) ?? cwd
  const real = leadsTo(path)
  if (real === undefined) return 'is behind links that lead in a circle'
  // A change can put a link in the way of a report, and behind it may lie whatever the runner owns.
  if (isInsideFolder(root, path) && !isInsideFolder(realpathSync.native(root), real))
    return 'is a link that leads out of the workspace'
  if ([path, real].some((one) => one.split(sep).some(isGit))) return 'belongs to Git'
  if ([path, real].some((one) => steering.has(basename(one).toLowerCase())))
    return 'has a name that steers this or another program'
  const isThere = (one: string) => existsSync(one) && realpathSync.native(one) === real
  if (policy.some(isThere)) return 'steers this run'
  if (checked.some((input) => input.real === real)) return 'is checked in this run'
  return undefined
}

const isGit = (name: string) => name.toLowerCase() === '.git'

/** What people and programs look for by its name: a report there would be taken for it. */
const steering: ReadonlySet<string> = new Set([
  ...configNames,
  ...Object.values(suppressionNames),
  'package.json',
  'package-lock.json',
  '.gitattributes',
  '.gitignore',
  '.gitmodules',
  '.gitlab-ci.yml',
  'codeowners',
])

/** As many links in a row as a system follows. */
const mostHops = 40

/** Where a path leads, links followed as far as it exists, those too that lead to nothing yet. */
function leadsTo(path: string, hops = mostHops): string | undefined {
  if (hops === 0) return undefined
  const above = dirname(path)
  if (above === path) return path
  const folder = leadsTo(above, hops)
  if (folder === undefined) return undefined
  const here = join(folder, basename(path))
  const target = targetOf(here)
  return target === undefined ? here : leadsTo(resolve(folder, target), hops - 1)
}

/** What a link says; what is no link, or not there, is itself. */
function targetOf(path: string): string | undefined {
  try {
    return readlinkSync(path)
  } catch (error) {
    if (isErrno(error)) return undefined
    throw error
  }
}
