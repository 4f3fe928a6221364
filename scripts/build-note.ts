import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
/** Beside the program, where the next build takes it away before it begins anew. */
const note = join(root, 'dist/built.cache')

/** All of which the program is made, and the program. */
const folders = ['bin', 'src', 'rules', 'locales', 'schemas', 'scripts', 'dist'] as const
const files = ['package.json', 'package-lock.json', 'tsconfig.json'] as const

/** What stands there: a change of anything that a build reads or writes changes it. */
function state(): string {
  const hash = createHash('sha256').update(process.version)
  const all = folders.flatMap((folder) =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
          .filter((file) => !/\.cache$|^types\b/.test(file))
          .map((file) => join(folder, file))
      : [],
  )
  for (const file of [...files, ...all].sort())
    if (statSync(join(root, file)).isFile())
      hash.update(`${file}\0`).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

/** Whether the program is the one that these sources make. */
export const isBuilt = (): boolean => existsSync(note) && readFileSync(note, 'utf8') === state()

export const noteBuilt = (): void => writeFileSync(note, state())
