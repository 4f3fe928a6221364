import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { lawDate, rules } from '../../rules/index.ts'
import { lint } from '../../src/lint.ts'
import { formats } from '../../src/report/formats.ts'
import { plain } from '../../src/report/style.ts'
import { whole } from '../report/whole.ts'

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

/** Read the difference as counsel before you accept it: `npx vitest -u` writes the files anew. */
describe.each(['real', 'clean', 'chain'])('examples/%s', async (folder) => {
  const report = await reportOf(folder)

  test.each(Object.keys(formats) as (keyof typeof formats)[])('as %s', async (format) => {
    const reporter = await formats[format]()
    const text = whole(reporter(report, { look: plain, rulePage: () => undefined }))
    await expect(text).toMatchFileSnapshot(
      join(root, 'test/golden/examples', `${folder}.${format}.txt`),
    )
  })

  test('runs every rule without a crash', () => {
    expect(report.crashes).toEqual([])
    expect(report.summary.unchecked).toBe(0)
  })
})

test('examples/clean has no finding at all', async () => {
  expect((await reportOf('clean')).findings).toEqual([])
})
