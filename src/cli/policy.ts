import type { LintOptions } from '../lint.ts'
import type { Severity } from '../model/severity.ts'
import { assumedBy } from './assumed.ts'
import { catalogue } from './catalogue.ts'
import type { Config } from './config.ts'
import type { RuleSeverities, Threshold } from './flags.ts'
import type { Book } from './host.ts'
import { type Preset, type PresetName, presets } from './presets.ts'
import { settingsOf } from './rule-settings.ts'
import { selection } from './select.ts'

/** What the flags say of how to judge. */
export interface PolicyCall {
  readonly failOn?: Threshold
  readonly rule?: RuleSeverities
  readonly select?: readonly string[]
  readonly preset?: readonly PresetName[]
  readonly assumeInvalid?: readonly string[]
  readonly unknownAs?: Severity
  readonly asOf?: string
}

/** How a run judges: the flags, below them the configuration, and below that the presets. */
export function policyOf(
  call: PolicyCall,
  config: Config,
  book: Book,
): { readonly failOn: Threshold; readonly options: LintOptions } {
  const chosen: readonly Preset[] = (call.preset ?? config.presets ?? []).map(
    (name) => presets[name],
  )
  const preset: Omit<Preset, 'title'> = Object.assign({}, ...chosen)
  const unknownAs = call.unknownAs ?? config.unknownAs ?? preset.unknownAs
  return {
    failOn: call.failOn ?? config.failOn ?? preset.failOn ?? 'error',
    options: {
      asOf: call.asOf ?? new Date().toISOString().slice(0, 10),
      lawDate: book.lawDate,
      rules: settingsOf(config, call.rule, book, preset.strict),
      regimes: chosen.flatMap(({ regimes = [] }) => regimes),
      ...(call.select && { select: selection(catalogue(book), call.select) }),
      ...(call.assumeInvalid && { assumeInvalid: assumedBy(call.assumeInvalid, book) }),
      ...(unknownAs && { unknownAs }),
    },
  }
}
