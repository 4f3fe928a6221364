import type { Coverage, CoverageRow } from '../../src/report/coverage.ts'
import { isGap } from '../../src/report/coverage.ts'
import { articleIn, coverageTally, flagOf, notes } from '../../src/report/coverage-text.ts'

/** The coverage as a page; `pageOf` gives the address of a rule's own page. */
export function coverageMarkdown(
  { requirements, articles }: Coverage,
  pageOf: (rule: string) => string,
): string {
  const provisions = articles.flatMap((article) => article.provisions)
  const links = (rules: readonly string[]) =>
    rules.map((rule) => `[${rule}](${pageOf(rule)})`).join(', ')
  const checkedBy = (row: CoverageRow) => {
    const { rules, like, reason, beyond } = row
    if (isGap(row)) return '**no rule, and no reason**'
    return [
      ...(rules.length > 0 ? [links(rules)] : []),
      ...(like.length > 0 ? [`as ${like.map(articleIn).join(', ')}`] : []),
      ...(reason === undefined ? [] : [`*no rule:* ${reason}`]),
      ...(beyond === undefined ? [] : [`*not checked:* ${beyond}`]),
    ].join('<br>')
  }
  const lines = [
    '## The requirements of the study',
    '',
    `${coverageTally(requirements, 'requirement')}. \\${notes(requirements)}.`,
    '',
    ...table(
      ['', '', 'What must be found', 'Law', 'Checked by'],
      requirements.map((row) => [
        row.id,
        flagOf(row).replace('*', '\\*'),
        row.title,
        row.law.length > 0 ? row.law.join(', ') : "the study's legal experts",
        checkedBy(row),
      ]),
    ),
    '',
    '## The provisions of the GDPR',
    '',
    `${coverageTally(provisions, 'provision')}.`,
    ...articles.flatMap(({ law, title, rules, provisions: rows }) => [
      '',
      `### ${law}: ${title}`,
      '',
      ...table(
        ['', '', 'What must be shown', 'Checked by'],
        rows.map((row) => [articleIn(row.id), row.flag, row.title, checkedBy(row)]),
      ),
      ...(rules.length > 0 ? ['', `Cited as a whole by ${links(rules)}.`] : []),
    ]),
  ]
  return `${lines.join('\n')}\n`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)]
}
