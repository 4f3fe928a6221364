import { basename, dirname, join, resolve } from 'node:path'
import { gateRules, readingRules } from '../../model/builtin-rules.ts'
import { step } from '../../model/path.ts'
import type { Rule } from '../../model/rule.ts'
import { quoted } from '../../model/words.ts'
import { isInsideFolder } from '../io/paths.ts'
import { didYouMean } from '../io/usage-error.ts'
import type { Files } from './config-files.ts'
import type { Layer, Written } from './config-layers.ts'
import { baseOf, isGlob, whyNoGlob } from './glob.ts'
import type { LocatedConfigDiagnostic } from './located-config-diagnostic.ts'

/** Something that the shape of a configuration cannot show to be wrong: where it stands, and what it is. */
export interface ConfigDiagnostic {
  readonly pointer: string
  readonly message: string
}

/** Where a configuration may lead. */
export interface Bounds {
  /** What it says of paths begins here. */
  readonly folder: string
  /** No path leads out of these. */
  readonly workspace: readonly string[]
  readonly files: Files
}

/** Slips in a configuration that fits its schema. */
export function* configDiagnostics(written: Written, bounds: Bounds): Generator<ConfigDiagnostic> {
  const { files = [], ignore = [], overrides = [], waivers = {}, baseline } = written
  yield* globSlips(files, '/files')
  yield* globSlips(ignore, '/ignore')
  for (const [index, { files: globs }] of overrides.entries())
    yield* globSlips(globs, step(step('/overrides', index), 'files'))

  for (const [index, file] of files.entries())
    yield* pathSlips(file, step('/files', index), bounds, isGlob(file) ? baseOf(file) : file)
  if (waivers.file !== undefined) yield* pathSlips(waivers.file, '/waivers/file', bounds)
  if (baseline !== undefined) yield* pathSlips(baseline, '/baseline', bounds)
}

/** Rules that nobody may waive, and that nobody knows. */
export function* neverDiagnostics(
  layers: readonly Layer[],
  rules: readonly Rule[],
): Generator<LocatedConfigDiagnostic> {
  const ids = [
    ...rules.map(({ id }) => id),
    ...layers.flatMap(({ written }) => Object.keys(written.policies ?? {})),
    ...Object.keys(readingRules),
    ...Object.keys(gateRules),
  ]
  for (const { written, origin } of layers) {
    for (const [index, id] of (written.waivers?.never ?? []).entries()) {
      const from = origin(step('/waivers/never', index))
      if (ids.includes(id) || from.by !== 'file') continue
      const message = `no rule is called ${quoted(id)}${didYouMean(id, ids)}`
      yield { place: from.place, message }
    }
  }
}

/** How many globs there may be together: each file that is checked is held against all of them. */
const mostGlobs = 1000

/** The list with which there are too many. */
export function* globCountDiagnostics(
  layers: readonly Layer[],
): Generator<LocatedConfigDiagnostic> {
  let count = 0
  for (const { written, origin } of layers) {
    const { files = [], ignore = [], overrides = [] } = written
    const lists = [
      { pointer: '/files', length: files.length },
      { pointer: '/ignore', length: ignore.length },
      { pointer: '/overrides', length: overrides.flatMap((override) => override.files).length },
    ]
    for (const { pointer, length } of lists) {
      count += length
      const from = origin(pointer)
      if (count <= mostGlobs || from.by !== 'file') continue
      yield { place: from.place, message: `with this there are more than ${mostGlobs} globs` }
      return
    }
  }
}

function* globSlips(globs: readonly string[], pointer: string): Generator<ConfigDiagnostic> {
  for (const [index, glob] of globs.entries()) {
    const why = whyNoGlob(glob)
    if (why !== undefined)
      yield { pointer: step(pointer, index), message: `${quoted(glob)} ${why}` }
  }
}

function* pathSlips(
  written: string,
  pointer: string,
  bounds: Bounds,
  path = written,
): Generator<ConfigDiagnostic> {
  if (pathLeadsOut(resolve(bounds.folder, path), bounds))
    yield { pointer, message: `${quoted(written)} leads out of the workspace` }
}

/** Whether a path, or what links on it lead to, lies outside. Its end need not be there yet. */
export function pathLeadsOut(path: string, { workspace, files }: Omit<Bounds, 'folder'>): boolean {
  if (!workspace.some((folder) => isInsideFolder(folder, path))) return true
  const fence = workspace.map((folder) => realOf(folder, files))
  const real = realOf(path, files)
  return !fence.some((folder) => isInsideFolder(folder, real))
}

function realOf(path: string, files: Files): string {
  const above = dirname(path)
  if (!files.real || above === path) return path
  return files.real(path) ?? join(realOf(above, files), basename(path))
}
