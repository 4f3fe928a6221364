import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { type Found, foundIn } from './cases.ts'

/**
 * One gap, or one duty that is stated well, in the several ways in which an honest reader may write
 * it down. Each way is a change of the clean declaration (as in `cases.ts`), and the rules that find
 * something in it are all that do; the pages of the rules have the words.
 */
interface Ways {
  readonly gap: string
  /** `warning audit-hindered`; what is folded under it follows after a plus. */
  readonly found: readonly string[]
  readonly ways: readonly Readonly<Record<string, unknown>>[]
}

const folder = join(import.meta.dirname, 'ways')
const all = readdirSync(folder).flatMap(
  (file) => parse(readFileSync(join(folder, file), 'utf8')) as readonly Ways[],
)

const told = ({ finding, folded = [] }: Found) =>
  [finding, ...folded.map((one) => one.split(':', 1)[0])].join(' + ')

describe.each(all)('$gap', ({ found, ways }) => {
  test.each(ways.map((change) => ({ change })))('$change', async ({ change }) => {
    expect((await foundIn({ kind: '', change, found: [] })).map(told)).toEqual(found)
  })
})
