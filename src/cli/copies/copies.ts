import type { DocumentReading } from '../../evidence/source-document.ts'
import type { Repository } from '../git/git.ts'
import type { Host } from '../io/host.ts'
import type { CopyFinder } from './copy-finder.ts'
import type { DocumentThread } from './document-thread.ts'

/** The copies of documents that a run looks at, here and in commits. Few runs have any: nothing is loaded before. */
export interface Copies {
  /** Absolute: the folders in which a copy may lie. */
  readonly workspace: readonly string[]
  readonly here: CopyFinder
  at(repository: Repository, commit: string): CopyFinder
  /** Reads what is no copy yet, in the thread in which copies are read. */
  read(bytes: Uint8Array, name: string): Promise<DocumentReading>
  /** Ends the thread in which they were read. */
  end(): Promise<void>
}

export function copies({
  workspace,
  ...host
}: Pick<Host, 'cwd' | 'env'> & Pick<Copies, 'workspace'>): Copies {
  let thread: DocumentThread | undefined
  const loaded = async () => {
    const { documentThread } = await import('./document-thread.ts')
    thread ??= documentThread(host)
    return {
      finders: await import('./copy-finder.ts'),
      surroundings: { cwd: host.cwd, workspace, thread },
    }
  }
  const lazily = (finder: (all: Awaited<ReturnType<typeof loaded>>) => CopyFinder) => {
    let made: Promise<CopyFinder> | undefined
    const find = async (declaration: string, file: string) => {
      made ??= loaded().then(finder)
      return (await made)(declaration, file)
    }
    return Object.assign(find, {
      async hash(declaration: string, file: string) {
        made ??= loaded().then(finder)
        return (await made).hash(declaration, file)
      },
    })
  }
  return {
    workspace,
    async read(bytes, name) {
      const { finders, surroundings } = await loaded()
      return finders.readOnce(bytes, name, surroundings.thread)
    },
    here: lazily(({ finders, surroundings }) => finders.copiesHere(surroundings)),
    at: (repository, commit) =>
      lazily(({ finders, surroundings }) => finders.copiesAt(repository, commit, surroundings)),
    end: async () => thread?.end(),
  }
}
