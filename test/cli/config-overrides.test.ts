import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folder, rules, run, service } from './world.ts'

/** Settings of rules for some of the files only. */

interface Checked {
  readonly rules: readonly { readonly id: string; readonly severity: string }[]
  readonly findings: readonly {
    readonly rule: string
    readonly severity: string
    readonly location: { readonly file: string }
  }[]
  readonly summary: { readonly rules: number }
}

async function check(cwd: string, ...args: readonly string[]) {
  const { code, stdout, stderr } = await run(cwd, ['check', '--format', 'json', ...args])
  if (stdout === '') throw new Error(stderr)
  const report = JSON.parse(stdout) as Checked
  return {
    code,
    found: report.findings.map(
      ({ rule, severity, location }) => `${location.file} ${severity} ${rule}`,
    ),
    severities: Object.fromEntries(
      report.rules
        .filter(({ id }) => rules.some((rule) => rule.id === id))
        .map(({ id, severity }) => [id, severity]),
    ),
    rules: report.summary.rules,
  }
}

const home = (config: string, others: Readonly<Record<string, string>> = {}) =>
  folder({
    '.git/HEAD': '',
    'dpa-lint.config.yaml': `files: [.]\n${config}`,
    'a.yaml': service('error info', 'a'),
    'legacy/b.yaml': service('error info', 'b'),
    'services/legacy/deep/c.yaml': service('error info', 'c'),
    ...others,
  })

const off = (...globs: readonly string[]) =>
  `overrides: [{ files: ${JSON.stringify(globs)}, rules: { name-with-error: off, name-with-info: off } }]\n`

describe('an override', () => {
  const all = ['a.yaml', 'legacy/b.yaml', 'services/legacy/deep/c.yaml']
  test.each([
    ['a name in any folder', ['legacy'], ['a.yaml']],
    ['a name of a file', ['b.yaml'], ['a.yaml', 'services/legacy/deep/c.yaml']],
    ['a folder', ['legacy/'], ['a.yaml']],
    ['a folder here', ['/legacy'], ['a.yaml', 'services/legacy/deep/c.yaml']],
    ['a path', ['services/legacy'], ['a.yaml', 'legacy/b.yaml']],
    ['a glob', ['services/**/*.yaml'], ['a.yaml', 'legacy/b.yaml']],
    ['several', ['a.yaml', 'services'], ['legacy/b.yaml']],
    ['everything', ['**'], []],
    ['nothing', ['x', '../a.yaml', '[a]'], all],
  ])('means %s', async (_, globs, left) => {
    const { found } = await check(home(off(...globs)))
    expect(found.filter((line) => line.endsWith('error'))).toEqual(
      left.map((file) => `${file} error name-with-error`),
    )
  })

  test('means the same wherever the check is started, and what its name is in the text from standard input', async () => {
    const cwd = home(off('legacy'))
    expect((await check(join(cwd, 'legacy'), '.')).found).toEqual([])
    expect((await check(join(cwd, 'services'), '../a.yaml')).code).toBe(1)
    const typed = async (name: string) =>
      (
        await run(cwd, ['check', '-', '--stdin-filename', name], {
          stdin: service('error', 'x'),
        })
      ).code
    expect([await typed('legacy/new.yaml'), await typed('new.yaml')]).toEqual([0, 1])
  })

  test('prevails over the rules, a later one over an earlier one, option by option', async () => {
    const config = `rules:
  name-with-info: { severity: warning, words: [error] }
  name-with-error: off
overrides:
  - files: [legacy]
    rules: { name-with-info: { words: [nothing] }, name-with-error: info }
  - files: [deep]
    rules: { name-with-info: { severity: error, words: [info] } }
`
    expect(await check(home(config))).toEqual({
      code: 1,
      found: [
        'a.yaml warning name-with-info',
        'legacy/b.yaml info name-with-error',
        'services/legacy/deep/c.yaml info name-with-error',
        'services/legacy/deep/c.yaml error name-with-info',
      ],
      // A rule that is off in general and runs somewhere is described as it runs there.
      severities: {
        'name-with-error': 'info',
        'name-with-warning': 'warning',
        'name-with-info': 'warning',
        'name-that-breaks': 'error',
      },
      rules: expect.any(Number),
    })
  })

  test('counts a rule that runs nowhere as one that does not run', async () => {
    const general = await check(home(''))
    expect((await check(home(off('x')))).rules).toBe(general.rules)
    const without = 'rules: { name-with-error: off }\n'
    expect((await check(home(without))).rules).toBe(general.rules - 1)
    const somewhere = 'overrides: [{ files: [a.yaml], rules: { name-with-error: warning } }]\n'
    expect((await check(home(without + somewhere))).rules).toBe(general.rules)
    expect((await check(home(without + somewhere), 'legacy')).rules).toBe(general.rules - 1)
  })

  test('gives way to the flags', async () => {
    const cwd = home(off('legacy'))
    expect(
      (await check(cwd, '--rule', 'name-with-error=warning')).found.filter((line) =>
        line.endsWith('-error'),
      ),
    ).toEqual([
      'a.yaml warning name-with-error',
      'legacy/b.yaml warning name-with-error',
      'services/legacy/deep/c.yaml warning name-with-error',
    ])
  })

  test('cannot let what cannot be read pass', async () => {
    const cwd = home(off('**'), { 'legacy/d.yaml': 'kind: Service\n' })
    expect(await check(cwd)).toMatchObject({
      code: 1,
      found: ['legacy/d.yaml error not-a-declaration'],
    })
  })
})

