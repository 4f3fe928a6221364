import { step } from '../../model/path.ts'
import type { Rule } from '../../model/rule.ts'
import { severities } from '../../model/severity.ts'
import { longestWaiver } from '../../model/waiver.ts'
import { suppressionPlaces } from '../gate/suppression-files.ts'
import { shownFrom } from '../io/paths.ts'
import type { Config } from './config.ts'
import { type Layer, layerValue, type Origin } from './config-layers.ts'
import { covering } from './globs.ts'
import type { Standing } from './resolved-standing.ts'
import { overrideSayings, type RuleSaying, ruleSayings } from './rule-sayings.ts'

/** A value as it holds, and who says so. */
export interface Resolved {
  readonly value: unknown
  readonly origin: ResolvedOrigin
  /** What holds where there is no value. */
  readonly instead?: string
}

/** `for`: the globs of the override that says so. */
export type ResolvedOrigin = Origin & { readonly for?: readonly string[] }

/** A configuration as it holds, by the keys of a configuration. */
export interface ResolvedTree {
  readonly [key: string]: ResolvedNode
}
export type ResolvedNode = Resolved | ResolvedTree | readonly (Resolved | ResolvedTree)[]

/** All that `config print` knows. */
export interface ResolvedConfig {
  /** The files that have a say, the configuration first. */
  readonly sources: readonly string[]
  /** The file that was asked about. */
  readonly file?: Standing & { readonly path: string }
  readonly settings: ResolvedTree
}

/** Array.isArray knows nothing of lists that cannot be changed. */
export const isResolvedList = (node: ResolvedNode): node is readonly (Resolved | ResolvedTree)[] =>
  Array.isArray(node)

export const isResolved = (node: object): node is Resolved => 'origin' in node && 'value' in node

const byDefault: Origin = { by: 'default' }

/** Every value of a configuration, or as it holds for one file (absolute), with who says so. */
export function resolved(
  config: Config,
  layers: readonly Layer[],
  rules: readonly Rule[],
  path?: string,
): ResolvedTree {
  const own = (pointer: string, otherwise: unknown, instead?: string): Resolved => {
    const found = layerValue(layers, pointer)
    return found
      ? { value: found.value, origin: found.layer.origin(pointer) }
      : { value: otherwise, origin: byDefault, ...(instead !== undefined && { instead }) }
  }
  const { waivers, baseline } = suppressionPlaces(config)
  const shown = (path: string) => shownFrom(config.cwd, path)
  const presets = layers.flatMap(({ preset, origin }) =>
    preset === undefined ? [] : [{ value: preset, origin: namedAt(origin('')) }],
  )
  const approvers = own('/waivers/approvers', null, 'anybody but the owner')
  const { folder } = config
  const fits = (globs: readonly string[]) => path !== undefined && covering(globs, folder)(path)
  const overrides = [...overrideSayings(layers, folder)]
  return {
    extends: presets.length > 0 ? presets : none('the laws that our organisation declares'),
    files: seen(own('/files', null, 'check needs paths'), config.files),
    ignore: seen(own('/ignore', null, 'nothing'), config.ignore),
    failOn: own('/failOn', 'error'),
    unknownAs: own('/unknownAs', null, 'as each rule says'),
    baseline: seen(own('/baseline', null), shown(baseline.path)),
    waivers: {
      file: seen(own('/waivers/file', null), shown(waivers.path)),
      longest: Object.fromEntries(
        severities.map((severity) => [
          severity,
          own(`/waivers/longest/${severity}`, longestWaiver),
        ]),
      ),
      never: own('/waivers/never', null, 'any rule can be waived'),
      approvers,
      comments: own('/waivers/comments', approvers.value === null),
    },
    rules: rulesAs([...ruleSayings(layers, folder, fits)], rules, (id) =>
      own(step(step('/policies', id), 'severity'), null),
    ),
    ...(path === undefined && {
      overrides:
        overrides.length === 0
          ? none('none')
          : overrides.map(({ files, origin, sayings }) => ({
              files: { value: files, origin },
              rules: treeOf(sayings),
            })),
    }),
  }
}

/** Where a preset is named, which is not what it says itself. */
function namedAt(origin: Origin): Origin {
  if (origin.by !== 'preset') return origin
  return origin.place ? { by: 'file', place: origin.place } : { by: 'flag', flag: '--preset' }
}

const none = (instead: string): Resolved => ({ value: null, origin: byDefault, instead })

/** The same value, seen from where the reader stands. */
const seen = (resolved: Resolved, value: unknown): Resolved =>
  value === undefined ? resolved : { ...resolved, value }

/** Every rule, with what is said of it over its defaults; those of a policy are said by the policy. */
function rulesAs(
  sayings: readonly RuleSaying[],
  rules: readonly Rule[],
  policy: (id: string) => Resolved,
): ResolvedTree {
  const said = treeOf(sayings)
  return Object.fromEntries(
    rules.map(({ id, severity, options }) => {
      const defaults = Object.entries(options).map(
        ([name, option]) => [name, { value: option.default, origin: byDefault }] as const,
      )
      const own = {
        severity: { ...policy(id), value: severity },
        ...Object.fromEntries(defaults),
      }
      return [id, { ...own, ...said[id] }] as const
    }),
  )
}

/** By rule and field, of several sayings the last. */
function treeOf(sayings: readonly RuleSaying[]): ResolvedTree {
  const tree = new Map<string, Map<string, Resolved>>()
  for (const { rule, field, value, origin, for: globs } of sayings) {
    const fields = tree.get(rule) ?? new Map()
    tree.set(
      rule,
      fields.set(field, { value, origin: { ...origin, ...(globs && { for: globs }) } }),
    )
  }
  return Object.fromEntries([...tree].map(([rule, fields]) => [rule, Object.fromEntries(fields)]))
}
