import { describe, expect, test } from 'vitest'
import { expectationsIn } from '../../src/cli/test/expectations.ts'
import { folder, run, service } from './world.ts'

/** `dpa-lint test`: what fixtures announce against what is found. */
const config = `policies:
  name-unsayable:
    title: A name without a vowel
    severity: error
    select: name
    require: { pattern: "(?i)[aeiou]" }
    message: a name must be sayable
    remedy: add a vowel
    basis: Naming policy 1
  owner-missing:
    title: No owner
    severity: warning
    select: x-owner
    require: { type: string }
    message: a service must have an owner
    remedy: name one
    basis: Ownership policy 2
`

const fixture = (name: string, finds = '', owner = 'x-owner: a@example.com') =>
  `apiVersion: dpa-lint/v1\nkind: Service\nid: a\nname: ${name}${finds}\n${owner}\n`

const tested = (fixtures: Readonly<Record<string, string>>, ...args: readonly string[]) => {
  const files = Object.entries(fixtures).map(([name, text]) => [`fixtures/${name}`, text] as const)
  const cwd = folder({ '.dpa-lintrc': config, ...Object.fromEntries(files) })
  return run(cwd, ['test', 'fixtures', ...args])
}

test('what is found as announced passes, and what no fixture shows is said', async () => {
  expect(await tested({ 'a.yaml': fixture('crm', '  # finds: name-unsayable') })).toEqual({
    code: 0,
    stderr: '',
    stdout: `pass  fixtures/a.yaml  1 finding as expected

1 fixture   0 failed   1 finding as expected   0 missing   0 unexpected
warning: no fixture shows what passes name-unsayable
warning: no fixture shows what fails owner-missing
`,
  })
})

test('every difference is shown at its line, and fails', async () => {
  const { code, stdout, stderr } = await tested({
    'found.yaml': fixture('crm', '', ''),
    'missing.yaml': fixture('Crane', '  # finds: name-unsayable, owner-missing'),
    'said.yaml': fixture('crm', '  # finds: name-unsayable "is \\"crane\\""').replaceAll(
      '\\"',
      "'",
    ),
    'as-announced.yaml': `${fixture('Crane')}---
${fixture('crm', '  # finds: name-unsayable "crm"', 'x-owner: unknown  # finds: owner-missing').replace('id: a', 'id: b')}`,
  })
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
  await expect(stdout).toMatchFileSnapshot('../golden/cli/test-policies.txt')
})

test('a fixture that cannot be read fails, whatever it announces', async () => {
  const { code, stdout } = await tested({
    'broken.yaml': 'a: [ # finds: name-unsayable\n',
    'strange.yaml': 'apiVersion: dpa-lint/v1\nkind: Service\nid: a\nname: A\nnmae: B\n',
    'twice.yaml': `${fixture('Anna')}---\n${fixture('Anna')}`,
  })
  expect(code).toBe(1)
  await expect(stdout).toMatchFileSnapshot('../golden/cli/test-policies-broken.txt')
})

describe('a fixture', () => {
  test('is about the rules that it names, of the book too', async () => {
    const only = `# tests: name-unsayable, name-with-error\n${fixture('error', '  # finds: name-with-error', '')}`
    expect(
      (await tested({ 'a.yaml': only })).stdout,
    ).toBe(`pass  fixtures/a.yaml  1 finding as expected

1 fixture   0 failed   1 finding as expected   0 missing   0 unexpected
warning: no fixture shows what fails name-unsayable
warning: no fixture is about owner-missing
`)
    const all = fixture('error', '  # finds: name-with-error')
    expect((await tested({ 'a.yaml': all })).code).toBe(0)
  })

  test('is of the day that it says, else of --as-of', async () => {
    const dated = config.replace(
      'select: name\n    require: { pattern: "(?i)[aeiou]" }',
      'select: reviewed\n    require: { notOlderThan: 1 year }',
    )
    const reviewed = `${service('a')}reviewed: 2024-06-01\n`
    const on = async (text: string, ...args: readonly string[]) => {
      const cwd = folder({ '.dpa-lintrc': dated, 'a.yaml': `# tests: name-unsayable\n${text}` })
      return (await run(cwd, ['test', 'a.yaml', ...args])).code
    }
    expect(await on(`# as-of: 2025-06-01\n${reviewed}`)).toBe(0)
    expect(await on(`# as-of: 2025-06-02\n${reviewed}`)).toBe(1)
    expect(await on(reviewed, '--as-of', '2025-06-01')).toBe(0)
    expect(await on(`# as-of: 2025-06-02\n${reviewed}`, '--as-of', '2025-06-01')).toBe(1)
  })

  test('is tested though its policy be switched off, or its folder ignored', async () => {
    const cwd = folder({
      '.dpa-lintrc': `${config}rules: { name-unsayable: off }\nignore: [fixtures]\n`,
      'fixtures/a.yaml': fixture('crm', '  # finds: name-unsayable'),
    })
    expect((await run(cwd, ['test', 'fixtures'])).code).toBe(0)
  })
})

