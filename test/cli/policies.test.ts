import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { configSchema } from '../../src/cli/config/config-schema.ts'
import { standingAlone } from '../../src/read/schema.ts'
import { misshapen } from '../../src/read/shape.ts'
import { readYaml } from '../../src/read/yaml/yaml.ts'
import { visible } from '../../src/report/text.ts'
import { hostileTexts } from '../report/hostile.ts'
import { folder, rules, run, service } from './world.ts'

/** Policies of a configuration on the command line: they are rules like any other. */
const named = (id: string, more = '') => `policies:
  ${id}:
    title: A name without a vowel
    severity: error
    select: name
    require: { pattern: "(?i)[aeiou]" }
    message: a name must be sayable
    remedy: add a vowel
    basis: Naming policy 1
${more}`

const home = (more?: string, id = 'name-unsayable') =>
  folder({ '.dpa-lintrc': named(id, more), 'a.yaml': service('crm') })

interface Found {
  readonly findings: readonly { readonly rule: string; readonly severity: string }[]
  readonly waived: readonly { readonly rule: string }[]
}

async function check(cwd: string, ...args: readonly string[]) {
  const { code, stdout, stderr } = await run(cwd, ['check', 'a.yaml', '-f', 'json', ...args])
  const report: Found = stdout === '' ? { findings: [], waived: [] } : JSON.parse(stdout)
  return {
    code,
    stderr,
    findings: report.findings.map(({ rule, severity }) => `${severity} ${rule}`),
    waived: report.waived.map(({ rule }) => rule),
  }
}

