import type { LintOptions, RuleSetting } from '../lint.ts'
import type { OptionValue, Rule } from '../model/rule.ts'
import type { Config } from './config.ts'
import { whyFixed } from './fixed-rules.ts'
import type { RuleSeverities } from './flags.ts'
import type { Book } from './host.ts'
import { didYouMean, UsageError } from './usage-error.ts'

/** What `strict` asks of single rules, over it what the configuration says, and over that the flags. */
export function settingsOf(
  { rules }: Pick<Config, 'rules'>,
  flags: RuleSeverities = {},
  book: Book,
  strict = false,
): NonNullable<LintOptions['rules']> {
  const settings: Record<string, RuleSetting> = { ...rules }
  if (strict)
    for (const rule of book.rules) {
      const own = settings[rule.id]
      settings[rule.id] = { ...own, options: { ...strictOptions(rule), ...own?.options } }
    }
  const ids = book.rules.map(({ id }) => id)
  for (const [id, severity] of Object.entries(flags)) {
    if (!ids.includes(id))
      throw new UsageError(whyFixed(id) ?? `no rule is called "${id}"${didYouMean(id, ids)}`)
    settings[id] = { ...settings[id], severity }
  }
  return settings
}

function strictOptions({ options }: Rule): Readonly<Record<string, OptionValue>> {
  return Object.fromEntries(
    Object.entries(options).flatMap(([name, option]) =>
      option.type === 'integer' && option.strict !== undefined ? [[name, option.strict]] : [],
    ),
  )
}
