import { basename, join } from 'node:path'
import { isLeftOut, isListed } from '../io/list-files.ts'
import { linkTarget } from './git-link.ts'
import { ask, type Git } from './git-program.ts'

/** A file or folder of a commit. */
interface TreeEntry {
  readonly kind: 'file' | 'folder'
  readonly object: string
}

/** A file of a commit under one of its names. */
interface NamedFile {
  /** Where it would lie in the work tree. */
  readonly path: string
  /** Its own way from the top, whatever links lead to it. */
  readonly way: string
  readonly object: string
  /** Reached through a link below the folder that was asked for. */
  readonly linked: boolean
}

/** A folder of a commit, and where it would lie in the work tree. */
interface Folder {
  readonly tree: string
  readonly way: string
  readonly path: string
}

/** What a way from the top leads to in a commit, links of that commit followed as far as it goes. */
export function entryAt(git: Git, commit: string, way: string): TreeEntry | undefined {
  const zero = /\n/.test(way) ? ['-z'] : []
  const question = `${commit}:${way}${zero.length > 0 ? '\0' : '\n'}`
  const answer = ask(git, ['cat-file', '--batch-check', '--follow-symlinks', ...zero], question)
  const [, object, type] = /^([0-9a-f]{40,64}) (blob|tree) \d+\n/.exec(answer.toString()) ?? []
  if (object === undefined) return undefined
  return { kind: type === 'tree' ? 'folder' : 'file', object }
}

/** The files below a folder that a look into the work tree would find, links followed as there. */
export function* yamlBelow(
  git: Git,
  commit: string,
  top: Folder,
  ignored: (path: string) => boolean,
): Generator<NamedFile> {
  const seen = new Set<string>()
  const links = new Map<string, string>()
  yield* walk(top, false)
  // The list grows while it is worked off: links can lead to folders with links.
  for (const [way, path] of links) yield* follow(way, path)

  function* walk(folder: Folder, linked: boolean): Generator<NamedFile> {
    if (seen.has(folder.way)) return
    seen.add(folder.way)
    const isOut = leavingOut(folder.path, ignored)
    for (const { kind, object, name } of filesIn(git, folder.tree)) {
      if (isOut(name)) continue
      const path = join(folder.path, name)
      const way = folder.way === '' ? name : `${folder.way}/${name}`
      if (kind === 'link') links.set(way, links.get(way) ?? path)
      else if (isListed(basename(name))) yield { path, way, object, linked }
    }
  }

  function* follow(link: string, path: string): Generator<NamedFile> {
    const way = ignored(path) ? undefined : linkTarget(git, commit, link)
    const entry = way === undefined ? undefined : entryAt(git, commit, way)
    if (way === undefined || entry === undefined) return
    const { kind, object } = entry
    if (kind === 'folder') yield* walk({ tree: object, way, path }, true)
    else if (isListed(basename(path))) yield { path, way, object, linked: true }
  }
}

/** Whether a name below a folder is hidden, or in something that is, or in an ignored folder. */
function leavingOut(path: string, ignored: (path: string) => boolean): (name: string) => boolean {
  const folders = new Map<string, boolean>()
  const isOut = (name: string): boolean => {
    const cut = name.lastIndexOf('/')
    const last = name.slice(cut + 1)
    return isLeftOut(last) || (cut > 0 && isFolderOut(name, cut))
  }
  const isFolderOut = (name: string, cut: number): boolean => {
    const folder = name.slice(0, cut)
    const known = folders.get(folder)
    if (known !== undefined) return known
    const out = isOut(folder) || ignored(join(path, folder))
    folders.set(folder, out)
    return out
  }
  return isOut
}

/** Every file and link in a tree and below it; what is in submodules is elsewhere. */
function* filesIn(git: Git, tree: string) {
  const listing = ask(git, ['ls-tree', '-r', '-z', '--full-tree', tree])
  for (let from = 0; from < listing.length; ) {
    const end = listing.indexOf(0, from)
    const line = listing.toString('utf8', from, end)
    const [, mode, object, name] = /^(10|12)\d{4} blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? []
    if (object !== undefined && name !== undefined)
      yield { kind: mode === '12' ? ('link' as const) : ('file' as const), object, name }
    from = end + 1
  }
}
