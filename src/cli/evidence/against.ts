import { readdirSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { DocumentFinder } from '../../evidence/found-document.ts'
import { isErrno } from '../io/errno.ts'
import type { Host } from '../io/host.ts'
import { UsageError } from '../io/usage-error.ts'
import type { LintRun } from '../run-lint.ts'

/** Where the other copies are: in a folder, in a file for the one document there is, or in a commit. */
export async function againstOf(
  against: string,
  run: LintRun,
  host: Host,
): Promise<DocumentFinder> {
  const path = resolve(host.cwd, against)
  const kind = kindOf(path)
  const { copies } = await import('../copies/copies.ts')
  if (kind === undefined) {
    const { openRepository } = await import('../git/git.ts')
    const repository = openRepository(host.cwd, host.env)
    return run.copies.at(repository, repository.commitOf(against))
  }
  // Somebody who names a path outside of the workspace means what is there.
  const { here } = copies({ ...host, workspace: [kind === 'file' ? dirname(path) : path] })
  if (kind === 'folder') return (_, file) => here(join(path, 'a'), namedIn(path, file))
  const named = run.workspace.services.flatMap(({ documents = {} }) =>
    Object.values(documents).flatMap(({ file }) => file ?? []),
  )
  const meant = named.filter((file) => basename(file) === basename(path))
  const only = meant.length > 0 ? meant : named
  if (new Set(only).size !== 1)
    throw new UsageError(
      `${against} could be a copy of several documents: name one declaration, or a folder`,
    )
  return (_, file) =>
    file === only[0]
      ? here(join(dirname(path), 'a'), basename(path))
      : Promise.resolve({ state: 'absent', file })
}

function kindOf(path: string): 'file' | 'folder' | undefined {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    if (!isErrno(error)) throw error
    return undefined
  }
}

/** In a folder of copies a document has its path, its name, or is what the name begins with and a date. */
function namedIn(folder: string, file: string): string {
  const names = readdirSync(folder)
  if (kindOf(join(folder, file)) !== undefined) return file
  const name = basename(file)
  if (names.includes(name)) return name
  const stem = name.replace(/\.[^.]*$/, '').replace(/[-_.]?\d{4}-\d{2}-\d{2}/, '')
  const alike = names.filter((one) => stem !== '' && one.startsWith(stem)).sort()
  return alike.at(-1) ?? name
}
