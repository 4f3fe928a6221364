import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import * as book from '../../rules/index.ts'
import type { Host } from '../../src/cli/io/host.ts'
import { main } from '../../src/cli/main.ts'
import { apply, gitEnv, type Repo, repo } from './git-world.ts'
import { folder, type Outcome } from './world.ts'

/** The command line with the law book as it is: the law is what a change is held against. */
async function diff(cwd: string, ...argv: readonly string[]): Promise<Outcome> {
  const written = { stdout: '', stderr: '' }
  const stream = (name: 'stdout' | 'stderr'): Host['stdout'] => ({
    columns: 80,
    write(text, done) {
      written[name] += text
      done?.()
    },
  })
  const host: Host = {
    argv: ['diff', ...argv],
    cwd,
    today: '2026-11-21',
    env: gitEnv,
    stdin: Readable.from([]),
    stdout: stream('stdout'),
    stderr: stream('stderr'),
  }
  return { code: await main(host, book), ...written }
}

/** What is said of the changes, one a line, and where each stands. */
async function said(cwd: string, ...argv: readonly string[]) {
  const { code, stdout, stderr } = await diff(cwd, ...argv, '--format', 'json')
  if (stdout === '') return { code, stderr }
  const { changes, unread, uncompared } = JSON.parse(stdout)
  const lines = changes.map(
    (change: { direction: string; message: string; location: { file: string; line: number } }) =>
      `${change.direction} ${change.message} @ ${change.location.file}:${change.location.line}`,
  )
  return { code, changes: lines, unread: unread.length, uncompared: uncompared.length }
}

const service = (within: string, id = 'calls') =>
  `apiVersion: dpa-lint/v1\nkind: Service\nid: ${id}\nname: Calls\nbreach:\n  notice: { within: ${within} }\n`
const config = 'files: [services]\n'
const whole = { unread: 0, uncompared: 0 }

/** A main branch with a service, and a branch on which its term is weaker. */
function changed(): Repo {
  const made = repo({ 'dpa-lint.config.yaml': config, 'services/a.yaml': service('24 hours') })
  made.git('checkout', '--quiet', '-b', 'change')
  made.commit('second', { 'services/a.yaml': service('72 hours') })
  return made
}

const weaker = 'weaker breach notice: 24 hours to 72 hours @ services/a.yaml:6'

describe('diff', () => {
  test('shows what this branch changes, and not what main has changed since', async () => {
    const { home, git, commit } = changed()
    git('checkout', '--quiet', 'main')
    commit('third', {
      'services/a.yaml': service('48 hours'),
      'services/b.yaml': service('x', 'b'),
    })
    git('checkout', '--quiet', 'change')
    expect(await said(home, 'main')).toEqual({ code: 0, changes: [weaker], ...whole })
    expect(await said(home, 'main', 'change')).toEqual({ code: 0, changes: [weaker], ...whole })
    expect(await said(home, 'change', 'main', '--exact')).toMatchObject({
      changes: ['stronger breach notice: 72 hours to 48 hours @ services/a.yaml:6'],
    })
  })

  test('takes the work tree as it lies there, unless a commit is named', async () => {
    const { home } = changed()
    apply(home, { 'services/a.yaml': service('12 hours') })
    expect(await said(home, 'main')).toMatchObject({
      changes: ['stronger breach notice: 24 hours to 12 hours @ services/a.yaml:6'],
    })
    expect(await said(home, 'main', 'HEAD')).toMatchObject({ changes: [weaker] })
  })

  test('fails on what is weaker only where it is told to', async () => {
    const { home } = changed()
    expect((await diff(home, 'main')).code).toBe(0)
    expect((await diff(home, 'main', '--fail-on', 'weaker')).code).toBe(1)
    expect((await diff(home, 'main', '--fail-on', 'never')).code).toBe(0)
    expect((await diff(home, 'HEAD', '--fail-on', 'weaker')).code).toBe(0)
  })

  test('finds a service in whatever file it is', async () => {
    const { home } = changed()
    apply(home, {
      'services/a.yaml': null,
      'services/more/b.yaml': `# moved\n${service('24 hours')}`,
    })
    expect(await said(home, 'main')).toEqual({ code: 0, changes: [], ...whole })
  })

  test('shows services that come and go, and folders', async () => {
    const { home } = changed()
    apply(home, { 'services/a.yaml': null, 'other/b.yaml': service('1 day', 'chat') })
    expect(await said(home, 'main', '--paths', 'services', 'other')).toEqual({
      code: 0,
      changes: [
        'neutral service removed: "Calls" @ services/a.yaml:3',
        'neutral service added: "Calls" @ other/b.yaml:3',
      ],
      ...whole,
    })
    apply(home, { services: null })
    expect(await said(home, 'main')).toMatchObject({
      changes: ['neutral service removed: "Calls" @ services/a.yaml:3'],
    })
  })

  test('asks the configuration of each side, so that a change cannot hide a file', async () => {
    const { home } = changed()
    apply(home, { 'dpa-lint.config.yaml': `${config}ignore: [services/a.yaml]\n` })
    expect(await said(home, 'main')).toMatchObject({
      changes: ['neutral service removed: "Calls" @ services/a.yaml:3'],
    })
    apply(home, { 'dpa-lint.config.yaml': config, 'services/b.yaml': service('1 day', 'chat') })
    expect(await said(home, 'main', '--no-config', '--paths', '.')).toMatchObject({
      changes: [weaker, 'neutral service added: "Calls" @ services/b.yaml:3'],
    })
  })

  test('takes the configuration of the work tree where the base has none yet', async () => {
    const made = repo({ 'services/a.yaml': service('24 hours') })
    made.commit('second', { 'dpa-lint.config.yaml': config })
    apply(made.home, { 'services/a.yaml': service('72 hours') })
    const first = made.git('rev-list', '--max-parents=0', 'HEAD')
    expect(await said(made.home, first)).toMatchObject({ changes: [weaker] })
    apply(made.home, { 'dpa-lint.config.yaml': null, 'own.yaml': config })
    expect(await said(made.home, first, '--config', 'own.yaml')).toMatchObject({
      changes: [weaker],
    })
  })

  test('follows links on both sides', async () => {
    const { home, commit } = changed()
    commit('linked', {
      'shared/b.yaml': service('24 hours', 'chat'),
      'services/b.yaml': { to: '../shared/b.yaml' },
    })
    expect(await said(home, 'HEAD')).toEqual({ code: 0, changes: [], ...whole })
    apply(home, { 'shared/b.yaml': service('72 hours', 'chat') })
    expect(await said(home, 'HEAD')).toMatchObject({
      changes: ['weaker breach notice: 24 hours to 72 hours @ services/b.yaml:6'],
    })
  })

  test('takes the other as it is where the two share nothing, and says so', async () => {
    const { home, git, commit } = changed()
    git('checkout', '--quiet', '--orphan', 'alone')
    commit('alone', { 'services/a.yaml': service('72 hours') })
    const { code, stdout, stderr } = await diff(home, 'main')
    expect(stderr).toBe(
      'dpa-lint: "main" and "HEAD" share no commit; compared with "main" as it is\n',
    )
    expect(stdout).toContain('breach notice: 24 hours to 72 hours')
    expect(code).toBe(0)
  })
})

