import { expect, test } from 'vitest'
import { type LintOptions, lint } from '../../src/lint.ts'
import { at, rule } from '../../src/model/rule.ts'
import { common, law, service } from './declared.ts'

/** Rules whose settings differ from file to file. */

const runs: string[] = []
const longName = rule({
  ...common,
  id: 'long-name',
  title: 'A long name',
  options: {
    most: { type: 'integer', default: 9, minimum: 1, maximum: 99, description: 'Letters.' },
    words: { type: 'strings', default: ['a'], description: 'Words.' },
  },
  *check(declared, _, { most, words }) {
    runs.push(`${declared.id}: ${most} ${words.join()}`)
    yield at(declared, 'id', 'an id')
  },
})

const files = ['a.yaml', 'b/c.yaml', 'b/d.yaml', 'e.yaml']
const sources = files.map((file) => ({ file, text: service(file.replace(/\W/g, '-')) }))
const named =
  (...names: readonly string[]) =>
  (file: string) =>
    names.includes(file)

async function linted(options: Pick<LintOptions, 'rules' | 'overrides' | 'select'>) {
  runs.length = 0
  const { findings, rules, summary } = await lint(sources, [longName], { ...law, ...options })
  return {
    found: findings.map(({ severity, location }) => `${severity} ${location.file}`),
    severity: rules.find(({ id }) => id === 'long-name')?.severity,
    rules: summary.rules,
    runs: [...runs],
  }
}

test('of several overrides that match a file the later prevails, option by option', async () => {
  const outcome = await linted({
    rules: { 'long-name': { severity: 'info', options: { most: 5 } } },
    overrides: [
      {
        matches: named('b/c.yaml', 'b/d.yaml'),
        rules: { 'long-name': { options: { words: ['x'] } } },
      },
      {
        matches: named('b/d.yaml'),
        rules: { 'long-name': { severity: 'error', options: { words: [] } } },
      },
      { matches: named('e.yaml'), rules: { 'long-name': { severity: 'off' } } },
    ],
  })
  expect(outcome).toEqual({
    found: ['info a.yaml', 'info b/c.yaml', 'error b/d.yaml'],
    severity: 'info',
    rules: (await linted({})).rules,
    runs: ['a-yaml: 5 a', 'b-c-yaml: 5 x', 'b-d-yaml: 5 '],
  })
})

test('a rule that is off in general is described as it runs somewhere, or else as off', async () => {
  const off = { 'long-name': { severity: 'off' } } as const
  const on = (severity: 'info' | 'warning', ...names: readonly string[]) => ({
    matches: named(...names),
    rules: { 'long-name': { severity } },
  })
  const all = (await linted({})).rules
  expect(await linted({ rules: off })).toMatchObject({ severity: 'off', rules: all - 1, found: [] })
  expect(
    await linted({ rules: off, overrides: [on('info', 'a.yaml'), on('warning', 'e.yaml')] }),
  ).toMatchObject({
    severity: 'warning',
    rules: all,
    found: ['info a.yaml', 'warning e.yaml'],
  })
  expect(await linted({ rules: off, overrides: [on('info', 'z.yaml')] })).toMatchObject({
    severity: 'off',
    rules: all - 1,
  })
  // What is not selected runs nowhere, whatever is said of it.
  expect(await linted({ select: ['breach'], overrides: [on('warning', 'a.yaml')] })).toMatchObject({
    severity: 'off',
    found: [],
  })
})
