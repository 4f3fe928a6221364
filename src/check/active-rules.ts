import type { OptionValue, Rule } from '../model/rule.ts'
import { overlaid, type RuleSetting, type RuleSettings } from '../model/rule-setting.ts'
import { type Severity, severities } from '../model/severity.ts'

/** A rule with the severity and options that the configuration gives it. */
export interface ActiveRule {
  readonly rule: Rule
  /** Undefined: the rule's own, and what it says of a single case. */
  readonly severity: Severity | undefined
  readonly options: Readonly<Record<string, OptionValue>>
}

/** Settings for some of the files only. */
export interface Override {
  /** Asked with the file as reports show it. */
  readonly matches: (file: string) => boolean
  readonly rules: RuleSettings
}

export interface ActiveRules {
  /** The rules as they run on a file. */
  on(file: string): readonly ActiveRule[]
  /**
   * Every rule that runs in general or on one of these files, with its severity: in general, or
   * else the gravest that it has on a file.
   */
  among(files: Iterable<string>): ReadonlyMap<string, Severity>
}

/** The rules as they run: the same on every file, unless there are overrides, of which later ones prevail. */
export function activeRules(
  rules: readonly Rule[],
  settings: RuleSettings,
  overrides: readonly Override[],
): ActiveRules {
  const general = activate(rules, settings)
  const known = new Map<string, readonly ActiveRule[]>()
  const on = (file: string): readonly ActiveRule[] => {
    if (overrides.length === 0) return general
    const matching = overrides.filter(({ matches }) => matches(file))
    const key = matching.map((override) => overrides.indexOf(override)).join()
    const before = known.get(key)
    if (before) return before
    const merged = matching.map((override) => override.rules).reduce(overlaid, settings)
    const active = activate(rules, merged)
    known.set(key, active)
    return active
  }
  return {
    on,
    among(files) {
      const sets = new Set(Array.from(files, on))
      const special = [...sets].flatMap((set) => set.map(graveness)).sort(byGravity)
      // What is set later prevails: the gravest over milder ones, and what holds in general over all.
      return new Map([...special.reverse(), ...general.map(graveness)])
    },
  }
}

const graveness = ({ rule, severity = rule.severity }: ActiveRule) => [rule.id, severity] as const

const byGravity = (a: readonly [string, Severity], b: readonly [string, Severity]): number =>
  severities.indexOf(a[1]) - severities.indexOf(b[1])

const activate = (rules: readonly Rule[], settings: RuleSettings): readonly ActiveRule[] =>
  rules.flatMap((rule) => activated(rule, settings[rule.id]))

/** A rule as it runs; none where it is switched off. */
function activated(rule: Rule, { severity, options }: RuleSetting = {}): readonly ActiveRule[] {
  if (severity === 'off' || (severity === undefined && rule.offByDefault)) return []
  const defaults = Object.entries(rule.options).map(
    ([name, option]) => [name, option.default] as const,
  )
  return [{ rule, severity, options: { ...Object.fromEntries(defaults), ...options } }]
}
