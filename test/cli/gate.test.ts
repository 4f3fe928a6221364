import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { gitEnv, type Repo, repo } from './git-world.ts'
import { folder, run, service } from './world.ts'

/** The command line on a repository, its JSON as what is open and what is not. */
async function checked(home: string, ...flags: readonly string[]) {
  const argv = ['check', '--format', 'json', ...flags]
  const { code, stdout, stderr } = await run(home, argv, { env: gitEnv })
  if (stdout === '') return { code, stderr }
  const { findings, waived, known, unchanged, fixed, base } = JSON.parse(stdout)
  const shown = (all: readonly { rule: string; location: { file: string; line: number } }[]) =>
    all.map(({ rule, location: { file, line } }) => `${rule} ${file}:${line}`)
  return {
    code,
    open: shown(findings),
    waived: shown(waived),
    known: shown(known),
    unchanged: shown(unchanged),
    fixed: shown(fixed),
    ...(base && { base: base.commit }),
  }
}

const nothing = { open: [], waived: [], known: [], unchanged: [], fixed: [] }
const config = 'files: [services]\n'
const waivers = (rule = 'name-with-error', path = 'name') =>
  `apiVersion: dpa-lint/v1
kind: Waivers
waivers:
  - { rule: ${rule}, service: a, path: ${path}, owner: Ann, approver: Bob, reason: x, expires: 2027-01-31 }
`

/** A main branch with one finding, and a branch that adds another. */
function changed(): Repo {
  const made = repo({ 'dpa-lint.config.yaml': config, 'services/b.yaml': service('warning', 'b') })
  made.git('checkout', '--quiet', '-b', 'change')
  made.commit('second', { 'services/a.yaml': service('error', 'a') })
  return made
}

describe('--base', () => {
  test('reports and judges what is new since the two parted', async () => {
    const { home, git } = changed()
    expect(await checked(home, '--base', 'main')).toEqual({
      ...nothing,
      code: 1,
      open: ['name-with-error services/a.yaml:4'],
      unchanged: ['name-with-warning services/b.yaml:4'],
      base: git('rev-parse', 'main'),
    })
    expect((await checked(home, '--base', 'main', '--fail-on', 'warning')).code).toBe(1)
    git('checkout', '--quiet', 'main')
    expect(await checked(home, '--base', 'main', '--fail-on', 'warning')).toMatchObject({
      code: 0,
      open: [],
    })
  })

  test('takes what main has mended meanwhile for neither new nor old', async () => {
    const { home, git, commit } = changed()
    git('checkout', '--quiet', 'main')
    commit('mended', { 'services/b.yaml': service('good', 'b') })
    git('checkout', '--quiet', 'change')
    expect(await checked(home, '--base', 'main')).toMatchObject({
      open: ['name-with-error services/a.yaml:4'],
      unchanged: ['name-with-warning services/b.yaml:4'],
    })
  })

  test('judges the work tree, committed or not, and leaves it as it is', async () => {
    const { home, git } = changed()
    writeFileSync(join(home, 'services/c.yaml'), service('error', 'c'))
    const before = git('status', '--porcelain')
    expect((await checked(home, '--base', 'main')).open).toEqual([
      'name-with-error services/a.yaml:4',
      'name-with-error services/c.yaml:4',
    ])
    expect(git('status', '--porcelain')).toBe(before)
  })

  test.each([
    ['nowhere', 'dpa-lint: no commit is called "nowhere"\n'],
    ['mian', 'dpa-lint: no commit is called "mian", did you mean "main"?\n'],
    ['--all', 'dpa-lint: no commit is called "--all"\n'],
  ])('%s is a slip of the caller', async (ref, told) => {
    expect(await checked(changed().home, `--base=${ref}`)).toEqual({ code: 2, stderr: told })
  })

  test('needs a repository', async () => {
    const home = folder({ 'a.yaml': service('good') })
    const { code, stderr } = await checked(home, '.', '--base', 'main')
    expect(code).toBe(2)
    expect(stderr).toMatch(/^dpa-lint: cannot ask git: .*not a git repository.*\n$/)
  })
})

