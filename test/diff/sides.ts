import * as book from '../../rules/index.ts'
import { changeLaw } from '../../rules/law/changes.ts'
import { countriesFor } from '../../rules/law/country-class.ts'
import { type Comparison, compareDeclarations } from '../../src/diff/compare.ts'
import { type DiffSide, sideOf } from '../../src/diff/revision.ts'
import { examine } from '../../src/lint.ts'
import type { Change } from '../../src/model/change.ts'

const asOf = '2026-11-21'

/** Files by name, or the text of one. */
export type Files = Readonly<Record<string, string>> | string

export async function side(files: Files): Promise<DiffSide> {
  const named = typeof files === 'string' ? { 'a.yaml': files } : files
  const sources = Object.entries(named).map(([file, text]) => ({ file, text }))
  return sideOf(await examine(sources, [], { asOf, lawDate: book.lawDate }))
}

/** What a change means under the law as it is. */
export async function compared(before: Files, after: Files): Promise<Comparison> {
  const [from, to] = [await side(before), await side(after)]
  return compareDeclarations(from, to, { law: changeLaw, countries: countriesFor(to.workspace) })
}

/** The changes of a sound comparison. */
export async function changes(before: Files, after: Files): Promise<readonly Change[]> {
  const { changes, uncompared } = await compared(before, after)
  if (uncompared.length > 0) throw new Error(JSON.stringify(uncompared))
  return changes
}
