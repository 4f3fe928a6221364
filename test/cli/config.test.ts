import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { extendedFile } from '../../src/cli/config/config-layers.ts'
import { configSchema } from '../../src/cli/config/config-schema.ts'
import shape from '../../src/cli/config/config-shape.json' with { type: 'json' }
import { presetNames, presets } from '../../src/cli/config/presets.ts'
import { thresholds } from '../../src/cli/flags.ts'
import { severities } from '../../src/model/severity.ts'
import { typeNames } from '../../src/policy/condition.ts'
import { accepted, policyRoles } from '../../src/policy/policy.ts'
import { folder, rules, run, service } from './world.ts'

/** What a configuration can say, where it is found, and what is said of one that is wrong. */

interface Checked {
  readonly sources: readonly { readonly file: string }[]
  readonly findings: readonly { readonly rule: string; readonly severity: string }[]
}

async function check(cwd: string, ...args: readonly string[]) {
  const { code, stdout, stderr } = await run(cwd, ['check', '--format', 'json', ...args])
  const report = (stdout === '' ? { sources: [], findings: [] } : JSON.parse(stdout)) as Checked
  return {
    code,
    stderr,
    files: report.sources.map(({ file }) => file),
    findings: report.findings.map(({ rule, severity }) => `${severity} ${rule}`),
  }
}

describe('is found', () => {
  const text = '{ "files": ["a.yaml"], "failOn": "never" }'
  const found = { code: 0, stderr: '', files: ['a.yaml'], findings: ['error name-with-error'] }

  test.each([
    'dpa-lint.config.yaml',
    'dpa-lint.config.yml',
    'dpa-lint.config.json',
    '.dpa-lintrc',
    '.dpa-lintrc.yaml',
    '.dpa-lintrc.json',
  ])('in %s', async (name) => {
    expect(await check(folder({ 'a.yaml': service('error'), [name]: text }))).toEqual(found)
  })

  test('under its key in package.json, tabs and all', async () => {
    const pkg = `{\n\t"name": "x",\n\t"dpa-lint": ${text}\n}\n`
    expect(await check(folder({ 'a.yaml': service('error'), 'package.json': pkg }))).toEqual(found)
  })

  test('above, up to the root of the repository and no further', async () => {
    const home = folder({
      '.dpa-lintrc': text,
      'repository/below/a.yaml': service('error'),
      'repository/package.json': '{ "devDependencies": { "dpa-lint": "1.0.0" } }',
    })
    const below = join(home, 'repository/below')
    expect((await check(below, 'a.yaml')).code).toBe(1)
    mkdirSync(join(home, '.git'))
    expect((await check(below, 'a.yaml')).code).toBe(0)
    mkdirSync(join(home, 'repository/.git'))
    expect((await check(below, 'a.yaml')).code).toBe(1)
    writeFileSync(join(home, 'repository/dpa-lint.config.yaml'), 'failOn: never\n')
    expect((await check(below, 'a.yaml')).code).toBe(0)
  })

  test('the nearest first, and its own file before package.json', async () => {
    const home = folder({
      '.git/HEAD': '',
      '.dpa-lintrc': 'failOn: error\n',
      'below/.dpa-lintrc': 'failOn: never\n',
      'below/package.json': '{ "dpa-lint": { "failOn": "info" } }',
      'below/a.yaml': service('error'),
    })
    expect((await check(home, 'below')).code).toBe(1)
    expect((await check(join(home, 'below'), '.')).code).toBe(0)
  })

  test('from the working directory: one nearer to what is checked is said', async () => {
    const config = 'failOn: never\n'
    const home = folder({
      'dpa-lint.config.yaml': 'failOn: warning\n',
      'a/dpa-lint.config.yaml': config,
      'a/b/.dpa-lintrc': config,
      'a/b/bad.yaml': service('warning'),
      'c/package.json': '{ "dpa-lint": { "failOn": "never" } }',
      'c/bad.yaml': service('warning', 'c'),
    })
    const said = async (...argv: readonly string[]) => {
      const { code, stderr } = await run(home, ['check', ...argv, '--format', 'concise'])
      return {
        code,
        unused: [...stderr.matchAll(/(\S+) stands nearer/g)].map(([, place]) => place),
      }
    }
    const both = ['a/b/.dpa-lintrc', 'a/dpa-lint.config.yaml']
    expect(await said('a/b/bad.yaml')).toEqual({ code: 1, unused: both })
    expect(await said('c/bad.yaml')).toEqual({ code: 1, unused: ['c/package.json'] })
    expect(await said('a/b')).toEqual({ code: 1, unused: ['a/dpa-lint.config.yaml'] })
    // What is listed is a finding, and who names one, or none, knows it.
    expect((await said('a')).unused).toEqual([])
    expect((await said('a/b/bad.yaml', '--no-config')).unused).toEqual([])
    expect((await said('a/b/bad.yaml', '--config', 'a/b/.dpa-lintrc')).unused).toEqual([])
  })

  test('where --config says, and nowhere with --no-config', async () => {
    const home = folder({
      'policy/strict.txt': 'failOn: info\nfiles: [../a.yaml]\n',
      '.dpa-lintrc': 'failOn: never\n',
      'a.yaml': service('info'),
    })
    expect((await check(home, 'a.yaml')).code).toBe(0)
    expect(await check(home, '--config', 'policy/strict.txt')).toMatchObject({
      code: 1,
      files: ['a.yaml'],
    })
    expect((await check(home, 'a.yaml', '--no-config', '--fail-on', 'info')).code).toBe(1)
  })

  test('and never run: a script is not a configuration', async () => {
    const script = 'globalThis.ran = true\nmodule.exports = {}\n'
    const home = folder({
      'a.yaml': service('clean'),
      'dpa-lint.config.js': script,
      'dpa-lint.config.cjs': script,
      '.dpa-lintrc.js': script,
      '.config/config.js': script,
      '.config/dpa-lintrc.js': script,
      'package.json': '{ "cosmiconfig": { "searchPlaces": ["x.js"] } }',
      '.dpa-lintrc': 'failOn: never\n',
    })
    expect((await check(home, 'a.yaml')).code).toBe(0)
    expect(await check(home, 'a.yaml', '--config', 'dpa-lint.config.js')).toMatchObject({ code: 2 })
    expect(globalThis).not.toHaveProperty('ran')
  })
})