describe('--waivers-from', () => {
  test('lets no waiver count that the change brings along', async () => {
    const { home, commit } = changed()
    commit('waive', { 'dpa-lint.waivers.yaml': waivers() })
    expect(await checked(home)).toMatchObject({
      code: 0,
      waived: ['name-with-error services/a.yaml:4'],
    })
    expect(await checked(home, '--waivers-from', 'main')).toMatchObject({
      code: 1,
      open: [
        'waiver-not-approved dpa-lint.waivers.yaml:4',
        'name-with-error services/a.yaml:4',
        'name-with-warning services/b.yaml:4',
      ],
      waived: [],
    })
  })

  test('lets those count that main has, though the change has none', async () => {
    const { home, git, commit } = changed()
    git('checkout', '--quiet', 'main')
    commit('waive', { 'dpa-lint.waivers.yaml': waivers() })
    git('checkout', '--quiet', 'change')
    expect(await checked(home, '--base', 'main', '--waivers-from', 'main')).toMatchObject({
      code: 0,
      open: [],
      waived: ['name-with-error services/a.yaml:4'],
      unchanged: ['name-with-warning services/b.yaml:4'],
    })
  })

  test('takes the baseline from there too, and shows that here is another', async () => {
    const { home, commit } = changed()
    await run(home, ['baseline', 'create'], { env: gitEnv })
    commit('baseline', {})
    expect(await checked(home)).toMatchObject({ code: 0, open: [] })
    expect(await checked(home, '--waivers-from', 'main')).toMatchObject({
      code: 1,
      open: [
        'configuration-edited dpa-lint.baseline.yaml:1',
        'name-with-error services/a.yaml:4',
        'name-with-warning services/b.yaml:4',
      ],
    })
  })
})

describe('--config-from', () => {
  test('judges by the configuration of main, and shows what the change does to it', async () => {
    const { home, commit } = changed()
    commit('off', {
      'dpa-lint.config.yaml': `${config}rules: { name-with-error: off }\nfailOn: never\n`,
    })
    expect(await checked(home)).toMatchObject({ code: 0 })
    expect(await checked(home, '--config-from', 'main')).toMatchObject({
      code: 1,
      open: [
        'configuration-edited dpa-lint.config.yaml:2',
        'configuration-edited dpa-lint.config.yaml:3',
        'name-with-error services/a.yaml:4',
        'name-with-warning services/b.yaml:4',
      ],
    })
  })

  test('shows that the configuration is gone, or has come', async () => {
    const { home, commit } = changed()
    commit('gone', { 'dpa-lint.config.yaml': null })
    expect((await checked(home, '--config-from', 'main')).open?.[0]).toBe(
      'configuration-edited dpa-lint.config.yaml:1',
    )
    const bare = repo({ 'services/b.yaml': service('good', 'b') })
    bare.git('checkout', '--quiet', '-b', 'change')
    bare.commit('come', { 'dpa-lint.config.yaml': config })
    expect(await checked(bare.home, '--config-from', 'main')).toMatchObject({ code: 2 })
    expect((await checked(bare.home, 'services', '--config-from', 'main')).open).toEqual([
      'configuration-edited dpa-lint.config.yaml:1',
    ])
  })

  test('reads what that configuration extends from there too', async () => {
    const made = repo({
      'dpa-lint.config.yaml': `${config}extends: ./house.yaml\n`,
      'house.yaml': 'failOn: info\n',
      'services/b.yaml': service('info', 'b'),
    })
    made.git('checkout', '--quiet', '-b', 'change')
    made.commit('milder', { 'house.yaml': 'failOn: never\n' })
    expect((await checked(made.home)).code).toBe(0)
    expect(await checked(made.home, '--config-from', 'main')).toMatchObject({
      code: 1,
      open: ['configuration-edited house.yaml:1', 'name-with-info services/b.yaml:4'],
    })
  })

  test('contradicts --no-config', async () => {
    expect(await checked(changed().home, '.', '--no-config', '--config-from', 'main')).toEqual({
      code: 2,
      stderr: 'dpa-lint: --no-config uses no configuration, so there is none for --config-from\n',
    })
  })

  test('says where a mistake in it is', async () => {
    const { home, git, commit } = changed()
    git('checkout', '--quiet', 'main')
    commit('slip', { 'dpa-lint.config.yaml': `${config}fialOn: error\n` })
    git('checkout', '--quiet', 'change')
    expect(await checked(home, '--config-from', 'main')).toEqual({
      code: 2,
      stderr:
        'dpa-lint: main:dpa-lint.config.yaml:2:1: unknown key "fialOn", did you mean "failOn"?\n',
    })
  })
})

