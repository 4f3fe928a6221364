import { posix } from 'node:path'
import { blobs } from './git-blobs.ts'
import { ask, type Git } from './git-program.ts'

/** As many links in a row as a system follows. */
const mostHops = 40

/** The longest path that a system takes, in bytes. */
const longest = 4096

/**
 * Where a link of a commit leads in that commit: the way from the top of what is itself no link.
 * None where it leads out of the repository, in a circle, or nowhere.
 */
export function linkTarget(git: Git, commit: string, link: string): string | undefined {
  let way = link
  for (let hop = 0; hop < mostHops; hop++) {
    if (way === '') return way
    const line = ask(git, ['ls-tree', '-z', '--full-tree', commit, '--', way]).toString()
    const [, object] = /^120000 blob ([0-9a-f]+)\t/.exec(line) ?? []
    if (object === undefined) return way
    const [text] = blobs(git, [object], longest)
    const to = new TextDecoder().decode(text)
    const next = posix.normalize(posix.join(posix.dirname(way), to))
    if (to.startsWith('/') || next === '..' || next.startsWith('../')) return undefined
    way = next === '.' ? '' : next.replace(/\/$/, '')
  }
  return undefined
}
