import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { filesIn } from './files.ts'

/**
 * How much there is to read: the lines of TypeScript in `src` that somebody writes. Files that
 * `npm run generate` writes do not count, and `.gitattributes` says which they are; rooms that were
 * added since the house was drawn have a measure of their own. The number may only become smaller:
 * the house was drawn for 28 000.
 */

const generated = execFileSync('git', ['check-attr', '--stdin', 'linguist-generated'], {
  encoding: 'utf8',
  input: filesIn('src').join('\n'),
})
  .split('\n')
  .filter((line) => line.endsWith(': set'))
  .map((line) => line.slice(0, line.indexOf(':')))

/** What did not stand in the house when it was drawn, by the step that added it; none of it was split off. */
const later = [
  // Large estates and edits: judged in parts, kept in memory, put together again.
  /^src\/(?:estate\/|lint(?:er|-again|-in-parts|-memory)\.ts|check\/(?:run-memory|says-else|surroundings)|model\/part\.ts|report\/merge-sarif|cli\/merge-reports)/,
  // From the vendor's document to the declaration, and back.
  /^src\/(?:evidence|draft|desk|cli\/(?:copies|desk|draft|evidence|fetch|import|init|new|schema))\//,
  /^src\/(?:gate\/(?:drafts|changed-passages)|model\/evidence|read\/(?:add-facts|add-rows|value-written)|diff\/drift|cli\/diff\/diff-drift|cli\/rules\/explain-field|cli\/book\/(?:read-documents|schema-field|blank-text))\.ts/,
  // Paper that is printed and answered, and a package that a stranger can install.
  /^src\/(?:documents\/(?:summary\/|words\/vocabulary|writers\/docx|letter\/sheet-(?:words|xlsx)|registers\/(?:templates|vendors|xlsx-cells))|(?:read\/answer-rows|model\/answer-words)|report\/concise|cli\/(?:waive\/|report\/oldest-open|io\/asking|completion\/(?:git-refs|service-ids)))/,
]

const lines = (file: string) => readFileSync(file, 'utf8').split('\n').length - 1
const sum = (files: readonly string[]) => files.reduce((all, file) => all + lines(file), 0)

test('what is generated is marked as such, and nothing else is', () => {
  const says = filesIn('src').filter((file) =>
    /^\/[/*]\*? ?Generated /.test(readFileSync(file, 'utf8')),
  )
  expect(generated.toSorted()).toEqual(says.toSorted())
})

test('golden files are no more than somebody reads', () => {
  const golden = readdirSync('test/golden', { recursive: true, encoding: 'utf8' })
    .map((file) => `test/golden/${file}`)
    .filter((file) => statSync(file).isFile())
  expect(golden.length).toBeGreaterThan(100)
  expect(sum(golden)).toBeLessThanOrEqual(30_000)
})

test('src has at most so many hand-written lines', () => {
  const written = filesIn('src').filter((file) => !generated.includes(file))
  const added = written.filter((file) => later.some((room) => room.test(file)))
  const number = sum(written) - sum(added)
  console.info(
    `src: ${number} lines by hand; ${sum(added)} in later rooms; ${sum(generated)} generated`,
  )
  expect(number).toBeLessThanOrEqual(34_900)
})
