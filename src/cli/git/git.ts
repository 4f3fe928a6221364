import type { Source } from '../../model/source-location.ts'
import { MAX_BYTES } from '../../read/yaml/limits.ts'
import type { Host } from '../io/host.ts'
import type { ListingSurroundings, ListingTarget } from '../io/list-files.ts'
import { shownFrom } from '../io/paths.ts'
import { didYouMean, UsageError } from '../io/usage-error.ts'
import { type Converting, convertedAt, convertedHere } from './git-attributes.ts'
import { blobs } from './git-blobs.ts'
import { linkTarget } from './git-link.ts'
import { gitPlace } from './git-place.ts'
import { ask, complaint, type Git } from './git-program.ts'
import { entryAt, yamlBelow } from './git-tree.ts'

/** A file as a commit has it. */
export interface FileAt {
  /** As reports show it: the same as for the file in the work tree. */
  readonly file: string
  /** Where it would lie in the work tree. */
  readonly path: string
  /** What it contains, by Git's own name for that. */
  readonly object: string
}

/** Where two lines of history part. */
export interface Fork {
  readonly commit: string
  /** Where they have crossed, they part in more than one place: what is old is old in all of them. */
  readonly others?: readonly string[]
  /** What is to be said about it: that the two share nothing, so that the ref itself was taken. */
  readonly note?: string
}

/**
 * A repository, asked and never changed. Refs are as people write them; commits are the full hashes
 * that come out here; paths are those of the work tree, absolute or seen from the working directory.
 */
export interface Repository {
  /** The work tree of the repository in which this one is a submodule. */
  superproject(): string | undefined
  /** The commit that a branch, a tag or a hash means. */
  commitOf(ref: string): string
  /** Where `head` left the line of `ref`. */
  mergeBaseOf(ref: string, head?: string): Fork
  /**
   * The files that `listFiles` would find if this commit were the work tree, each once, in the order
   * of their names. What lies outside of the repository has no history here, and what a checkout
   * would not show as it is committed is left out: nobody has seen that.
   */
  listAt(
    commit: string,
    targets: readonly ListingTarget[],
    surroundings: Pick<ListingSurroundings, 'cwd' | 'ignored'>,
  ): readonly FileAt[]
  /** Which of these files are checked out otherwise than they are committed, and by which attribute. */
  converted(paths: readonly string[]): ReadonlyMap<string, Converting>
  /** Their contents, read when they are asked for. */
  readAt(files: readonly FileAt[]): Generator<Source>
  /** The text of one file, for what is no declaration; none where the commit has no such file. */
  textAt(commit: string, path: string): string | undefined
  /** Its bytes; of one that is larger than `limit` so many and one more. */
  bytesAt(commit: string, path: string, limit: number): Uint8Array | undefined
  /** What a folder of a commit holds; nothing where it is none. */
  namesAt(commit: string, path: string): readonly string[]
}

