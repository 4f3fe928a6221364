import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { errnoText } from '../io/errno.ts'
import type { Book, ExitCode, Host } from '../io/host.ts'
import { shownFrom } from '../io/paths.ts'
import { terminalStyle } from '../io/terminal-style.ts'
import { UsageError } from '../io/usage-error.ts'
import { writeAll, writeOut } from '../io/write-out.ts'
import { layersOf } from '../lint-options.ts'
import { bookWith } from './book-with.ts'
import { configOf } from './config.ts'
import type { PresetName } from './presets.ts'
import { type ResolvedConfig, resolved } from './resolved.ts'
import { resolvedJson } from './resolved-json.ts'
import { standingOf } from './resolved-standing.ts'
import { resolvedText } from './resolved-text.ts'

export interface ConfigPrintCall {
  /** A declaration, to see what holds for it. */
  readonly file: string | undefined
  readonly config?: string | false
  readonly preset?: readonly PresetName[]
  readonly all?: boolean
  readonly format?: 'text' | 'json'
  readonly color: boolean | undefined
}

/** What the configuration comes to, in general or for one file, and who says so. */
export async function configPrint(
  { file, config: asked, preset, all = false, format, color }: ConfigPrintCall,
  { cwd, env, stdout }: Host,
  book: Book,
): Promise<ExitCode> {
  const path = file === undefined ? undefined : declarationAt(file, cwd)
  const config = await configOf(asked, cwd, book)
  const layers = layersOf(config, preset, book)
  const print: ResolvedConfig = {
    sources: config.sources.map((source) => shownFrom(cwd, source)),
    ...(path !== undefined && {
      file: { path: shownFrom(cwd, path), ...standingOf(path, config) },
    }),
    settings: resolved(config, layers, bookWith(config, book).rules, path),
  }
  if (format === 'json') await writeAll(stdout, resolvedJson(print))
  else await writeOut(stdout, resolvedText(print, all, await terminalStyle(stdout, env, color)))
  return 0
}

function declarationAt(file: string, cwd: string): string {
  const path = resolve(cwd, file)
  try {
    if (statSync(path).isFile()) return path
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${errnoText(error)}`)
  }
  throw new UsageError(`config print takes a file, and ${file} is none`)
}
