import picomatch from 'picomatch'
import { describe, expect, test } from 'vitest'
import { expanded } from '../../src/cli/config/braces.ts'
import { baseOf, globOf, globSeenFrom, nameSeenFrom, whyNoGlob } from '../../src/cli/config/glob.ts'

/** Globs of a configuration: what they fit, and that nobody can make one that never ends. */

describe('a glob', () => {
  const paths = [
    'a',
    'b',
    'ab',
    'a.yaml',
    'a.yml',
    'A.yaml',
    'x/a.yaml',
    'x/y/a.yaml',
    'x/y/z/b.yml',
    'x/.hidden/a.yaml',
    'x-1/a b.yaml',
    'é/ü.yaml',
    '😀.yaml',
    'x/a.draft.yaml',
    'x',
    'x/y',
    '*',
    'a,b',
    '{a}',
    '[',
  ]
  // What is written here means the same to picomatch, which others use.
  const globs = [
    'a',
    '*',
    '**',
    '*.yaml',
    '**/*.yaml',
    'x/*',
    'x/**',
    'x/**/*.yaml',
    'x/**/a.yaml',
    '**/y/**',
    '?',
    'x/?/a.yaml',
    '[ab]',
    '[a-c].yaml',
    '[^a-b]',
    '{a,b}',
    '*.{yaml,yml}',
    '{x,x/y}/a.yaml',
    '{x/{y,z},q}/*',
    '{a}',
    '\\*',
    './a',
    'a,b',
    '*.draft.*',
    'x-?/a b.yaml',
    '*/*',
    'é/*',
    'a**',
  ]
  test.each(globs)('%s', (glob) => {
    const ours = globOf(glob)
    const theirs = picomatch(glob, { dot: true })
    expect(paths.filter(ours)).toEqual(paths.filter((path) => theirs(path)))
  })

  test.each([
    ['[!a]', ['b', 'x', '*', '[']],
    ['x/./a.yaml', ['x/a.yaml']],
    ['[]a]', ['a']],
    ['[a-]', ['a']],
    ['[', ['[']],
    ['x/', ['x']],
    ['{a,b', []],
    ['\\{a\\}', ['{a}']],
    ['😀.*', ['😀.yaml']],
    ['?.yaml', ['a.yaml', 'A.yaml', '😀.yaml']],
    ['x/q/../a.yaml', ['x/a.yaml']],
    ['', []],
  ])('%s means %j', (glob, fitting) => {
    expect(paths.filter(globOf(glob))).toEqual(fitting)
  })

  test('means the folder above only where it says so', () => {
    for (const glob of ['**', '*', '??', '**/a', '*/a']) expect(globOf(glob)('../a')).toBe(false)
    expect(globOf('../**')('../x/a')).toBe(true)
    expect(globOf('../**/a')('../../a')).toBe(false)
    expect(globOf('../../a')('../../a')).toBe(true)
  })

  test('begins in a folder', () => {
    expect(['a/b/*.yaml', '*.yaml', 'a/{b,c}/d', '../x/**'].map(baseOf)).toEqual([
      'a/b',
      '',
      'a',
      '../x',
    ])
  })

  test('can be written from another folder', () => {
    expect(globSeenFrom('/w', 'a/*.yaml', '/w/house')).toBe('house/a/*.yaml')
    expect(globSeenFrom('/w/house', '../a', '/w')).toBe('../../a')
    expect(globSeenFrom('/w', '../a/*', '/w/house')).toBe('a/*')
    expect(globSeenFrom('/w', 'a', '/w/[old]')).toBe('\\[old\\]/a')
    expect(globSeenFrom('/w', '/abs', '/w/house')).toBe('../abs')
    expect(globSeenFrom('/w', '../house', '/w/house')).toBe('house')
    expect(globSeenFrom('/w', '.', '/w')).toBe('.')
    expect(nameSeenFrom('/w', 'drafts/', '/w/house')).toBe('house/**/drafts')
    expect(nameSeenFrom('/w', '../drafts', '/w/house')).toBe('/drafts')
    expect(nameSeenFrom('/w', '/drafts', '/w/house')).toBe('house/drafts')
    expect(nameSeenFrom('/w', '/drafts', '/w')).toBe('/drafts')
  })
})

describe('what cannot be used is said', () => {
  test.each([
    ['a'.repeat(501), 'is 501 characters long, and 500 is the most for a glob'],
    ['!(a)', 'is an extended glob, and only *, **, ?, [a-z] and {a,b} are read'],
    ['x/+(a|aa)b', 'is an extended glob, and only *, **, ?, [a-z] and {a,b} are read'],
    ['a{1..3}', 'holds a range in braces, which is not read'],
    ['{a,b}'.repeat(7), 'stands for more than 100 globs'],
    ['\\!\\(a\\)', undefined],
    ['{a,b}'.repeat(6), undefined],
    ['report (1).yaml', undefined],
  ])('%s', (glob, why) => {
    expect(whyNoGlob(glob)).toBe(why)
  })

  test('braces are never counted to the end', () => {
    expect(expanded('{a,b}'.repeat(60))).toHaveLength(101)
    expect(expanded(`${'{'.repeat(60)}a,b${'}'.repeat(60)}`)).toHaveLength(2)
  })
})

test.each([
  ['*a'.repeat(200), `${'a'.repeat(4000)}b`],
  [`${'**/a/'.repeat(80)}b`, `${'a/'.repeat(1900)}c`],
  ['[a-z]*'.repeat(80), 'a'.repeat(250)],
  ['{*a,**/a*}'.repeat(6), 'a'.repeat(250)],
])('a hostile one takes no time', (glob, path) => {
  globOf(glob)(path)
  // A backtracking pattern takes longer than anybody has waited.
})
