import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ignoring, targetsOf } from '../../src/cli/config/globs.ts'
import { openRepository, type Repository } from '../../src/cli/git/git.ts'
import { type ListingTarget, listFiles } from '../../src/cli/io/list-files.ts'
import { MAX_BYTES } from '../../src/read/yaml/limits.ts'
import { type Change, gitAt, gitEnv, repo, repoIn } from './git-world.ts'
import { folder } from './world.ts'

/** What Git is asked, and that it is asked without a trace. */

const open = (cwd: string, env: Readonly<Record<string, string>> = {}) =>
  openRepository(cwd, { ...gitEnv, ...env })

const targets = (cwd: string, ...names: readonly string[]): readonly ListingTarget[] =>
  names.map((written) => ({ written, path: resolve(cwd, written) }))

const nothing = { ignored: () => false }

/** Names and texts of a commit, as a run would see them. */
function seen(repository: Repository, commit: string, cwd: string, ...names: readonly string[]) {
  const files = repository.listAt(commit, targets(cwd, ...names), { cwd, ...nothing })
  return [...repository.readAt(files)].map(({ file, text }) => [file, textOf(text)] as const)
}
const textOf = (text: string | Uint8Array) => Buffer.from(text as string).toString()

/** What the call may be mended by. */
function lines(ask: () => unknown): readonly string[] {
  try {
    ask()
  } catch (error) {
    return (error as { lines: readonly string[] }).lines
  }
  throw new Error('it had an answer')
}

