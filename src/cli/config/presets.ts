import type { RegimeId } from '../../model/regime.ts'
import type { Severity } from '../../model/severity.ts'

/** A way to run that many want, as the flags and settings that it stands for. */
export interface Preset {
  readonly title: string
  /** The law under which we stand, besides those that our organisation declares. */
  readonly regimes?: readonly RegimeId[]
  readonly failOn?: Severity
  readonly unknownAs?: Severity
  /** Options of rules take the value that they name for this. */
  readonly strict?: true
}

/** None of them lists rules: what a rule asks for under a preset stands with the rule. */
export const presets = {
  gdpr: { title: 'the EU GDPR', regimes: ['eu-gdpr'] },
  'uk-gdpr': { title: 'the UK GDPR', regimes: ['uk-gdpr'] },
  'ch-fadp': { title: 'the Swiss FADP', regimes: ['ch-fadp'] },
  strict: {
    title: 'warnings fail, unknown facts are errors, and thresholds are tighter',
    failOn: 'warning',
    unknownAs: 'error',
    strict: true,
  },
} as const satisfies Readonly<Record<string, Preset>>

export type PresetName = keyof typeof presets
export const presetNames = Object.keys(presets) as readonly PresetName[]
