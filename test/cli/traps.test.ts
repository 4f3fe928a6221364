import { readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import serviceSchema from '../../schemas/service.schema.json' with { type: 'json' }
import { readYaml } from '../../src/read/yaml/yaml.ts'
import { formats } from '../../src/report/formats.ts'
import { folder, run, service } from './world.ts'

const judge = new Ajv2020({ strict: false }).compile(serviceSchema)

/** What went wrong in other linters, each under its name; those of the formats stand in test/report/traps.test.ts. */
describe('traps met in peers', () => {
  test('unreadable file skipped: here it fails the run, and the others are checked', async () => {
    const home = folder({ 'a.yaml': service('error', 'a'), 'b.yaml': service('good', 'b') })
    symlinkSync(join(home, 'nowhere.yaml'), join(home, 'c.yaml'))
    const { code, stdout, stderr } = await run(home, ['check', '.'])
    expect(code).toBe(2)
    expect(stderr).toMatch(/^dpa-lint: cannot read c\.yaml: no such file or folder$/m)
    expect(stdout).toContain('name-with-error')
  })

  test('bytes that are no text skipped: here they are a finding', async () => {
    const home = folder({ 'a.yaml': new Uint8Array([0xff, 0xfe, 0x41, 0x00]) })
    const { code, stdout } = await run(home, ['check', '.', '--format', 'json'])
    expect(code).toBe(1)
    expect(JSON.parse(stdout).findings.map(({ rule }: { rule: string }) => rule)).toEqual([
      'unreadable-text',
    ])
  })

  test('unknown key dropped: here it is an error, with the key that was meant', async () => {
    const home = folder({ 'a.yaml': `${service('good', 'a')}retension: 1 year\nbreech: true\n` })
    const { code, stdout } = await run(home, ['check', '.'])
    expect(code).toBe(1)
    expect(stdout).toContain('unknown key "breech"')
    expect(stdout).toContain('did you mean "breach"?')
  })

  test('multi-document stream crashes or passes: here every document is weighed', async () => {
    const stream = [service('good', 'a'), service('error', 'b'), `${service('good', 'c')}x: 1\n`]
    const home = folder({ 'a.yaml': stream.join('---\n') })
    const { code, stdout } = await run(home, ['check', '.', '--format', 'json'])
    expect(code).toBe(1)
    const { findings, sources } = JSON.parse(stdout)
    expect(sources[0].declarations.map(({ id }: { id: string }) => id)).toEqual(['a', 'b', 'c'])
    expect(findings.map(({ rule }: { rule: string }) => rule)).toEqual([
      'name-with-error',
      'unknown-key',
    ])
  })

  test('editor and command line disagree: a text from an editor is judged like its file', async () => {
    const text = `${service('error', 'a')}colour: red\n`
    const home = folder({ 'services/a.yaml': text })
    const ofFile = await run(home, ['check', 'services/a.yaml', '--format', 'json'])
    const typed = ['check', '-', '--stdin-filename', 'services/a.yaml', '--format', 'json']
    expect(await run(home, typed, { stdin: text })).toEqual(ofFile)
  })

  test.each([
    ['sound', ''],
    ['an unknown key', 'colour: red\n'],
    ['a wrong value', 'provider: { name: A, country: UK }\n'],
    ['a missing key', 'subprocessors:\n  - { task: hosting }\n'],
    ['a key of our own', 'x-colour: red\n'],
  ])(
    'editor and command line disagree: the published schema says the same of %s',
    async (_, more) => {
      const text = `${service('good', 'a')}${more}`
      const valid = judge(readYaml(text).documents[0]?.data)
      const { code } = await run(folder({ 'a.yaml': text }), ['check', '.'])
      expect(code).toBe(valid ? 0 : 1)
    },
  )

  test('a check that changes anything: every file is as it was, in every format', async () => {
    const home = folder({
      'dpa-lint.config.yaml': 'files: [.]\n',
      'a.yaml': service('error', 'a'),
      'b.yaml': `${service('warning', 'b')}# dpa-lint-waive name-with-warning until 2027-01-31 by Ann: x\n`,
      'dpa-lint.baseline.yaml': 'apiVersion: dpa-lint/v1\nkind: Baseline\nfindings: []\n',
    })
    const seen = () =>
      readdirSync(home, { recursive: true, encoding: 'utf8' })
        .sort()
        .map((name) => {
          const path = join(home, name)
          return [name, statSync(path).mtimeMs, readFileSync(path, 'utf8')]
        })
    const before = seen()
    for (const format of Object.keys(formats)) {
      await run(home, ['check', '--format', format])
      expect(seen(), format).toEqual(before)
    }
  })

  test('a check that changes anything: a report never takes the place of what it is about', async () => {
    const home = folder({ 'a.yaml': service('error', 'a') })
    writeFileSync(join(home, 'b.yaml'), service('good', 'b'))
    const { code } = await run(home, ['check', '.', '--format', 'json', '--output', 'a.yaml'])
    expect([code, readFileSync(join(home, 'a.yaml'), 'utf8')]).toEqual([2, service('error', 'a')])
  })
})