describe('the files of a commit', () => {
  const names: Change = {
    'services/a.yaml': 'a\n',
    'services/b.YML': 'b\n',
    'services/deep/er/c.yml': 'c\n',
    'services/with space.yaml': 'space\n',
    'services/with "quotes" and \\.yaml': 'quotes\n',
    'services/with\nbreak\tand tab.yaml': 'break\n',
    'services/Ünïcode-日本-🏢.yaml': 'unicode\n',
    'services/:(top)magic*.yaml': 'magic\n',
    'services/-dash.yaml': 'dash\n',
    'services/.hidden.yaml': 'no\n',
    'services/.hidden/d.yaml': 'no\n',
    'services/node_modules/e.yaml': 'no\n',
    'services/deep/node_modules/e/f.yaml': 'no\n',
    'services/notes.txt': 'no\n',
    'services/yaml': 'no\n',
    'elsewhere/g.yaml': 'g\n',
    'top.yaml': 'top\n',
    '.dotted/h.yaml': 'h\n',
    'plain.txt': 'plain\n',
  }

  test.each([
    ['.', ['.']],
    ['.', ['services']],
    ['.', ['services/', 'services/a.yaml', './services/deep']],
    ['.', ['.dotted', 'plain.txt', 'services/.hidden', 'services/node_modules']],
    ['.', ['services/with\nbreak\tand tab.yaml', 'services/:(top)magic*.yaml']],
    ['services', ['.']],
    ['services', ['..', '.']],
    ['services/deep', ['er', '../a.yaml', '../../top.yaml']],
  ])('are those of the work tree, from %s for %j', (from, given) => {
    const { home, git } = repo(names)
    const cwd = join(home, from)
    const listed = listFiles(targets(cwd, ...given), { cwd, workspace: [home], ...nothing })
    expect(listed).toMatchObject({ problems: [], empty: [] })
    expect(listed.files.length).toBeGreaterThan(0)
    const repository = open(cwd)
    const files = repository.listAt(git('rev-parse', 'HEAD'), targets(cwd, ...given), {
      cwd,
      ...nothing,
    })
    expect(files.map(({ file, path }) => ({ file, path }))).toEqual(
      listed.files.map(({ file, path }) => ({ file, path })),
    )
    expect([...repository.readAt(files)].map(({ file, text }) => [file, textOf(text)])).toEqual(
      listed.files.map(({ file, path }) => [file, readFileSync(path, 'utf8')]),
    )
  })

  test('are chosen by the globs of the configuration, and left out by them', () => {
    const { home, git } = repo(names)
    const config = {
      folder: home,
      cwd: home,
      layers: [],
      sources: [],
      files: ['services/**/*.{yaml,yml}', 'top.yaml'],
      ignore: ['deep', 'with*', 'services/-dash.yaml'],
    }
    const chosen = targetsOf(config)
    const ignored = ignoring(config)
    const cwd = join(home, 'services')
    const listed = listFiles(chosen, { cwd, workspace: [home], ignored })
    const files = open(cwd).listAt(git('rev-parse', 'HEAD'), chosen, { cwd, ignored })
    expect(files.map(({ file }) => file)).toEqual(listed.files.map(({ file }) => file))
    expect(files.map(({ file }) => file)).toEqual([
      '../top.yaml',
      ':(top)magic*.yaml',
      'a.yaml',
      'Ünïcode-日本-🏢.yaml',
    ])
  })

  test('are those of that commit, whatever the work tree holds', () => {
    const repository = repo({ 'a/x.yaml': 'one\n', 'b/y.yaml': 'two\n' })
    const first = repository.git('rev-parse', 'HEAD')
    const { home } = repository
    const second = repository.commit('second', {
      'a/x.yaml': null,
      a: 'now a file\n',
      'b/y.yaml': 'three\n',
    })
    writeFileSync(join(home, 'b/y.yaml'), 'not committed\n')
    rmSync(join(home, 'a'))
    expect(seen(open(home), first, home, 'a', 'b')).toEqual([
      ['a/x.yaml', 'one\n'],
      ['b/y.yaml', 'two\n'],
    ])
    expect(seen(open(home), second, home, 'a/x.yaml', 'b', 'never')).toEqual([
      ['b/y.yaml', 'three\n'],
    ])
    expect(seen(open(home), second, home, '.')).toEqual([['b/y.yaml', 'three\n']])
  })

  test('are those that links lead to, as in the work tree, and none of a submodule', () => {
    const other = repo({ 'inside.yaml': 'sub\n' })
    const { home, git, commit } = repo({
      'real/a.yaml': 'a\n',
      'real/more/c.yaml': 'c\n',
      'real/more/up': { to: '../..' },
      'real/.hidden/d.yaml': 'd\n',
      'services/b.yaml': 'b\n',
      'services/link.yaml': { to: '../real/a.yaml' },
      'services/again.yaml': { to: 'b.yaml' },
      'services/chain.yaml': { to: 'link.yaml' },
      'services/folder': { to: '../real/more/' },
      'services/hidden': { to: '../real/.hidden' },
      'services/.hidden.yaml': { to: '../real/a.yaml' },
      'services/text.txt': { to: '../real/a.yaml' },
      'services/node_modules': { to: '../real' },
      named: { to: 'real' },
      'named.yaml': { to: 'real/a.yaml' },
    })
    git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', other.home, 'module')
    const head = commit('a submodule', {})
    rmSync(join(home, 'module/inside.yaml'))
    const repository = open(home)
    for (const names of [
      ['services'],
      ['.'],
      ['named'],
      ['named.yaml', 'services'],
      ['services', 'real'],
      ['real/more', 'services/folder'],
    ]) {
      const given = targets(home, ...names)
      const listed = listFiles(given, { cwd: home, workspace: [home], ...nothing })
      expect(listed.problems).toEqual([])
      const files = repository.listAt(head, given, { cwd: home, ...nothing })
      expect(
        files.map(({ file }) => file),
        names.join(),
      ).toEqual(listed.files.map(({ file }) => file))
      for (const { file, text } of repository.readAt(files))
        expect(textOf(text)).toBe(readFileSync(join(home, file), 'utf8'))
    }
    expect(seen(repository, head, home, 'services').map(([file]) => file)).toEqual([
      'services/b.yaml',
      'services/chain.yaml',
      'services/folder/c.yaml',
      'services/hidden/d.yaml',
    ])
  })

  test('are not those that a link reaches outside, nowhere or in a circle', () => {
    const { home, git } = repo({
      'services/b.yaml': 'b\n',
      'services/out.yaml': { to: '/etc/hostname' },
      'services/above.yaml': { to: '../../b.yaml' },
      'services/gone.yaml': { to: 'nothing.yaml' },
      'services/round.yaml': { to: 'round.yaml' },
      'services/one': { to: 'two' },
      'services/two': { to: 'one' },
      outside: { to: '../..' },
    })
    const given = ['services', 'outside', 'services/round.yaml', 'services/gone.yaml']
    expect(seen(open(home), git('rev-parse', 'HEAD'), home, ...given)).toEqual([
      ['services/b.yaml', 'b\n'],
    ])
  })

  test('cannot be led elsewhere by a link that the change puts in their place', () => {
    const { home, git, commit } = repo({ 'services/a.yaml': 'a\n', 'other/b.yaml': 'b\n' })
    const base = git('rev-parse', 'HEAD')
    commit('a folder becomes a link', { 'services/a.yaml': null, services: { to: 'other' } })
    expect(seen(open(home), base, home, 'services')).toEqual([['services/a.yaml', 'a\n']])
  })

  test('outside the repository there are none', () => {
    const { home, git } = repo({ 'a.yaml': 'a\n' })
    const elsewhere = folder({ 'b.yaml': 'b\n' })
    expect(seen(open(home), git('rev-parse', 'HEAD'), home, elsewhere, '..')).toEqual([])
  })

  test('are found under any name of the working directory', () => {
    const { home, git } = repo({ 'services/a.yaml': 'a\n' })
    const link = join(folder(), 'link')
    symlinkSync(home, link)
    expect(seen(open(link), git('rev-parse', 'HEAD'), link, 'services')).toEqual([
      ['services/a.yaml', 'a\n'],
    ])
    expect(seen(open(home), git('rev-parse', 'HEAD'), home, join(link, 'services'))).toHaveLength(1)
  })

  test('beyond the limit are given as too large, and the others whole', () => {
    const large = 'x'.repeat(MAX_BYTES + 10)
    const { home, git } = repo({
      'a.yaml': large,
      'b.yaml': large.slice(10),
      'c.yaml': '',
      'd.yaml': 'no line break at the end',
      'e.yaml': new Uint8Array([0xff, 0x00, 0x0a, 0xc3, 0x28]),
    })
    const repository = open(home)
    const files = repository.listAt(git('rev-parse', 'HEAD'), targets(home, '.'), {
      cwd: home,
      ...nothing,
    })
    const texts = [...repository.readAt(files)].map(({ text }) => text as Uint8Array)
    expect(texts.map(({ length }) => length)).toEqual([MAX_BYTES + 1, MAX_BYTES, 0, 24, 5])
    expect([...(texts[4] ?? [])]).toEqual([0xff, 0x00, 0x0a, 0xc3, 0x28])
  })

  test('more than are asked for in one go', () => {
    const change = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [
        `${String(index).padStart(2, '0')}.yaml`,
        `${index}`.padEnd(index % 3 === 0 ? 10 : MAX_BYTES - index, '.'),
      ]),
    )
    const { home, git } = repo(change)
    const repository = open(home)
    const files = repository.listAt(git('rev-parse', 'HEAD'), targets(home, '.'), {
      cwd: home,
      ...nothing,
    })
    const read = [...repository.readAt(files)].map(({ file, text }) => [file, textOf(text)])
    expect(read.map(([file]) => file)).toEqual(Object.keys(change))
    expect(read.every(([file = '', text]) => text === change[file])).toBe(true)
  })
})

