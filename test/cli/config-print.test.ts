import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { yamlText } from '../../src/cli/config/yaml-text.ts'
import { anyText, hostileTexts } from '../report/hostile.ts'
import { type Circumstances, folder, run, service } from './world.ts'

/** What the configuration comes to, and who says so. */

const files = {
  '.git/HEAD': '',
  'dpa-lint.config.yaml': `extends:
  - ./house/base.yaml
  - uk-gdpr
files: [services, "vendors/**/*.service.yaml"]
rules:
  name-with-error: warning
  name-with-info:
    words: [info, perhaps]
overrides:
  - files: [legacy]
    rules:
      name-with-info: off
waivers:
  approvers: [dpo@example.com]
`,
  'house/base.yaml': `extends: strict
failOn: info
ignore: ["../**/*.draft.yaml", ../services/old]
waivers:
  file: ../policy/waivers.yaml
  longest: { error: 90 days }
  never: [name-with-error]
rules:
  name-with-error: { severity: info }
overrides:
  - files: ["../services/**/tele*"]
    rules: { name-with-warning: { words: [risk, "never: again"] }, name-with-error: off }
`,
  'services/a.yaml': service('a'),
  'services/old/b.yaml': service('b'),
  'services/legacy/c.yaml': service('c'),
  'services/telephony.draft.yaml': service('d'),
  'services/telephony.yaml': service('e'),
  'services/.hidden/f.yaml': service('f'),
  'vendors/x/g.yaml': service('g'),
  'vendors/x/h.service.yaml': service('h'),
  'policy/waivers.yaml': 'apiVersion: dpa-lint/v1\nkind: Waivers\nwaivers: []\n',
}

async function print(args: readonly string[], circumstances?: Circumstances) {
  const { code, stdout, stderr } = await run(
    folder(files),
    ['config', 'print', ...args],
    circumstances,
  )
  expect([code, stderr]).toEqual([0, ''])
  return stdout
}

const golden = (name: string) => `../golden/cli/config-print${name}`

describe('config print', () => {
  test.each([
    ['.txt', []],
    ['-file.txt', ['services/telephony.yaml']],
    ['-all.txt', ['--all']],
    ['-preset.txt', ['--preset', 'gdpr']],
    ['.json', ['--format', 'json']],
    ['-file.json', ['services/telephony.yaml', '--format', 'json']],
    ['-nothing.txt', ['--no-config', '--all']],
  ])('%s', async (name, args) => {
    const text = await print(args)
    await expect(text).toMatchFileSnapshot(golden(name))
    if (name.endsWith('.txt'))
      expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  })

  test('in colour, and on a narrow terminal', async () => {
    const text = await print([], { isTTY: true, columns: 48 })
    await expect(text).toMatchFileSnapshot(golden('-narrow.ansi'))
  })

  test('is YAML, and says the same as its JSON', async () => {
    const settings = JSON.parse(await print(['--format', 'json'])).settings
    const values = (node: unknown): unknown => {
      if (typeof node !== 'object' || node === null) return node
      if (Array.isArray(node)) return node.map(values)
      if ('value' in node && 'origin' in node) return node.value
      const inner = Object.entries(node).map(([key, value]) => [key, values(value)])
      const only = inner.length === 1 && inner[0]?.[0] === 'severity'
      return only ? inner[0]?.[1] : Object.fromEntries(inner)
    }
    expect(parse(await print(['--all']))).toEqual(values(settings))
  })

  test.each([
    ['services/a.yaml', 'checked, for "services" at dpa-lint.config.yaml:4:9'],
    ['services/legacy/c.yaml', 'checked, for "services" at dpa-lint.config.yaml:4:9'],
    [
      'vendors/x/h.service.yaml',
      'checked, for "vendors/**/*.service.yaml" at dpa-lint.config.yaml:4:19',
    ],
    ['services/telephony.draft.yaml', 'ignored, for "../**/*.draft.yaml" at house/base.yaml:3:10'],
    ['services/old/b.yaml', 'ignored, for "../services/old" at house/base.yaml:3:32'],
    ['vendors/x/g.yaml', 'checked when it is named: no entry of "files" holds it'],
    ['services/.hidden/f.yaml', 'checked when it is named: no entry of "files" holds it'],
    ['house/base.yaml', 'not checked: it steers the check'],
    ['policy/waivers.yaml', 'not checked: it steers the check'],
    ['dpa-lint.config.yaml', 'not checked: it steers the check'],
  ])('tells of %s that it is %s', async (file, standing) => {
    const [head = '', rest = ''] = (await print([file])).split('\n\n')
    expect(head.replaceAll('\n# ', ' ').replace(/^# /, '')).toBe(
      `${file}: ${standing} dpa-lint.config.yaml, over house/base.yaml`,
    )
    expect(rest).not.toBe('')
    const checked = (await run(folder(files), ['check', '-f', 'json', '--fail-on', 'never'])).stdout
    const listed = (JSON.parse(checked) as { sources: { file: string }[] }).sources
    expect(listed.some((source) => source.file === file)).toBe(standing.startsWith('checked,'))
  })

  test('without a configuration says that nothing says what to check', async () => {
    const { stdout } = await run(folder({ 'a.yaml': service('a') }), ['config', 'print', 'a.yaml'])
    expect(stdout.split('\n').slice(0, 2)).toEqual([
      '# a.yaml: checked when it is named: no "files" say what to check',
      '# no configuration',
    ])
  })

  test.each([
    [['gone.yaml'], 'cannot read gone.yaml: no such file or folder'],
    [['services'], 'config print takes a file, and services is none'],
    [
      ['--preset', 'srict'],
      '--preset knows gdpr, uk-gdpr, ch-fadp and strict, not "srict", did you mean "strict"?',
    ],
    [['--format', 'yaml'], '--format knows text and json, not "yaml"'],
    [['--config', 'gone.yaml'], 'cannot read the configuration gone.yaml: no such file or folder'],
    [
      ['a', 'b'],
      "too many arguments for 'print', expected 1 argument but got 2 (see dpa-lint config print --help)",
    ],
  ])('%j can be mended', async (args, says) => {
    expect(await run(folder(files), ['config', 'print', ...args])).toEqual({
      code: 2,
      stdout: '',
      stderr: `dpa-lint: ${says}\n`,
    })
  })

  test('is not steered by what stands in the configuration', async () => {
    const name = '##[error]\u202e.yaml'
    const home = folder({
      '.git/HEAD': '',
      'dpa-lint.config.yaml': `extends: [${JSON.stringify(`./${name}`).replace('\u202e', '\\u202e')}]\nfiles: ["\\e[31m", "::error::x", "##vso[a]"]\n`,
      [name]: 'waivers: { approvers: ["\\r::error::forged", "\\u2028"] }\n',
    })
    for (const format of ['text', 'json']) {
      const { code, stdout } = await run(home, ['config', 'print', '--format', format])
      expect(code).toBe(0)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
      expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e\u2028]|##\[|##vso|^\s*::/m)
      const data = format === 'json' ? JSON.parse(stdout).settings : parse(stdout)
      expect(JSON.stringify(data)).toContain(JSON.stringify('\r::error::forged').slice(1, -1))
    }
  })
})

