import type { ObligationColumn } from '../../model/obligation-column.ts'
import type { Finding } from '../../model/report.ts'
import { allCaveatsIn } from '../caveats-in.ts'
import type { DocumentInput, DocumentOptions } from '../document.ts'
import { wordsOfLanguage } from '../words/words.ts'
import type { Words } from '../words/words-type.ts'
import { cellIn, type Matrix, type MatrixCell, type MatrixRow, matrixOf } from './matrix.ts'

/** What the coverage shows, in whatever format. */
export interface Shown {
  readonly own: Words['coverage']
  readonly matrix: Matrix
  readonly notes: readonly string[]
  /** The titles of the rules of findings, each rule once, the gravest first. */
  titlesOf(findings: readonly Finding[]): ReadonlyMap<string, string>
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
  const titles = new Map(report.rules.map(({ id, title }) => [id, title]))
  return {
    own,
    titlesOf: (findings) => new Map(findings.map(({ rule }) => [rule, titles.get(rule) ?? rule])),
    matrix: { ...whole, rows },
    notes: [
      own.asOf({ day: report.asOf, law: report.lawDate }),
      ...(files.length > 0 ? [own.unread({ files: files.join(', ') })] : []),
      ...allCaveatsIn(language, report),
    ],
  }
}

/** The cells of a row against which something stands, or of which nobody knows. */
export function matrixGaps(
  { cells }: MatrixRow,
  { columns }: Matrix,
): readonly (readonly [ObligationColumn, MatrixCell])[] {
  return columns
    .map((column) => [column, cellIn(cells, column)] as const)
    .filter(([, { state, findings }]) =>
      state === 'declared' || state === 'not-applicable' ? findings.length > 0 : true,
    )
}

/** `28(4) same obligations down the chain`; what is called by a word needs no number. */
export const obligationName = (column: ObligationColumn, words: Words['matrix']): string => {
  const name = nameOfObligation(column, words)
  return column.byName ? name : `${column.article} ${name}`
}

/** What an obligation is about, in words; its article where no language has words for it. */
export const nameOfObligation = (
  { id, article }: ObligationColumn,
  { obligations }: Words['matrix'],
): string => (obligations as Readonly<Record<string, string>>)[id] ?? article