describe('the text of a file', () => {
  test('of a commit, through its links, and only of a file', () => {
    const { home, git, commit } = repo({
      'dpa-lint.config.yaml': 'failOn: warning\n',
      'sub/deep/x.txt': 'x\n',
      'link.yaml': { to: 'sub/../dpa-lint.config.yaml' },
      'out.yaml': { to: '../../etc/hostname' },
      'ümlaut\nand break.yaml': 'ü\n',
    })
    const first = git('rev-parse', 'HEAD')
    const second = commit('gone', { 'dpa-lint.config.yaml': null })
    const { textAt } = open(join(home, 'sub'))
    expect(textAt(first, '../dpa-lint.config.yaml')).toBe('failOn: warning\n')
    expect(textAt(first, join(home, 'dpa-lint.config.yaml'))).toBe('failOn: warning\n')
    expect(textAt(first, '../link.yaml')).toBe('failOn: warning\n')
    expect(textAt(first, '../ümlaut\nand break.yaml')).toBe('ü\n')
    expect(textAt(first, '../out.yaml')).toBeUndefined()
    expect(textAt(first, 'deep')).toBeUndefined()
    expect(textAt(first, '/etc/hostname')).toBeUndefined()
    expect(textAt(second, '../dpa-lint.config.yaml')).toBeUndefined()
  })
})

