import type { LintOptions } from '../../lint.ts'
import { overlaid, type RuleSettings } from '../../model/rule-setting.ts'
import { whyFixed } from '../book/fixed-rules.ts'
import type { RuleSeverities } from '../flags.ts'
import type { Book } from '../io/host.ts'
import { didYouMean, UsageError } from '../io/usage-error.ts'
import { type Layer, settingsIn } from './config-layers.ts'
import { covering } from './globs.ts'

type Settings = Required<Pick<LintOptions, 'rules' | 'overrides'>>
type Override = Settings['overrides'][number]

/**
 * What the layers say of rules, each prevailing over those below it with all that it says, and over
 * them the flags.
 */
export function settingsOf(
  layers: readonly Layer[],
  flags: RuleSeverities = {},
  { rules }: Book,
  cwd: string,
): Settings {
  const ids = rules.map(({ id }) => id)
  for (const id of Object.keys(flags))
    if (!ids.includes(id))
      throw new UsageError(whyFixed(id) ?? `no rule is called "${id}"${didYouMean(id, ids)}`)
  const flagged = Object.fromEntries(
    Object.entries(flags).map(([id, severity]) => [id, { severity }] as const),
  )
  const overrides: Override[] = []
  // Over an override of a lower layer, what a higher one says of all files has to be said again.
  const everywhere = (settings: RuleSettings) => {
    if (overrides.length > 0 && Object.keys(settings).length > 0)
      overrides.push({ matches: () => true, rules: settings })
  }
  for (const { written, folder } of layers) {
    everywhere(settingsIn(written.rules))
    for (const { files, rules: settings } of written.overrides ?? [])
      overrides.push({ matches: covering(files, folder, cwd), rules: settingsIn(settings) })
  }
  everywhere(flagged)
  const said = layers.map(({ written }) => settingsIn(written.rules))
  return { rules: [...said, flagged].reduce(overlaid, {}), overrides }
}
