import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import { folder, type Outcome, run } from './world.ts'

/** The way of a letter: asked, answered, merged, and the findings are gone. */

const real = join(import.meta.dirname, '../../examples/real')
const kavkom = readFileSync(join(real, 'kavkom.yaml'), 'utf8')
const organisation = readFileSync(join(real, 'organisation.yaml'), 'utf8')
const day = ['--as-of', '2026-11-21']

const lint = (home: string, ...argv: readonly string[]): Promise<Outcome> =>
  run(home, argv, {}, rules)

/** A folder with a declaration and its answer sheet. */
async function asked(): Promise<string> {
  const home = folder({ 'kavkom.yaml': kavkom, 'organisation.yaml': organisation })
  const call = 'report letter kavkom.yaml organisation.yaml --service kavkom --output sheet.yaml'
  expect(await lint(home, ...call.split(' '), ...day)).toEqual({ code: 0, stdout: '', stderr: '' })
  return home
}

const read = (home: string, name: string) => readFileSync(join(home, name), 'utf8')

/** The sheet filled in: each question by what the function says for its path. */
function filled(sheet: string, answer: (path: string, line: string) => string | undefined): string {
  const path: string[] = []
  return sheet
    .split('\n')
    .map((line) => {
      const [, indent = '', key, value] = /^( +)("[^"]*"|[^#:]+): ?(.*)$/.exec(line) ?? []
      if (key === undefined) return line
      path.splice(indent.length / 2 - 1, path.length, key.replaceAll('"', ''))
      const given = value === 'unknown' ? answer(path.join('/'), line) : undefined
      return given === undefined ? line : line.replace(/unknown$/, given)
    })
    .join('\n')
}

interface Finding {
  readonly rule: string
  readonly path: string
  readonly fingerprint: string
}

async function findingsIn(home: string): Promise<readonly Finding[]> {
  const { stdout } = await lint(
    home,
    'check',
    'kavkom.yaml',
    'organisation.yaml',
    '--format',
    'json',
  )
  return JSON.parse(stdout).findings
}

/** What a vendor of good will answers to Kavkom's letter. */
const answers: Readonly<Record<string, string>> = {
  'subprocessors/sms-provider/name': 'Exampletext SAS',
  'subprocessors/sms-provider/country': 'FR',
  'subprocessors/other-providers/country': 'FR',
  'subprocessors/sms-provider/address': '"2 rue Exemple, Lyon"',
  'subprocessors/sms-provider/contact': 'privacy@exampletext.example',
  'subprocessors/other-providers/name': 'Examplehelp SAS',
  'subprocessors/other-providers/address': '"3 rue Exemple, Lille"',
  'subprocessors/other-providers/contact': 'privacy@examplehelp.example',
  'subprocessors/aws/address': '"38 avenue Exemple, Luxembourg"',
  'subprocessors/aws/contact': 'privacy@aws.example',
  'subprocessors/+':
    '{ id: checkpoint, name: Checkpoint, country: FR, task: security tests, address: "4 rue Exemple, Paris", contact: privacy@checkpoint.example, source: agreement §5 }',
  'subprocessing/flowDown': '{ terms: same-obligations, byContract: true, source: agreement §3 }',
  'obligations/instructions/legalException': 'union-law',
  'obligations/instructions/exceptionNotice': 'true',
  'obligations/instructions/transfers': 'true',
  'obligations/confidentiality': '{ commitment: true, source: agreement §2 }',
  'obligations/assistance/breachSubjects': 'true',
  'obligations/assistance/security': 'true',
  'obligations/audit':
    '{ information: true, audits: true, auditors: [customer, mandated-auditor], notice: 14 days, cost: shared, afterBreach: true, source: agreement §7 }',
  'obligations/suspension': 'true',
  'obligations/termination': 'true',
  'obligations/endOfContract/choice': 'customer',
  'obligations/endOfContract/options': '[erasure, return]',
  'obligations/endOfContract/copies': 'true',
  'obligations/endOfContract/subprocessorCopies': 'true',
  'obligations/endOfContract/proof': 'true',
  'documents/agreement/date': '2026-10-01',
  'documents/agreement/version': '"2.0"',
  'provider/country': 'FR',
  'provider/dpo': 'dpo@kavkom.example',
  'provider/address': '"5 rue Exemple, Paris"',
  'provider/contact': 'privacy@kavkom.example',
  'activities/outsourced-processing/specialCategories': 'may-occur',
  'activities/outsourced-processing/subjectMatter': 'telephone campaigns',
  'activities/outsourced-processing/data':
    '[identification, contact, professional, billing, { category: call-recordings, items: [telephone conversations] }]',
  'activities/outsourced-processing/operations':
    '[collection, recording, storage, consultation, transmission, disclosure, erasure]',
  'activities/outsourced-processing/retention/data kept during the contract+agreement §9/default':
    '90 days',
  'breach/content': '[nature, categories-and-numbers, contact, consequences, measures]',
  'security/measures/+':
    '[{ type: encryption, detail: at rest and in transit }, { type: resilience }, { type: restoration, within: 24 hours }]',
}

