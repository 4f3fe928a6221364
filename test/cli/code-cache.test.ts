import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import pkg from '../../package.json' with { type: 'json' }

/** The program as it is installed: without what the build keeps beside it. */

let home = ''
beforeAll(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'dpa-lint-cache-')))
  cpSync('dist', join(home, 'dist'), {
    recursive: true,
    filter: (path) => !/\.cache$|graphviz|[\\/]types/.test(path),
  })
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

function start(args: readonly string[], env: Readonly<Record<string, string>>) {
  const { NODE_OPTIONS: _, XDG_CACHE_HOME: __, HOME: ___, ...rest } = process.env
  const program = join(home, 'dist/dpa-lint.cjs')
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    env: { ...rest, ...env },
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

const check = (env: Readonly<Record<string, string>>) =>
  start(['check', 'examples/clean', '--no-config', '--format', 'csv'], env)

/** A folder of caches that nobody has used yet. */
const newCache = (name: string) => {
  const base = join(home, name)
  mkdirSync(base, { mode: 0o700 })
  return { base, folder: join(base, 'dpa-lint') }
}

// Elsewhere nobody can tell whose a file is, and nothing is kept.
describe.skipIf(process.getuid === undefined)('what V8 made of the program', () => {
  test('is kept for this user alone, and used from then on', () => {
    const { base, folder } = newCache('first')
    const before = check({ XDG_CACHE_HOME: base })
    expect(before).toMatchObject({ status: 0, stderr: '' })
    const [name = '', ...others] = readdirSync(folder)
    expect(others).toEqual([])
    expect(name).toContain(`${process.version}-${process.platform}-${process.arch}`)
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    const made = statSync(join(folder, name))
    expect(made.mode & 0o777).toBe(0o600)
    expect(check({ XDG_CACHE_HOME: base })).toEqual(before)
    // One that was not taken would have been written again.
    expect(statSync(join(folder, name)).ino).toBe(made.ino)
  })

  test('is used after a first run that kept its heap small', () => {
    const { base, folder } = newCache('large')
    const many = join(home, 'many')
    mkdirSync(many)
    for (let number = 0; number <= 200; number++)
      writeFileSync(join(many, `${number}.yaml`), 'kind: Service')
    expect(start(['check', many, '--no-config'], { XDG_CACHE_HOME: base }).status).toBe(1)
    const [name = ''] = readdirSync(folder)
    const { ino } = statSync(join(folder, name))
    expect(check({ XDG_CACHE_HOME: base }).status).toBe(0)
    // One that was not taken would have been written again.
    expect(statSync(join(folder, name)).ino).toBe(ino)
  })

  test('stands below the home where nothing else is said, and nowhere without one', () => {
    const { base } = newCache('home')
    expect(check({ HOME: base }).status).toBe(0)
    expect(readdirSync(join(base, '.cache/dpa-lint'))).toHaveLength(1)
    expect(check({ HOME: '' })).toMatchObject({ status: 0, stderr: '' })
    expect(check({ XDG_CACHE_HOME: 'relative' })).toMatchObject({ status: 0, stderr: '' })
  })

  test('is not kept where that is not wished, nor by what is no check', () => {
    const { base } = newCache('off')
    check({ XDG_CACHE_HOME: base, DPA_LINT_CODE_CACHE: '0' })
    check({ XDG_CACHE_HOME: base, DPA_LINT_CACHE: '0' })
    start(['rules'], { XDG_CACHE_HOME: base })
    expect(readdirSync(base)).toEqual([])
  })

  test('is neither taken from nor written to where others can write', () => {
    const { base, folder } = newCache('open')
    const before = check({ XDG_CACHE_HOME: base })
    const [name = ''] = readdirSync(folder)
    const file = join(folder, name)
    const { ino } = statSync(file)
    const isLeftAlone = () => {
      expect(check({ XDG_CACHE_HOME: base })).toEqual(before)
      expect(statSync(file).ino).toBe(ino)
    }
    chmodSync(folder, 0o777)
    isLeftAlone()
    chmodSync(folder, 0o700)
    chmodSync(base, 0o777)
    isLeftAlone()
    chmodSync(base, 0o700)
    mkdirSync(join(base, '.git'))
    isLeftAlone()
    rmSync(join(base, '.git'), { recursive: true })
    renameSync(folder, join(home, 'elsewhere'))
    symlinkSync(join(home, 'elsewhere'), folder)
    isLeftAlone()
  })

  test('is a matter of speed only: what cannot be read or written is not said', () => {
    const { base, folder } = newCache('broken')
    mkdirSync(folder, { mode: 0o700 })
    const name = `program-${'0'.repeat(16)}.cache`
    writeFileSync(join(folder, name), 'rubbish', { mode: 0o600 })
    const before = check({ XDG_CACHE_HOME: base })
    const [kept = ''] = readdirSync(folder).filter((file) => file !== name)
    writeFileSync(join(folder, kept), 'rubbish', { mode: 0o600 })
    expect(check({ XDG_CACHE_HOME: base })).toEqual(before)
    const file = join(home, 'a-file')
    writeFileSync(file, '')
    expect(check({ XDG_CACHE_HOME: file })).toEqual(before)
  })
})

test.skipIf(process.getuid === undefined)(
  'what a document said is taken from the run before',
  () => {
    const { base, folder } = newCache('readings')
    const evidence = (env: Readonly<Record<string, string>> = {}) =>
      start(['evidence', 'examples/evidence', '--no-config'], { XDG_CACHE_HOME: base, ...env })
    const before = evidence()
    expect(before.stdout).toContain('0 elsewhere · 0 missing')
    expect(evidence()).toEqual(before)
    const readings = join(folder, 'readings')
    const [file = ''] = readdirSync(readings)
    const kept = readFileSync(join(readings, file), 'utf8')
    writeFileSync(join(readings, file), kept.replaceAll('48 hours', '47 hours'))
    expect(evidence().stdout).not.toContain('0 missing')
    expect(evidence({ DPA_LINT_CACHE: '0' })).toEqual(before)
  },
)

test('the version and the help need no program', () => {
  const whole = start(['--no-color', '--help'], {})
  rmSync(join(home, 'dist/program.cjs'))
  for (const flag of ['-V', '-v', '--version'])
    expect(start([flag], {})).toEqual({ status: 0, stdout: `${pkg.version}\n`, stderr: '' })
  for (const flag of ['-h', '--help']) expect(start([flag], {})).toEqual(whole)
})