describe('overrides of what is extended', () => {
  const base = `overrides:
  - files: [../legacy, x]
    rules: { name-with-error: off, name-with-info: off }
`

  test('hold, seen from its folder, before those of the file itself', async () => {
    const cwd = home(
      'extends: ./house/base.yaml\noverrides: [{ files: [deep], rules: { name-with-info: off } }]\n',
      { 'house/base.yaml': base, 'x/y.yaml': service('error', 'y') },
    )
    expect((await check(cwd)).found).toEqual([
      'a.yaml error name-with-error',
      'a.yaml info name-with-info',
      'services/legacy/deep/c.yaml error name-with-error',
      'x/y.yaml error name-with-error',
    ])
  })

  test('give way to what the file itself says of all files', async () => {
    const cwd = home('extends: ./house/base.yaml\nrules: { name-with-error: warning }\n', {
      'house/base.yaml': base,
    })
    expect((await check(cwd, 'legacy')).found).toEqual(['legacy/b.yaml warning name-with-error'])
  })
})

test('what overrides say of a file is what config print says of it', async () => {
  const cwd = home(
    `extends: [strict, ./house/base.yaml]
rules: { name-with-warning: info }
overrides:
  - { files: [deep], rules: { name-with-error: { severity: info, words: [info] } } }
  - { files: [legacy], rules: { name-with-warning: off } }
`,
    {
      'house/base.yaml': `rules: { name-with-info: off }
overrides:
  - { files: [../legacy], rules: { name-with-info: error, name-with-warning: error } }
`,
    },
  )
  mkdirSync(join(cwd, 'services/x'))
  writeFileSync(join(cwd, 'services/x/all.yaml'), service('error warning info', 'all'))
  const { found } = await check(cwd)
  for (const file of [
    'a.yaml',
    'legacy/b.yaml',
    'services/legacy/deep/c.yaml',
    'services/x/all.yaml',
  ]) {
    const { stdout } = await run(cwd, ['config', 'print', file, '--format', 'json'])
    const { settings } = JSON.parse(stdout) as {
      readonly settings: {
        readonly rules: Readonly<
          Record<
            string,
            {
              readonly severity: { readonly value: string }
              readonly words?: { readonly value: readonly string[] }
            }
          >
        >
      }
    }
    const name = file.endsWith('all.yaml') ? 'error warning info' : 'error info'
    const foretold = Object.entries(settings.rules)
      .filter(
        ([, { severity, words }]) =>
          severity.value !== 'off' && words?.value.some((word) => name.includes(word)),
      )
      .map(([id, { severity }]) => `${file} ${severity.value} ${id}`)
    expect(found.filter((line) => line.startsWith(`${file} `)).sort()).toEqual(foretold.sort())
  }
})
