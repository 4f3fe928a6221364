import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { readingCache } from '../../src/cli/copies/reading-cache.ts'
import type { DocumentReading } from '../../src/evidence/source-document.ts'

const homes = mkdtempSync(join(tmpdir(), 'dpa-lint-readings-'))
afterAll(() => rmSync(homes, { recursive: true, force: true }))

let base = ''
let folder = ''
let reader = ''
beforeEach(() => {
  base = mkdtempSync(join(homes, 'cache-'))
  folder = join(base, 'dpa-lint/readings')
  reader = join(base, 'reader.cjs')
  writeFileSync(reader, 'a reader')
})

const cache = (env: Readonly<Record<string, string>> = { XDG_CACHE_HOME: base }) =>
  readingCache(env, [reader])

const reading: DocumentReading = {
  document: {
    format: 'text',
    reader: '1',
    blocks: [
      { kind: 'paragraph', index: 0, clause: ['8'], headings: [], text: 'Within 48 hours.' },
    ],
  },
}

/** The one file that is kept after a reading was. */
function kept(): string {
  cache()?.keep('one', reading)
  const [name = '', ...others] = readdirSync(folder)
  expect(others).toEqual([])
  return join(folder, name)
}

// Elsewhere nobody can tell whose a file is, and nothing is kept.
describe.skipIf(process.getuid === undefined)('what documents said', () => {
  test('is kept for this user alone, and known in the next run by the same file', () => {
    expect(cache()?.get('one')).toBeUndefined()
    const file = kept()
    expect(cache()?.get('one')).toEqual(reading)
    expect(cache()?.get('other')).toBeUndefined()
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(statSync(folder).mode & 0o777).toBe(0o700)
  })

  test('is another thing for a reader that was built anew', () => {
    kept()
    utimesSync(reader, 1, 1)
    expect(cache()?.get('one')).toBeUndefined()
  })

  test('is kept below the home too, and nowhere without one or where that is not wished', () => {
    cache({ HOME: base })?.keep('one', reading)
    expect(readdirSync(join(base, '.cache/dpa-lint/readings'))).toHaveLength(1)
    expect(cache({})).toBeUndefined()
    expect(cache({ XDG_CACHE_HOME: 'relative', HOME: '' })).toBeUndefined()
    expect(cache({ XDG_CACHE_HOME: base, DPA_LINT_CACHE: '0' })).toBeUndefined()
  })

  test('is never that it could not be read', () => {
    cache()?.keep('one', { unreadable: 'too-slow' })
    expect(cache()?.get('one')).toBeUndefined()
  })

  test('is taken from no place to which others can write, and put into none', () => {
    const file = kept()
    const isLeftAlone = () => {
      cache()?.keep('other', reading)
      expect(cache()?.get('one')).toBeUndefined()
    }
    for (const [path, mode] of [
      [file, 0o622],
      [folder, 0o777],
      [join(base, 'dpa-lint'), 0o777],
      [base, 0o777],
    ] as const) {
      const { mode: before } = statSync(path)
      chmodSync(path, mode)
      expect(cache()?.get('one')).toBeUndefined()
      chmodSync(path, before)
    }
    // A change that is checked could bring along both.
    mkdirSync(join(base, '.git'))
    isLeftAlone()
    rmSync(join(base, '.git'), { recursive: true })
    renameSync(file, join(base, 'elsewhere'))
    symlinkSync(join(base, 'elsewhere'), file)
    expect(cache()?.get('one')).toBeUndefined()
    rmSync(file)
    renameSync(folder, join(base, 'folder'))
    symlinkSync(join(base, 'folder'), folder)
    isLeftAlone()
    expect(readdirSync(join(base, 'folder'))).toEqual([])
  })

  test('is a matter of speed only: what cannot be read or written is not said', () => {
    writeFileSync(kept(), '{"document":')
    expect(cache()?.get('one')).toBeUndefined()
    expect(cache({ XDG_CACHE_HOME: reader })?.get('one')).toBeUndefined()
    expect(cache({ XDG_CACHE_HOME: reader })?.keep('one', reading)).toBeUndefined()
  })

  test('gives way to newer ones where there is too much of it', () => {
    const file = kept()
    utimesSync(file, 1, 1)
    writeFileSync(join(folder, 'large'), '')
    truncateSync(join(folder, 'large'), 256 << 20)
    const again = cache()
    again?.keep('other', reading)
    again?.close()
    expect(cache()?.get('other')).toEqual(reading)
    expect(cache()?.get('one')).toBeUndefined()
  })
})