describe('the commit of a ref', () => {
  test('a branch, a tag, a hash, a way back', () => {
    const { home, git, commit } = repo({ 'a.yaml': '' })
    const first = git('rev-parse', 'HEAD')
    git('tag', '-a', 'v1', '-m', 'annotated')
    git('branch', 'with/slash')
    const second = commit('second', {})
    const { commitOf } = open(home)
    expect([commitOf('HEAD'), commitOf('main'), commitOf(second.slice(0, 8))]).toEqual(
      Array.from({ length: 3 }, () => second),
    )
    expect([commitOf('v1'), commitOf('with/slash'), commitOf('HEAD~1'), commitOf('main^')]).toEqual(
      Array.from({ length: 4 }, () => first),
    )
  })

  test('what is none is refused, and is never an option', () => {
    const { home, git } = repo({ 'a.yaml': '' })
    git('branch', 'release')
    git('tag', 'v1.0.0')
    git('update-ref', 'refs/remotes/origin/trunk', 'HEAD')
    const { commitOf } = open(home)
    const answers = [
      ['relaese', 'no commit is called "relaese", did you mean "release"?'],
      ['v1.0.1', 'no commit is called "v1.0.1", did you mean "v1.0.0"?'],
      ['trunk', 'no commit is called "trunk", did you mean "origin/trunk"?'],
      ['something-else-entirely', 'no commit is called "something-else-entirely"'],
      ['HEAD:a.yaml', 'no commit is called "HEAD:a.yaml"'],
      ['--batch-all-objects', 'no commit is called "--batch-all-objects"'],
      ['-main', 'no commit is called "-main", did you mean "main"?'],
      ['', 'no commit is called ""'],
      ['HEAD\nHEAD', 'no commit is called "HEAD\nHEAD"'],
      ['$(touch x)', 'no commit is called "$(touch x)"'],
    ] as const
    for (const [ref, line] of answers) expect(lines(() => commitOf(ref))).toEqual([line])
    expect(readdirSync(home).sort()).toEqual(['.git', 'a.yaml'])
  })

  test('a shallow clone says what it lacks', () => {
    const { home, git, commit } = repo({ 'a.yaml': 'one\n' })
    const first = git('rev-parse', 'HEAD')
    commit('second', { 'a.yaml': 'two\n' })
    const clone = join(folder(), 'clone')
    gitAt(home, 'clone', '--quiet', '--depth', '1', `file://${home}`, clone)
    expect(lines(() => open(clone).commitOf(first))).toEqual([
      `no commit is called "${first}", and this clone is shallow: fetch the whole history (GitHub: fetch-depth: 0, GitLab: GIT_DEPTH: 0)`,
    ])
  })
})

describe('where two lines part', () => {
  test('on a branch, and on the merge that a build server checks out', () => {
    const { home, git, commit } = repo({ 'a.yaml': 'one\n' })
    const fork = git('rev-parse', 'HEAD')
    git('checkout', '--quiet', '-b', 'change')
    const change = commit('on the branch', { 'b.yaml': '' })
    git('checkout', '--quiet', 'main')
    const ahead = commit('meanwhile', { 'c.yaml': '' })
    git('checkout', '--quiet', 'change')
    expect(open(home).mergeBaseOf('main')).toEqual({ commit: fork })
    expect(open(home).mergeBaseOf('main', 'main')).toEqual({ commit: ahead })
    git('checkout', '--quiet', '--detach', 'main')
    git('merge', '--quiet', '--no-ff', '-m', 'as GitHub does', change)
    expect(open(home).mergeBaseOf('main')).toEqual({ commit: ahead })
    expect(open(home).mergeBaseOf(fork)).toEqual({ commit: fork })
  })

  test('nowhere', () => {
    const { home, git, commit } = repo({ 'a.yaml': '' })
    const main = git('rev-parse', 'HEAD')
    git('checkout', '--quiet', '--orphan', 'other')
    commit('unrelated', {})
    expect(open(home).mergeBaseOf('main')).toEqual({
      commit: main,
      note: '"main" and "HEAD" share no commit; compared with "main" as it is',
    })
  })
})

