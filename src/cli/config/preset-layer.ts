import type { OptionValue, Rule } from '../../model/rule.ts'
import type { SourceLocation } from '../../model/source-location.ts'
import type { Layer, Origin, Written, WrittenRules } from './config-layers.ts'
import { type Preset, type PresetName, presets } from './presets.ts'

/** A preset as one voice among those of a configuration; `place` is where it is named, if in a file. */
export function presetLayer(
  name: PresetName,
  rules: readonly Rule[],
  place?: SourceLocation,
): Layer {
  const { failOn, unknownAs, strict, regimes }: Preset = presets[name]
  const origin: Origin = { by: 'preset', preset: name, ...(place && { place }) }
  const written: Written = {
    ...(failOn && { failOn }),
    ...(unknownAs && { unknownAs }),
    ...(strict && { rules: strictRules(rules) }),
  }
  return { preset: name, written, folder: '', ...(regimes && { regimes }), origin: () => origin }
}

const strictRules = (rules: readonly Rule[]): WrittenRules =>
  Object.fromEntries(
    rules.flatMap((rule) => {
      const options = strictOptions(rule)
      return Object.keys(options).length === 0 ? [] : [[rule.id, options] as const]
    }),
  )

function strictOptions({ options }: Rule): Readonly<Record<string, OptionValue>> {
  return Object.fromEntries(
    Object.entries(options).flatMap(([name, option]) =>
      option.type === 'integer' && option.strict !== undefined ? [[name, option.strict]] : [],
    ),
  )
}
