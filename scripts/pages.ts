/**
 * Writes into each rule's page what the linter prints for its blocks. Read the difference before
 * you commit it: the pages are the tests of the rules.
 *
 *     npm run pages               every page
 *     npm run pages -- breach     the pages whose path contains `breach`
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pageOf } from '../test/rules/page.ts'
import { runExample } from '../test/rules/run-example.ts'

const root = join(import.meta.dirname, '..', 'rules')
const wanted = process.argv[2] ?? ''

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md') && file.includes(wanted))
  .sort()
for (const file of files) {
  const path = join(root, file)
  const markdown = readFileSync(path, 'utf8')
  let updated = markdown
  // From the last block to the first, so that earlier places stay where they were.
  const { examples, copies } = pageOf(markdown)
  for (const example of [...examples].reverse()) {
    if (!example.span) continue
    const printed = await runExample(basename(file, '.md'), example, copies)
    updated = updated.slice(0, example.span[0]) + printed + updated.slice(example.span[1])
  }
  if (updated === markdown) continue
  writeFileSync(path, updated)
  console.log(`rules/${file}`)
}
