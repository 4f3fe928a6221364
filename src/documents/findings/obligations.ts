import type { ObligationColumn } from '../../model/obligation-column.ts'
import type { Finding } from '../../model/report.ts'
import { marks } from '../matrix/marks.ts'
import { cellIn, type MatrixCell, type MatrixRow } from '../matrix/matrix.ts'
import { nameOfObligation } from '../matrix/shown.ts'
import { type Table, tableOf } from '../writers/blocks.ts'
import { badge, code, english, joinLines, type Line, ref } from '../writers/inline.ts'
import type { DeclaredPart, ServicePart } from './content.ts'
import type { FindingsContext } from './context.ts'

export const obligationAnchor = ({ anchor }: DeclaredPart, { article }: ObligationColumn): string =>
  `${anchor}.${article.replaceAll(/[()–]+/g, '-').replace(/-$/, '')}`

/** How each obligation of a service stands, with what stands against it. */
export function obligationsTable(
  part: ServicePart,
  declared: DeclaredPart,
  { words, matrix, content, told }: FindingsContext,
): Table {
  const { cells } = declared.row
  const titles = new Map(part.groups.map((group) => [group.rule, group]))
  const refs = (findings: readonly Finding[]): readonly Line[] =>
    [...new Set(findings.map(({ rule }) => rule))].map((rule) => {
      const group = titles.get(rule)
      if (group === undefined) return [code(rule)]
      // A title leads to its finding, in the language in which it is.
      const link = ref(group.title, group.anchor)
      return [typeof told(group.title) === 'string' ? link : english(link)]
    })
  return tableOf({
    head: [words.service.obligation, words.service.state, words.findings.plain],
    narrow: [1],
    rows: content.matrix.columns
      .filter((column) => concerns(cellIn(cells, column)))
      .map((column) => {
        const { state, findings, waived } = cellIn(cells, column)
        return {
          anchor: obligationAnchor(declared, column),
          cells: [
            [`${column.article} ${nameOfObligation(column, matrix)}`],
            [badge(`${marks[state].sign} ${matrix.states[state]}`, marks[state].tone)],
            joinLines(
              [
                ...refs(findings),
                ...(waived.length > 0
                  ? [[ref(words.count.waived({ n: waived.length }), 'waived')]]
                  : []),
              ],
              '; ',
            ),
          ],
        }
      }),
  })
}

/** Whether there is anything to say of an obligation. */
export const concerns = ({ state, findings, waived }: MatrixCell): boolean =>
  state !== 'not-applicable' || findings.length + waived.length > 0

/** What does not concern a service, in one line; undefined where everything does. */
export function unconcerned(
  { cells }: MatrixRow,
  { matrix: { states }, content, words }: FindingsContext,
): string | undefined {
  const ids = content.matrix.columns
    .filter((column) => !concerns(cellIn(cells, column)))
    .map(({ article }) => article)
  if (ids.length === 0) return undefined
  return `${marks['not-applicable'].sign} ${states['not-applicable']}${words.colon} ${ids.join(', ')}`
}