describe('wherever a repository lies', () => {
  test('with hashes of 64 letters', () => {
    const { home, git } = repo({ 'sub/a.yaml': 'a\n' }, ['--object-format=sha256'])
    const head = git('rev-parse', 'HEAD')
    expect(head).toHaveLength(64)
    expect(open(home).commitOf('main')).toBe(head)
    expect(seen(open(home), head, home, 'sub')).toEqual([['sub/a.yaml', 'a\n']])
    expect(open(home).textAt(head, 'sub/a.yaml')).toBe('a\n')
  })

  test('in a second work tree, of a repository that has none itself', () => {
    const source = repo({ 'sub/a.yaml': 'a\n' })
    const away = folder()
    gitAt(away, 'clone', '--quiet', '--bare', source.home, 'bare.git')
    gitAt(join(away, 'bare.git'), 'worktree', 'add', '--quiet', '../tree', 'main')
    const cwd = join(away, 'tree/sub')
    const head = source.git('rev-parse', 'HEAD')
    const expected = [['../sub/a.yaml', 'a\n']]
    expect(seen(open(cwd), head, cwd, '../sub').map(([, text]) => text)).toEqual(['a\n'])
    // As Git's hooks call it there.
    const env = { GIT_DIR: join(away, 'bare.git/worktrees/tree'), GIT_INDEX_FILE: 'nowhere' }
    expect(seen(open(cwd, env), head, join(away, 'tree/sub'), '..')).toHaveLength(expected.length)
  })

  test('named by the environment, with or without a work tree', () => {
    const source = repo({ 'sub/a.yaml': 'a\n' })
    const head = source.git('rev-parse', 'HEAD')
    const sub = join(source.home, 'sub')
    expect(seen(open(sub, { GIT_DIR: join(source.home, '.git') }), head, sub, '.')).toEqual([
      ['a.yaml', 'a\n'],
    ])
    const bare = join(folder(), 'bare.git')
    gitAt(source.home, 'clone', '--quiet', '--bare', source.home, bare)
    const plain = folder({ 'sub/a.yaml': 'changed\n' })
    expect(seen(open(plain, { GIT_DIR: bare }), head, plain, 'sub')).toEqual([
      ['sub/a.yaml', 'a\n'],
    ])
    const env = { GIT_DIR: bare, GIT_WORK_TREE: plain }
    expect(seen(open(join(plain, 'sub'), env), head, join(plain, 'sub'), '.')).toEqual([
      ['a.yaml', 'a\n'],
    ])
  })

  test('not at all', () => {
    const env = { GIT_CEILING_DIRECTORIES: '/' }
    expect(lines(() => open(folder(), env))).toEqual([
      'cannot ask git: not a git repository (or any of the parent directories)',
    ])
    const { home } = repo()
    expect(lines(() => open(join(home, '.git')))).toHaveLength(1)
    expect(lines(() => openRepository(home, { PATH: '/nowhere' }))).toEqual([
      'cannot run git: no such program on the PATH',
    ])
  })
})

