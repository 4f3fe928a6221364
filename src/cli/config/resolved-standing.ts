import { realpathSync } from 'node:fs'
import { step } from '../../model/path.ts'
import { listFiles } from '../io/list-files.ts'
import type { Config } from './config.ts'
import { layerValue, type Origin } from './config-layers.ts'
import { covering, ignoring, isOurs, targetsOf } from './globs.ts'

/** Whether `check` without paths checks a file (absolute), and what decides. */
export interface Standing {
  readonly checked: boolean
  readonly why: string
  /** The entry that decides, and who says so. */
  readonly entry?: string
  readonly origin?: Origin
}

export function standingOf(path: string, config: Config): Standing {
  const { folder, cwd, files = [], ignore = [] } = config
  if (isOurs(path, config)) return { checked: false, why: 'not checked: it steers the check' }
  const ignored = ignore.findIndex((glob) => covering([glob], folder)(path))
  if (ignored >= 0) return { checked: false, why: 'ignored', ...entryAt('/ignore', ignored) }
  if (files.length === 0)
    return { checked: false, why: 'checked when it is named: no "files" say what to check' }
  const real = realpathSync.native(path)
  const surroundings = { cwd, workspace: [cwd, folder], ignored: ignoring(config) }
  const named = targetsOf(config).findIndex((target) =>
    listFiles([target], surroundings).files.some((file) => file.real === real),
  )
  return named >= 0
    ? { checked: true, why: 'checked', ...entryAt('/files', named) }
    : { checked: false, why: 'checked when it is named: no entry of "files" holds it' }

  function entryAt(key: '/files' | '/ignore', index: number): Pick<Standing, 'entry' | 'origin'> {
    const found = layerValue<readonly string[]>(config.layers, key)
    const entry = found?.value[index]
    return found && entry !== undefined
      ? { entry, origin: found.layer.origin(step(key, index)) }
      : {}
  }
}
