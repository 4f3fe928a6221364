import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { configOf } from '../../src/cli/config/config.ts'
import type { Files } from '../../src/cli/config/config-files.ts'
import { lintOptionsOf } from '../../src/cli/lint-options.ts'
import { folder, rules, run, service } from './world.ts'

/** Configurations that build on others: what prevails, what is relative to what, and where it ends. */

const everything = service('error warning info', 'a')

async function found(cwd: string, ...args: readonly string[]) {
  const { code, stdout, stderr } = await run(cwd, ['check', '--format', 'json', ...args])
  if (stdout === '') return { code, stderr }
  const report = JSON.parse(stdout) as {
    readonly sources: readonly { readonly file: string }[]
    readonly findings: readonly { readonly rule: string; readonly severity: string }[]
  }
  return {
    code,
    files: report.sources.map(({ file }) => file),
    found: report.findings.map(({ rule, severity }) => `${severity} ${rule}`).sort(),
  }
}

const validate = async (cwd: string, ...args: readonly string[]) =>
  await run(cwd, ['config', 'validate', ...args])

describe('what is extended', () => {
  test('holds, later ones over earlier ones, and the file itself over all', async () => {
    const home = folder({
      'dpa-lint.config.yaml': `extends: [./house/one.yaml, house/two.json]
files: [.]
rules:
  name-with-info: { severity: error }
`,
      'house/one.yaml': `failOn: info
rules:
  name-with-error: { severity: warning, words: [info] }
  name-with-warning: off
  name-with-info: { severity: warning, words: [warning] }
`,
      'house/two.json': `{ "failOn": "never", "rules": { "name-with-error": { "severity": "info" } } }`,
      'a.yaml': service('info', 'a'),
      'b.yaml': service('warning', 'b'),
    })
    expect(await found(home)).toEqual({
      code: 0,
      files: ['a.yaml', 'b.yaml'],
      // The words of one.yaml, the severity of two.json; the words of one.yaml, the severity of its own.
      found: ['error name-with-info', 'info name-with-error'],
    })
  })

  test('may be extended itself, presets too, in the order in which they stand', async () => {
    const config = (text: string) =>
      folder({
        'dpa-lint.config.yaml': text,
        'mild.yaml': 'extends: uk-gdpr\nfailOn: never\n',
        'grave.yaml': 'extends: [./mild.yaml, strict]\n',
        'own.yaml': 'extends: strict\nunknownAs: info\n',
      })
    const policy = async (text: string, preset?: 'gdpr' | 'strict') => {
      const home = config(text)
      const book = {
        rules,
        lawDate: '2026-11-21',
        instruments: [],
        duties: async () => ({ requirements: [], provisions: [] }),
      }
      const { failOn, options } = lintOptionsOf(
        { ...(preset && { preset: [preset] }) },
        await configOf(undefined, home, book),
        book as never,
        '2026-11-21',
      )
      return [failOn, options.unknownAs, options.regimes]
    }
    expect(await policy('extends: ./mild.yaml\n')).toEqual(['never', undefined, ['uk-gdpr']])
    expect(await policy('extends: ./grave.yaml\n')).toEqual(['warning', 'error', ['uk-gdpr']])
    expect(await policy('extends: [strict, ./mild.yaml]\n')).toEqual([
      'never',
      'error',
      ['uk-gdpr'],
    ])
    expect(await policy('extends: [./mild.yaml, strict]\n')).toEqual([
      'warning',
      'error',
      ['uk-gdpr'],
    ])
    expect(await policy('extends: ./own.yaml\n')).toEqual(['warning', 'info', []])
    expect(await policy('extends: ./own.yaml\nfailOn: info\n')).toEqual(['info', 'info', []])
    // The flag stands for every preset of the configuration, below everything that a file says.
    expect(await policy('extends: ./grave.yaml\n', 'gdpr')).toEqual([
      'never',
      undefined,
      ['eu-gdpr'],
    ])
    expect(await policy('extends: ./mild.yaml\n', 'strict')).toEqual(['never', 'error', []])
  })

  test('replaces lists as a whole, each seen from the folder of the file that says it', async () => {
    const home = folder({
      '.git/HEAD': '',
      'team/.dpa-lintrc': 'extends: ../house/base.yaml\nfiles: [services]\n',
      'house/base.yaml': `files: [elsewhere]
ignore: [drafts, ../team/services/old, /scratch/*.yaml]
waivers: { file: w.yaml, longest: { error: 30 days, info: P1Y }, approvers: [dpo] }
baseline: ../policy/b.yaml
`,
      'house/w.yaml': 'apiVersion: dpa-lint/v1\nkind: Waivers\nwaivers: []\n',
      'policy/b.yaml': 'apiVersion: dpa-lint/v1\nkind: Baseline\nfindings: []\n',
      'team/services/a.yaml': service('a'),
      'team/services/drafts/b.yaml': service('b'),
      'team/services/old/c.yaml': service('c'),
      'house/drafts/d.yaml': service('d'),
      'house/x/drafts/e.yaml': service('e'),
      'house/scratch/f.yaml': service('f'),
      'house/g.yaml': service('g'),
    })
    const team = join(home, 'team')
    expect(await found(team)).toMatchObject({
      files: ['services/a.yaml', 'services/drafts/b.yaml'],
    })
    expect(await found(team, '../house')).toMatchObject({ files: ['../house/g.yaml'] })
    const { layers, ...config } = await configOf(undefined, team, { rules })
    expect(layers).toHaveLength(2)
    expect(config).toEqual({
      file: join(team, '.dpa-lintrc'),
      folder: team,
      cwd: team,
      sources: [join(team, '.dpa-lintrc'), join(home, 'house/base.yaml')],
      files: ['services'],
      ignore: ['../house/**/drafts', 'services/old', '../house/scratch/*.yaml'],
      waivers: {
        file: join(home, 'house/w.yaml'),
        longest: { error: '30 days', info: 'P1Y' },
        approvers: ['dpo'],
      },
      baseline: join(home, 'policy/b.yaml'),
    })
  })

  test('merges what is said of waivers key by key', async () => {
    const home = folder({
      '.dpa-lintrc': `extends: ./base.yaml
waivers: { longest: { error: 10 days }, never: [name-with-info], comments: true }
`,
      'base.yaml': `waivers:
  longest: { error: 30 days, warning: 6 months }
  never: [name-with-error, malformed-yaml]
  comments: false
`,
    })
    expect((await configOf(undefined, home, { rules })).waivers).toEqual({
      longest: { error: '10 days', warning: '6 months' },
      never: ['name-with-info'],
      comments: true,
    })
  })

  test('is no declaration, nor are the files of waivers and the baseline', async () => {
    const home = folder({
      '.dpa-lintrc': 'extends: ./base.yaml\nfiles: [.]\n',
      'base.yaml': 'waivers: { file: policy/exceptions.yaml }\nbaseline: policy/known.yaml\n',
      'a.yaml': service('a'),
      'policy/exceptions.yaml': 'apiVersion: dpa-lint/v1\nkind: Waivers\nwaivers: []\n',
      'policy/known.yaml': 'apiVersion: dpa-lint/v1\nkind: Baseline\nfindings: []\n',
      'x/dpa-lint.waivers.yaml': 'x: 1\n',
      'x/dpa-lint.baseline.yaml': 'x: 1\n',
      'x/dpa-lint.config.yaml': 'x: 1\n',
    })
    // Those that are in use are none. Those that only bear our names are read, so that they are found.
    expect(await found(home)).toMatchObject({
      files: [
        'a.yaml',
        'x/dpa-lint.baseline.yaml',
        'x/dpa-lint.config.yaml',
        'x/dpa-lint.waivers.yaml',
      ],
    })
  })

  test('may be extended twice, and is read once', async () => {
    const home = folder({
      '.dpa-lintrc': 'extends: [./a.yaml, ./b.yaml]\n',
      'a.yaml': 'extends: ./base.yaml\nfailOn: info\n',
      'b.yaml': 'extends: ./base.yaml\n',
      'base.yaml': 'failOn: never\nwaivers: { never: [name] }\n',
    })
    expect((await validate(home)).stderr).toBe(
      'dpa-lint: base.yaml:2:20: no rule is called "name"\n',
    )
  })
})

