import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { lawDate, rules } from '../../rules/index.ts'
import { lint } from '../../src/lint.ts'

const root = join(import.meta.dirname, '../..')

/** A workspace as the command line would read it, on the day of the tables of law. */
async function reportOf(folder: string) {
  const files = readdirSync(join(root, 'examples', folder)).filter((file) => file.endsWith('.yaml'))
  const sources = files.map((file) => ({
    file: `examples/${folder}/${file}`,
    text: readFileSync(join(root, 'examples', folder, file)),
  }))
  return await lint(sources, rules, { asOf: lawDate, lawDate })
}

/**
 * One line a finding, so that a change of the law book reads as what it changes for a vendor. Read
 * it as counsel before you accept it: `npx vitest -u` writes the files anew. What each format makes
 * of a finding stands in `test/golden/report`.
 */
describe.each(['real', 'chain'])('examples/%s', (folder) => {
  test('are found to lack this', async () => {
    const { findings, crashes, summary } = await reportOf(folder)
    expect(crashes).toEqual([])
    expect(summary.unchecked).toBe(0)
    const lines = findings.map(
      ({ location: { file, line }, severity, rule, message }) =>
        `${file}:${line} ${severity} ${rule}: ${message}\n`,
    )
    await expect(lines.join('')).toMatchFileSnapshot(
      join(root, 'test/golden/examples', `${folder}.txt`),
    )
  })
})

test('examples/clean has no finding at all', async () => {
  expect((await reportOf('clean')).findings).toEqual([])
})
