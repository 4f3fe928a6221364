import { basename, dirname } from 'node:path'
import type { GateDiagnostic } from '../../model/parsed-file.ts'
import { startOf } from '../../model/source-location.ts'
import { errnoText } from '../io/errno.ts'
import type { Book, Host } from '../io/host.ts'
import { isInsideFolder, shownFrom } from '../io/paths.ts'
import { type Config, configFile, configOf } from './config.ts'
import { pathLeadsOut } from './config-diagnostics.ts'
import { workTreeFiles } from './config-files.ts'
import { repositoryOf } from './config-places.ts'
import { packageKey } from './config-search.ts'

/** The configuration of a commit, and what the work tree does to it since the two parted. */
export async function configFrom(
  ref: string,
  asked: string | undefined,
  { cwd, env }: Pick<Host, 'cwd' | 'env'>,
  book: Book,
): Promise<{ readonly config: Config; readonly edits: readonly GateDiagnostic[] }> {
  const { openGate } = await import('../git/open-gate.ts')
  const repository = openGate(cwd, env)
  const commit = repository.commitOf(ref)
  const config = await configOf(asked, cwd, book, {
    ref,
    read: (path) => repository.textAt(commit, path),
  })
  const { commit: fork } = repository.mergeBaseOf(ref)
  const here = await configFile(asked, cwd)
  const paths = new Set([...config.sources, ...(here === undefined ? [] : [here])])
  const { configEdits } = await import('../../read/config-edits.ts')
  const edits = [...paths].flatMap((path) => {
    const file = shownFrom(cwd, path)
    const before = repository.textAt(fork, path)
    const after = textHere(path, cwd)
    if ('problem' in after) return [edited(file, `${after.problem}; the one on ${ref} counts`)]
    if (after.text === undefined)
      return before === undefined ? [] : [edited(file, `is gone here; the one on ${ref} counts`)]
    return configEdits(
      before === undefined ? undefined : { file, text: before },
      { file, text: after.text },
      { ref, ...(basename(path) === 'package.json' && { under: packageKey }) },
    )
  })
  return { config, edits }
}

/** What stands there now, unless it leads to what is none of a change's business, or cannot be read. */
function textHere(path: string, cwd: string) {
  const root = repositoryOf(cwd) ?? cwd
  const workspace = [isInsideFolder(root, path) ? root : dirname(path)]
  if (pathLeadsOut(path, { workspace, files: workTreeFiles }))
    return { problem: 'is a link that leads out of the workspace' }
  try {
    return { text: workTreeFiles.read(path) }
  } catch (error) {
    return { problem: `cannot be read here: ${errnoText(error)}` }
  }
}

const edited = (file: string, how: string): GateDiagnostic => ({
  rule: 'configuration-edited',
  message: `the configuration ${how}`,
  path: '',
  place: startOf(file),
})
