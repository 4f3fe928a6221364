import { dirname, resolve } from 'node:path'
import { step } from '../../model/path.ts'
import type { Rule } from '../../model/rule.ts'
import { quoted } from '../../model/words.ts'
import { shownFrom } from '../io/paths.ts'
import { UsageError } from '../io/usage-error.ts'
import {
  configDiagnostics,
  globCountDiagnostics,
  neverDiagnostics,
  pathLeadsOut,
} from './config-diagnostics.ts'
import { type ConfigFile, type ConfigSurroundings, readConfigFile } from './config-file.ts'
import { extendedFile, type Layer } from './config-layers.ts'
import { repositoryOf } from './config-places.ts'
import { configSchema } from './config-schema.ts'
import { configDiagnosticText, type LocatedConfigDiagnostic } from './located-config-diagnostic.ts'
import { type PlacedPolicy, policiesIn } from './policies.ts'
import { presetLayer } from './preset-layer.ts'
import { type PresetName, presets } from './presets.ts'

/** A configuration and all that it extends. */
export interface ConfigTree {
  /** The weakest first, the configuration itself last. */
  readonly layers: readonly Layer[]
  /** Every file that has a say, absolute, the configuration itself first. */
  readonly sources: readonly string[]
  readonly policies: readonly PlacedPolicy[]
  readonly slips: readonly LocatedConfigDiagnostic[]
}

/** How many files may extend one another in a row, and how many may have a say. */
const deepest = 10
const most = 100

/** Reads a configuration and what it extends, each file inside the workspace and none forever. */
export async function configTree(
  path: string,
  surroundings: Pick<ConfigSurroundings, 'cwd' | 'files'>,
  rules: readonly Rule[],
): Promise<ConfigTree> {
  const tree = await treeWith([], path, surroundings, rules)
  const ids = tree.layers.flatMap(({ written }) => Object.keys(written.policies ?? {}))
  // Policies are rules too, and known only when all is read: what was strange may now be one of them.
  return ids.length === 0 || tree.slips.length === 0
    ? tree
    : treeWith(ids, path, surroundings, rules)
}

async function treeWith(
  policyIds: readonly string[],
  path: string,
  { cwd, files }: Pick<ConfigSurroundings, 'cwd' | 'files'>,
  rules: readonly Rule[],
): Promise<ConfigTree> {
  const surroundings = { cwd, files, schema: configSchema(rules, policyIds) }
  const root = repositoryOf(dirname(path)) ?? dirname(path)
  const workspace = [...new Set([root, cwd])]
  const read = new Map<string, ConfigFile>()
  const layers: Layer[] = []
  const sound: Layer[] = []
  const slips: LocatedConfigDiagnostic[] = []

  const problem = await add(path, shownFrom(cwd, path), [])
  if (problem !== undefined) throw new UsageError(problem)
  const { policies, slips: ofPolicies } = await policiesIn(sound, rules)
  slips.push(...neverDiagnostics(sound, rules), ...globCountDiagnostics(sound), ...ofPolicies)
  return { layers, sources: [...read.keys()], policies, slips: inOrder(slips) }

  /** Adds a file after what it extends, or says why not. */
  async function add(
    path: string,
    name: string,
    way: readonly string[],
  ): Promise<string | undefined> {
    if (pathLeadsOut(path, { workspace: [root], files }))
      return `${name} leads out of the workspace`
    const real = files.real?.(path) ?? path
    if (way.includes(real)) return `${name} leads back to this file`
    if (way.length > deepest) return `${name} is extended over more than ${deepest} files`
    if (layers.length > most) return `${name} is one of more than ${most} configurations`

    const file = read.get(path) ?? (await readConfigFile(path, surroundings))
    if (typeof file === 'string') return file
    if (!read.has(path)) slips.push(...slipsOf(file))
    read.set(path, file)
    for (const { name, pointer } of extendedBy(file)) {
      if (isPreset(name)) layers.push(presetLayer(name, rules, file.place(pointer)))
      else if (new RegExp(extendedFile).test(name)) {
        const message = await add(resolve(dirname(path), name), quoted(name), [...way, real])
        if (message !== undefined) slips.push({ place: file.place(pointer), message })
      }
    }
    const layer = layerOf(file)
    layers.push(layer)
    if (file.faults.length === 0) sound.push(layer)
    return undefined
  }

  function slipsOf({
    path,
    written,
    faults,
    place,
  }: ConfigFile): readonly LocatedConfigDiagnostic[] {
    if (faults.length > 0) return faults
    const found = configDiagnostics(written, { folder: dirname(path), workspace, files })
    return [...found].map(({ pointer, message }) => ({ place: place(pointer), message }))
  }
}

/** Each once, however often its file is extended, and file by file as they are written. */
const inOrder = (slips: readonly LocatedConfigDiagnostic[]): readonly LocatedConfigDiagnostic[] =>
  [...new Map(slips.map((slip) => [configDiagnosticText(slip), slip])).values()].sort(byPlace)

const byPlace = (
  { place: a }: LocatedConfigDiagnostic,
  { place: b }: LocatedConfigDiagnostic,
): number => (a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1)

const isPreset = (name: string): name is PresetName => Object.hasOwn(presets, name)

/** What a file extends, as far as it is sound enough to follow. */
function extendedBy({ written }: ConfigFile) {
  const { extends: names = [] } = written
  const entries = Array.isArray(names)
    ? names.map((name, index) => ({ name, pointer: step('/extends', index) }))
    : [{ name: names, pointer: '/extends' }]
  return entries.flatMap(({ name, pointer }) =>
    typeof name === 'string' ? [{ name, pointer }] : [],
  )
}

const layerOf = ({ path, written, place }: ConfigFile): Layer => ({
  written,
  folder: dirname(path),
  origin: (pointer) => ({ by: 'file', place: place(pointer) }),
})