describe('a returned sheet', () => {
  test('clears what it answers, and changes no other character', async () => {
    const home = await asked()
    const before = await findingsIn(home)
    const given = filled(read(home, 'sheet.yaml'), (path) => answers[path])
    const home2 = folder({
      'kavkom.yaml': kavkom,
      'organisation.yaml': organisation,
      'sheet.yaml': given,
    })
    const call = ['merge', 'kavkom.yaml', 'sheet.yaml', 'organisation.yaml']

    const shown = await lint(home2, ...call)
    expect(shown.code).toBe(0)
    expect(shown.stderr).toMatch(
      /^dpa-lint: kavkom\.yaml: \d+ answers, 3 questions still open; --write writes them\n$/,
    )
    await expect(shown.stdout).toMatchFileSnapshot('../golden/documents/merge-kavkom.diff')
    expect(read(home2, 'kavkom.yaml')).toBe(kavkom)

    expect((await lint(home2, ...call, '--write')).code).toBe(0)
    const written = read(home2, 'kavkom.yaml')
    // Every line that the difference does not take away stands where it stood.
    const removed = shown.stdout
      .split('\n')
      .filter((line) => /^-(?!--)/.test(line))
      .map((line) => line.slice(1))
    const kept = kavkom.split('\n').filter((line) => !removed.includes(line))
    expect(written.split('\n').filter((line) => kept.includes(line))).toEqual(kept)
    expect(removed.every((line) => !/^\s*#/.test(line))).toBe(true)

    const after = await findingsIn(home2)
    const still = new Set(after.map(({ fingerprint }) => fingerprint))
    const stays = (all: readonly Finding[]) =>
      all.filter(({ fingerprint }) => still.has(fingerprint))
    // The one question that was left open, and nothing that an answer brought up.
    expect(before.length).toBeGreaterThan(20)
    expect(stays(before).map(({ rule, path }) => `${rule} ${path}`)).toEqual([
      'contradiction subprocessors/sms-provider/task',
    ])
    expect(after.map(({ rule }) => rule)).toEqual(['contradiction'])
  })

  test('can be taken over again, and then changes nothing', async () => {
    const home = await asked()
    const given = filled(read(home, 'sheet.yaml'), (path) =>
      path === 'provider/dpo' ? 'dpo@kavkom.example' : undefined,
    )
    const files = { 'kavkom.yaml': kavkom, 'organisation.yaml': organisation, 'sheet.yaml': given }
    const home2 = folder(files)
    const call = ['merge', 'kavkom.yaml', 'sheet.yaml', 'organisation.yaml', '--write']
    expect((await lint(home2, ...call)).stderr).toMatch(
      /^dpa-lint: kavkom\.yaml: 1 answer, \d+ questions still open\n$/,
    )
    const once = read(home2, 'kavkom.yaml')
    expect(once).toContain('\n  dpo: dpo@kavkom.example\n')
    expect(await lint(home2, ...call)).toEqual({
      code: 0,
      stdout: '',
      stderr: expect.stringMatching(
        /^dpa-lint: sheet\.yaml answers nothing that is asked, \d+ questions still open\n$/,
      ),
    })
    expect(read(home2, 'kavkom.yaml')).toBe(once)
  })

  test('that answers nothing yet leaves everything as it is', async () => {
    const home = await asked()
    const { code, stdout, stderr } = await lint(
      home,
      'merge',
      'kavkom.yaml',
      'sheet.yaml',
      'organisation.yaml',
      '--write',
    )
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    expect(stderr).toMatch(/answers nothing that is asked, \d+ questions still open\n$/)
    expect(read(home, 'kavkom.yaml')).toBe(kavkom)
  })
})

describe('merge refuses', () => {
  const sheetOf = (...lines: readonly string[]) =>
    `# dpa-lint 0.1.0, as of 2026-11-21, tables of law of 2026-11-21\napiVersion: dpa-lint/v1\nkind: Answers\nservice: kavkom\nanswers:\n${lines.join('\n')}\n`

  async function refused(sheet: string): Promise<string> {
    const home = folder({ 'kavkom.yaml': kavkom, 'sheet.yaml': sheet })
    const { code, stdout, stderr } = await lint(
      home,
      'merge',
      'kavkom.yaml',
      'sheet.yaml',
      '--write',
    )
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(read(home, 'kavkom.yaml')).toBe(kavkom)
    return stderr
  }

  test.each([
    ['what nobody asked for', '  id: stolen', 'sheet.yaml:6:3: "id" is not asked for'],
    [
      'what is declared and no finding is about',
      '  breach: { notice: { within: 96 hours } }',
      'sheet.yaml:6:13: "breach/notice" is not asked for',
    ],
    [
      'a slip, with what was meant',
      '  provider: { dpa: x@example.com }',
      'sheet.yaml:6:15: "provider/dpa" is not asked for, did you mean "dpo"?',
    ],
    [
      'an entry that is not there',
      '  subprocessors: { nobody: { name: X } }',
      'sheet.yaml:6:20: "subprocessors/nobody" is not asked for',
    ],
    [
      'a value where a mapping has to stand',
      '  obligations: all fine',
      'sheet.yaml:6:3: "obligations" is not asked for',
    ],
    [
      'what would name a prototype',
      '  __proto__: { polluted: true }',
      'sheet.yaml:6:3: "__proto__" is not asked for',
    ],
  ])('%s', async (_, line, says) => {
    expect(await refused(sheetOf(line))).toBe(`dpa-lint: ${says}\n`)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  test('an answer that the schema does not admit', async () => {
    expect(await refused(sheetOf('  provider: { country: France }'))).toBe(
      `dpa-lint: with these answers kavkom.yaml would not be sound:
dpa-lint: sheet.yaml:6:15: "France" is not a country (two capital letters) (write FR)
`,
    )
  })

  test('a sheet on another service', async () => {
    expect(
      await refused(sheetOf('  provider: {}').replace('service: kavkom', 'service: kavkon')),
    ).toBe(
      'dpa-lint: kavkom.yaml declares no sound service "kavkon", which the answers are about, did you mean "kavkom"?\n',
    )
  })

  test('a file that is no sheet, or none at all', async () => {
    expect(await refused('services: []\n')).toBe(
      'dpa-lint: sheet.yaml:1:1: the file is no answer sheet (report letter --format yaml makes one)\n',
    )
    const home = folder({ 'kavkom.yaml': kavkom })
    expect(await lint(home, 'merge', 'kavkom.yaml', 'no.yaml')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'dpa-lint: cannot read no.yaml: no such file or folder\n',
    })
    expect((await lint(home, 'merge', 'kavkom.yaml')).stderr).toBe(
      'dpa-lint: merge takes a declaration and an answer sheet\n',
    )
  })

  test('a day that no calendar has is not asked for', async () => {
    const sheet = sheetOf('  provider: { dpo: d@example.com }').replace(
      'as of 2026-11-21',
      'as of 2026-99-99',
    )
    const home = folder({ 'kavkom.yaml': kavkom, 'sheet.yaml': sheet })
    expect((await lint(home, 'merge', 'kavkom.yaml', 'sheet.yaml')).code).toBe(0)
  })
})
