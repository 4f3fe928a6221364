import { describe, expect, test } from 'vitest'
import { lawDate, rules } from '../../rules/index.ts'
import { lint } from '../../src/lint.ts'
import { groupBy } from '../../src/model/group-by.ts'
import { organisation, service } from '../lint/declared.ts'

/** A line of our organisation's file. */
export const ours = (line: string) => ({ ours: line })

/** A line of another service's file, by its id. */
export const of = (id: string, line: string) => ({ of: id, line })

/** What the organisation sets. */
export const set = (options: Readonly<Record<string, number>>) => ({ options })

type Line = string | ReturnType<typeof ours | typeof of | typeof set>
/** What is declared, and the findings: severity, path and message of each. */
type Row = readonly [declared: readonly Line[], ...said: readonly string[]]
export type Rows = Readonly<Record<string, readonly Row[]>>

const inWords = (line: Line) => (typeof line === 'string' ? line : Object.values(line).join(': '))

/** What each rule says of a declaration, beyond the examples of its page. */
export function rowsHold(rows: Rows): void {
  describe.each(Object.entries(rows))('%s', (id, all) => {
    for (const [declared, ...expected] of all)
      test(`of ${declared.map(inWords).join('; ')}`, async () => {
        expect(await said(id, declared)).toEqual(expected)
      })
  })
}

async function said(id: string, lines: readonly Line[]): Promise<readonly string[]> {
  const own = lines.filter((line) => typeof line === 'string')
  const us = lines.flatMap((line) => (typeof line === 'object' && 'ours' in line ? line.ours : []))
  const others = groupBy(
    lines.filter((line) => typeof line === 'object' && 'of' in line),
    (line) => line.of,
  )
  const options = lines.find((line) => typeof line === 'object' && 'options' in line)
  const sources = [
    { file: 'a.yaml', text: service('calls', ...own) },
    ...[...others].map(([id, all]) => ({
      file: `${id}.yaml`,
      text: service(id, ...all.map(({ line }) => line)),
    })),
    ...(us.length > 0 ? [{ file: 'us.yaml', text: organisation('us', ...us) }] : []),
  ]
  const { findings, crashes } = await lint(
    sources,
    rules.filter((rule) => rule.id === id),
    { asOf: lawDate, lawDate, ...(options && { rules: { [id]: options } }) },
  )
  expect(crashes).toEqual([])
  return findings.map(
    ({ rule, severity, path, message }) =>
      `${rule === id ? '' : `${rule} `}${severity} ${path}: ${message}`,
  )
}