describe('asking leaves no trace and runs nothing', () => {
  test('the work tree, the index and the repository stay as they are', () => {
    const { home, git } = repo({ 'sub/a.yaml': 'a\n' })
    writeFileSync(join(home, 'sub/a.yaml'), 'changed\n')
    const before = state(home)
    const repository = open(home)
    const { commit } = repository.mergeBaseOf('main')
    seen(repository, commit, home, '.')
    repository.textAt(commit, 'sub/a.yaml')
    expect(state(home)).toEqual(before)
    expect(git('status', '--porcelain')).toBe('M sub/a.yaml')
  })

  test('no hook, filter, monitor, alias, pager or program in the place of git', () => {
    const { home, git } = repo({
      '.gitattributes': '* filter=evil diff=evil\n',
      'a.yaml': 'a\n',
    })
    const evil = join(
      folder({ 'evil.sh': '#!/bin/sh\ntouch "$(dirname "$0")/ran"\ncat\n' }),
      'evil.sh',
    )
    chmodSync(evil, 0o755)
    const head = git('rev-parse', 'HEAD')
    for (const setting of [
      ...['core.fsmonitor', 'core.pager', 'pager.cat-file', 'core.sshCommand', 'core.editor'],
      ...['filter.evil.smudge', 'filter.evil.clean', 'filter.evil.process', 'diff.evil.textconv'],
      ...['diff.external', 'credential.helper', 'core.alternateRefsCommand'],
    ])
      git('config', setting, evil)
    for (const alias of ['cat-file', 'ls-tree', 'rev-parse', 'merge-base', 'for-each-ref'])
      git('config', `alias.${alias}`, `!${evil}`)
    git('config', 'core.hooksPath', join(evil, '..'))
    writeFileSync(join(home, 'git'), `#!/bin/sh\n${evil}\n`, { mode: 0o755 })
    const repository = open(home, { PATH: `:.:${gitEnv.PATH}` })
    expect(lines(() => repository.commitOf('mian'))).toHaveLength(1)
    expect(seen(repository, repository.mergeBaseOf('main').commit, home, '.')).toEqual([
      ['a.yaml', 'a\n'],
    ])
    expect(repository.textAt(head, '.gitattributes')).toContain('evil')
    expect(readdirSync(join(evil, '..'))).toEqual(['evil.sh'])
  })

  test('what has been put in the place of a commit is not believed', () => {
    const { home, git, commit } = repo({ 'a.yaml': 'a\n' })
    const first = git('rev-parse', 'HEAD')
    const second = commit('harmless', { 'a.yaml': 'harmless\n' })
    git('replace', first, second)
    expect(seen(open(home), first, home, '.')).toEqual([['a.yaml', 'a\n']])
  })

  test('a parent that a commit has only been given beside it is not believed', () => {
    const { home, git, commit } = repo({ 'a.yaml': 'a\n' })
    const first = git('rev-parse', 'HEAD')
    git('checkout', '--quiet', '-b', 'change')
    const second = commit('judged', { 'a.yaml': 'judged\n' })
    mkdirSync(join(home, '.git/info'), { recursive: true })
    writeFileSync(join(home, '.git/info/grafts'), `${first} ${second}\n`)
    expect(open(home).mergeBaseOf('main')).toEqual({ commit: first })
  })

  test('a repository that lies in the work tree like any file is not the one that is asked', () => {
    const { home, git, commit } = repo({ 'a.yaml': 'a\n' })
    const inner = repo({ 'b.yaml': 'b\n' })
    gitAt(home, 'clone', '--quiet', '--bare', inner.home, 'sub')
    mkdirSync(join(home, 'sub/refs/heads'), { recursive: true })
    writeFileSync(join(home, 'sub/refs/heads/keep'), '')
    commit('a repository as files', {})
    expect(git('ls-files', 'sub/HEAD')).toBe('sub/HEAD')
    const cwd = join(home, 'sub')
    expect(lines(() => open(cwd))).toEqual([
      expect.stringMatching(/^cannot ask git: .*bare repository/),
    ])
  })

  test('nothing is fetched for a clone that left things out', () => {
    const source = repo({ 'a.yaml': 'old\n' })
    source.git('config', 'uploadpack.allowFilter', 'true')
    const first = source.git('rev-parse', 'HEAD')
    source.commit('second', { 'a.yaml': 'new\n' })
    const clone = join(folder(), 'clone')
    gitAt(source.home, 'clone', '--quiet', '--filter=blob:none', `file://${source.home}`, clone)
    expect(seen(open(clone), repoIn(clone).git('rev-parse', 'HEAD'), clone, '.')).toEqual([
      ['a.yaml', 'new\n'],
    ])
    const asked = [
      () => seen(open(clone), first, clone, '.'),
      () => open(clone).textAt(first, 'a.yaml'),
    ]
    for (const ask of asked)
      expect(lines(ask)).toEqual([
        'cannot ask git: this clone left out what is to be read: fetch the whole repository, without a filter',
      ])
  })
})

/** Every file of a repository with its content and times, `.git` included. */
function state(home: string): readonly string[] {
  return readdirSync(home, { recursive: true })
    .map(String)
    .sort()
    .map((name) => {
      const { mtimeMs, size, mode } = statSync(join(home, name))
      return `${name} ${mtimeMs} ${size} ${mode}`
    })
}