describe('says', () => {
  test('which files to check: files, folders and globs, from its own folder', async () => {
    const home = folder({
      '.git/HEAD': '',
      'dpa-lint.config.yaml':
        'files: [services, "vendors/**/*.service.yaml", ./one.yaml]\nignore: [drafts/, "*.old.yaml", services/b]\n',
      'services/a.yaml': service('a'),
      'services/a.old.yaml': service('a-old'),
      'services/drafts/c.yaml': service('c'),
      'services/b/d.yaml': service('d'),
      'vendors/x/y/e.service.yaml': service('e'),
      'vendors/x/f.yaml': service('f'),
      'one.yaml': service('g'),
      'other.yaml': service('h'),
    })
    const files = ['one.yaml', 'services/a.yaml', 'vendors/x/y/e.service.yaml']
    expect(await check(home)).toEqual({ code: 0, stderr: '', files, findings: [] })
    const above = files.map((file) =>
      file.startsWith('services/') ? file.slice('services/'.length) : `../${file}`,
    )
    expect(await check(join(home, 'services'))).toEqual({
      code: 0,
      stderr: '',
      files: above.sort(),
      findings: [],
    })
    // What is ignored stays ignored when a hook names it, and a folder that is named is not the configuration.
    expect(await check(home, 'services/b/d.yaml', 'one.yaml')).toMatchObject({
      code: 0,
      files: ['one.yaml'],
    })
    expect(await check(home, 'services/b/d.yaml')).toEqual({
      code: 2,
      stderr:
        'dpa-lint: the configuration ignores every file named here; --allow-empty lets that pass\n',
      files: [],
      findings: [],
    })
  })

  test('and a glob or a path that fits nothing is said', async () => {
    const home = folder({
      '.dpa-lintrc': 'files: ["x/*.yaml", gone.yaml, a.yaml]\n',
      'a.yaml': service('a'),
    })
    mkdirSync(join(home, 'x'))
    expect(await check(home)).toEqual({
      code: 2,
      stderr: `dpa-lint: cannot read gone.yaml: no such file or folder
dpa-lint: x/*.yaml holds no file to check (*.yaml, *.yml); --allow-empty lets that pass
`,
      files: ['a.yaml'],
      findings: [],
    })
  })

  test('how grave a rule is and with which options it runs, and flags prevail', async () => {
    const home = folder({
      '.dpa-lintrc': `failOn: warning
rules:
  name-with-error: off
  name-with-warning: { severity: info, words: [risky] }
  name-with-info: warning
`,
      'a.yaml': service('error risky info', 'a'),
    })
    expect(await check(home, 'a.yaml')).toEqual({
      code: 1,
      stderr: '',
      files: ['a.yaml'],
      findings: ['warning name-with-info', 'info name-with-warning'],
    })
    expect(
      await check(
        home,
        'a.yaml',
        '--rule',
        'name-with-info=off',
        '--rule',
        'name-with-warning=error',
      ),
    ).toMatchObject({ code: 1, findings: ['error name-with-warning'] })
    expect(await check(home, 'a.yaml', '--fail-on', 'error')).toMatchObject({ code: 0 })
  })
})

