import { describe, expect, test } from 'vitest'
import { at, type LawRule, listed, type Rule, rule } from '../../src/model/rule.ts'
import { folder, rules, run, service } from './world.ts'

/** How a run judges: which rules, under which law, how gravely. */

const everything = 'error warning info'
const home = (config = '{}') =>
  folder({ 'a.yaml': service(everything, 'a'), 'dpa-lint.config.yaml': `${config}\n` })

interface Judged {
  readonly regimes: readonly string[]
  readonly assumedInvalid: readonly { readonly id: string }[]
  readonly selection: readonly string[]
  readonly lawStale: boolean
  readonly rules: readonly { readonly id: string; readonly severity: string }[]
  readonly findings: readonly { readonly rule: string; readonly severity: string }[]
}

async function judged(cwd: string, args: readonly string[], book?: readonly Rule[]) {
  const { code, stdout } = await run(cwd, ['check', 'a.yaml', '-f', 'json', ...args], {}, book)
  const report = JSON.parse(stdout) as Judged
  const found = report.findings.map(({ rule: id, severity }) => `${severity} ${id}`)
  return { ...report, code, found }
}

describe('--select', () => {
  test.each([
    [['--select', 'name-with-info'], 0, ['info name-with-info']],
    [
      ['--select', 'breach', '--rule', 'name-with-error=off'],
      0,
      ['warning name-with-warning', 'info name-with-info'],
    ],
    [
      ['--select', 'GDPR:28(3)', '-s', 'transfers'],
      1,
      ['error name-with-error', 'warning name-with-warning', 'info name-with-info'],
    ],
    [['--select', 'transfers,declaration'], 0, []],
    [['--select', 'name-with-info', '--rule', 'name-with-error=error'], 0, ['info name-with-info']],
  ])('%j', async (args, code, found) => {
    const report = await judged(home(), args)
    expect([report.code, report.found.toSorted()]).toEqual([code, found.toSorted()])
  })

  test('leaves the rules of the reader, and switches off what is not selected', async () => {
    const cwd = folder({ 'a.yaml': 'kind: Service\n' })
    const report = await judged(cwd, ['--select', 'name-with-info', '-s', 'breach'])
    expect(report.found).toEqual(['error not-a-declaration'])
    expect(report.selection).toEqual(['name-with-info', 'breach'])
    expect(report.rules.filter(({ severity }) => severity === 'off').map(({ id }) => id)).toEqual([
      'name-that-breaks',
    ])
  })

  test('is said, so that a part is not taken for the whole', async () => {
    const cwd = folder({ 'a.yaml': service('clean') })
    expect((await run(cwd, ['check', 'a.yaml', '--select', 'breach,gdpr:28'])).stdout).toBe(
      `nothing found in what is declared
0 errors   0 warnings   0 infos   0 unknown facts
only what breach and gdpr:28 select was checked: 34 of 34 rules
1 service in 1 file, 34 rules, the law as of 2026-11-21 (tables of 2026-11-21)
`,
    )
  })
})

describe('--preset', () => {
  const regimes = async (config: string, ...args: readonly string[]) =>
    (await judged(home(config), args)).regimes

  test('adds a law, in place of those of the configuration', async () => {
    expect(await regimes('{}')).toEqual(['eu-gdpr'])
    expect(await regimes('{}', '--preset', 'uk-gdpr')).toEqual(['uk-gdpr'])
    expect(await regimes('{}', '--preset', 'ch-fadp,gdpr')).toEqual(['eu-gdpr', 'ch-fadp'])
    expect(await regimes('extends: uk-gdpr')).toEqual(['uk-gdpr'])
    expect(await regimes('extends: [gdpr, uk-gdpr, strict]')).toEqual(['eu-gdpr', 'uk-gdpr'])
    expect(await regimes('extends: [gdpr, uk-gdpr]', '--preset', 'strict')).toEqual(['eu-gdpr'])
  })

  test('takes none away from those that our organisation declares', async () => {
    const cwd = folder({
      'a.yaml': `${service('clean')}---
apiVersion: dpa-lint/v1
kind: Organisation
id: bank
name: Bank
regimes: [ch-fadp]
`,
    })
    expect((await judged(cwd, [])).regimes).toEqual(['ch-fadp'])
    expect((await judged(cwd, ['--preset', 'gdpr'])).regimes).toEqual(['eu-gdpr', 'ch-fadp'])
    expect((await run(cwd, ['check', '.', '--preset', 'uk-gdpr'])).stdout).toBe(
      `nothing found in what is declared
0 errors   0 warnings   0 infos   0 unknown facts
1 service in 1 file, 34 rules, the UK GDPR and the Swiss FADP as of 2026-11-21
(tables of 2026-11-21)
`,
    )
  })

  const strictly = rule({
    ...(rules[0] as LawRule),
    id: 'name-too-long',
    severity: 'info',
    options: {
      most: {
        type: 'integer',
        default: 40,
        strict: 10,
        minimum: 1,
        maximum: 99,
        description: 'The most letters.',
      },
      least: { type: 'integer', default: 1, minimum: 1, maximum: 99, description: 'The fewest.' },
    },
    *check(declared, _, { most }) {
      if (declared.name.length > most) yield at(declared, 'name', `longer than ${most} letters`)
    },
  })

  test.each([
    ['{}', [], 0, []],
    ['{}', ['--preset', 'strict'], 0, ['info name-too-long']],
    ['extends: strict', [], 0, ['info name-too-long']],
    ['extends: strict', ['--preset', 'gdpr'], 0, []],
    ['extends: strict\nrules: { name-too-long: { most: 30 } }', [], 0, []],
    ['extends: strict\nrules: { name-too-long: { least: 2 } }', [], 0, ['info name-too-long']],
    ['extends: strict\nrules: { name-too-long: warning }', [], 1, ['warning name-too-long']],
    ['extends: strict\nrules: { name-too-long: off }', [], 0, []],
    [
      'extends: strict\nfailOn: error\nrules: { name-too-long: warning }',
      [],
      0,
      ['warning name-too-long'],
    ],
    [
      'extends: strict',
      ['--rule', 'name-too-long=warning', '--fail-on', 'never'],
      0,
      ['warning name-too-long'],
    ],
  ])('strict: %j %j', async (config, args, code, found) => {
    const report = await judged(home(config), args, [strictly])
    expect([report.code, report.found]).toEqual([code, found])
  })

  test('strict is described where the option is', async () => {
    const { configSchema } = await import('../../src/cli/config/config-schema.ts')
    expect(JSON.stringify(configSchema([strictly]))).toContain(
      '"description":"The most letters. Under the preset strict: 10."',
    )
  })
})

