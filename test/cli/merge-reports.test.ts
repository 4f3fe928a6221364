import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folder, run as runIn, service } from './world.ts'

const run = (args: readonly string[], home: string) => runIn(home, args)

const estate = {
  'services/a.yaml': service('error a', 'a'),
  'services/b.yaml': service('warning b', 'b'),
  'services/c c.yaml': service('error warning c', 'c'),
  'services/d.yaml': 'apiVersion: dpa-lint/v1\nkind: Service\nid: d\nname: [\n',
}

async function parts(home: string, format: string): Promise<readonly string[]> {
  const files = []
  for (const index of [1, 2, 3]) {
    const file = `part-${index}.${format}`
    await run(
      ['check', 'services', '--shard', `${index}/3`, '--format', format, '--output', file],
      home,
    )
    files.push(file)
  }
  return files
}

describe('merge-reports', () => {
  test.each(['json', 'sarif'])('makes of the parts in %s the report of one run', async (format) => {
    const home = folder(estate)
    const whole = await run(['check', 'services', '--format', format], home)
    const files = await parts(home, format)
    expect(await run(['merge-reports', ...files.toReversed()], home)).toEqual(whole)
    const written = ['--format', format, '--output', 'out/all']
    expect(await run(['merge-reports', ...files, ...written], home)).toEqual({
      ...whole,
      stdout: '',
    })
    expect(readFileSync(join(home, 'out/all'), 'utf8')).toBe(whole.stdout)
  })

  test.each(['pretty', 'sarif', 'junit', 'csv'])('writes JSON as %s', async (format) => {
    const home = folder(estate)
    const whole = await run(['check', 'services', '--format', format], home)
    const files = await parts(home, 'json')
    expect(await run(['merge-reports', ...files, '--format', format], home)).toEqual(whole)
  })

  test('says in one line what is no part of one report', async () => {
    const home = folder({ ...estate, 'list.json': '[]', 'torn.json': '{' })
    const [first = '', second = ''] = await parts(home, 'json')
    const [sarif = ''] = await parts(home, 'sarif')
    const refusal = async (...args: readonly string[]) =>
      (await run(['merge-reports', ...args], home)).stderr
    expect(await refusal(first, second)).toBe('dpa-lint: part 3 of 3 is missing\n')
    expect(await refusal(sarif)).toBe('dpa-lint: part 2 of 3 is missing\n')
    expect(await refusal(first, sarif)).toBe(
      'dpa-lint: part-1.sarif is in SARIF, and others are not: name reports of one format\n',
    )
    expect(await refusal('list.json')).toBe(
      'dpa-lint: list.json is no report of dpa-lint in JSON or SARIF\n',
    )
    expect(await refusal('torn.json')).toBe('dpa-lint: torn.json is no JSON\n')
    expect(await refusal(sarif, '--format', 'csv')).toBe(
      'dpa-lint: reports in SARIF cannot be written as csv: let the parts be written in JSON\n',
    )
  })

  test('a part says that it is one, and a change has none', async () => {
    const home = folder(estate)
    const pretty = await run(['check', 'services', '--shard', '2/3'], home)
    expect(pretty.stdout).toContain('part 2 of 3: what the other parts hold is judged elsewhere')
    expect((await run(['check', 'services', '--shard', '4/3'], home)).stderr).toBe(
      'dpa-lint: --shard takes a part of how many, for example 3/10, not "4/3"\n',
    )
    expect((await run(['check', '.', '--shard', '1/3', '--base', 'main'], home)).stderr).toBe(
      'dpa-lint: --shard judges a part of an estate, and --base a change as a whole\n',
    )
  })
})