describe('what cannot be read', () => {
  const broken = service('24 hours').replace('notice', 'notise')

  test.each(['text', 'markdown', 'json'])('is said in %s, and ends in 2', async (format) => {
    const { home } = changed()
    apply(home, { 'services/a.yaml': broken })
    const { code, stdout } = await diff(home, 'main', '--format', format)
    expect(code).toBe(2)
    const plain = stdout.replaceAll('&#46;', '.').replaceAll('&#47;', '/')
    expect(plain).toContain('services/a.yaml')
    expect(plain).toContain('could not be read on the head')
    expect(plain).not.toMatch(/nothing declared has changed/i)
  })

  test('is said on standard error where the comparison goes into a file', async () => {
    const { home } = changed()
    apply(home, { 'services/a.yaml': broken })
    expect(await diff(home, 'main', '--output', 'comment.md')).toEqual({
      code: 2,
      stdout: '',
      stderr: `dpa-lint: services/a.yaml on the head, line 6: unknown key "notise"
dpa-lint: calls: could not be read on the head, in services/a.yaml
`,
    })
    expect(readFileSync(join(home, 'comment.md'), 'utf8')).toContain('could not be read')
    expect((await diff(home, 'main')).stderr).toBe('')
  })

  test('weighs more than what is weaker', async () => {
    const { home } = changed()
    apply(home, { 'services/b.yaml': broken })
    expect(await said(home, 'main', '--fail-on', 'weaker')).toEqual({
      code: 2,
      changes: [weaker],
      unread: 1,
      uncompared: 0,
    })
  })

  test('on the base is as loud', async () => {
    const { home, git } = repo({ 'dpa-lint.config.yaml': config, 'services/a.yaml': broken })
    apply(home, { 'services/a.yaml': service('24 hours') })
    expect(await said(home, git('rev-parse', 'HEAD'))).toEqual({
      code: 2,
      changes: [],
      unread: 1,
      uncompared: 1,
    })
  })

  test('and is the same on both sides has not changed', async () => {
    const { home } = repo({
      'dpa-lint.config.yaml': config,
      'services/a.yaml': broken,
      'services/b.yaml': service('24 hours', 'chat'),
    })
    apply(home, { 'services/b.yaml': service('12 hours', 'chat') })
    expect(await said(home, 'HEAD')).toEqual({
      code: 0,
      changes: ['stronger breach notice: 24 hours to 12 hours @ services/b.yaml:6'],
      ...whole,
    })
  })

  test('is no reason to call a service gone', async () => {
    const { home } = changed()
    apply(home, { 'services/a.yaml': { to: '/etc/hostname' } })
    const { code, stdout, stderr } = await diff(home, 'main')
    expect(code).toBe(2)
    expect(stderr).toBe('dpa-lint: services/a.yaml is a link that leads out of the workspace\n')
    expect(stdout).toContain('calls: not found on the head, where not every file could be read')
    expect(stdout).not.toContain('removed')
  })
})