describe('a policy', () => {
  test('is checked, and shown with its line, its basis and its remedy', async () => {
    const { code, stdout, stderr } = await run(home(), ['check', 'a.yaml'])
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    expect(stdout).toContain(`a.yaml

  4:7    error    name-unsayable
         a name must be sayable: "name" is "crm"
          4 │ name: crm
            │       ~~~
         basis Naming policy 1
         mend  add a vowel
`)
  })

  test('is graver or milder, here or for some files, in options and flags', async () => {
    const found = { stderr: '', waived: [] }
    expect(await check(home('rules: { name-unsayable: info }\n'))).toEqual({
      ...found,
      code: 0,
      findings: ['info name-unsayable'],
    })
    expect(await check(home('rules: { name-unsayable: { severity: off } }\n'))).toEqual({
      ...found,
      code: 0,
      findings: [],
    })
    const overridden = 'overrides: [{ files: [a.yaml], rules: { name-unsayable: warning } }]\n'
    expect(await check(home(overridden))).toEqual({
      ...found,
      code: 0,
      findings: ['warning name-unsayable'],
    })
    expect(await check(home(), '--rule', 'name-unsayable=off')).toEqual({
      ...found,
      code: 0,
      findings: [],
    })
  })

  test.each(['policy', 'name-unsayable', 'policy:naming-policy-1'])(
    'is selected by %s',
    async (word) => {
      expect((await check(home(), '--select', word)).findings).toEqual(['error name-unsayable'])
    },
  )

  test('can be waived in a comment', async () => {
    const cwd = folder({
      '.dpa-lintrc': named('name-unsayable'),
      'a.yaml': service('crm').replace(
        'name: crm',
        'name: crm # dpa-lint-waive name-unsayable until 2027-01-31 by it@example.com: known to all',
      ),
    })
    expect(await check(cwd)).toEqual({
      code: 0,
      stderr: '',
      findings: [],
      waived: ['name-unsayable'],
    })
  })

  test('is extended, and replaced under its own name', async () => {
    const cwd = folder({
      'base.yaml': named('name-unsayable'),
      '.dpa-lintrc': 'extends: ./base.yaml\nrules: { name-unsayable: warning }\n',
      'a.yaml': service('crm'),
    })
    expect((await check(cwd)).findings).toEqual(['warning name-unsayable'])
    const replaced = folder({
      'base.yaml': named('name-unsayable'),
      '.dpa-lintrc': `extends: ./base.yaml\n${named('name-unsayable').replace('[aeiou]', '[crm]')}`,
      'a.yaml': service('crm'),
    })
    expect((await check(replaced)).findings).toEqual([])
  })

  test('has a page, made from what it says', async () => {
    const { code, stdout } = await run(home(), ['explain', 'name-unsayable'])
    expect(code).toBe(0)
    await expect(stdout).toMatchFileSnapshot('../golden/cli/explain-policy.md')
    const json = await run(home(), ['explain', 'name-unsayable', '-f', 'json'])
    expect(JSON.parse(json.stdout)).toEqual({
      id: 'name-unsayable',
      chapter: 'policy',
      title: 'A name without a vowel',
      severity: 'error',
      basis: [{ provision: 'Naming policy 1', key: 'policy:naming-policy-1', force: 'policy' }],
      remedy: 'add a vowel',
      requirements: [],
      options: {},
      page: stdout,
    })
    expect(await run(home(), ['explain', 'name-unsayble'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'dpa-lint: no rule is called "name-unsayble", did you mean "name-unsayable"?\n',
    })
    expect((await run(home(), ['explain', 'name-unsayable', '--no-config'])).code).toBe(2)
  })

  test('is listed with the rules', async () => {
    const ids = async (...args: readonly string[]) => {
      const { stdout } = await run(home(), ['rules', '-f', 'json', ...args])
      return (JSON.parse(stdout) as { id: string }[]).map(({ id }) => id)
    }
    expect(await ids('--select', 'policy')).toEqual(['name-unsayable'])
    expect(await ids()).toContain('name-unsayable')
    expect(await ids('--no-config')).not.toContain('name-unsayable')
  })
})

describe('the basis of a policy', () => {
  const published = named('ours', '').replace(
    'basis: Naming policy 1',
    'basis: Naming policy 1\n    url: https://intranet.example/names?a=1&b=(2)',
  )
  const cwd = (text: string) => folder({ '.dpa-lintrc': text, 'a.yaml': service('crm') })

  test('is linked in the job summary where it is published', async () => {
    const row = async (text: string) => {
      const home = cwd(text)
      const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(home, 'summary.md') }
      await run(home, ['check', 'a.yaml'], { env })
      const lines = readFileSync(join(home, 'summary.md'), 'utf8').split('\n')
      return /basis: (.*?)<br>/.exec(lines.find((line) => line.startsWith('| a')) ?? '')?.[1]
    }
    expect(await row(named('ours'))).toBe('Naming policy 1')
    expect(await row(published)).toBe(
      '[Naming policy 1](https://intranet.example/names?a=1&amp;b=%282%29)',
    )
  })

  test('is the help of the rule in SARIF', async () => {
    const described = async (text: string) => {
      const { stdout } = await run(cwd(text), ['check', 'a.yaml', '-f', 'sarif'])
      const { runs } = JSON.parse(stdout) as {
        runs: { tool: { driver: { rules: { id: string }[] } } }[]
      }
      return runs[0]?.tool.driver.rules.find(({ id }) => id === 'ours')
    }
    const text = 'A name without a vowel. To mend it: add a vowel. Basis: Naming policy 1.'
    const descriptor = {
      id: 'ours',
      name: 'Ours',
      shortDescription: { text: 'A name without a vowel' },
      fullDescription: { text },
      help: { text },
      defaultConfiguration: { level: 'error' },
      properties: {
        tags: ['policy', 'policy:naming-policy-1'],
        precision: 'high',
        'problem.severity': 'error',
      },
    }
    expect(await described(named('ours'))).toEqual(descriptor)
    expect(await described(published)).toEqual({
      ...descriptor,
      helpUri: 'https://intranet.example/names?a=1&b=(2)',
    })
  })
})

