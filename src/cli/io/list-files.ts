import { type Dirent, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, sep } from 'node:path'
import { hasOwnName } from '../../model/own-names.ts'
import { errnoText } from './errno.ts'
import { isInsideFolder, shownFrom } from './paths.ts'

/** What to look through: a file, a folder, or the files below a folder that fit a glob. */
export interface ListingTarget {
  /** As it was written, for messages. */
  readonly written: string
  /** Absolute. */
  readonly path: string
  /** A glob's choice among the files below `path`. */
  readonly matches?: (path: string) => boolean
}

export interface ListingSurroundings {
  readonly cwd: string
  /** Symbolic links may lead anywhere in these folders, and nowhere else. */
  readonly workspace: readonly string[]
  readonly ignored: (path: string) => boolean
}

export interface ListedFile {
  /** As reports show it. */
  readonly file: string
  readonly path: string
  /** Where it lies, whatever links lead to it. */
  readonly real: string
}

export interface Listing {
  readonly files: readonly ListedFile[]
  /** What could not be listed, a line each. */
  readonly problems: readonly string[]
  /** Targets that hold nothing to check, as written. */
  readonly empty: readonly string[]
}

/** A file under one of its names. */
interface Entry {
  readonly path: string
  readonly real: string
  /** Reached through a symbolic link below its target. */
  readonly linked: boolean
}

/**
 * Every file to check, each once whatever leads to it, in the order of their names. What is in the
 * way is a problem of its own and hides nothing else.
 */
export function listFiles(
  targets: readonly ListingTarget[],
  surroundings: ListingSurroundings,
): Listing {
  const found = new Map<string, Entry>()
  const problems: string[] = []
  const empty: string[] = []
  for (const target of targets) {
    const before = problems.length
    let size = 0
    for (const entry of entriesOf(target, surroundings, problems)) {
      if (target.matches?.(entry.path) === false) continue
      size++
      if (!surroundings.ignored(entry.path)) keep(found, entry)
    }
    if (size === 0 && problems.length === before) empty.push(target.written)
  }
  const files = [...found.values()].map(({ path, real }) => ({
    file: shownFrom(surroundings.cwd, path),
    path,
    real,
  }))
  files.sort((a, b) => (a.file < b.file ? -1 : 1))
  return { files, problems, empty }
}

/** Of several names of one file its own is shown, not that of a link. */
function keep(found: Map<string, Entry>, entry: Entry): void {
  const other = found.get(entry.real)
  if (!other || (other.linked && !entry.linked)) found.set(entry.real, entry)
}

function* entriesOf(
  { written, path }: ListingTarget,
  { cwd, workspace, ignored }: ListingSurroundings,
  problems: string[],
): Generator<Entry> {
  const fence = workspace.map((folder) => realpathSync.native(folder))
  const top = look(path)
  if ('problem' in top) {
    problems.push(`cannot read ${written}: ${top.problem}`)
    return
  }
  // Somebody who names a path outside means what is there, but not what its links lead to.
  if (!workspace.some((folder) => isInsideFolder(folder, path)))
    fence.push(top.kind === 'folder' ? top.real : dirname(top.real))
  // What Git keeps of its own is no part of the workspace: it can hold the runner's password.
  const outside = (real: string) =>
    !fence.some((folder) => isInsideFolder(folder, real)) || real.split(sep).includes('.git')

  if (outside(top.real)) problems.push(leadsOut(written))
  else if (top.kind === 'file') yield { path, real: top.real, linked: path !== top.real }
  else if (top.kind === 'other') problems.push(cannotBeRead(written))
  else yield* below(top.real)

  function* below(real: string): Generator<Entry> {
    const seen = new Set<string>()
    const links: string[] = []
    yield* walk(path, real, false)
    // The list grows while it is worked off: links can lead to folders with links.
    for (const link of links) yield* follow(link)

    function* walk(folder: string, realFolder: string, linked: boolean): Generator<Entry> {
      if (seen.has(realFolder)) return
      seen.add(realFolder)
      for (const entry of list(folder)) {
        if (isLeftOut(entry.name)) continue
        const path = join(folder, entry.name)
        if (entry.name.includes('\ufffd') && !lstatSync(path, { throwIfNoEntry: false })) {
          problems.push(`cannot read ${shownFrom(cwd, path)}: its name is not UTF-8, so rename it`)
          continue
        }
        const real = join(realFolder, entry.name)
        if (entry.isSymbolicLink()) links.push(path)
        else if (entry.isDirectory()) {
          if (!ignored(path)) yield* walk(path, real, linked)
        } else if (isListed(entry.name)) {
          if (entry.isFile()) yield { path, real, linked }
          else problems.push(cannotBeRead(shownFrom(cwd, path)))
        }
      }
    }

    function* follow(path: string): Generator<Entry> {
      if (ignored(path)) return
      const target = look(path)
      const shown = shownFrom(cwd, path)
      if ('problem' in target) {
        if (isListed(basename(path))) problems.push(`cannot read ${shown}: ${target.problem}`)
      } else if (target.kind !== 'folder' && !isListed(basename(path))) return
      else if (outside(target.real)) problems.push(leadsOut(shown))
      else if (target.kind === 'folder') yield* walk(path, target.real, true)
      else if (target.kind === 'file') yield { path, real: target.real, linked: true }
      else problems.push(cannotBeRead(shown))
    }

    function list(folder: string): readonly Dirent[] {
      try {
        return readdirSync(folder, { withFileTypes: true })
      } catch (error) {
        problems.push(`cannot read ${shownFrom(cwd, folder)}: ${errnoText(error)}`)
        return []
      }
    }
  }
}

/** A file that is looked at. One with a name of our own is, wherever it is not used: nobody else would read it. */
export const isListed = (name: string) => /\.ya?ml$/i.test(name) || hasOwnName(name)
export const isLeftOut = (name: string) =>
  (name.startsWith('.') && !hasOwnName(name)) || name === 'node_modules'
const leadsOut = (shown: string) => `${shown} is a link that leads out of the workspace`
const cannotBeRead = (shown: string) => `cannot read ${shown}: it is neither a file nor a folder`

type Found =
  | { readonly kind: 'file' | 'folder' | 'other'; readonly real: string }
  | { readonly problem: string }

function look(path: string): Found {
  try {
    const real = realpathSync.native(path)
    const stat = statSync(real)
    return { kind: stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : 'other', real }
  } catch (error) {
    return { problem: errnoText(error) }
  }
}
