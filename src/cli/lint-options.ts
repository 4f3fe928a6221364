import type { LintOptions } from '../lint.ts'
import type { Severity } from '../model/severity.ts'
import { assumedInstruments } from './assume-invalid.ts'
import { catalogue } from './book/catalogue.ts'
import { selection } from './book/select.ts'
import type { Config } from './config/config.ts'
import { type Layer, layerValue } from './config/config-layers.ts'
import { presetLayer } from './config/preset-layer.ts'
import type { PresetName } from './config/presets.ts'
import { settingsOf } from './config/rule-settings.ts'
import type { RuleSeverities, Threshold } from './flags.ts'
import type { Book } from './io/host.ts'

/** What the flags say of how to judge. */
export interface LintOptionsCall {
  readonly failOn?: Threshold
  readonly rule?: RuleSeverities
  readonly select?: readonly string[]
  readonly preset?: readonly PresetName[]
  readonly assumeInvalid?: readonly string[]
  readonly unknownAs?: Severity
  readonly asOf?: string
}

/** How a run judges: the flags, and below them what the configuration and the presets say. */
export function lintOptionsOf(
  call: LintOptionsCall,
  config: Config,
  book: Book,
  today: string,
): { readonly failOn: Threshold; readonly options: LintOptions } {
  const layers = layersOf(config, call.preset, book)
  const unknownAs = call.unknownAs ?? layerValue<Severity>(layers, '/unknownAs')?.value
  return {
    failOn: call.failOn ?? layerValue<Threshold>(layers, '/failOn')?.value ?? 'error',
    options: {
      asOf: call.asOf ?? today,
      lawDate: book.lawDate,
      ...settingsOf(layers, call.rule, book, config.cwd),
      regimes: layers.flatMap(({ regimes = [] }) => regimes),
      ...(call.select && { select: selection(catalogue(book), call.select) }),
      ...(call.assumeInvalid && { assumeInvalid: assumedInstruments(call.assumeInvalid, book) }),
      ...(unknownAs && { unknownAs }),
    },
  }
}

/** Who has a say. The presets of the flag stand for all of the configuration's, below its files. */
export function layersOf(
  { layers }: Config,
  presets: readonly PresetName[] | undefined,
  { rules }: Book,
): readonly Layer[] {
  if (presets === undefined) return layers
  const files = layers.filter(({ preset }) => preset === undefined)
  return [...presets.map((name) => presetLayer(name, rules)), ...files]
}
