import { dirname, resolve } from 'node:path'
import type { RuleSetting } from '../lint.ts'
import type { OptionValue } from '../model/rule.ts'
import type { Severity } from '../model/severity.ts'
import { configFile } from './config-file.ts'
import type { Threshold } from './flags.ts'
import type { Book } from './host.ts'
import type { PresetName } from './presets.ts'

/** What a workspace asks for. */
export interface Config {
  /** Where it says so; absent where there is no configuration. */
  readonly file?: string
  /** Paths and globs start here. */
  readonly folder: string
  readonly files?: readonly string[]
  readonly ignore?: readonly string[]
  readonly presets?: readonly PresetName[]
  readonly failOn?: Threshold
  readonly unknownAs?: Severity
  readonly rules: Readonly<Record<string, RuleSetting>>
}

/** A configuration as its author writes it; `schemas/config.schema.json` says the same. */
interface Written extends Pick<Config, 'files' | 'ignore' | 'failOn' | 'unknownAs'> {
  readonly extends?: PresetName | readonly PresetName[]
  readonly rules?: Readonly<Record<string, Setting | WrittenRule>>
}
type Setting = NonNullable<RuleSetting['severity']>
type WrittenRule = { readonly severity?: Setting } & Readonly<Record<string, OptionValue>>

/** The configuration that is asked for (`--config`), the nearest one, or none (`--no-config`). */
export async function configOf(
  asked: string | false | undefined,
  cwd: string,
  { rules }: Book,
): Promise<Config> {
  const found =
    asked === false
      ? undefined
      : await configFile(asked === undefined ? undefined : resolve(cwd, asked), cwd, async () => {
          const { configSchema } = await import('./config-schema.ts')
          return configSchema(rules)
        })
  if (found === undefined) return { folder: cwd, rules: {} }
  // It has just been held against its schema.
  const written = found.data as Written
  const { extends: presets = [], ...rest } = written
  const settings = Object.entries(written.rules ?? {}).map(
    ([id, setting]) => [id, settingOf(setting)] as const,
  )
  return {
    ...rest,
    presets: [presets].flat(),
    file: found.file,
    folder: dirname(found.file),
    rules: Object.fromEntries(settings),
  }
}

function settingOf(written: Setting | WrittenRule): RuleSetting {
  if (typeof written === 'string') return { severity: written }
  const { severity, ...options } = written
  return { ...(severity !== undefined && { severity }), options }
}