describe('can be mended', () => {
  const a = fixture('crm')
  test.each([
    [
      { 'a.yaml': fixture('crm', ' # finds: name-unsayble') },
      'fixtures/a.yaml:4: no rule is called "name-unsayble", did you mean "name-unsayable"?',
    ],
    [
      { 'a.yaml': fixture('crm', ' # finds: wrong-value') },
      'fixtures/a.yaml:4: "wrong-value" cannot be announced: what cannot be read is no fixture',
    ],
    [
      { 'a.yaml': `# tests: owner-mising\n${a}` },
      'fixtures/a.yaml:1: no rule is called "owner-mising", did you mean "owner-missing"?',
    ],
    [
      { 'a.yaml': fixture('crm', ' # finds:') },
      'fixtures/a.yaml:4: cannot read "": write "# finds: <rule>" at the end of the line, or <rule> "part of the message", with commas between several',
    ],
    [
      { 'a.yaml': fixture('crm', ' # finds: name-unsayable "crm') },
      'fixtures/a.yaml:4: cannot read "name-unsayable "crm": write "# finds: <rule>" at the end of the line, or <rule> "part of the message", with commas between several',
    ],
    [
      { 'a.yaml': `${a}# finds: name-unsayable\n` },
      'fixtures/a.yaml:6: nothing is found on a line of comments alone: write "# finds: <rule>" at the end of the line, or <rule> "part of the message", with commas between several',
    ],
    [
      { 'a.yaml': `# as-of: 2026-13-01\n${a}` },
      'fixtures/a.yaml:1: as-of takes a day as YYYY-MM-DD, not "2026-13-01"',
    ],
    [{ 'a.txt': a }, 'fixtures holds no fixture (*.yaml, *.yml)'],
  ])('%#', async (fixtures, says) => {
    const { code, stdout, stderr } = await tested(fixtures as Readonly<Record<string, string>>)
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: `dpa-lint: ${says}\n` })
  })

  test('nothing to test', async () => {
    const cwd = folder({ 'a.yaml': a })
    expect((await run(cwd, ['test', 'a.yaml'])).stderr).toBe(
      'dpa-lint: there is no configuration here, and so no policy to test\n',
    )
    const without = folder({ '.dpa-lintrc': 'failOn: error\n', 'a.yaml': a })
    expect((await run(without, ['test', 'a.yaml'])).stderr).toBe(
      'dpa-lint: .dpa-lintrc states no policies, so there is nothing to test\n',
    )
    expect((await run(without, ['test', 'gone'])).stderr).toBe(
      'dpa-lint: cannot read gone: no such file or folder\n',
    )
    expect((await run(without, ['test'])).code).toBe(2)
  })
})

test('comments are read line by line, however the lines end', () => {
  expect(
    expectationsIn(
      '# as-of: 2026-01-01\r\na: 1  # finds: one\rb: 2 # finds: two "a, b", three\n#finds: none here',
    ),
  ).toEqual({
    asOf: { line: 1, day: '2026-01-01' },
    expected: [
      { line: 2, rule: 'one' },
      { line: 3, rule: 'two', says: 'a, b' },
      { line: 3, rule: 'three' },
    ],
    slips: [
      {
        line: 4,
        message: expect.stringContaining('cannot read "none here"'),
      },
    ],
  })
})

test('help says how a fixture is written', async () => {
  const { code, stdout } = await run(folder(), ['help', 'test'])
  expect(code).toBe(0)
  await expect(stdout).toMatchFileSnapshot('../golden/cli/help-test.txt')
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
})