describe('--assume-invalid', () => {
  const assumed = async (...words: readonly string[]) =>
    (
      await judged(
        home(),
        words.flatMap((word) => ['--assume-invalid', word]),
      )
    ).assumedInvalid

  test('means an instrument by its id, or all that a word means', async () => {
    const ids = async (...words: readonly string[]) => (await assumed(...words)).map(({ id }) => id)
    expect(await ids('eu-us-dpf')).toEqual(['eu-us-dpf'])
    expect(await ids('DPF')).toEqual(['eu-us-dpf', 'uk-us'])
    expect(await ids('2021/914', 'uk-us')).toEqual(['uk-us', 'scc-2021-914'])
    expect(await ids('scc,dpf')).toEqual(['eu-us-dpf', 'uk-us', 'scc-2021-914'])
    expect(await assumed('scc')).toEqual([
      {
        id: 'scc-2021-914',
        title: 'the scc-2021-914',
        url: 'https://example.com/instrument',
        verified: true,
      },
    ])
  })

  test('is said, so that a supposition is not taken for the law', async () => {
    const cwd = folder({ 'a.yaml': service('clean') })
    expect((await run(cwd, ['check', 'a.yaml', '--assume-invalid', 'dpf'])).stdout).toBe(
      `nothing found in what is declared
0 errors   0 warnings   0 infos   0 unknown facts
not the law as it is: eu-us-dpf and uk-us assumed to be invalid
1 service in 1 file, 34 rules, the law as of 2026-11-21 (tables of 2026-11-21)
`,
    )
  })
})

describe('--unknown-as', () => {
  const bare = rule({
    ...(rules[0] as LawRule),
    id: 'transfer-bare',
    options: {},
    *check({ transfers, provider }) {
      for (const transfer of listed(transfers)) yield at(transfer, 'safeguard', 'not stated')
      if (provider) yield at(provider, 'name', 'nobody knows much of it', { ofUnknown: true })
    },
  })
  const text = `${service('a')}transfers:
  - { to: US, safeguard: unknown }
  - { to: US, safeguard: { type: unknown, note: asked in May } }
  - { to: IN, safeguard: { type: scc, dated: unknown } }
  - { to: IN }
provider:
  name: Exampletel
`
  test.each([
    ['{}', [], 'error', 'error'],
    ['{}', ['--unknown-as', 'info'], 'info', 'error'],
    ['unknownAs: warning', [], 'warning', 'error'],
    ['unknownAs: warning', ['--unknown-as', 'info'], 'info', 'error'],
    ['extends: strict\nunknownAs: warning', [], 'warning', 'error'],
    ['unknownAs: info\nrules: { transfer-bare: warning }', [], 'warning', 'warning'],
  ])('%j %j', async (config, args, unknown, other) => {
    const cwd = folder({ 'a.yaml': text, '.dpa-lintrc': `${config}\n` })
    const { findings } = await judged(cwd, args, [bare])
    expect(findings.map(({ severity }) => severity)).toEqual([
      unknown,
      unknown,
      other,
      other,
      unknown,
    ])
  })

  test('strict makes errors of them', async () => {
    const mild = rule({ ...bare, severity: 'info' })
    const { code, found } = await judged(folder({ 'a.yaml': text }), ['--preset', 'strict'], [mild])
    expect([code, found]).toEqual([
      1,
      ['error', 'error', 'info', 'info', 'error'].map((severity) => `${severity} transfer-bare`),
    ])
  })
})

describe('the tables of law', () => {
  test('that are over a year older than the day asked are said to be', async () => {
    const cwd = folder({ 'a.yaml': service('clean') })
    const asked = async (day: string) => (await judged(cwd, ['--as-of', day])).lawStale
    expect(await asked('2027-11-21')).toBe(false)
    expect(await asked('2027-11-22')).toBe(true)
    expect((await run(cwd, ['check', 'a.yaml', '--as-of', '2028-01-01'])).stdout).toBe(
      `nothing found in what is declared
0 errors   0 warnings   0 infos   0 unknown facts
the tables of law, of 2026-11-21, are over a year older than the day asked
1 service in 1 file, 34 rules, the law as of 2028-01-01 (tables of 2026-11-21)
`,
    )
  })
})
