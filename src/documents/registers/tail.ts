import type { Declaration } from '../../model/declaration.ts'
import type { Finding } from '../../model/report.ts'
import type { SourceLocation } from '../../model/source-location.ts'
import { documentPlaces, saidAt } from '../findings/said.ts'
import type { OwnFindings } from '../findings-by-service.ts'
import type { Words } from '../words/words-type.ts'
import { gap, listCell } from './cells.ts'
import type { RegisterContext } from './context.ts'
import type { RegisterCell, RegisterColumn, Row } from './register.ts'

/** The last columns of every register: where it is said, and what was found. */
export type TailKey = 'source' | 'findings' | 'waived' | 'waivedUntil' | 'place'

const tail = [
  { key: 'source', kind: 'list', width: 24, joint: '; ' },
  { key: 'findings', kind: 'list', width: 34 },
  { key: 'waived', kind: 'list', width: 34 },
  { key: 'waivedUntil', kind: 'date', width: 13 },
  { key: 'place', kind: 'text', width: 34, forSheets: true },
] as const

/** What was found on a service and on none of its rows. */
const whole = { key: 'whole', kind: 'list', width: 34, shared: true } as const
export type WholeKey = (typeof whole)['key']

type TailWords = Words['register']

export const tailColumns = ({
  tail: headings,
  evidence,
}: TailWords): readonly RegisterColumn<TailKey>[] =>
  tail.map((spec) => ({ ...spec, heading: headings[spec.key], group: evidence }))

export const wholeColumn = ({ tail: headings, evidence }: TailWords): RegisterColumn<WholeKey> => ({
  ...whole,
  heading: headings.whole,
  group: evidence,
})

/** The same columns of one row. */
export function tailCells(
  declaration: Declaration,
  place: SourceLocation | undefined,
  { open, waived }: OwnFindings,
  context: Pick<RegisterContext, 'titleOf' | 'words'>,
): Readonly<Record<TailKey, RegisterCell>> {
  const { sources } = saidAt(declaration, place?.pointer ?? '')
  const days = waived.flatMap(({ waiver }) => waiver?.expires ?? []).sort()
  const [first] = days
  return {
    // What is said of a service as a whole has no place in a document of its own.
    source: listCell(sources.map(documentPlaces), place?.pointer === '' ? 'none' : 'not-declared'),
    findings: findingsCell(open, context),
    waived: findingsCell(waived, context),
    waivedUntil: first === undefined ? gap('none') : { day: first },
    place: place ? { text: `${place.file}:${place.line}` } : gap('none'),
  }
}

/** The rows of a service, each with what was found on the service as a whole. */
export function withWhole<K extends string>(
  rows: readonly Row<K>[],
  { open, waived }: OwnFindings,
  context: RegisterContext,
): readonly Row<K | WholeKey>[] {
  const all = [open, waived].flatMap((findings) => {
    const cell = findingsCell(findings, context)
    return 'links' in cell ? cell.links : []
  })
  const cell: RegisterCell = all.length === 0 ? gap('none') : { links: all }
  return rows.map((row) => ({
    ...row,
    cells: { ...row.cells, whole: cell } as Row<K | WholeKey>['cells'],
  }))
}

/** Findings by the titles of their rules, each once, with what they rest on. */
function findingsCell(
  findings: readonly Finding[],
  { titleOf, words }: Pick<RegisterContext, 'titleOf' | 'words'>,
): RegisterCell {
  const links = new Map(
    findings.map(({ rule, basis, waiver }) => {
      const url = basis.find((one) => one.url !== undefined)?.url
      const title = titleOf(rule)
      const text = waiver ? words.excused({ title, day: waiver.expires }) : title
      return [rule, { text, ...(url !== undefined && { url }) }] as const
    }),
  )
  return links.size === 0 ? gap('none') : { links: [...links.values()] }
}