/** The repository around a folder. */
export function openRepository(cwd: string, env: Host['env'] = process.env): Repository {
  const { git, top, wayTo } = gitPlace(cwd, env)
  function* filesAt(commit: string, path: string, ignored: ListingSurroundings['ignored']) {
    const written = wayTo(path)
    const way = written === undefined ? undefined : linkTarget(git, commit, written)
    const entry = way === undefined ? undefined : entryAt(git, commit, way)
    if (way === undefined || entry === undefined) return
    const { kind, object } = entry
    if (kind === 'folder') yield* yamlBelow(git, commit, { tree: object, way, path }, ignored)
    else yield { path, way, object, linked: way !== written }
  }
  const entryIn = (commit: string, path: string) => {
    const way = wayTo(path)
    return way === undefined ? undefined : entryAt(git, commit, way)
  }
  const bytesAt = (commit: string, path: string, limit: number) => {
    const entry = entryIn(commit, path)
    if (entry?.kind !== 'file') return undefined
    const [bytes] = blobs(git, [entry.object], limit)
    return bytes
  }
  return {
    superproject: () =>
      ask(git, ['rev-parse', '--show-superproject-working-tree']).toString().trim() || undefined,
    commitOf: (ref) => commitOf(git, ref),
    mergeBaseOf(ref, head = 'HEAD') {
      const commit = commitOf(git, ref)
      const answer = git(['merge-base', '--all', commit, commitOf(git, head)])
      const [fork, ...others] = answer.stdout.toString().split('\n').filter(Boolean)
      if (others.length >= mostForks)
        throw new UsageError(
          `"${ref}" and "${head}" part in more than ${mostForks} places: merge "${ref}" first`,
        )
      if (answer.status === 0 && fork !== undefined)
        return { commit: fork, ...(others.length > 0 && { others }) }
      if (answer.status !== 1) throw new UsageError(`cannot ask git: ${complaint(answer)}`)
      const note = `"${ref}" and "${head}" share no commit${shallow(git)}; compared with "${ref}" as it is`
      return { commit, note }
    },
    listAt(commit, targets, { cwd, ignored }) {
      const found = new Map<string, { readonly file: FileAt; readonly linked: boolean }>()
      for (const { path, matches = () => true } of targets)
        for (const { way, linked, ...entry } of filesAt(commit, path, ignored)) {
          if (!matches(entry.path) || ignored(entry.path)) continue
          // Of several names of one file its own is shown, not that of a link.
          const other = found.get(way)
          if (!other || (other.linked && !linked))
            found.set(way, { file: { ...entry, file: shownFrom(cwd, entry.path) }, linked })
        }
      const converted = convertedAt(git, commit, top, [...found.keys()])
      const files = [...found].flatMap(([way, { file }]) => (converted.has(way) ? [] : [file]))
      return files.sort((a, b) => (a.file < b.file ? -1 : 1))
    },
    converted(paths) {
      const ways = new Map(paths.map((path) => [wayTo(path), path] as const))
      const known = [...ways.keys()].filter((way) => way !== undefined)
      const found = convertedHere(git, top, known)
      return new Map([...found].map(([way, attribute]) => [ways.get(way) ?? way, attribute]))
    },
    *readAt(files) {
      let index = 0
      const objects = files.map(({ object }) => object)
      for (const text of blobs(git, objects, MAX_BYTES)) {
        const file = files[index++]?.file ?? ''
        yield { file, text }
      }
    },
    textAt(commit, path) {
      const bytes = bytesAt(commit, path, mostText)
      return bytes && new TextDecoder().decode(bytes)
    },
    bytesAt,
    namesAt(commit, path) {
      const entry = entryIn(commit, path)
      if (entry?.kind !== 'folder') return []
      const listing = ask(git, ['ls-tree', '-z', '--name-only', '--full-tree', entry.object])
      return listing.toString().split('\0').filter(Boolean)
    },
  }
}

/** Each of them is weighed like a work tree. */
const mostForks = 8

/** A baseline may be longer than a declaration. */
const mostText = 64 << 20

/** Asked over standard input, where nothing is an option. */
function commitOf(git: Git, ref: string): string {
  const asked = isRef(ref) ? `${ref}^{commit}\n` : '\n'
  const answer = git(['-c', 'core.warnAmbiguousRefs=true', 'cat-file', '--batch-check'], asked)
  if (answer.status !== 0) throw new UsageError(`cannot ask git: ${complaint(answer)}`)
  // Git would take the tag, and whoever may push one could have himself judged by what he likes.
  if (ref !== 'HEAD' && /^warning: refname '.*' is ambiguous/m.test(answer.stderr))
    throw new UsageError(
      `"${ref}" names more than one commit here, as branch, tag or otherwise: write it in full${inFull(git, ref)}`,
    )
  const commit = /^([0-9a-f]{40,64}) commit \d+\n$/.exec(answer.stdout.toString())?.[1]
  if (commit !== undefined) return commit
  throw new UsageError(`no commit is called "${ref}"${meant(git, ref) || shallow(git)}`)
}

const isRef = (ref: string) => ref !== '' && !ref.startsWith('-') && !/\p{Cc}/u.test(ref)

/** The full name of the branch, which is what is mostly meant. */
function inFull(git: Git, ref: string): string {
  const names = ['refs/heads/', 'refs/remotes/'].map((kind) => `${kind}${ref}`)
  const [name] = ask(git, ['for-each-ref', '--format=%(refname)', '--', ...names])
    .toString()
    .split('\n')
    .filter((found) => names.includes(found))
  return name === undefined ? '' : `, as in ${name}`
}

/** The branch or tag that was meant: one of a remote, as only that one is there in a gate; or a slip. */
function meant(git: Git, ref: string): string {
  const kinds = ['refs/heads', 'refs/tags', 'refs/remotes']
  const list = ['for-each-ref', '--count=5000', '--format=%(refname:short)', ...kinds]
  const names = ask(git, list).toString().split('\n').filter(Boolean)
  const remote = ref === '' ? undefined : names.find((name) => name.endsWith(`/${ref}`))
  return remote === undefined ? didYouMean(ref, names) : `, did you mean "${remote}"?`
}

/** The most frequent reason why something is not there. */
function shallow(git: Git): string {
  const answer = ask(git, ['rev-parse', '--is-shallow-repository']).toString().trim()
  return answer === 'true'
    ? ', and this clone is shallow: fetch the whole history (GitHub: fetch-depth: 0, GitLab: GIT_DEPTH: 0)'
    : ''
}