describe('that is wrong', () => {
  test.each([
    ['rulez: {}\n', '1:1: unknown key "rulez", did you mean "rules"?'],
    [
      'files: [a]\nfailOn: eror\n',
      '2:9: "eror" is not "error", "warning", "info" or "never", did you mean "error"?',
    ],
    [
      'files: a\n',
      '1:8: "a" is not what "files" takes, for example: files: [services, vendors/**/*.yaml]',
    ],
    [
      'extends: [srict]\n',
      '1:11: "srict" is not a file such as ./house/base.yaml, "strict", "gdpr", "uk-gdpr" or "ch-fadp", did you mean "strict"?',
    ],
    [
      'extends: house\n',
      '1:10: "house" is not a file such as ./house/base.yaml, "gdpr", "uk-gdpr", "ch-fadp" or "strict", for example: extends: strict',
    ],
    [
      'failOn: error\nextends: ./gone.yaml\n',
      '2:10: cannot read the configuration gone.yaml: no such file or folder',
    ],
    ['files: ["!a"]\n', '1:9: "!a" is not what an entry of this list takes'],
    [
      '$import: other.yaml\n',
      '1:1: unknown key "$import", known here: $schema, files, ignore, extends, failOn, unknownAs, rules, overrides, waivers, baseline, policies',
    ],
    [
      'rules:\n  name-with-eror: off\n',
      '2:3: unknown key "name-with-eror", did you mean "name-with-error"?',
    ],
    [
      'rules:\n  unknown-key: off\n',
      '2:3: "unknown-key" cannot be changed: what cannot be read cannot be weighed',
    ],
    [
      'rules:\n  waiver-unused: off\n',
      '2:3: "waiver-unused" cannot be changed: whoever is judged would change the judgement',
    ],
    [
      'rules:\n  breach: off\n',
      '2:3: "breach" is a chapter, and "rules" takes single rules: dpa-lint rules --select breach',
    ],
    ['rules:\n  gate: off\n', '2:3: the rules of the chapter "gate" cannot be changed'],
    [
      'rules: { __proto__: off }\n',
      '1:10: unknown key "__proto__", known here: name-with-error, name-with-warning, name-with-info, name-that-breaks',
    ],
    [
      'rules: { constructor: { severity: off } }\n',
      '1:10: unknown key "constructor", known here: name-with-error, name-with-warning, name-with-info, name-that-breaks',
    ],
    [
      'rules: { name-with-error: { words: x } }\n',
      '1:36: "x" is not what "words" takes, for example: words: [error]',
    ],
    [
      'overrides:\n  - { files: [a], rules: { name-with-eror: off } }\n',
      '2:28: unknown key "name-with-eror", did you mean "name-with-error"?',
    ],
    [
      'overrides:\n  - { files: [a], rules: { malformed-yaml: off } }\n',
      '2:28: "malformed-yaml" cannot be changed: what cannot be read cannot be weighed',
    ],
    [
      'overrides:\n  - { file: [a], rules: {} }\n',
      '2:5: "files" is missing, for example: files: [legacy, services/**/*.draft.yaml]\ndpa-lint: .dpa-lintrc:2:7: unknown key "file", did you mean "files"?',
    ],
    [
      'overrides:\n  - { files: ["+(a|aa)b"], rules: {} }\n',
      '2:15: "+(a|aa)b" is an extended glob, and only *, **, ?, [a-z] and {a,b} are read',
    ],
    ['ignore: ["{1..9}"]\n', '1:10: "{1..9}" holds a range in braces, which is not read'],
    [
      'waivers: { longest: { error: 90 dys } }\n',
      '1:30: "90 dys" is not a length of time, for example: error: 90 days',
    ],
    ['waivers:\n  longest: { eror: 90 days }\n', '2:14: unknown key "eror", did you mean "error"?'],
    [
      'waivers: { never: [name-with-eror] }\n',
      '1:20: no rule is called "name-with-eror", did you mean "name-with-error"?',
    ],
    ['waivers: { comments: "yes" }\n', '1:22: "yes" is not true or false, write true'],
    [
      'waivers: { approvers: dpo }\n',
      '1:23: "dpo" is not what "approvers" takes, for example: approvers: [dpo@example.com]',
    ],
    [
      'baseline: [a]\n',
      '1:1: a list is not what "baseline" takes, for example: baseline: policy/baseline.yaml',
    ],
    [
      'rules:\n  name-with-error: { word: [x] }\n',
      '2:22: unknown key "word", did you mean "words"?',
    ],
    [
      'a: &a [*a]\n',
      '1:8: the alias "*a" stands inside the value that it repeats, write the value out',
    ],
    [
      'failOn: never\n---\nfailOn: never\n',
      '2:1: a second document begins, and a configuration is one',
    ],
  ])('%j', async (text, says) => {
    const home = folder({ '.dpa-lintrc': text, 'a.yaml': service('clean') })
    expect(await run(home, ['check', 'a.yaml'])).toEqual({
      code: 2,
      stdout: '',
      stderr: `dpa-lint: .dpa-lintrc:${says}\n`,
    })
  })

  test('says everything at once, with the line in package.json', async () => {
    const home = folder({
      'package.json': '{\n  "dpa-lint": {\n    "failon": "error",\n    "ignore": "x"\n  }\n}\n',
    })
    expect(await run(home, ['check', 'a.yaml'])).toMatchObject({
      code: 2,
      stderr: `dpa-lint: package.json:3:5: unknown key "failon", did you mean "failOn"?
dpa-lint: package.json:4:15: "x" is not what "ignore" takes, for example: ignore: [drafts, **/*.draft.yaml]
`,
    })
  })
})

