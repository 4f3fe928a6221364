import { catalogue } from './catalogue.ts'
import type { Book, ExitCode, Host } from './host.ts'
import { hasColor, lookOf } from './look.ts'
import { markdown } from './markdown.ts'
import { rulePage } from './pages.ts'
import { say } from './say.ts'
import { didYouMean, UsageError } from './usage-error.ts'

export interface ExplainCall {
  readonly rule: string
  readonly format: 'text' | 'json' | undefined
  readonly color: boolean | undefined
}

/** A rule's page: drawn on a terminal, as it was written elsewhere, or with its metadata as JSON. */
export async function explain(
  { rule, format, color }: ExplainCall,
  { env, stdout }: Host,
  book: Book,
): Promise<ExitCode> {
  const rules = catalogue(book)
  const entry = rules.find(({ id }) => id === rule)
  if (entry === undefined) {
    const near = didYouMean(
      rule,
      rules.map(({ id }) => id),
    )
    throw new UsageError(`no rule is called "${rule}"${near || ', dpa-lint rules lists them'}`)
  }
  const page = rulePage(rule) ?? `# ${rule}\n\n${entry.title}: ${entry.remedy}.\n`
  if (format === 'json') await say(stdout, `${JSON.stringify({ ...entry, page }, undefined, 2)}\n`)
  else if (stdout.isTTY || hasColor(stdout, env, color))
    await say(stdout, markdown(page, await lookOf(stdout, env, color)))
  else await say(stdout, page)
  return 0
}
