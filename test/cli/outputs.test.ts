import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folder, run, service } from './world.ts'

const read = (...path: readonly string[]) => readFileSync(join(...path), 'utf8')

describe('reports', () => {
  test('go each to its own file, in folders that are made', async () => {
    const home = folder({ 'a.yaml': service('error') })
    const args = ['--format', 'sarif', '--output', 'out/deep/a.sarif', '--format', 'pretty']
    const alone = await run(home, ['check', 'a.yaml', '--format', 'sarif'])
    const pretty = await run(home, ['check', 'a.yaml'])
    expect(await run(home, ['check', 'a.yaml', ...args])).toEqual(pretty)
    expect(read(home, 'out/deep/a.sarif')).toBe(alone.stdout)
    expect(readdirSync(join(home, 'out/deep'))).toEqual(['a.sarif'])
  })

  test('replace a file whole, and a link stays a link', async () => {
    const home = folder({ 'a.yaml': service('clean'), 'old.json': 'x'.repeat(1 << 20) })
    symlinkSync('old.json', join(home, 'link.json'))
    const args = ['check', 'a.yaml', '--format', 'json', '--output', 'link.json']
    expect(await run(home, args)).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(JSON.parse(read(home, 'old.json'))).toMatchObject({ findings: [] })
    expect(lstatSync(join(home, 'link.json')).isSymbolicLink()).toBe(true)
  })

  test('that cannot be written leave nothing behind and do not keep the others back', async () => {
    const home = folder({ 'a.yaml': service('error') })
    mkdirSync(join(home, 'folder'))
    const args = ['--format', 'json', '--output', 'folder', '--format', 'pretty']
    const pretty = await run(home, ['check', 'a.yaml'])
    expect(await run(home, ['check', 'a.yaml', ...args])).toEqual({
      code: 2,
      stdout: pretty.stdout,
      stderr: 'dpa-lint: cannot write folder: it is a folder\n',
    })
    const below = ['--format', 'json', '--output', 'a.yaml/out.json']
    expect(await run(home, ['check', 'a.yaml', ...below])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'dpa-lint: cannot write a.yaml/out.json: something else is in its place\n',
    })
    expect(readdirSync(home).sort()).toEqual(['a.yaml', 'folder'])
  })

  test('do not replace what they are about', async () => {
    const home = folder({ 'a.yaml': service('error') })
    expect(await run(home, ['check', '.', '--format', 'json', '--output', './a.yaml'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'dpa-lint: ./a.yaml is checked in this run, so no report is written there\n',
    })
    expect(read(home, 'a.yaml')).toBe(service('error'))
  })

  test('for machines have nothing else on standard output', async () => {
    const home = folder({ 'a.yaml': service('error'), 'b.yaml': 'kind: [' })
    for (const format of ['json', 'sarif']) {
      const { stdout, stderr } = await run(home, ['check', '.', 'gone', '--format', format], {
        isTTY: true,
        env: { FORCE_COLOR: '1', GITHUB_ACTIONS: 'true' },
      })
      expect(() => JSON.parse(stdout)).not.toThrow()
      expect(stderr).toBe('dpa-lint: cannot read gone: no such file or folder\n')
    }
  })
})

test('--quiet shows errors only, and says what it does not show', async () => {
  const home = folder({ 'a.yaml': service('error warning info', 'a') })
  const { code, stdout } = await run(home, ['check', 'a.yaml', '--quiet', '--max-warnings', '0'])
  expect(code).toBe(1)
  expect(stdout).toBe(`a.yaml

  4:7    error    name-with-error
         the name is "error warning info"
          4 │ name: error warning info
            │       ~~~~~~~~~~~~~~~~~~
         basis GDPR Art. 28(3)
         mend  find a better name

1 error   1 warning   1 info   0 unknown facts
2 findings are not shown
1 service in 1 file, 34 rules, the law as of 2026-11-21 (tables of 2026-11-21)
`)
  const json = ['check', 'a.yaml', '--format', 'json']
  expect(await run(home, [...json, '--quiet'])).toEqual(await run(home, json))
})

describe('in GitHub Actions', () => {
  test('annotations and a summary come in addition to the text', async () => {
    const home = folder({ 'a.yaml': service('error'), 'summary.md': 'before\n' })
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(home, 'summary.md') }
    const pretty = await run(home, ['check', 'a.yaml'])
    const annotations = await run(home, ['check', 'a.yaml', '--format', 'github'])
    expect(await run(home, ['check', 'a.yaml'], { env })).toEqual({
      ...pretty,
      stderr: annotations.stdout,
    })
    expect(annotations.stdout).toMatch(/^::error file=a\.yaml,line=4,/)
    expect(read(home, 'summary.md')).toMatch(/^before\n## dpa-lint\n/)
  })

  test('whoever names a format gets that format', async () => {
    const home = folder({ 'a.yaml': service('error') })
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(home, 'summary.md') }
    for (const format of ['pretty', 'json', 'sarif']) {
      const args = ['check', 'a.yaml', '--format', format]
      expect(await run(home, args, { env })).toEqual(await run(home, args))
    }
    expect(existsSync(join(home, 'summary.md'))).toBe(false)
  })

  test('a summary that cannot be written is said', async () => {
    const home = folder({ 'a.yaml': service('clean') })
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: home }
    const { code, stderr } = await run(home, ['check', 'a.yaml'], { env })
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'dpa-lint: cannot write the job summary: it is a folder\n',
    })
  })
})