describe('the output', () => {
  test('is a file where one is named', async () => {
    const { home } = changed()
    const { code, stdout } = await diff(
      ...([home, 'main', '--format', 'markdown', '--output', 'out/comment.md'] as const),
    )
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    expect(readFileSync(join(home, 'out/comment.md'), 'utf8')).toMatch(
      /^## What this change means\n\n\*\*1 weaker, 0 stronger, 0 neutral\*\* in 1 declaration, from main/,
    )
  })

  test('is never written over what is compared', async () => {
    const { home } = changed()
    expect(await diff(home, 'main', '--format', 'text', '--output', 'services/a.yaml')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'dpa-lint: services/a.yaml is checked in this run, so no report is written there\n',
    })
    expect(readFileSync(join(home, 'services/a.yaml'), 'utf8')).toBe(service('72 hours'))
  })

  test('as text is what a reader at the desk sees', async () => {
    const { home, git } = changed()
    const commit = git('rev-parse', '--short=7', 'main')
    expect((await diff(home, 'main')).stdout).toBe(`calls

weaker  breach notice: 24 hours to 72 hours
        at     services/a.yaml:6
        basis  GDPR Art. 33(2)

1 weaker, 0 stronger, 0 neutral in 1 declaration, from main (${commit}) to the
work tree.

EU GDPR as of 2026-11-21 (tables of 2026-11-21)
`)
  })

  test('has colour where it is asked for', async () => {
    const { home } = changed()
    expect((await diff(home, 'main', '--color')).stdout).toContain(
      '\u001b[1m\u001b[31mweaker\u001b[39m\u001b[22m',
    )
  })

  test('judges by the law under which the head stands', async () => {
    const { home } = changed()
    apply(home, {
      'services/us.yaml':
        'apiVersion: dpa-lint/v1\nkind: Organisation\nid: us\nname: Us\nregimes: [uk-gdpr]\n',
    })
    expect((await diff(home, 'main')).stdout).toContain('UK GDPR as of 2026-11-21')
  })
})

describe('a call that can be mended', () => {
  const refused = async (home: string, ...argv: readonly string[]) => {
    const { code, stdout, stderr } = await diff(home, ...argv)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    return stderr
  }

  test('names a commit that is there', async () => {
    const { home } = changed()
    expect(await refused(home, 'mian')).toBe(
      'dpa-lint: no commit is called "mian", did you mean "main"?\n',
    )
    expect(await refused(home, 'main', 'chnage')).toBe(
      'dpa-lint: no commit is called "chnage", did you mean "change"?\n',
    )
  })

  test('names files that one side has', async () => {
    const { home } = changed()
    expect(await refused(home, 'main', '--paths', 'services', 'servises')).toBe(
      'dpa-lint: servises holds no file to compare (*.yaml, *.yml) on either side\n',
    )
    expect(await refused(home, 'main', '--no-config')).toBe(
      'dpa-lint: nothing says what to compare: name files or folders with --paths, or list them under "files" in dpa-lint.config.yaml\n',
    )
    apply(home, { 'dpa-lint.config.yaml': 'files: [nothing]\n' })
    expect(await refused(home, 'HEAD', '--config', 'dpa-lint.config.yaml', '--paths', 'x')).toBe(
      'dpa-lint: x holds no file to compare (*.yaml, *.yml) on either side\n',
    )
  })

  test('is made in a repository, with words that are known', async () => {
    expect(await refused(folder({ 'a.yaml': service('1 day') }), 'main', '--paths', '.')).toBe(
      'dpa-lint: cannot ask git: not a git repository (or any of the parent directories)\n',
    )
    const { home } = changed()
    expect(await refused(home, 'main', '--format', 'html')).toBe(
      'dpa-lint: --format knows text, markdown and json, not "html"\n',
    )
    expect(await refused(home, 'main', '--fail-on', 'stronger')).toBe(
      'dpa-lint: --fail-on knows weaker and never, not "stronger"\n',
    )
    expect(await refused(home)).toMatch(
      /^dpa-lint: missing required argument 'base' \(see dpa-lint diff --help\)\n$/,
    )
  })

  test('does not compare nothing with nothing', async () => {
    const { home } = repo({ 'dpa-lint.config.yaml': config })
    expect(await refused(home, 'main')).toBe(
      'dpa-lint: the configuration names no file to compare (*.yaml, *.yml) on either side\n',
    )
  })
})
