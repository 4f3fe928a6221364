import { posix } from 'node:path'
import { slashed } from '../io/paths.ts'
import { expanded, mostAlternatives } from './braces.ts'

/** The longest glob that is read. */
const longest = 500

/** What is wrong with a glob, said after it; undefined where it can be used. */
export function whyNoGlob(text: string): string | undefined {
  if (text.length > longest)
    return `is ${text.length} characters long, and ${longest} is the most for a glob`
  const special = text.replaceAll(/\\./gs, '')
  if (/[@!+*?]\(/.test(special))
    return 'is an extended glob, and only *, **, ?, [a-z] and {a,b} are read'
  if (/\{[^{},]*\.\.[^{},]*\}/.test(special)) return 'holds a range in braces, which is not read'
  if (expanded(text).length > mostAlternatives)
    return `stands for more than ${mostAlternatives} globs`
  return undefined
}

/** Whether a text is more than a path. */
export const isGlob = (text: string): boolean => /[*?[{\\]/.test(text)

/** The folders of a glob above its first special character, `` where there are none. */
export function baseOf(glob: string): string {
  const segments = glob.split('/')
  return segments.slice(0, segments.findIndex(isGlob)).join('/')
}

/** A glob written in one folder (absolute), as somebody in another would write it. */
export function globSeenFrom(folder: string, glob: string, home: string): string {
  const escaped = (path: string) => slashed(path).replaceAll(/[\\*?[\]{}]/g, '\\$&')
  return posix.relative(escaped(folder), posix.resolve(escaped(home), glob)) || '.'
}

/** The same where a name without a slash is meant in any folder, and a slash before it means this one. */
export function nameSeenFrom(folder: string, glob: string, home: string): string {
  if (folder === home) return glob
  const seen = globSeenFrom(folder, pathOfName(glob), home)
  return seen.includes('/') ? seen : `/${seen}`
}

/** Such a name as a glob like any other. */
export function pathOfName(glob: string): string {
  const name = glob.replace(/\/$/, '')
  return name.includes('/') ? `./${name}` : `**/${name}`
}

/**
 * A test for paths, with `/` between folders: `*` is any characters of a name, `?` one, `[a-z]` and
 * `[!a-z]` one of a set, `{a,b}` either, `**` any folders; `\` takes the next character as it is.
 *
 * Its time is bounded by the length of the glob times that of the path. Globs and names come from
 * whoever opens a pull request, and a backtracking pattern takes minutes for `*a*a*a*a*a*b`.
 */
export function globOf(text: string): (path: string) => boolean {
  const alternatives = expanded(text).map((alternative) =>
    posix.normalize(alternative).replace(/\/$/, '').split('/').map(segmentOf),
  )
  return (path) => {
    const names = path.split('/')
    return alternatives.some((segments) => fits(segments, names, fitsName, isFolders))
  }
}

/** What one name has to fit, the folder above, or `many` folders. */
type Segment = readonly Token[] | 'above' | 'many'
/** What one character has to fit, or `many`. */
type Token = ((character: string) => boolean) | 'many'

function segmentOf(text: string): Segment {
  if (text === '..') return 'above'
  return text === '**' ? 'many' : (text.match(/\\.|\[[!^]?.[^\]]*\]|./gsu) ?? []).map(tokenOf)
}

function tokenOf(part: string): Token {
  if (part === '*') return 'many'
  if (part === '?') return () => true
  if (part.length > 2 && part.startsWith('[')) return oneOf(part.slice(1, -1))
  const meant = part.replace(/^\\(?=.)/s, '')
  return (character) => character === meant
}

function oneOf(set: string): (character: string) => boolean {
  const others = /^[!^]/.test(set)
  const ranges = [...set.slice(others ? 1 : 0).matchAll(/(.)-(.)|./gsu)]
  return (character) =>
    ranges.some(([one, from = one, to = one]) => from <= character && character <= to) !== others
}

/** Only somebody who writes `..` means the folder above. */
function fitsName(segment: Segment, name: string): boolean {
  if (typeof segment === 'string' || name === '..') return segment === 'above' && name === '..'
  return fits(segment, [...name], fitsCharacter, isCharacters)
}

const isFolders = (segment: Segment, name?: string) => segment === 'many' && name !== '..'
const fitsCharacter = (token: Token, character: string) => token !== 'many' && token(character)
const isCharacters = (token: Token) => token === 'many'

/**
 * Whether a row of patterns fits a row of things, where some patterns fit many. Of these only the
 * last one met is ever thought over: that is enough, and no pair is looked at twice.
 */
function fits<P, T>(
  patterns: readonly P[],
  things: readonly T[],
  fitsOne: (pattern: P, thing: T) => boolean,
  fitsMany: (pattern: P, thing?: T) => boolean,
): boolean {
  let pattern = 0
  let thing = 0
  let many: P | undefined
  let after = 0
  let resume = 0
  while (thing < things.length) {
    const current = patterns[pattern]
    const here = things[thing] as T
    if (current !== undefined && fitsMany(current, here)) {
      many = current
      after = ++pattern
      resume = thing
    } else if (current !== undefined && fitsOne(current, here)) {
      pattern++
      thing++
    } else if (many !== undefined && fitsMany(many, things[resume])) {
      thing = ++resume
      pattern = after
    } else return false
  }
  return patterns.slice(pattern).every((rest) => fitsMany(rest))
}
