import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pageOf } from './page.ts'
import { propertiesOf, weighedIn } from './weighed.ts'

const root = join(import.meta.dirname, '../../rules')
const pages = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.md'),
)

/** Where a fact stands and what somebody remarks on it: the evidence reads that, and no law does. */
const remark = /\.(?:source|quote|note)$/

describe('what can be declared', () => {
  // Whoever adds a property writes a rule that reads it, with an example on its page, or says in
  // the schema why none does: `"x-registers": "<the reason>"`.
  it('is weighed by a rule, or says why it is for registers only', async () => {
    const properties = propertiesOf()
    const marked = new Set(
      properties.flatMap(({ path, schema }) => (schema['x-registers'] ? [path] : [])),
    )
    const weighed = new Set<string>()
    for (const file of pages) {
      const { examples } = pageOf(readFileSync(join(root, file), 'utf8'))
      await weighedIn(basename(file, '.md'), examples, weighed, marked)
    }
    const paths = [...new Set(properties.map(({ path }) => path))]
    const unread = paths.filter(
      (path) => !weighed.has(path) && !marked.has(path) && !remark.test(path),
    )
    expect(unread).toEqual([])
  }, 240_000)

  it('gives a reason with every mark', () => {
    for (const { path, schema } of propertiesOf())
      if (schema['x-registers'] !== undefined)
        expect(schema['x-registers'], path).toMatch(/^[A-Za-z].{20,}[^.]$/)
  })
})