describe('a configuration reaches no further than', () => {
  const wrong = async (files: Readonly<Record<string, string>>, below = '.') => {
    const { code, stdout, stderr } = await validate(join(folder(files), below))
    expect([code, stdout]).toEqual([2, ''])
    return stderr
  }

  test('the repository', async () => {
    const home = folder({
      'outside.yaml': 'failOn: never\nsecret: value\n',
      'repository/.git/HEAD': '',
      'repository/.dpa-lintrc':
        'extends: [../outside.yaml, /etc/hosts.yaml, ./below/../../gone.yaml]\n',
    })
    expect(await validate(join(home, 'repository'))).toEqual({
      code: 2,
      stdout: '',
      stderr: `dpa-lint: .dpa-lintrc:1:11: "../outside.yaml" leads out of the workspace
dpa-lint: .dpa-lintrc:1:28: "/etc/hosts.yaml" leads out of the workspace
dpa-lint: .dpa-lintrc:1:45: "./below/../../gone.yaml" leads out of the workspace
`,
    })
  })

  test('its own folder, where there is no repository', async () => {
    const files = { 'below/.dpa-lintrc': 'extends: ../base.yaml\n', 'base.yaml': '{}\n' }
    expect(await wrong(files, 'below')).toBe(
      'dpa-lint: .dpa-lintrc:1:10: "../base.yaml" leads out of the workspace\n',
    )
    const home = folder({ ...files, '.git/HEAD': '' })
    expect(await validate(join(home, 'below'))).toMatchObject({
      code: 0,
      stdout: '.dpa-lintrc: nothing wrong found, nor in ../base.yaml, which it extends\n',
    })
  })

  test('where its links lead', async () => {
    const home = folder({
      'secret/key.yaml': 'password: hunter2\n',
      'repository/.git/HEAD': '',
      'repository/.dpa-lintrc':
        'extends: [./link.yaml, ./folder/key.yaml, ./inside.yaml]\nwaivers: { file: folder/w.yaml }\n',
      'repository/real.yaml': 'failOn: never\n',
    })
    const at = (name: string) => join(home, 'repository', name)
    symlinkSync(join(home, 'secret/key.yaml'), at('link.yaml'))
    symlinkSync(join(home, 'secret'), at('folder'))
    symlinkSync('real.yaml', at('inside.yaml'))
    expect((await validate(join(home, 'repository'))).stderr).toBe(
      `dpa-lint: .dpa-lintrc:1:11: "./link.yaml" leads out of the workspace
dpa-lint: .dpa-lintrc:1:24: "./folder/key.yaml" leads out of the workspace
dpa-lint: .dpa-lintrc:2:18: "folder/w.yaml" leads out of the workspace
`,
    )
  })

  test('and is not found through a link that leads out, nor through one that ends nowhere', async () => {
    const home = folder({ 'secret.yaml': 'password: hunter2\n', 'repository/.git/HEAD': '' })
    const repository = join(home, 'repository')
    const link = join(repository, 'dpa-lint.config.yaml')
    symlinkSync(join(home, 'secret.yaml'), link)
    const leadsOut = 'dpa-lint: dpa-lint.config.yaml leads out of the workspace\n'
    expect(await run(repository, ['check', '.'])).toMatchObject({ code: 2, stderr: leadsOut })
    expect(await run(repository, ['check', '.', '--config', link])).toMatchObject({
      code: 2,
      stderr: leadsOut,
    })
    const cannot = async (name: string, target: string) => {
      const own = folder({ 'a.yaml': service('a') })
      symlinkSync(target, join(own, name))
      return (await run(own, ['check', 'a.yaml'])).stderr
    }
    expect(await cannot('dpa-lint.config.yaml', 'gone')).toBe(
      'dpa-lint: cannot read the configuration dpa-lint.config.yaml: no such file or folder\n',
    )
    expect(await cannot('.dpa-lintrc', '.dpa-lintrc')).toBe(
      'dpa-lint: cannot read the configuration .dpa-lintrc: its links lead in a circle\n',
    )
    // What never ends is not read at all.
    expect(await cannot('.dpa-lintrc.yaml', '/dev/zero')).toBe(
      'dpa-lint: .dpa-lintrc.yaml leads out of the workspace\n',
    )
    expect(await cannot('package.json', '/dev/zero')).toBe('')
  })

  test('what it names: files, waivers and baseline inside the workspace', async () => {
    expect(
      await wrong({
        '.dpa-lintrc': `files: [a, ../b, "../../c/*.yaml", /etc]
waivers: { file: ../../w.yaml }
baseline: x/../../b.yaml
`,
      }),
    ).toBe(
      `dpa-lint: .dpa-lintrc:1:12: "../b" leads out of the workspace
dpa-lint: .dpa-lintrc:1:18: "../../c/*.yaml" leads out of the workspace
dpa-lint: .dpa-lintrc:1:36: "/etc" leads out of the workspace
dpa-lint: .dpa-lintrc:2:18: "../../w.yaml" leads out of the workspace
dpa-lint: .dpa-lintrc:3:11: "x/../../b.yaml" leads out of the workspace
`,
    )
  })

  test('a few files in a row, and none in a circle', async () => {
    expect(await wrong({ '.dpa-lintrc': 'extends: ./.dpa-lintrc\n' })).toBe(
      'dpa-lint: .dpa-lintrc:1:10: "./.dpa-lintrc" leads back to this file\n',
    )
    expect(
      await wrong({
        '.dpa-lintrc': 'extends: ./a.yaml\n',
        'a.yaml': 'extends: [strict, ./b.yaml]\n',
        'b.yaml': 'extends: x/../a.yaml\n',
      }),
    ).toBe('dpa-lint: b.yaml:1:10: "x/../a.yaml" leads back to this file\n')
    const row = (length: number) =>
      Object.fromEntries(
        Array.from({ length }, (_, at) => [`${at}.yaml`, `extends: ./${at + 1}.yaml\n`]),
      )
    expect(await wrong({ '.dpa-lintrc': 'extends: ./0.yaml\n', ...row(30) })).toBe(
      'dpa-lint: 9.yaml:1:10: "./10.yaml" is extended over more than 10 files\n',
    )
    // Each extends the next one twice: a thousand voices from ten files.
    const twice = Object.fromEntries(
      Array.from({ length: 9 }, (_, at) => [
        `${at}.yaml`,
        `extends: [./${at + 1}.yaml, x/../${at + 1}.yaml]\n`,
      ]),
    )
    const says = await wrong({ '.dpa-lintrc': 'extends: ./0.yaml\n', ...twice, '9.yaml': '{}\n' })
    expect(says.split('\n')[0]).toBe(
      'dpa-lint: 0.yaml:1:21: "x/../1.yaml" is one of more than 100 configurations',
    )
  })

  test('a thousand globs', async () => {
    const globs = (count: number) =>
      JSON.stringify(Array.from({ length: count }, (_, at) => `x${at}`))
    const texts = (count: number) => ({
      '.dpa-lintrc': `extends: ./base.yaml\nignore: ${globs(500)}\noverrides: [{ files: ${globs(count)}, rules: {} }]\n`,
      'base.yaml': `files: ${globs(499)}\n`,
    })
    expect((await validate(folder(texts(1)))).code).toBe(0)
    expect(await wrong(texts(2))).toBe(
      'dpa-lint: .dpa-lintrc:3:1: with this there are more than 1000 globs\n',
    )
  })

  test('a link in a circle is a circle too', async () => {
    const home = folder({ '.dpa-lintrc': 'extends: ./a.yaml\n', 'a.yaml': 'extends: ./b.yaml\n' })
    symlinkSync('a.yaml', join(home, 'b.yaml'))
    expect((await validate(home)).stderr).toBe(
      'dpa-lint: a.yaml:1:10: "./b.yaml" leads back to this file\n',
    )
  })

  test('what is there, and readable', async () => {
    const home = folder({
      '.dpa-lintrc': 'extends: [./gone.yaml, ./folder.yaml, ./latin.yaml, ./large.yaml]\n',
      'latin.yaml': Uint8Array.of(0x66, 0xe9),
      'large.yaml': `# ${'x'.repeat(1 << 20)}\n`,
    })
    mkdirSync(join(home, 'folder.yaml'))
    expect((await validate(home)).stderr).toBe(
      `dpa-lint: .dpa-lintrc:1:11: cannot read the configuration gone.yaml: no such file or folder
dpa-lint: .dpa-lintrc:1:24: cannot read the configuration folder.yaml: it is a folder
dpa-lint: large.yaml:1:1: the file has 1 048 577 bytes, more than the 1 048 576 that are read, split it into several files
dpa-lint: latin.yaml:1:2: the byte 0xe9 is not UTF-8 (in Latin-1 it is "é"), save the file as UTF-8
`,
    )
  })
})

