import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sourcesOf } from '../../src/cli/io/sources.ts'
import type { Rule } from '../../src/model/rule.ts'
import { TextChanged } from '../../src/model/source-location.ts'
import { folder, run, service } from './world.ts'

/** What `check` reads, what it says of what it cannot read, and how it ends. */

const files = (stdout: string): readonly string[] =>
  (JSON.parse(stdout) as { sources: { file: string }[] }).sources.map(({ file }) => file)

/** The files that a call checks, in the order of the report. */
async function checked(cwd: string, ...args: readonly string[]) {
  const { stdout, stderr, code } = await run(cwd, ['check', '--format', 'json', ...args])
  return { files: stdout === '' ? [] : files(stdout), stderr, code }
}

const clean = `nothing found in what is declared
0 errors   0 warnings   0 infos   0 unknown facts
1 service in 1 file, 34 rules, the law as of 2026-11-21 (tables of 2026-11-21)
`

describe('the exit code', () => {
  const home = () =>
    folder({
      'error.yaml': service('error'),
      'warning.yaml': service('warning'),
      'info.yaml': service('info'),
      'clean.yaml': service('clean'),
      'crash.yaml': service('crash'),
    })

  test.each([
    { code: 0, args: ['clean.yaml'] },
    { code: 0, args: ['info.yaml'] },
    { code: 0, args: ['warning.yaml'] },
    { code: 1, args: ['error.yaml'] },
    { code: 1, args: ['warning.yaml', '--fail-on', 'warning'] },
    { code: 0, args: ['info.yaml', '--fail-on', 'warning'] },
    { code: 1, args: ['info.yaml', '--fail-on', 'info'] },
    { code: 1, args: ['error.yaml', '--fail-on', 'info'] },
    { code: 0, args: ['error.yaml', '--fail-on', 'never'] },
    { code: 0, args: ['warning.yaml', '--max-warnings', '1'] },
    { code: 1, args: ['warning.yaml', '--max-warnings', '0'] },
    { code: 1, args: ['warning.yaml', '--max-warnings', '0', '--fail-on', 'never'] },
    { code: 0, args: ['error.yaml', '--rule', 'name-with-error=off'] },
    { code: 0, args: ['error.yaml', '--rule', 'name-with-error=warning'] },
    {
      code: 1,
      args: ['info.yaml', '--rule', 'name-with-info=error', '--rule', 'name-with-error=off'],
    },
    { code: 2, args: ['gone.yaml'] },
    { code: 2, args: ['gone.yaml', 'error.yaml'] },
    { code: 3, args: ['crash.yaml'] },
    { code: 3, args: ['crash.yaml', 'error.yaml'] },
    { code: 3, args: ['crash.yaml', 'gone.yaml'] },
    { code: 3, args: ['crash.yaml', '--fail-on', 'never'] },
  ])('is $code for $args', async ({ code, args }) => {
    for (const format of ['pretty', 'json', 'sarif', 'github'])
      expect((await run(home(), ['check', ...args, '--format', format])).code, format).toBe(code)
  })
})

test('a clean declaration', async () => {
  const home = folder({ 'a.yaml': service('clean') })
  expect(await run(home, ['check', 'a.yaml'])).toEqual({ code: 0, stdout: clean, stderr: '' })
})

test('a finding', async () => {
  const home = folder({ 'a.yaml': service('error') })
  expect(await run(home, ['check', 'a.yaml'])).toEqual({
    code: 1,
    stdout: `a.yaml

  4:7    error    name-with-error
         the name is "error"
          4 │ name: error
            │       ~~~~~
         basis GDPR Art. 28(3)
         mend  find a better name

1 error   0 warnings   0 infos   0 unknown facts
1 service in 1 file, 34 rules, the law as of 2026-11-21 (tables of 2026-11-21)
`,
    stderr: '',
  })
})

test('a rule that breaks down is our mistake, and the others go on', async () => {
  const home = folder({ 'a.yaml': service('crash error').replace('id: crash error', 'id: a') })
  const { code, stdout, stderr } = await run(home, ['check', 'a.yaml', '--format', 'json'])
  expect(code).toBe(3)
  expect(JSON.parse(stdout)).toMatchObject({ findings: [{ rule: 'name-with-error' }] })
  expect(stderr).toBe(`dpa-lint: the rule name-that-breaks broke down on 'a' in a.yaml
  Error: boom
      at check (rule.ts:1:1)
this is a mistake in dpa-lint, not in your files: please report it with the lines above (npm bugs dpa-lint)
`)
})

test('anything else that goes wrong is our mistake too', async () => {
  const stack = 'TypeError: boom\n    at somewhere'
  const lost = new Proxy([] as Rule[], {
    get() {
      throw Object.assign(new TypeError('boom'), { stack })
    },
  })
  const home = folder({ 'a.yaml': service('clean') })
  expect(await run(home, ['check', 'a.yaml'], {}, lost)).toEqual({
    code: 3,
    stdout: '',
    stderr: `dpa-lint: it broke down
  TypeError: boom
      at somewhere
this is a mistake in dpa-lint, not in your files: please report it with the lines above (npm bugs dpa-lint)
`,
  })
})

