import { describe, expect, test } from 'vitest'
import { folder, run, service } from './world.ts'

/** Calls that can be mended: one line on stderr, nothing on stdout, exit code 2. */

const mistakes: readonly (readonly [call: string, says: string])[] = [
  ['--no-such-flag', "unknown option '--no-such-flag' (see dpa-lint --help)"],
  [
    'check --frmat json a.yaml',
    "unknown option '--frmat', did you mean --format? (see dpa-lint check --help)",
  ],
  ['chek a.yaml', "unknown command 'chek', did you mean check? (see dpa-lint --help)"],
  ['check --format', "option '-f, --format <name>' argument missing (see dpa-lint check --help)"],
  [
    'check --format jsn a.yaml',
    '--format knows pretty, json, sarif, github, gitlab, junit, checkstyle, sonarqube, concise, csv and markdown, not "jsn", did you mean "json"?',
  ],
  [
    'check --fail-on eror a.yaml',
    '--fail-on knows error, warning, info and never, not "eror", did you mean "error"?',
  ],
  ['check --max-warnings few a.yaml', '--max-warnings takes a whole number, not "few"'],
  ['check --max-warnings -1 a.yaml', '--max-warnings takes a whole number, not "-1"'],
  ['check --as-of tomorrow a.yaml', '--as-of takes a day as YYYY-MM-DD, not "tomorrow"'],
  ['check --as-of 2026-02-30 a.yaml', '--as-of takes a day as YYYY-MM-DD, not "2026-02-30"'],
  ['check --as-of 2026-13-01 a.yaml', '--as-of takes a day as YYYY-MM-DD, not "2026-13-01"'],
  [
    'check --rule name-with-eror=off a.yaml',
    'no rule is called "name-with-eror", did you mean "name-with-error"?',
  ],
  [
    'check --rule name-with-error=of a.yaml',
    '--rule knows error, warning, info and off, not "of", did you mean "off"?',
  ],
  [
    'check --rule name-with-error a.yaml',
    '--rule takes <id>=<severity>, for example --rule name-with-error=off',
  ],
  [
    'check --rule malformed-yaml=off a.yaml',
    '"malformed-yaml" cannot be changed: what cannot be read cannot be weighed',
  ],
  ['check --select braech a.yaml', '"braech" selects no rule, did you mean "breach"?'],
  ['check --select breach,gdpr:99 a.yaml', '"gdpr:99" selects no rule'],
  ['check --select breach, a.yaml', '"" selects no rule'],
  [
    'check --preset srict a.yaml',
    '--preset knows gdpr, uk-gdpr, ch-fadp and strict, not "srict", did you mean "strict"?',
  ],
  [
    'check --unknown-as eror a.yaml',
    '--unknown-as knows error, warning and info, not "eror", did you mean "error"?',
  ],
  [
    'check --assume-invalid eu-us-dfp a.yaml',
    'no instrument of transfer is called "eu-us-dfp", did you mean "eu-us-dpf"?',
  ],
  [
    'check --assume-invalid everything a.yaml',
    'no instrument of transfer is called "everything", for example dpf, scc, eu-us-dpf or 2021/914',
  ],
  [
    'check --format json --format sarif a.yaml',
    '--format json and --format sarif cannot both go to standard output: give one of them an --output',
  ],
  ['check --output a.json a.yaml', '--output a.json needs a --format of its own before it'],
  [
    'check --format json --output a --output b a.yaml',
    '--output b needs a --format of its own before it',
  ],
  [
    'check --format json --output a --format sarif --output ./a a.yaml',
    'two formats cannot both be written to ./a',
  ],
  [
    'check --config gone.yaml a.yaml',
    'cannot read the configuration gone.yaml: no such file or folder',
  ],
  ['explain', "missing required argument 'rule' (see dpa-lint explain --help)"],
  ['explain name-with-eror', 'no rule is called "name-with-eror", did you mean "name-with-error"?'],
  ['explain mystery', 'no rule is called "mystery", dpa-lint rules lists them'],
  [
    'explain a b',
    "too many arguments for 'explain', expected 1 argument but got 2 (see dpa-lint explain --help)",
  ],
  ['rules --select braech', '"braech" selects no rule, did you mean "breach"?'],
  ['rules --select gdpr:99', '"gdpr:99" selects no rule'],
  ['rules --coverage --select breach', '--coverage is of all rules, without --select'],
  ['rules --format yaml', '--format knows text and json, not "yaml"'],
]

test.each(mistakes)('%s', async (call, says) => {
  const home = folder({ 'a.yaml': service('a') })
  expect(await run(home, call.split(' '))).toEqual({
    code: 2,
    stdout: '',
    stderr: `dpa-lint: ${says}\n`,
  })
})

test.each([
  ['help nosuch', "unknown command 'nosuch' (see dpa-lint --help)"],
  ['nosuch --help', "unknown command 'nosuch' (see dpa-lint --help)"],
  ['--color chek -h', "unknown command 'chek', did you mean check? (see dpa-lint --help)"],
  ['check a.yaml --color=sometimes', '--color knows auto, always and never, not "sometimes"'],
  [
    'report map a.yaml --output map.png',
    'map.png is no name for svg, mermaid or dot: name one with --format',
  ],
  ['check a.yaml --format json --output found.xlsx', 'found.xlsx is no name for json'],
  ['new acme --output acme.png', 'acme.png is no name for a declaration: end it in .yaml'],
  ['draft a.yaml -o acme.json', 'acme.json is no name for a declaration: end it in .yaml'],
  [
    'diff main --output d.html',
    'd.html is no name for text, markdown or json: name one with --format',
  ],
])('%s', async (call, says) => {
  const home = folder({ 'a.yaml': service('a') })
  expect(await run(home, call.split(' '))).toEqual({
    code: 2,
    stdout: '',
    stderr: `dpa-lint: ${says}\n`,
  })
})

test('-v is the version too', async () => {
  expect(await run(folder(), ['-v'])).toEqual(await run(folder(), ['--version']))
})

test('--color=when', async () => {
  const home = folder({ 'a.yaml': service('error') })
  const [auto, always, never, plain, forced] = await Promise.all(
    ['--color=auto', '--color=always', '--color=never', '--no-color', '--color'].map(
      async (flag) => (await run(home, [flag, 'check', 'a.yaml'])).stdout,
    ),
  )
  expect([auto, never, always]).toEqual([plain, plain, forced])
  expect(forced).not.toBe(plain)
})

describe('help', () => {
  test.each(['--help', 'help check', 'help explain', 'help rules'])('%s', async (call) => {
    const { code, stdout, stderr } = await run(folder(), call.split(' '))
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    await expect(stdout).toMatchFileSnapshot(
      `../golden/cli/${call.replace('--', '').replace(' ', '-')}.txt`,
    )
    expect(stdout).toMatch(/^Examples:\n/)
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  })

  test('of a command is the same in both ways to ask', async () => {
    expect(await run(folder(), ['check', '--help'])).toEqual(await run(folder(), ['help', 'check']))
  })

  test('without a command is shown on stderr, and is a mistake', async () => {
    const { stdout } = await run(folder(), ['--help'])
    expect(await run(folder(), [])).toEqual({ code: 2, stdout: '', stderr: stdout })
  })
})