describe('a text in YAML', () => {
  test.each([
    ...hostileTexts,
    'true',
    'null',
    '~',
    '12',
    '1e3',
    '.inf',
    '- a',
    'a: b',
    'a #b',
    '*a',
    '&a',
    '90 days',
    '**/*.yaml',
    '../x',
    '.',
    '0x1f',
    '1_000',
  ])('means the same: %j', (text) => {
    expect(parse(`key: [${yamlText(text)}, x]`)).toEqual({ key: [text, 'x'] })
    expect(yamlText(text)).not.toContain('\n')
  })

  test('whatever it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(parse(`- ${yamlText([text])}`)).toEqual([[text]])
      }),
    )
  })
})

describe('config validate', () => {
  const validate = (texts: Readonly<Record<string, string>>, ...args: readonly string[]) =>
    run(folder(texts), ['config', 'validate', ...args])

  test('says that nothing is wrong, and with what', async () => {
    expect(await run(folder(files), ['config', 'validate'])).toEqual({
      code: 0,
      stdout:
        'dpa-lint.config.yaml: nothing wrong found, nor in house/base.yaml, which it extends\n',
      stderr: '',
    })
    expect(await run(folder(files), ['config', 'validate', 'house/base.yaml'])).toEqual({
      code: 0,
      stdout: 'house/base.yaml: nothing wrong found\n',
      stderr: '',
    })
    expect((await validate({ 'package.json': '{ "dpa-lint": {} }' })).stdout).toBe(
      'package.json: nothing wrong found\n',
    )
  })

  test('says everything that is wrong, file by file', async () => {
    expect(
      await validate({
        '.dpa-lintrc': 'failon: error\nextends: [./base.yaml, srict, ./gone.yaml]\nfiles: []\n',
        'base.yaml': 'rules:\n  name-with-eror: off\nfiles: [../x]\n',
      }),
    ).toEqual({
      code: 2,
      stdout: '',
      stderr: `dpa-lint: .dpa-lintrc:1:1: unknown key "failon", did you mean "failOn"?
dpa-lint: .dpa-lintrc:2:24: "srict" is not a file such as ./house/base.yaml, "strict", "gdpr", "uk-gdpr" or "ch-fadp", did you mean "strict"?
dpa-lint: .dpa-lintrc:2:31: cannot read the configuration gone.yaml: no such file or folder
dpa-lint: .dpa-lintrc:3:1: the list is empty, leave the key out where there is nothing to say
dpa-lint: base.yaml:2:3: unknown key "name-with-eror", did you mean "name-with-error"?
`,
    })
  })

  test.each([
    [{}, [], 'there is no configuration here, nor above up to the root of the repository'],
    [{}, ['x.yaml'], 'cannot read the configuration x.yaml: no such file or folder'],
    [{ 'a/b': '' }, ['a'], 'cannot read the configuration a: it is a folder'],
    [
      { 'package.json': '{}' },
      ['package.json'],
      'cannot read the configuration package.json: it has no key "dpa-lint"',
    ],
    [
      { 'package.json': '{ "dpa-lint": { }' },
      [],
      'package.json:1:17: a bracket is never closed, close it with ] or }',
    ],
    [
      { '.dpa-lintrc': 'files: a: b\n' },
      [],
      '.dpa-lintrc:1:9: a second ": " stands on the line, put the value in quotes if the colon belongs to it',
    ],
  ])('%j %j', async (texts, args, says) => {
    const { code, stdout, stderr } = await validate(texts as never, ...args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toBe(`dpa-lint: ${says}\n`)
  })
})

describe('the help', () => {
  test.each(['help config', 'config print --help', 'config validate --help'])(
    '%s',
    async (call) => {
      const { code, stdout, stderr } = await run(folder(), call.split(' '))
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      const name = call.replace('help ', '').replace(' --help', '').replace(' ', '-')
      await expect(stdout).toMatchFileSnapshot(
        `../golden/cli/config-help-${name.replace('config-', '')}.txt`,
      )
      expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
    },
  )
})
