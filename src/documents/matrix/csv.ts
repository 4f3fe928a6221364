import { csvPieces } from '../../report/csv-cell.ts'
import type { DocumentInput, DocumentOptions } from '../document.ts'
import { stamp } from '../stamp.ts'
import { wordsOfLanguage } from '../words/words.ts'
import { type CellState, cellIn, type MatrixCell } from './matrix.ts'
import { obligationName, type Shown, shownIn } from './shown.ts'

/** The matrix as CSV: a line for each service, a column for each obligation, its findings in the cell. */
export function coverageCsv(subject: DocumentInput, options: DocumentOptions): string {
  const { own, matrix, titlesOf } = shownIn(subject, options)
  const words = wordsOfLanguage(options.language).matrix
  const made = stamp(subject.report)
  const head = [
    own.service,
    ...matrix.columns.map((column) => obligationName(column, words)),
    own.others,
    own.declaredIn,
    own.made,
  ]
  const body = matrix.rows.map(({ service, cells, others }) => {
    const place = subject.placeOf(service)
    return [
      service.name,
      ...matrix.columns.map((column) => cellText(cellIn(cells, column), words.states, titlesOf)),
      [...titlesOf(others).values()].join('; '),
      place ? `${place.file}:${place.line}` : '',
      made,
    ]
  })
  return [...csvPieces([head, ...body])].join('')
}

/** The state, and what was found. */
function cellText(
  { state, findings, waived }: MatrixCell,
  states: Readonly<Record<CellState, string>>,
  titlesOf: Shown['titlesOf'],
) {
  const titles = [...titlesOf([...findings, ...waived]).values()]
  return titles.length === 0 ? states[state] : `${states[state]}: ${titles.join('; ')}`
}
