import type { DocumentFinder } from '../../evidence/found-document.ts'
import type { Repository } from '../git/git.ts'
import type { DocumentThread } from './document-thread.ts'

/** The copies of documents that a run looks at, here and in commits. Few runs have any: nothing is loaded before. */
export interface Copies {
  readonly here: DocumentFinder
  at(repository: Repository, commit: string): DocumentFinder
  /** Ends the thread in which they were read. */
  end(): Promise<void>
}

export function copies(where: {
  readonly cwd: string
  readonly workspace: readonly string[]
}): Copies {
  let thread: DocumentThread | undefined
  const loaded = async () => {
    const { documentThread } = await import('./document-thread.ts')
    thread ??= documentThread()
    return { finders: await import('./copy-finder.ts'), surroundings: { ...where, thread } }
  }
  const lazily = (finder: (all: Awaited<ReturnType<typeof loaded>>) => DocumentFinder) => {
    let made: Promise<DocumentFinder> | undefined
    const find: DocumentFinder = async (declaration, file) => {
      made ??= loaded().then(finder)
      return (await made)(declaration, file)
    }
    return find
  }
  return {
    here: lazily(({ finders, surroundings }) => finders.copiesHere(surroundings)),
    at: (repository, commit) =>
      lazily(({ finders, surroundings }) => finders.copiesAt(repository, commit, surroundings)),
    end: async () => thread?.end(),
  }
}
