import type { OptionValue } from './rule.ts'
import type { Severity } from './severity.ts'

/** What a configuration changes about a rule; what it does not name stays. */
export interface RuleSetting {
  readonly severity?: Severity | 'off'
  readonly options?: Readonly<Record<string, OptionValue>>
}

/** By the ids of rules. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>

/** Settings laid over others: a severity prevails, and each option by itself. */
export function overlaid(below: RuleSettings, above: RuleSettings): RuleSettings {
  const merged = Object.entries(above).map(([id, setting]) => {
    const options = { ...below[id]?.options, ...setting.options }
    return [id, { ...below[id], ...setting, options }] as const
  })
  return { ...below, ...Object.fromEntries(merged) }
}
