import { basename } from 'node:path'
import { isRecord } from '../../model/is-record.ts'
import { segments } from '../../model/path.ts'
import { chapters } from '../../model/rule.ts'
import type { SourceLocation } from '../../model/source-location.ts'
import { readConfig } from '../../read/config.ts'
import { whyFixed } from '../book/fixed-rules.ts'
import { errnoText } from '../io/errno.ts'
import { shownFrom } from '../io/paths.ts'
import type { Files } from './config-files.ts'
import type { Written } from './config-layers.ts'
import { packageKey } from './config-search.ts'
import type { LocatedConfigDiagnostic } from './located-config-diagnostic.ts'

/** A file of configuration as it was written. What is wrong with it makes the rest no less readable. */
export interface ConfigFile {
  readonly path: string
  readonly written: Written
  readonly faults: readonly LocatedConfigDiagnostic[]
  place(pointer: string): SourceLocation
}

/** Where a configuration stands among others. */
export interface ConfigSurroundings {
  readonly cwd: string
  readonly files: Files
  readonly schema: object
}

/** Reads one file; a text instead says why there is nothing to read. */
export async function readConfigFile(
  path: string,
  { cwd, files, schema }: ConfigSurroundings,
): Promise<ConfigFile | string> {
  const shown = shownFrom(cwd, path)
  const file = files.ref === undefined ? shown : `${files.ref}:${shown}`
  const text = textOf(path, files)
  if ('problem' in text) return `cannot read the configuration ${file}: ${text.problem}`
  const under = basename(path) === 'package.json' ? packageKey : undefined
  const { data, faults, place } = await readConfig({ file, text: text.text }, schema, under)
  if (under !== undefined && data === undefined && faults.length === 0)
    return `cannot read the configuration ${file}: it has no key "${packageKey}"`
  return {
    path,
    // What does not fit the schema is a fault, and nobody goes on with one.
    written: isRecord(data) ? data : {},
    faults: faults.map(({ message, hint, place: at }) => ({
      place: at,
      message: insteadOf(at.pointer) ?? [message, hint].filter(Boolean).join(', '),
    })),
    place,
  }
}

function textOf(path: string, files: Files) {
  try {
    const text = files.read(path)
    return text === undefined ? { problem: 'no such file or folder' } : { text }
  } catch (error) {
    return { problem: errnoText(error) }
  }
}

/** What is said of a key under "rules" that names something else than a rule of the book. */
function insteadOf(pointer: string): string | undefined {
  const [id = '', above] = segments(pointer).toReversed()
  if (above !== 'rules') return undefined
  if (id === 'declaration' || id === 'gate')
    return `the rules of the chapter "${id}" cannot be changed`
  if ((chapters as readonly string[]).includes(id))
    return `"${id}" is a chapter, and "rules" takes single rules: dpa-lint rules --select ${id}`
  return whyFixed(id)
}