describe('a commit', () => {
  const files = (texts: Readonly<Record<string, string>>): Files => ({
    read: (path) => texts[path],
    ref: 'main',
  })

  test('stands in for the work tree, with all that is extended', async () => {
    const home = folder({
      '.git/HEAD': '',
      '.dpa-lintrc': 'failOn: never\nextends: ./house/base.yaml\n',
      'house/base.yaml': 'rulez: 1\n',
      'below/a.yaml': everything,
    })
    const config = await configOf(
      undefined,
      join(home, 'below'),
      { rules },
      files({
        [join(home, 'dpa-lint.config.yaml')]: 'extends: ./house/base.yaml\n',
        [join(home, 'house/base.yaml')]: 'files: [services]\n',
      }),
    )
    expect(config).toMatchObject({
      file: join(home, 'dpa-lint.config.yaml'),
      sources: [join(home, 'dpa-lint.config.yaml'), join(home, 'house/base.yaml')],
      files: ['house/services'],
    })
    const inPackage = await configOf(
      undefined,
      home,
      { rules },
      files({
        [join(home, 'package.json')]: '{ "dpa-lint": { "files": ["x"] } }',
      }),
    )
    expect(inPackage).toMatchObject({ file: join(home, 'package.json'), files: ['x'] })
    expect(
      await configOf(
        undefined,
        home,
        { rules },
        files({ [join(home, 'package.json')]: '{ "name": "dpa-lint" }' }),
      ),
    ).toEqual({ folder: home, cwd: home, layers: [], sources: [] })
  })

  test('is named where it is wrong', async () => {
    const home = folder({ '.git/HEAD': '' })
    const says = (asked: string | undefined, texts: Readonly<Record<string, string>>) => {
      const named = Object.entries(texts).map(([name, text]) => [join(home, name), text])
      return configOf(asked, home, { rules }, files(Object.fromEntries(named))).catch(
        (error: Error) => error.message,
      )
    }
    expect(
      await says(undefined, {
        '.dpa-lintrc': 'extends: ./b.yaml\nfailon: x\n',
        'b.yaml': 'rulez: 1\n',
      }),
    ).toBe(
      `main:.dpa-lintrc:2:1: unknown key "failon", did you mean "failOn"?
main:b.yaml:1:1: unknown key "rulez", did you mean "rules"?`,
    )
    expect(await says('gone.yaml', {})).toBe(
      'cannot read the configuration main:gone.yaml: no such file or folder',
    )
  })
})
