import type { LintOptions } from '../lint.ts'
import type { Config } from './config.ts'
import { whyFixed } from './fixed-rules.ts'
import type { RuleSeverities } from './flags.ts'
import type { Book } from './host.ts'
import { didYouMean, UsageError } from './usage-error.ts'

/** What the configuration says of single rules, and over it what the flags say. */
export function settingsOf(
  { rules }: Pick<Config, 'rules'>,
  flags: RuleSeverities = {},
  book: Book,
): NonNullable<LintOptions['rules']> {
  const settings = { ...rules }
  const ids = book.rules.map(({ id }) => id)
  for (const [id, severity] of Object.entries(flags)) {
    if (!ids.includes(id))
      throw new UsageError(whyFixed(id) ?? `no rule is called "${id}"${didYouMean(id, ids)}`)
    settings[id] = { ...settings[id], severity }
  }
  return settings
}