describe('paths', () => {
  test('a folder is its YAML files, without hidden ones and node_modules', async () => {
    const home = folder({
      'b.yaml': service('b'),
      'a.yml': service('a'),
      'deep/er/c.YAML': service('c'),
      'notes.txt': 'no',
      'data.json': '{}',
      '.hidden/d.yaml': service('d'),
      '.hidden.yaml': service('e'),
      'node_modules/x/f.yaml': service('f'),
      'deep/node_modules/g.yaml': service('g'),
      'x.yaml/inside.yaml': service('h'),
    })
    expect(await checked(home, '.')).toEqual({
      files: ['a.yml', 'b.yaml', 'deep/er/c.YAML', 'x.yaml/inside.yaml'],
      stderr: '',
      code: 0,
    })
    expect(await checked(home, '.hidden/d.yaml', '.hidden.yaml', 'deep')).toEqual({
      files: ['.hidden.yaml', '.hidden/d.yaml', 'deep/er/c.YAML'],
      stderr: '',
      code: 0,
    })
  })

  test('a file is checked once, whatever leads to it', async () => {
    const home = folder({ 'a/x.yaml': service('x') })
    symlinkSync(join(home, 'a'), join(home, 'b'))
    symlinkSync(join(home, 'a/x.yaml'), join(home, 'a/another.yaml'))
    expect(await checked(home, 'a', './a/x.yaml', 'a/../a', '.', 'b')).toEqual({
      files: ['a/x.yaml'],
      stderr: '',
      code: 0,
    })
    expect(await checked(home, 'b')).toEqual({ files: ['b/x.yaml'], stderr: '', code: 0 })
  })

  test('links in a circle end', async () => {
    const home = folder({ 'a/x.yaml': service('x') })
    symlinkSync('..', join(home, 'a/up'))
    symlinkSync('.', join(home, 'a/here'))
    symlinkSync('two', join(home, 'one'))
    symlinkSync('one', join(home, 'two'))
    expect(await checked(home, '.')).toEqual({ files: ['a/x.yaml'], stderr: '', code: 0 })
    expect(await checked(home, 'one')).toEqual({
      files: [],
      stderr: 'dpa-lint: cannot read one: its links lead in a circle\n',
      code: 2,
    })
  })

  test('a link out of the workspace is refused, and the rest is checked', async () => {
    const outside = folder({ 'secret.yaml': service('secret'), 'more/x.yaml': service('x') })
    const home = folder({ 'a.yaml': service('a') })
    symlinkSync(join(outside, 'secret.yaml'), join(home, 'link.yaml'))
    symlinkSync(join(outside, 'more'), join(home, 'more'))
    const stderr = `dpa-lint: link.yaml is a link that leads out of the workspace
dpa-lint: more is a link that leads out of the workspace
`
    expect(await checked(home, '.')).toEqual({ files: ['a.yaml'], stderr, code: 2 })
    expect(await checked(home, 'link.yaml', 'more', 'a.yaml')).toEqual({
      files: ['a.yaml'],
      stderr,
      code: 2,
    })
    expect(await checked(home, 'more/x.yaml')).toEqual({
      files: [],
      stderr: 'dpa-lint: more/x.yaml is a link that leads out of the workspace\n',
      code: 2,
    })
  })

  test('a path outside that is named is meant, but not where its links lead', async () => {
    const home = folder()
    const elsewhere = folder({ 'a.yaml': service('a') })
    const third = folder({ 'b.yaml': service('b') })
    symlinkSync(join(third, 'b.yaml'), join(elsewhere, 'b.yaml'))
    const { stderr, code } = await checked(home, elsewhere)
    expect(code).toBe(2)
    expect(stderr).toMatch(
      /^dpa-lint: \.\.\/\S+\/b\.yaml is a link that leads out of the workspace\n$/,
    )
  })

  test('a link that leads nowhere', async () => {
    const home = folder({ 'a.yaml': service('a') })
    symlinkSync('gone.yaml', join(home, 'dangling.yaml'))
    symlinkSync('gone', join(home, 'dangling'))
    expect(await checked(home, '.')).toEqual({
      files: ['a.yaml'],
      stderr: 'dpa-lint: cannot read dangling.yaml: no such file or folder\n',
      code: 2,
    })
  })

  test('what is not there', async () => {
    const home = folder({ 'a.yaml': service('a') })
    expect(await checked(home, 'gone.yaml', 'a.yaml', 'a.yaml/b.yaml')).toEqual({
      files: ['a.yaml'],
      stderr: `dpa-lint: cannot read gone.yaml: no such file or folder
dpa-lint: cannot read a.yaml/b.yaml: part of the path is a file
`,
      code: 2,
    })
  })

  test('a name that steers the terminal is shown, not sent', async () => {
    expect(await checked(folder(), '\u001b[31mred.yaml')).toEqual({
      files: [],
      stderr: 'dpa-lint: cannot read \\u{1b}[31mred.yaml: no such file or folder\n',
      code: 2,
    })
  })

  test('nothing to check must not look like nothing found', async () => {
    const home = folder({ 'empty/notes.txt': '', 'a.yaml': service('clean') })
    const stderr =
      'dpa-lint: empty holds no file to check (*.yaml, *.yml); --allow-empty lets that pass\n'
    expect(await checked(home, 'empty')).toEqual({ files: [], stderr, code: 2 })
    expect(await checked(home, 'empty', 'a.yaml')).toEqual({ files: ['a.yaml'], stderr, code: 2 })
    expect(await checked(home, 'empty', '--allow-empty')).toEqual({
      files: [],
      stderr: '',
      code: 0,
    })
  })

  test('no paths and no configuration', async () => {
    expect(await run(folder(), ['check'])).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'dpa-lint: nothing says what to check: name files or folders (dpa-lint check .), or list them under "files" in dpa-lint.config.yaml\n',
    })
  })

  test('a large file is read no further than the reader wants it', async () => {
    const home = folder({ 'large.yaml': '#'.repeat(3 << 20) })
    const { code, stdout } = await run(home, ['check', '.', '--format', 'json'])
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ findings: [{ rule: 'yaml-beyond-limits' }] })
  })

  test('what is read again must be the same', () => {
    const home = folder({ 'a.yaml': 'kind: Service', 'b.yaml': 'kind: Service' })
    const listed = ['a.yaml', 'b.yaml'].map((file) => {
      const path = join(home, file)
      return { file, path, real: path }
    })
    const nobody = () => undefined
    const textOf = (text: Uint8Array) => Buffer.from(text).toString()
    const [a, b] = sourcesOf(listed, 100, nobody, nobody, textOf)
    expect(a?.again?.()).toEqual(a?.text)
    writeFileSync(join(home, 'a.yaml'), 'kind: service')
    rmSync(join(home, 'b.yaml'))
    for (const [source, file] of [
      [a, 'a.yaml'],
      [b, 'b.yaml'],
    ] as const)
      expect(() => source?.again?.()).toThrow(new TextChanged(file))
  })

  test('more files than are judged at once say what they say alone', async () => {
    const names = ['error', 'warning', 'info', 'clean', 'crash']
    const all = Array.from({ length: 210 }, (_, at) => `${at}-${names[at % 5]}`)
    const home = folder(Object.fromEntries(all.map((id) => [`${id}.yaml`, service(id)])))
    const json = ['--format', 'json']
    const together = await run(home, ['check', '.', ...json])
    const alone = await run(home, [
      'check',
      ...all.slice(0, 200).map((id) => `${id}.yaml`),
      ...json,
    ])
    expect(together.code).toBe(3)
    const shown = (stdout: string) =>
      (JSON.parse(stdout) as { findings: { location: { file: string } }[] }).findings
    const first = new Set(all.slice(0, 200).map((id) => `${id}.yaml`))
    expect(shown(together.stdout).filter(({ location }) => first.has(location.file))).toEqual(
      shown(alone.stdout),
    )
    expect(shown(alone.stdout).length).toBeGreaterThan(100)
  })

  test('a file that has gone since it was listed', async () => {
    const home = folder({ 'a.yaml': service('a'), 'b.yaml': service('b') })
    // The rule of the first file's reading cannot reach the disk, so the listing is outrun here.
    const { listFiles } = await import('../../src/cli/io/list-files.ts')
    const surroundings = { cwd: home, workspace: [home], ignored: () => false }
    const { files: listed } = listFiles([{ written: '.', path: home }], surroundings)
    rmSync(join(home, 'a.yaml'))
    rmSync(join(home, 'b.yaml'))
    mkdirSync(join(home, 'b.yaml'))
    writeFileSync(join(home, 'c.yaml'), '')
    const problems: string[] = []
    const read = sourcesOf(
      listed,
      10,
      (line) => problems.push(line),
      () => undefined,
    )
    expect([...read]).toEqual([])
    expect(problems).toEqual([
      'cannot read a.yaml: no such file or folder',
      'cannot read b.yaml: it is a folder',
    ])
  })
})

describe('standard input', () => {
  test('is a text without a name, or with one', async () => {
    const stdin = 'kind: Service\n'
    const nameless = await run(folder(), ['check', '-', '--format', 'json'], { stdin })
    expect(files(nameless.stdout)).toEqual(['<stdin>'])
    expect(nameless.code).toBe(1)
    const args = ['check', '-', '--stdin-filename', './services/a.yaml', '--format', 'json']
    expect(files((await run(folder(), args, { stdin })).stdout)).toEqual(['services/a.yaml'])
  })

  test('stands for the file of its name', async () => {
    const home = folder({ 'a.yaml': service('error'), 'b.yaml': service('b') })
    const args = ['check', '.', '-', '--stdin-filename', 'a.yaml', '--format', 'json']
    const { code, stdout } = await run(home, args, { stdin: service('clean') })
    expect({ code, files: files(stdout) }).toEqual({ code: 0, files: ['a.yaml', 'b.yaml'] })
  })

  test('a name for what is not read', async () => {
    expect(await run(folder(), ['check', '.', '--stdin-filename', 'a.yaml'])).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'dpa-lint: --stdin-filename names the text of the path -, which is not among the paths\n',
    })
  })
})
