import { select } from '../../model/select.ts'
import { jsonPieces } from '../../report/json-text.ts'
import type { Look } from '../../report/style.ts'
import { inert, visible, widthOf, wrap } from '../../report/text.ts'
import { type CatalogueEntry, catalogue } from '../book/catalogue.ts'
import { selection } from '../book/select.ts'
import { bookWith } from '../config/book-with.ts'
import { configOf } from '../config/config.ts'
import type { Book, ExitCode, Host } from '../io/host.ts'
import { terminalStyle } from '../io/terminal-style.ts'
import { UsageError } from '../io/usage-error.ts'
import { writeAll, writeOut } from '../io/write-out.ts'

export interface RulesCall {
  readonly select?: readonly string[]
  readonly config?: string | false
  readonly coverage?: boolean
  readonly format?: 'text' | 'json'
  readonly color: boolean | undefined
}

/** The catalogue with the policies of the configuration, or what a selection contains of it. */
export async function listRules(
  { select: words, config, coverage, format, color }: RulesCall,
  { cwd, env, stdout }: Host,
  lawBook: Book,
): Promise<ExitCode> {
  if (coverage && words) throw new UsageError('--coverage is of all rules, without --select')
  if (coverage) {
    const text = await coverageOf(lawBook, format, await terminalStyle(stdout, env, color))
    await writeOut(stdout, text)
    return 0
  }
  const book = bookWith(await configOf(config, cwd, lawBook), lawBook)
  const all = catalogue(book)
  const rules = words === undefined ? all : select(all, selection(all, words))
  if (format === 'json') {
    await writeAll(stdout, jsonPieces(rules, []))
    return 0
  }
  const look = await terminalStyle(stdout, env, color)
  const wide = table(rules, look)
  const narrow = stdout.isTTY && widthOf(wide.ruler) > look.width
  await writeOut(stdout, inert(`${(narrow ? groups(rules, look) : wide.lines).join('\n')}\n`))
  return 0
}

/** What the law asks for against what the rules check. */
async function coverageOf(
  { rules, duties }: Book,
  format: RulesCall['format'],
  look: Look,
): Promise<string> {
  const { coverage } = await import('../../report/coverage.ts')
  const { requirements, provisions } = await duties()
  const covered = coverage(rules, requirements, provisions)
  if (format === 'json') return `${JSON.stringify(covered, undefined, 2)}\n`
  const { coverageText } = await import('../../report/coverage-text.ts')
  return coverageText(covered, look)
}

/** A row a rule, for wide terminals and for whatever reads lines. */
function table(rules: readonly CatalogueEntry[], look: Look) {
  const head = ['rule', 'severity', 'chapter', 'provision', 'title']
  const rows = rules.map(cellsOf)
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => widthOf(row[column] ?? ''))),
  )
  const line = (cells: readonly string[], paint: Paint) =>
    cells
      .map((cell, column) => {
        const padding = ' '.repeat((widths[column] ?? 0) - widthOf(cell))
        return column === cells.length - 1 ? cell : paint(cell, column) + padding
      })
      .join('  ')
  const lines = [
    look.paint(
      'quiet',
      line(head, (cell) => cell),
    ),
    ...rules.map((rule) => line(cellsOf(rule), painted(rule, look))),
  ]
  return { lines, ruler: ' '.repeat(widths.reduce((sum, width) => sum + width + 2, -2)) }
}

/** For narrow terminals: under each chapter its rules, each with its title on a line of its own. */
function groups(rules: readonly CatalogueEntry[], look: Look): readonly string[] {
  const longest = Math.max(...rules.map(({ id }) => id.length))
  return rules.flatMap((rule, index) => {
    const [id, severity, chapter, provision, title] = cellsOf(rule)
    const paint = painted(rule, look)
    const first = rules[index - 1]?.chapter !== chapter
    return [
      ...(first ? [...(index > 0 ? [''] : []), look.paint('quiet', chapter)] : []),
      `  ${paint(id, 0)}${' '.repeat(longest - id.length)}  ${paint(severity, 1)}${' '.repeat(7 - severity.length)}  ${provision}`,
      ...wrap(title, look.width - 4).map((line) => `    ${line}`),
    ]
  })
}

/** A policy says what its author wrote. */
const cellsOf = ({ id, severity, chapter, basis, title }: CatalogueEntry) =>
  [id, severity, chapter, visible(basis[0]?.provision ?? ''), visible(title)] as const

type Paint = (cell: string, column: number) => string

const painted =
  ({ id, severity }: CatalogueEntry, look: Look): Paint =>
  (cell, column) =>
    column === 0
      ? look.linkRule(id, look.paint('strong', cell))
      : column === 1
        ? look.paint(severity, cell)
        : cell
