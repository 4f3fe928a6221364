import type { Finding } from '../../model/report.ts'
import { caveats } from '../../report/caveats.ts'
import type { DocumentInput, DocumentOptions } from '../document.ts'
import { wordsOfLanguage } from '../words/words.ts'
import type { Words } from '../words/words-type.ts'
import type { ObligationId } from './columns.ts'
import { type Matrix, type MatrixCell, type MatrixRow, matrixOf } from './matrix.ts'

/** What the coverage shows, in whatever format. */
export interface Shown {
  readonly own: Words['coverage']
  readonly matrix: Matrix
  readonly notes: readonly string[]
}

export function shownIn(
  subject: DocumentInput,
  { language, service: only }: Pick<DocumentOptions, 'language' | 'service'>,
): Shown {
  const { report, unread } = subject
  const own = wordsOfLanguage(language).coverage
  const whole = matrixOf(subject)
  const rows = whole.rows.filter(({ service }) => only === undefined || service.id === only)
  const files = [...new Set([...whole.unread, ...unread])]
  return {
    own,
    matrix: { ...whole, rows },
    notes: [
      own.asOf({ day: report.asOf, law: report.lawDate }),
      ...(files.length > 0 ? [own.unread({ files: files.join(', ') })] : []),
      ...caveats(report),
    ],
  }
}

/** The cells of a row against which something stands, or of which nobody knows. */
export function matrixGaps(
  { cells }: MatrixRow,
  { obligations }: Matrix,
): readonly (readonly [ObligationId, MatrixCell])[] {
  return obligations
    .map((id) => [id, cells[id]] as const)
    .filter(([, { state, findings }]) =>
      state === 'declared' || state === 'not-applicable' ? findings.length > 0 : true,
    )
}

/** The rules of findings, each once, the gravest first. */
export const rulesOf = (findings: readonly Finding[]): readonly string[] => [
  ...new Set(findings.map(({ rule }) => rule)),
]

/** `28(4) same obligations down the chain`; what is called by a word needs no number. */
export const obligationName = (id: ObligationId, { obligations }: Words['matrix']): string =>
  /^\d/.test(id) ? `${id} ${obligations[id]}` : obligations[id]
