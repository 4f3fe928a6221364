import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ask, type Git } from './git-program.ts'

/** What lets a checkout say something else than the commit; line ends are no difference in YAML. */
const converting = ['working-tree-encoding', 'filter', 'ident'] as const
export type Converting = (typeof converting)[number]

/** Files of the work tree that are not checked out as they are committed, and by which attribute. */
export function convertedHere(
  git: Git,
  top: string,
  ways: readonly string[],
): ReadonlyMap<string, Converting> {
  return converted(git, ['check-attr'], top, ways)
}

/**
 * The same of a commit, by the attributes that it has itself. A filter is a program that whoever
 * checks out has chosen, so what it makes of a file is nothing that a commit could say.
 */
export function convertedAt(
  git: Git,
  commit: string,
  top: string,
  ways: readonly string[],
): ReadonlyMap<string, Converting> {
  const names = ask(git, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit]).toString()
  if (ways.length === 0 || !/(?:^|[/\0])\.gitattributes\0/.test(names)) return new Map()
  // Only newer versions of Git can be asked about a commit, and all of them about an index.
  const home = mkdtempSync(join(tmpdir(), 'dpa-lint-'))
  try {
    const index = { GIT_INDEX_FILE: join(home, 'index') }
    ask(git, ['read-tree', commit], '', index)
    const all = converted(git, ['check-attr', '--cached'], top, ways, index)
    return new Map([...all].filter(([, attribute]) => attribute !== 'filter'))
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

/** `<path> NUL <attribute> NUL <value> NUL`, for each path and attribute. */
function converted(
  git: Git,
  command: readonly string[],
  top: string,
  ways: readonly string[],
  index: Parameters<Git>[2] = {},
): ReadonlyMap<string, Converting> {
  if (ways.length === 0) return new Map()
  const paths = ways.map((way) => `${top}${way}\0`).join('')
  const answer = ask(git, [...command, '-z', '--stdin', ...converting], paths, index)
  const parts = answer.toString().split('\0')
  const found = new Map<string, Converting>()
  for (let at = 0; at + 2 < parts.length; at += 3) {
    const [path = '', attribute = '', value = ''] = parts.slice(at, at + 3)
    const isPlain = /^(?:unspecified|unset|utf-?8)$/i.test(value)
    if (!isPlain) found.set(path.slice(top.length), attribute as Converting)
  }
  return found
}