describe('a rule of the book', () => {
  test('is explained whatever is wrong with the configuration', async () => {
    const cwd = folder({ '.dpa-lintrc': 'policies: 1\n' })
    expect((await run(cwd, ['explain', 'name-with-error'])).code).toBe(0)
  })
})

describe('what is wrong with a policy', () => {
  test.each([
    [
      named('name-with-error'),
      '2:3: "name-with-error" is the name of a rule already, give the policy a name of its own',
    ],
    [
      named('malformed-yaml'),
      '2:3: "malformed-yaml" is the name of a rule already, give the policy a name of its own',
    ],
    [
      named('waiver-unused'),
      '2:3: "waiver-unused" is the name of a rule already, give the policy a name of its own',
    ],
    [
      named('ours').replace('select: name', 'select: nam'),
      '5:13: a service has no key "nam", did you mean "name"?',
    ],
    [
      named('ours').replace('pattern', 'patern'),
      '6:16: unknown key "patern", did you mean "pattern"?',
    ],
    [named('ours', 'rules: { our: off }\n'), '10:10: unknown key "our", did you mean "ours"?'],
    [
      named('ours', 'rules: { ours: { words: [a] } }\n'),
      '10:18: unknown key "words", known here: severity',
    ],
    [
      named('ours', 'rules: { ours: eror }\n'),
      '10:16: "eror" is not "error", "warning", "info" or "off", did you mean "error"?',
    ],
  ])('%#', async (text, says) => {
    const cwd = folder({ '.dpa-lintrc': text, 'a.yaml': service('crm') })
    const stderr = `dpa-lint: .dpa-lintrc:${says}\n`
    for (const args of [['check', 'a.yaml'], ['config', 'validate'], ['rules']])
      expect(await run(cwd, args)).toEqual({ code: 2, stdout: '', stderr })
  })

  test('stands in the file that says it', async () => {
    const cwd = folder({
      'house/base.yaml': named('ours').replace('select: name', 'select: nam'),
      '.dpa-lintrc': 'extends: ./house/base.yaml\n',
      'a.yaml': service('crm'),
    })
    expect((await run(cwd, ['check', 'a.yaml'])).stderr).toBe(
      'dpa-lint: house/base.yaml:5:13: a service has no key "nam", did you mean "name"?\n',
    )
  })
})

