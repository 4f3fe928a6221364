import { lstatSync, realpathSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import type { Source } from '../../model/source-location.ts'
import { MAX_BYTES } from '../../read/yaml/limits.ts'
import { type Config, configOf } from '../config/config.ts'
import { ignoring, targetsOf } from '../config/globs.ts'
import type { Repository } from '../git/git.ts'
import type { Book } from '../io/host.ts'
import { type ListedFile, type ListingTarget, listFiles } from '../io/list-files.ts'
import { sourcesOf } from '../io/sources.ts'
import { UsageError } from '../io/usage-error.ts'

/** What the flags say of where to look. */
export interface SidesCall {
  /** Instead of the `files` of each side's configuration. */
  readonly paths?: readonly string[]
  readonly config?: string | false
}

/** The declarations of one side. */
export interface FoundSource {
  /** The configuration that chose them. */
  readonly config: Config
  readonly count: number
  /** Paths of the call that hold nothing here. */
  readonly empty: readonly string[]
  /** Those of the work tree, which must not be written over. */
  readonly files: readonly ListedFile[]
  /** Grows while `sources` are read: what could not be, a line each. */
  readonly problems: readonly string[]
  readonly sources: Iterable<Source>
}

/** Where both sides are looked for: by the configuration that each of them has itself. */
export interface Finder {
  workTree(): FoundSource
  at(commit: string, ref: string, other?: FoundSource): Promise<FoundSource>
}

export async function finder(
  call: SidesCall,
  repository: Repository,
  cwd: string,
  book: Book,
): Promise<Finder> {
  const here = await configOf(call.config, cwd, book)
  const targets = (config: Config) => targetsIn(config, call.paths, cwd)
  const named = (call.paths ?? []).map((written) => ({ written, path: resolve(cwd, written) }))

  /** The configuration as a commit has it: a change must not decide what its base was. */
  const configAt = async (commit: string, ref: string): Promise<Config> => {
    const read = (path: string) => repository.textAt(commit, path)
    const { config: asked } = call
    if (asked === false) return here
    if (asked !== undefined && read(resolve(cwd, asked)) === undefined) return here
    const there = await configOf(asked, cwd, book, { ref, read })
    return there.files === undefined && call.paths === undefined ? here : there
  }

  return {
    workTree() {
      const config = here
      const there = targets(config).filter(({ path }) => isThere(path))
      const {
        files,
        problems: unlisted,
        empty,
      } = listFiles(there, {
        cwd,
        workspace: [...new Set([cwd, config.folder])],
        ignored: ignoring(config),
      })
      const problems = [...unlisted]
      const sources = sourcesOf(
        files,
        MAX_BYTES,
        (line) => problems.push(line),
        () => undefined,
      )
      const gone = named.filter(({ path }) => !isThere(path)).map(({ written }) => written)
      return {
        config,
        count: files.length,
        empty: [...empty, ...gone],
        files,
        problems,
        sources,
      }
    },
    async at(commit, ref, other) {
      const config = await configAt(commit, ref)
      // Git does not follow links, so what the work tree found behind one is named outright.
      const linked = (other?.files ?? []).filter((file) => isLinked(file, cwd))
      const all = [
        ...targets(config),
        ...linked.map(({ file, real: path }) => ({ written: file, path })),
      ]
      const surroundings = { cwd, ignored: ignoring(config) }
      const files = repository.listAt(commit, all, surroundings)
      const empty = named.filter(
        (target) => repository.listAt(commit, [target], surroundings).length === 0,
      )
      return {
        config,
        count: files.length,
        empty: empty.map(({ written }) => written),
        files: [],
        problems: [],
        sources: repository.readAt(files),
      }
    },
  }
}

function targetsIn(
  config: Config,
  paths: readonly string[] | undefined,
  cwd: string,
): readonly ListingTarget[] {
  if (paths === undefined && config.files === undefined)
    throw new UsageError(
      'nothing says what to compare: name files or folders with --paths, or list them under "files" in dpa-lint.config.yaml',
    )
  return paths === undefined
    ? targetsOf(config)
    : paths.map((written) => ({ written, path: resolve(cwd, written) }))
}

/** A path that is only on the other side has gone, or is new: no reason to complain. */
const isThere = (path: string) => lstatSync(path, { throwIfNoEntry: false }) !== undefined

const isLinked = ({ path, real }: ListedFile, cwd: string) =>
  relative(cwd, path) !== relative(realpathSync.native(cwd), real)