describe('baseline', () => {
  const outcome = async (home: string, ...argv: readonly string[]) => {
    const { code, stdout, stderr } = await run(home, ['baseline', ...argv], { env: gitEnv })
    return [code, stdout || stderr]
  }
  const file = (home: string) => readFileSync(join(home, 'dpa-lint.baseline.yaml'), 'utf8')

  test('is created once, updated, and pruned of what is gone', async () => {
    const home = folder({
      'dpa-lint.config.yaml': config,
      'services/a.yaml': service('error', 'a'),
    })
    expect(await outcome(home, 'create')).toEqual([
      0,
      'dpa-lint.baseline.yaml: 1 finding, 1 added, 0 dropped\n',
    ])
    expect(
      file(home),
    ).toBe(`# What was found before the gate: exact findings, never counts. One that says something else is new.
# \`dpa-lint baseline update\` renews this file, \`dpa-lint baseline prune\` drops what is gone.
apiVersion: dpa-lint/v1
kind: Baseline
findings:
  - fingerprint: "name-with-error:a:name"
    severity: error
    value: "error"
`)
    expect(await outcome(home, 'create')).toEqual([
      2,
      'dpa-lint: dpa-lint.baseline.yaml is there already: dpa-lint baseline update renews it\n',
    ])
    writeFileSync(join(home, 'services/b.yaml'), service('warning', 'b'))
    expect(await outcome(home, 'prune')).toEqual([
      0,
      'dpa-lint.baseline.yaml: 1 finding, 0 added, 0 dropped\n',
    ])
    expect(await outcome(home, 'update')).toEqual([
      0,
      'dpa-lint.baseline.yaml: 2 findings, 1 added, 0 dropped\n',
    ])
    writeFileSync(join(home, 'services/a.yaml'), service('good', 'a'))
    expect(await outcome(home, 'prune')).toEqual([
      0,
      'dpa-lint.baseline.yaml: 1 finding, 0 added, 1 dropped\n',
    ])
  })

  test('of a part leaves the entries of the others alone', async () => {
    const home = folder({
      'dpa-lint.config.yaml': config,
      'services/a.yaml': service('error', 'a'),
      'services/b.yaml': service('warning', 'b'),
    })
    await outcome(home, 'create')
    expect(await outcome(home, 'update', 'services/a.yaml')).toEqual([
      0,
      'dpa-lint.baseline.yaml: 2 findings, 0 added, 0 dropped\n',
    ])
  })

  test('takes in nothing that cannot be read, and says so', async () => {
    const home = folder({
      'dpa-lint.config.yaml': config,
      'services/a.yaml': `${service('error', 'a')}x: 1\n`,
    })
    expect(await outcome(home, 'create')).toEqual([
      0,
      'dpa-lint.baseline.yaml: 0 findings, 0 added, 0 dropped\n1 finding cannot be in a baseline: dpa-lint check shows it\n',
    ])
  })

  test('is left alone by a run that broke down', async () => {
    const home = folder({
      'dpa-lint.config.yaml': config,
      'services/a.yaml': service('crash', 'a'),
    })
    expect((await outcome(home, 'create'))[0]).toBe(3)
    expect(() => file(home)).toThrow('ENOENT')
  })

  test('is not there to be pruned', async () => {
    const home = folder({ 'dpa-lint.config.yaml': config, 'services/a.yaml': service('good', 'a') })
    expect(await outcome(home, 'prune')).toEqual([
      2,
      'dpa-lint: dpa-lint.baseline.yaml is not there: dpa-lint baseline create begins it\n',
    ])
  })
})

describe('a file of waivers', () => {
  test('that is named must be there', async () => {
    const home = folder({
      'dpa-lint.config.yaml': `${config}waivers: { file: no.yaml }\n`,
      'services/a.yaml': service('good', 'a'),
    })
    expect(await checked(home)).toEqual({
      code: 2,
      stderr: 'dpa-lint: cannot read no.yaml: no such file or folder\n',
    })
  })

  test('is no declaration, wherever it stands, and told where it is not in use', async () => {
    const home = folder({
      'a.yaml': service('error', 'a'),
      'dpa-lint.waivers.yaml': waivers(),
      'x/dpa-lint.baseline.yaml': '',
    })
    expect(await checked(home, '.')).toMatchObject({
      code: 0,
      open: ['own-name-unused x/dpa-lint.baseline.yaml:1'],
    })
  })

  test('audit findings that never fail the run: a slip in it does', async () => {
    const home = folder({
      'a.yaml': service('good', 'a'),
      'dpa-lint.waivers.yaml': waivers('name-with-eror'),
    })
    expect(await checked(home, '.')).toMatchObject({
      code: 1,
      open: ['waiver-rule-unknown dpa-lint.waivers.yaml:4'],
    })
  })

  test('waivers counted although nothing failed: one that covers nothing is a finding', async () => {
    const home = folder({ 'a.yaml': service('good', 'a'), 'dpa-lint.waivers.yaml': waivers() })
    expect(await checked(home, '.')).toMatchObject({
      code: 0,
      open: ['waiver-unused dpa-lint.waivers.yaml:4'],
    })
    expect((await checked(home, '.', '--fail-on', 'warning')).code).toBe(1)
  })
})
