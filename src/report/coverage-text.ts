import type { Coverage, CoverageRow } from './coverage.ts'
import { isGap } from './coverage.ts'
import type { Look } from './style.ts'
import { count, wrap } from './text.ts'

/** The coverage for people: each duty with the rules that check it, or why none does. */
export function coverageText({ requirements, articles }: Coverage, look: Look): string {
  const provisions = articles.flatMap((article) => article.provisions)
  const blocks = [
    [
      look.paint('strong', 'Requirements of the published completeness study'),
      look.paint('quiet', coverageTally(requirements, 'requirement')),
      ...table(requirements, ({ id }) => id, look),
      look.paint('quiet', notes(requirements)),
    ],
    [
      look.paint('strong', 'Provisions of the GDPR'),
      look.paint('quiet', coverageTally(provisions, 'provision')),
    ],
    ...articles.map(({ law, title, rules, provisions }) => [
      look.paint('strong', `${law}: ${title}`),
      ...table(provisions, ({ id }) => articleIn(id), look),
      ...(rules.length > 0
        ? wrapped('cited as a whole by ', listOf(rules), 2, look, (line) => linked(line, look))
        : []),
    ]),
  ]
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

/** `45 requirements: 38 checked, 7 not checked, with the reason`. */
export function coverageTally(rows: readonly CoverageRow[], noun: string): string {
  const gaps = rows.filter(isGap).length
  const reasons = rows.filter(({ reason }) => reason !== undefined).length
  const checked = rows.length - gaps - reasons
  return `${count(rows.length, noun)}: ${checked} checked by rules, ${reasons} not, with the reason${gaps > 0 ? `, and ${count(gaps, 'gap')} without a reason` : ''}`
}

/** What the marks of a table of requirements mean. */
export function notes(rows: readonly CoverageRow[]): string {
  const merged = rows.flatMap(({ id, merged = [] }) =>
    merged.map((other) => `; ${other} is counted with ${id}`),
  )
  return `* inferred from the published figures${merged.join('')}`
}

/** A provision in its article. What a place holds besides is said by the title. */
export function articleIn(id: string): string {
  return id.replace(/^[^:]+:/, '').replace(/, .*$/, '')
}

function table(
  rows: readonly CoverageRow[],
  nameOf: (row: CoverageRow) => string,
  look: Look,
): readonly string[] {
  const name = Math.max(...rows.map((row) => nameOf(row).length))
  const flag = Math.max(...rows.map((row) => flagOf(row).length))
  const indent = name + flag + 6
  return rows.flatMap((row) => {
    const [first = '', ...others] = wrap(row.title, roomAfter(indent, look))
    return [
      `  ${look.paint('strong', nameOf(row).padEnd(name))}  ${look.paint('quiet', flagOf(row).padEnd(flag))}  ${first}`,
      ...others.map((line) => `${' '.repeat(indent)}${line}`),
      ...checks(row, indent, look),
    ]
  })
}

export function flagOf({ flag, inferred }: CoverageRow): string {
  return inferred ? `${flag}*` : flag
}

function checks(row: CoverageRow, indent: number, look: Look): readonly string[] {
  const { rules, like, reason, beyond } = row
  const quiet = (line: string) => look.paint('quiet', line)
  if (isGap(row)) return [`${' '.repeat(indent)}${look.paint('error', 'no rule, and no reason')}`]
  return [
    ...(rules.length > 0
      ? wrapped('', listOf(rules), indent, look, (line) => linked(line, look))
      : []),
    ...(like.length > 0 ? wrapped('as ', listOf(like.map(articleIn)), indent, look, quiet) : []),
    ...(reason === undefined ? [] : wrapped('no rule: ', reason, indent, look, quiet)),
    ...(beyond === undefined ? [] : wrapped('not checked: ', beyond, indent, look, quiet)),
  ]
}

const listOf = (words: readonly string[]) => words.join(', ')

function wrapped(
  label: string,
  text: string,
  indent: number,
  look: Look,
  paint: (line: string) => string,
): readonly string[] {
  return wrap(`${label}${text}`, roomAfter(indent, look)).map(
    (line) => `${' '.repeat(indent)}${paint(line)}`,
  )
}

/** However narrow the terminal, a line holds the longest names of rules. */
const roomAfter = (indent: number, { width }: Look) => Math.max(width - indent, 40)

function linked(line: string, look: Look): string {
  return line.replaceAll(/[a-z]+(?:-[a-z]+)+/g, (id) => look.linkRule(id, id))
}
