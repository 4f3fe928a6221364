import { resolve } from 'node:path'
import { configOf } from '../config/config.ts'
import { targetsOf } from '../config/globs.ts'
import type { Host } from '../io/host.ts'
import { listFiles } from '../io/list-files.ts'
import { readFile } from '../io/read-file.ts'

/** As many files as are looked into while somebody waits for an answer to a key. */
const mostFiles = 500
const mostBytes = 1 << 20

/**
 * The ids of the services that the configuration names or, without one, that lie below the working
 * folder: by a look at their lines, for a whole reading would take too long.
 */
export async function serviceIds(
  host: Host,
): Promise<readonly { readonly word: string; readonly does: string }[]> {
  const found = new Map<string, string>()
  for (const { path } of (await filesFor(host)).slice(0, mostFiles))
    for (const text of documentsIn(path)) {
      const id = said('id', text)
      if (/^kind: *Service\b/m.test(text) && id !== '') found.set(id, said('name', text))
    }
  return [...found].sort().map(([word, does]) => ({ word, does }))
}

async function filesFor({ cwd }: Host) {
  const config = await configOf(undefined, cwd, { rules: [] }).catch(() => undefined)
  const targets = config?.files
    ? await targetsOf(config)
    : [{ written: '.', path: resolve(cwd, '.') }]
  return listFiles(targets, { cwd, workspace: [cwd], ignored: () => false }).files
}

function documentsIn(path: string): readonly string[] {
  try {
    return Buffer.from(readFile(path, mostBytes)).toString().split(/^---$/m)
  } catch {
    return []
  }
}

/** A key at the beginning of a line, with a word or a text of one line behind it. */
const said = (key: string, text: string): string =>
  (new RegExp(`^${key}: *(["']?)([^\\n#]*?)\\1 *(?:#.*)?$`, 'm').exec(text)?.[2] ?? '').replaceAll(
    /\p{Cc}/gu,
    '',
  )
