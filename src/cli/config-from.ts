import { basename } from 'node:path'
import type { GateSlip } from '../model/located.ts'
import { type Config, configFile, configOf } from './config.ts'
import { workTree } from './config-files.ts'
import { packageKey } from './config-search.ts'
import type { Book, Host } from './host.ts'
import { shownFrom } from './paths.ts'

/** The configuration of a commit, and what the work tree does to it since the two parted. */
export async function configFrom(
  ref: string,
  asked: string | undefined,
  { cwd, env }: Pick<Host, 'cwd' | 'env'>,
  book: Book,
): Promise<{ readonly config: Config; readonly edits: readonly GateSlip[] }> {
  const { openRepository } = await import('./git.ts')
  const repository = openRepository(cwd, env)
  const commit = repository.commitOf(ref)
  const config = await configOf(asked, cwd, book, {
    ref,
    read: (path) => repository.textAt(commit, path),
  })
  const { commit: fork } = repository.mergeBaseOf(ref)
  const here = await configFile(asked, cwd)
  const paths = new Set([...config.sources, ...(here === undefined ? [] : [here])])
  const { configEdits } = await import('../read/config-edits.ts')
  const edits = [...paths].flatMap((path) => {
    const file = shownFrom(cwd, path)
    const before = repository.textAt(fork, path)
    const after = workTree.read(path)
    if (after === undefined) return before === undefined ? [] : [gone(file, ref)]
    return configEdits(
      before === undefined ? undefined : { file, text: before },
      { file, text: after },
      { ref, ...(basename(path) === 'package.json' && { under: packageKey }) },
    )
  })
  return { config, edits }
}

const gone = (file: string, ref: string): GateSlip => ({
  rule: 'configuration-edited',
  message: `the configuration is gone here; the one on ${ref} counts`,
  path: '',
  place: { file, line: 1, column: 1, endLine: 1, endColumn: 1, pointer: '', lineText: '' },
})
