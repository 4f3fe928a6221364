import type { Declaration } from '../../model/declaration.ts'
import type { Finding } from '../../model/report.ts'
import type { SourceLocation } from '../../model/source-location.ts'
import { saidAt } from '../findings/said.ts'
import type { OwnFindings } from '../findings-by-service.ts'
import type { Words } from '../words/words-type.ts'
import { gap, listCell } from './cells.ts'
import type { RegisterCell, RegisterColumn } from './register.ts'

/** The last columns of every register: where it is said, and what was found. */
export type TailKey = 'source' | 'findings' | 'waived' | 'waivedUntil' | 'place'

const tail = [
  { key: 'source', kind: 'list', width: 24, joint: '; ' },
  { key: 'findings', kind: 'list', width: 34, joint: ', ' },
  { key: 'waived', kind: 'list', width: 34, joint: ', ' },
  { key: 'waivedUntil', kind: 'date', width: 13 },
  { key: 'place', kind: 'text', width: 34 },
] as const

export function tailColumns({
  tail: headings,
  evidence,
}: Words['register']): readonly RegisterColumn<TailKey>[] {
  return tail.map((spec) => ({ ...spec, heading: headings[spec.key], group: evidence }))
}

/** The same columns of one row. */
export function tailCells(
  declaration: Declaration,
  place: SourceLocation | undefined,
  { open, waived }: OwnFindings,
): Readonly<Record<TailKey, RegisterCell>> {
  const { sources } = saidAt(declaration, place?.pointer ?? '')
  const days = waived.flatMap(({ waiver }) => waiver?.expires ?? []).sort()
  const [first] = days
  return {
    // What is said of a service as a whole has no place in a document of its own.
    source: listCell(
      sources.map(({ id, place: at }) => (at === '' ? id : `${id} ${at}`)),
      place?.pointer === '' ? 'none' : 'not-declared',
    ),
    findings: listCell(open.map(ruleOf), 'none'),
    waived: listCell(waived.map(ruleOf), 'none'),
    waivedUntil: first === undefined ? gap('none') : { day: first },
    place: place ? { text: `${place.file}:${place.line}` } : gap('none'),
  }
}

const ruleOf = ({ rule }: Finding) => rule