test.each(hostileTexts)(
  '%j steers nothing, whatever prints the policy that says it',
  async (hostile) => {
    const text = JSON.stringify({
      policies: {
        ours: {
          title: hostile,
          severity: 'error',
          select: 'name',
          require: { const: hostile },
          message: hostile,
          remedy: hostile,
          basis: hostile,
        },
      },
    })
    const cwd = folder({ '.dpa-lintrc.json': text, 'a.yaml': service('crm') })
    for (const args of [
      ['check', 'a.yaml'],
      ['explain', 'ours'],
      ['rules', '--select', 'policy'],
    ]) {
      const { code, stdout, stderr } = await run(cwd, args)
      // Some texts cannot be read at all, and are refused as a whole.
      expect(code).not.toBe(3)
      expect((stdout + stderr).replaceAll('\n', '')).toBe(
        visible((stdout + stderr).replaceAll('\n', '')),
      )
      expect(stdout + stderr).not.toMatch(/^\s*::|##\[|##vso/m)
    }
  },
)

test('the schema judges policies as the program does', () => {
  const schema = configSchema(rules)
  const valid = new Ajv2020({ strict: false }).compile(schema)
  const policy = (keys: string) =>
    `policies: { ours: { title: a, severity: error, select: name, message: a, remedy: a, basis: a, ${keys} } }`
  const texts = [
    'policies: {}',
    'policies: []',
    'policies: { Ours: {} }',
    'policies: { ours: {} }',
    'rules: { ours: info }',
    'rules: { ours: { severity: off } }',
    'rules: { ours: { words: [a] } }',
    policy('accept: [none]'),
    ...conditions.map((condition) => policy(`require: ${condition}`)),
    ...[
      'accept: [none]',
      'accept: none',
      'accept: [none, none]',
      'appliesTo: {}',
      'appliesTo: { role: processor }',
      'appliesTo: { role: [processor, controller] }',
      'appliesTo: { role: unknown }',
      'appliesTo: { data: health, services: ["a*"], except: [b], where: { const: a } }',
      'appliesTo: { services: ["A"] }',
      'appliesTo: { services: [] }',
      'url: https://a.example/b',
      'url: javascript:alert(1)',
      'where: { const: a }',
      'x-mine: 1',
      'other: 1',
    ].map((keys) => policy(`require: { const: a }, ${keys}`)),
    policy('require: { const: a }').replace('title: a', `title: ${'a'.repeat(121)}`),
  ]
  const judged = texts.map((text) => {
    const [document] = readYaml(text).documents
    if (!document || document.faults.length > 0) throw new Error(text)
    const fits = misshapen(document, standingAlone(schema)).length === 0
    expect(fits, text).toBe(valid(document.data))
    return fits
  })
  expect(judged.filter(Boolean).length).toBeGreaterThan(20)
})

/** Conditions of the right shape, and of a wrong one. */
const conditions = [
  '{ const: a }',
  '{ const: 1 }',
  '{ const: [a] }',
  '{ enum: [a, 1, true] }',
  '{ enum: [] }',
  '{ not: { not: { not: { const: a } } } }',
  '{ not: { not: { nott: { const: a } } } }',
  '{ not: a }',
  '{ anyOf: [] }',
  '{ anyOf: [{ const: a }, { allOf: [{ oneOf: [{ minLength: 1 }] }] }] }',
  '{ anyOf: [{ const: a }, { allOf: [{ oneOf: [{ minLength: x }] }] }] }',
  '{ properties: { x-a: { properties: { b: { minItems: -1 } } } } }',
  '{ properties: { x-a: { properties: { b: { minItems: 0 } } } } }',
  '{ properties: { a: 1 } }',
  '{ additionalProperties: false }',
  '{ additionalProperties: true }',
  '{ additionalProperties: { const: a } }',
  '{ required: [a, a] }',
  '{ required: a }',
  '{ type: string }',
  '{ type: [string, object] }',
  '{ type: "null" }',
  '{ x-a: 1 }',
  '{ $ref: "#" }',
  '{ if: { const: a }, then: { const: a }, else: { const: a } }',
  '{ maxDuration: 6 months }',
  '{ maxDuration: P6M }',
  '{ maxDuration: 6 moons }',
  '{ maxDuration: 12345 years }',
  '{ notBefore: today }',
  '{ notBefore: tomorrow }',
  '{ notBefore: 2026-02-30 }',
  '{ minimum: 1.5 }',
  '{ pattern: "" }',
]

test('the example is what its comments say', async () => {
  const cwd = folder()
  cpSync(join(import.meta.dirname, '../../examples/policy'), cwd, { recursive: true })
  const book = (await import('../../rules/index.ts')).rules
  const checked = await run(cwd, ['check', '--select', 'policy'], {}, book)
  expect({ code: checked.code, stderr: checked.stderr }).toEqual({ code: 1, stderr: '' })
  // How many rules there are besides is another matter.
  const found = checked.stdout
    .replace(/\d+ of \d+ rules/, 'some rules')
    .replace(/, \d+ rules,/, ', some rules,')
  await expect(found).toMatchFileSnapshot('../golden/cli/policies-check.txt')
  const tested = await run(cwd, ['test', 'fixtures'], {}, book)
  expect({ code: tested.code, stderr: tested.stderr }).toEqual({ code: 0, stderr: '' })
  await expect(tested.stdout).toMatchFileSnapshot('../golden/cli/policies-test.txt')
  const page = await run(cwd, ['explain', 'recordings-kept-beyond-six-months'], {}, book)
  await expect(page.stdout).toMatchFileSnapshot('../golden/cli/policies-explain.md')
})
