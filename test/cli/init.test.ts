import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rules as book } from '../../rules/index.ts'
import { lint } from '../../src/lint.ts'
import { folder, run } from './world.ts'

const filesIn = (home: string) =>
  readdirSync(home, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(home.length + 1))
    .sort()

describe('init', () => {
  test('leads from an empty folder to a first check', async () => {
    const home = folder()
    const { code, stderr } = await run(home, ['init', '--yes', '--service', 'acme-mail'])
    expect(code).toBe(0)
    expect(filesIn(home)).toEqual([
      '.github/workflows/dpa-lint.yml',
      'dpa-lint.config.yaml',
      'services/acme-mail.yaml',
      'services/organisation.yaml',
    ])
    expect(stderr).toMatch(/a first check finds 0 errors/)
    const check = await run(home, ['check', '--fail-on', 'warning'])
    expect(check.code).toBe(1)
    expect(check.stdout).toMatch(/this is a draft: \d+ facts undecided/)
  })

  test('never writes over a file', async () => {
    const home = folder({ 'dpa-lint.config.yaml': 'files: [services]\n' })
    const { code, stderr } = await run(home, ['init', '--yes', '--ci', 'none'])
    expect(code).toBe(0)
    expect(stderr).toMatch('dpa-lint.config.yaml is there already, and stays as it is\n')
    expect(readFileSync(join(home, 'dpa-lint.config.yaml'), 'utf8')).toBe('files: [services]\n')
  })
})

describe('new', () => {
  test('writes a draft in which nothing reads as a gap, and nothing as fulfilled', async () => {
    const home = folder()
    expect(await run(home, ['new', 'acme-mail'])).toEqual({
      code: 0,
      stdout: '',
      stderr:
        'dpa-lint: wrote acme-mail.yaml: a draft, to be filled in; then dpa-lint check acme-mail.yaml\n',
    })
    const text = readFileSync(join(home, 'acme-mail.yaml'), 'utf8')
    const { findings, sources } = await lint([{ file: 'a.yaml', text }], book, {
      asOf: '2026-11-21',
      lawDate: '2026-11-21',
    })
    expect(sources.map(({ checked }) => checked)).toEqual([true])
    expect(findings.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule)).toEqual([
      'facts-undecided',
    ])
    // Not one word in it states anything.
    expect(text.match(/^ *[\w-]+: (?!unknown$).*$/gm)).toEqual([
      'apiVersion: dpa-lint/v1',
      'kind: Service',
      'id: acme-mail',
      'name: acme-mail',
      'review: draft',
    ])
  })

  test('keeps what is there, and says what an id is', async () => {
    const home = folder({ 'acme.yaml': 'mine' })
    expect(await run(home, ['new', 'acme'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'dpa-lint: acme.yaml is there already, and stays as it is\n',
    })
    expect(await run(home, ['new', 'Acme Mail'])).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'dpa-lint: an id has lower-case letters, digits and hyphens only, not "Acme Mail", for example acme-mail\n',
    })
  })
})

describe('schema', () => {
  test.each(['', 'breach', 'obligations', 'activities', 'subprocessing', 'transfers'])(
    '%j fits on a screen',
    async (path) => {
      const { code, stdout } = await run(folder(), ['schema', ...(path === '' ? [] : [path])])
      expect(code).toBe(0)
      const lines = stdout.trimEnd().split('\n')
      expect(lines.length).toBeLessThanOrEqual(41)
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80)
    },
  )

  test('names the field that was meant', async () => {
    expect(await run(folder(), ['schema', 'braech'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'dpa-lint: no field is called "braech", did you mean "breach"?\n',
    })
  })
})

describe('explain', () => {
  test('of a field says what it takes, who reads it and what documents call it', async () => {
    const { code, stdout } = await run(folder(), ['explain', 'subprocessing.flowDown'], {}, book)
    expect(code).toBe(0)
    expect(stdout).toMatch(/^# subprocessing.flowDown\n/)
    expect(stdout).toMatch('GDPR Art. 28(4)')
    expect(stdout).toMatch('`same-obligations`')
    expect(stdout).toMatch('- `flow-down-diluted` (error)')
    expect(stdout).toMatch('German "dieselben Datenschutzpflichten"')
  })

  test('of a word says what it is in a declaration', async () => {
    const { code, stdout } = await run(folder(), ['explain', 'Unverzüglich'])
    expect(code).toBe(0)
    expect(stdout).toMatch('- `without-undue-delay` (promptness): ')
  })

  test('of neither names the nearest', async () => {
    expect(await run(folder(), ['explain', 'obligations.audti'])).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'dpa-lint: no rule or field is called "obligations.audti", did you mean "obligations.audit"?\n',
    })
  })
})
