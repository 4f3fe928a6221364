import { step } from '../../model/path.ts'
import type { OptionValue } from '../../model/rule.ts'
import type { Severity } from '../../model/severity.ts'
import type { Layer, Origin, WrittenRules } from './config-layers.ts'
import { nameSeenFrom } from './glob.ts'

/** One thing that somebody says of a rule: how grave it is, or the value of an option. */
export interface RuleSaying {
  readonly rule: string
  /** `severity`, or the name of an option. */
  readonly field: string
  readonly value: Severity | 'off' | OptionValue
  readonly origin: Origin
  /** The globs of the override in which it stands. */
  readonly for?: readonly string[]
}

/** An override, with all that it says. */
export interface OverrideSaying {
  readonly files: readonly string[]
  readonly origin: Origin
  readonly sayings: readonly RuleSaying[]
}

/**
 * Everything said of rules, each later saying over those before it. `fits` chooses the overrides, by
 * globs seen from `folder`.
 */
export function* ruleSayings(
  layers: readonly Layer[],
  folder: string,
  fits: (globs: readonly string[]) => boolean,
): Generator<RuleSaying> {
  for (const layer of layers) {
    yield* sayingsIn(layer, '/rules', layer.written.rules)
    for (const { files, sayings } of overridesIn(layer, folder))
      if (fits(files)) for (const saying of sayings) yield { ...saying, for: files }
  }
}

/** The overrides in order, seen from `folder`, without what a layer above says again of all files. */
export function* overrideSayings(
  layers: readonly Layer[],
  folder: string,
): Generator<OverrideSaying> {
  for (const [index, layer] of layers.entries()) {
    const above = layers
      .slice(index + 1)
      .flatMap((other) => [...sayingsIn(other, '/rules', other.written.rules)])
    const saidAbove = new Set(above.map(keyOf))
    for (const { sayings, ...override } of overridesIn(layer, folder)) {
      const left = sayings.filter((saying) => !saidAbove.has(keyOf(saying)))
      if (left.length > 0) yield { ...override, sayings: left }
    }
  }
}

const keyOf = ({ rule, field }: RuleSaying) => `${rule}/${field}`

function overridesIn(layer: Layer, folder: string): readonly OverrideSaying[] {
  return (layer.written.overrides ?? []).map(({ files, rules }, index) => {
    const pointer = step('/overrides', index)
    return {
      files: files.map((glob) => nameSeenFrom(folder, glob, layer.folder)),
      origin: layer.origin(step(pointer, 'files')),
      sayings: [...sayingsIn(layer, step(pointer, 'rules'), rules)],
    }
  })
}

function* sayingsIn(
  layer: Layer,
  pointer: string,
  rules: WrittenRules = {},
): Generator<RuleSaying> {
  for (const [rule, setting] of Object.entries(rules)) {
    const at = step(pointer, rule)
    if (typeof setting === 'string') {
      yield { rule, field: 'severity', value: setting, origin: layer.origin(at) }
      continue
    }
    for (const [field, value] of Object.entries(setting))
      yield { rule, field, value, origin: layer.origin(step(at, field)) }
  }
}
