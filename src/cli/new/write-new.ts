import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { blankText } from '../book/blank-text.ts'
import { serviceId } from '../book/service-id.ts'
import type { ExitCode, Host } from '../io/host.ts'
import { shownFrom } from '../io/paths.ts'
import { writeNewFile } from '../io/write-file.ts'
import { writeError, writeOut } from '../io/write-out.ts'

export interface NewCall {
  readonly id: string
  readonly output?: string
}

/** Writes an empty declaration. */
export async function writeNew({ id, output }: NewCall, host: Host): Promise<ExitCode> {
  const { cwd, stdout, stderr } = host
  const name = `${serviceId(id)}.yaml`
  if (output === '-') {
    await writeOut(stdout, blankText(id, join(cwd, name), cwd))
    return 0
  }
  const home = existsSync(join(cwd, 'services')) ? join('services', name) : name
  const path = resolve(cwd, output ?? home)
  const file = shownFrom(cwd, path)
  writeNewFile(path, file, blankText(id, path, cwd))
  await writeError(stderr, `wrote ${file}: a draft, to be filled in; then dpa-lint check ${file}`)
  return 0
}