describe('the schema', () => {
  test('judges as the program does', async () => {
    const { Ajv2020 } = await import('ajv/dist/2020.js')
    const valid = new Ajv2020({ strict: false }).compile(configSchema(rules))
    const { standingAlone } = await import('../../src/read/schema.ts')
    const { misshapen } = await import('../../src/read/shape.ts')
    const { readYaml } = await import('../../src/read/yaml/yaml.ts')
    const texts = [
      '{}',
      'files: [a]',
      'files: []',
      'files: [a, a]',
      'files: [1]',
      'files: [""]',
      'failOn: never',
      'failOn: off',
      'extends: strict',
      'extends: [gdpr, uk-gdpr, ch-fadp, strict]',
      'extends: [strict, strict]',
      'extends: []',
      'extends: ./base.yaml',
      'extends: ../base',
      'extends: base.json',
      'extends: base',
      'extends: [strict, house/base.yml]',
      'overrides: [{ files: [a], rules: { name-with-error: off } }]',
      'overrides: [{ files: [a], rules: { name-with-error: { words: [a] } } }]',
      'overrides: [{ files: [a], rules: { other: off } }]',
      'overrides: [{ files: [a] }]',
      'overrides: [{ files: [], rules: {} }]',
      'overrides: [{ files: ["!a"], rules: {} }]',
      'overrides: [{ files: [a], rules: {}, failOn: error }]',
      'overrides: []',
      'overrides: {}',
      'waivers: {}',
      'waivers: { file: w.yaml, longest: { error: 90 days, warning: P1Y, info: 3 business days } }',
      'waivers: { longest: { error: soon } }',
      'waivers: { longest: { off: 1 day } }',
      'waivers: { never: [name-with-error], approvers: [a], comments: false }',
      'waivers: { never: [Name] }',
      'waivers: { never: name-with-error }',
      'waivers: { approvers: [] }',
      'waivers: { comments: 1 }',
      'waivers: []',
      'baseline: b.yaml',
      'baseline: ""',
      'baseline: 1',
      'unknownAs: info',
      'unknownAs: off',
      'rules: {}',
      'rules: []',
      'rules: { name-with-error: off }',
      'rules: { name-with-error: on }',
      'rules: { name-with-error: {} }',
      'rules: { name-with-error: { severity: off } }',
      'rules: { name-with-error: { words: [a, b] } }',
      'rules: { name-with-error: { words: [a, a] } }',
      'rules: { name-with-error: { words: a } }',
      'rules: { name-with-error: { words: [1] } }',
      'rules: { name-with-error: { other: 1 } }',
      'rules: { other: off }',
      'x-mine: { a: 1 }',
      '$schema: a',
      '$schema: 1',
      '[]',
      'text',
      '1',
    ]
    for (const text of texts) {
      const [document] = readYaml(text).documents
      if (!document) throw new Error(text)
      const faults = misshapen(document, standingAlone(configSchema(rules)))
      expect(faults.length === 0, text).toBe(valid(document.data))
    }
  })

  test('knows the words that the program knows', () => {
    const { properties, $defs } = shape
    const { policies, waivers } = properties
    const policy = policies.additionalProperties.properties
    expect(properties.extends.anyOf.slice(0, 2)).toEqual([
      { enum: presetNames },
      expect.objectContaining({ pattern: extendedFile }),
    ])
    for (const name of presetNames)
      expect(properties.extends.description).toContain(`${name} (${presets[name].title})`)
    expect(properties.failOn.enum).toEqual(thresholds)
    expect(properties.unknownAs.enum).toEqual(severities)
    expect(Object.keys(waivers.properties.longest.properties)).toEqual(severities)
    expect(policy.severity.enum).toEqual(severities)
    expect(policy.appliesTo.properties.role.anyOf[0]).toEqual({ enum: policyRoles })
    expect(policy.accept.items.enum).toEqual(accepted)
    expect($defs.condition.properties.type.anyOf[0]).toEqual({ enum: typeNames })
  })

  test('has the lengths of time of declarations, and a description and an example of each key', async () => {
    const { default: declared } = await import('../../schemas/service.schema.json', {
      with: { type: 'json' },
    })
    const { longest } = shape.properties.waivers.properties
    expect(Object.values(longest.properties).map(({ pattern }) => pattern)).toEqual(
      severities.map(() => declared.$defs.duration.pattern),
    )

    const bare: string[] = []
    const visit = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return
      const {
        properties = {},
        examples: _,
        ...others
      } = node as Readonly<{
        properties?: Readonly<Record<string, object>>
        examples?: unknown
      }>
      for (const [key, schema] of Object.entries(properties)) {
        const at = `${path}/${key}`
        // Of a severity the words say it all.
        const isSaid = 'description' in schema && ('examples' in schema || 'enum' in schema)
        if (!isSaid) bare.push(at)
        visit(schema, at)
      }
      for (const [key, inner] of Object.entries(others)) visit(inner, `${path}/${key}`)
    }
    visit(configSchema(rules), '')
    expect(bare).toEqual([])
  })
})
