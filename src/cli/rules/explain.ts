import { jsonPieces } from '../../report/json-text.ts'
import { type CatalogueEntry, catalogue } from '../book/catalogue.ts'
import { rulePage } from '../book/pages.ts'
import { bookWith } from '../config/book-with.ts'
import { configOf } from '../config/config.ts'
import type { Book, ExitCode, Host } from '../io/host.ts'
import { hasColor, terminalStyle } from '../io/terminal-style.ts'
import { didYouMean, UsageError } from '../io/usage-error.ts'
import { writeAll, writeOut } from '../io/write-out.ts'
import { fieldPage, wordPage } from './explain-field.ts'
import { terminalMarkdown } from './markdown.ts'

export interface ExplainCall {
  readonly rule: string
  readonly config?: string | false
  readonly format?: 'text' | 'json'
  readonly color: boolean | undefined
}

/** The page of a rule, of a field or of a word: drawn on a terminal, as it was written elsewhere, or with its metadata as JSON. */
export async function explain(
  { rule, config, format, color }: ExplainCall,
  { cwd, env, stdout }: Host,
  book: Book,
): Promise<ExitCode> {
  const known = ofBook(rule, book)
  const aside = known ? undefined : (fieldPage(rule, book) ?? wordPage(rule, book))
  const { entry, page } =
    known ?? (aside ? { entry: undefined, page: aside } : await ofHouse(rule, config, cwd, book))
  if (format === 'json') await writeAll(stdout, jsonPieces({ ...entry, page }, ['requirements']))
  else {
    const text = entry ? withScope(page, entry) : page
    const drawn = stdout.isTTY || hasColor(stdout, env, color)
    await writeOut(
      stdout,
      drawn ? terminalMarkdown(text, await terminalStyle(stdout, env, color)) : text,
    )
  }
  return 0
}

/** The page, and after what the law wants, of whom it wants it. */
const withScope = (page: string, { appliesTo }: CatalogueEntry) =>
  appliesTo
    ? page.replace(/\n\n## |\n$/, (next) => `\n\nIt applies to ${appliesTo.who}.${next}`)
    : page

interface Explained {
  readonly entry: CatalogueEntry
  readonly page: string
}

/** A rule of the book needs no configuration, which may be what somebody is about to mend. */
function ofBook(rule: string, book: Book): Explained | undefined {
  const entry = catalogue(book).find(({ id }) => id === rule)
  return (
    entry && { entry, page: rulePage(rule) ?? `# ${rule}\n\n${entry.title}: ${entry.remedy}.\n` }
  )
}

/** A policy has a page made from what it says. */
async function ofHouse(
  rule: string,
  asked: string | false | undefined,
  cwd: string,
  book: Book,
): Promise<Explained> {
  const config = await configOf(asked, cwd, book)
  const rules = catalogue(bookWith(config, book))
  const entry = rules.find(({ id }) => id === rule)
  const policy = config.policies?.find((one) => one.rule.id === rule)
  if (entry && policy) {
    const { policyPage } = await import('../book/policy-page.ts')
    return { entry, page: policyPage(policy) }
  }
  const near = didYouMean(
    rule,
    rules.map(({ id }) => id),
  )
  const { allPaths } = await import('../book/schema-field.ts')
  const field = near ? '' : didYouMean(rule, allPaths())
  throw new UsageError(
    `no rule${rule.includes('.') ? ' or field' : ''} is called "${rule}"${near || field || ', dpa-lint rules lists them'}`,
  )
}
