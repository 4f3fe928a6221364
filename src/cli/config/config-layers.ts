import type { RuleSetting } from '../../lint.ts'
import { valueAt } from '../../model/path.ts'
import type { RegimeId } from '../../model/regime.ts'
import type { OptionValue } from '../../model/rule.ts'
import type { RuleSettings } from '../../model/rule-setting.ts'
import type { Severity } from '../../model/severity.ts'
import type { SourceLocation } from '../../model/source-location.ts'
import type { WaiverPolicy } from '../../model/waiver.ts'
import type { Policy } from '../../policy/policy.ts'
import type { Threshold } from '../flags.ts'
import type { PresetName } from './presets.ts'

/** A configuration as its author writes it; `schemas/config.schema.json` says the same. */
export interface Written {
  readonly files?: readonly string[]
  readonly ignore?: readonly string[]
  readonly extends?: string | readonly string[]
  readonly failOn?: Threshold
  readonly unknownAs?: Severity
  readonly rules?: WrittenRules
  readonly overrides?: readonly {
    readonly files: readonly string[]
    readonly rules: WrittenRules
  }[]
  readonly waivers?: WaiverPolicy & { readonly file?: string }
  readonly baseline?: string
  readonly policies?: Readonly<Record<string, Policy>>
}

/** What in "extends" is a file, where it is no preset. */
export const extendedFile = '^\\.{1,2}/|\\.(ya?ml|json)$'

export type WrittenRules = Readonly<Record<string, WrittenSetting | WrittenRule>>
type WrittenSetting = NonNullable<RuleSetting['severity']>
type WrittenRule = { readonly severity?: WrittenSetting } & Readonly<Record<string, OptionValue>>

/** One voice of several: a preset, or a file. */
export interface Layer {
  readonly preset?: PresetName
  readonly written: Written
  /** Paths and globs start here; a preset has none. */
  readonly folder: string
  /** Laws besides those that our organisation declares. */
  readonly regimes?: readonly RegimeId[]
  /** Who says what stands at a pointer of `written`. */
  origin(pointer: string): Origin
}

/** Where a value comes from. */
export type Origin =
  /** What holds unless anybody says otherwise. */
  | { readonly by: 'default' }
  /** A preset, and where it is named; without a place by the flag `--preset`. */
  | { readonly by: 'preset'; readonly preset: PresetName; readonly place?: SourceLocation }
  | { readonly by: 'flag'; readonly flag: '--preset' }
  | { readonly by: 'file'; readonly place: SourceLocation }

/** A value, and who has the last word on it. */
export interface LayerValue<T> {
  readonly value: T
  readonly layer: Layer
  readonly pointer: string
}

/** What the last layer that speaks of it says at a pointer. */
export function layerValue<T>(
  layers: readonly Layer[],
  pointer: string,
): LayerValue<T> | undefined {
  const layer = layers.findLast(({ written }) => valueAt(written, pointer) !== undefined)
  // The schema says what may stand at which pointer.
  return layer && { value: valueAt(layer.written, pointer) as T, layer, pointer }
}

export function settingsIn(rules: WrittenRules = {}): RuleSettings {
  const settings = Object.entries(rules).map(([id, written]) => [id, settingOf(written)] as const)
  return Object.fromEntries(settings)
}

function settingOf(written: WrittenSetting | WrittenRule): RuleSetting {
  if (typeof written === 'string') return { severity: written }
  const { severity, ...options } = written
  return { ...(severity !== undefined && { severity }), options }
}
