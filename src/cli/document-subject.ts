import type { DocumentInput, Renderer } from '../documents/document.ts'
import type { DocumentFormat, DocumentKind } from '../documents/kinds.ts'
import type { Language } from '../model/language.ts'
import type { Sayings } from '../model/message.ts'
import { rulePage } from './book/pages.ts'
import { rulesBy } from './book/rules-by.ts'
import type { PlacedPolicy } from './config/policies.ts'
import { ruleCrashText } from './io/crash-text.ts'
import { hashing, sha256 } from './io/hashes.ts'
import { type Book, type ExitCode, type Host, worst } from './io/host.ts'
import { writeOut } from './io/write-out.ts'
import { type LintCall, runLint } from './run-lint.ts'

/** What a document is made of: a run, and what the law book knows besides. Files that will be `written` are not read. */
export async function documentSubject(
  call: LintCall,
  host: Host,
  book: Book,
  written: readonly string[] = [],
): Promise<{
  readonly subject: DocumentInput
  readonly said: Sayings
  readonly code: ExitCode
}> {
  const { seen, hashes } = hashing(host.cwd)
  const examination = await runLint(call, host, book, { written, seen })
  const {
    report,
    workspace,
    placeOf,
    optionsOf,
    ran,
    problems: unread,
    policies,
    said,
    code,
  } = examination
  const duties = await book.duties()
  const obligations = await book.obligationColumns()
  const countries = await book.countries(workspace)
  const { dues, crashes } = examination.dues()
  for (const crash of crashes) await writeOut(host.stderr, ruleCrashText(crash))
  const pageOf = await pagesOf(policies)
  const ruleOf = rulesBy(book)
  const found = {
    report,
    workspace,
    placeOf,
    optionsOf,
    ran,
    hashes,
    unread,
    ruleOf,
    rulePage: pageOf,
  }
  return {
    subject: { ...found, sha256, duties, obligations, countries, dues },
    said,
    code: worst(code, crashes.length > 0 ? 3 : 0),
  }
}

/** A rule of the book has its page in a file; that of a policy is made from what it says. */
async function pagesOf(policies: readonly PlacedPolicy[]): Promise<DocumentInput['rulePage']> {
  if (policies.length === 0) return rulePage
  const { policyPage } = await import('./book/policy-page.ts')
  const pages = new Map(policies.map((policy) => [policy.rule.id, policyPage(policy)]))
  return (id) => pages.get(id) ?? rulePage(id)
}

/** How the document is made, with its words loaded. */
export async function rendererOf(
  kind: DocumentKind,
  format: DocumentFormat,
  language: Language,
): Promise<Renderer> {
  const { renderers, loadWords } = await import('../documents/renderers.ts')
  await loadWords(language)
  const makers: Readonly<Partial<Record<DocumentFormat, () => Promise<Renderer>>>> = renderers[kind]
  const make = await makers[format]?.()
  if (make === undefined) throw new Error(`${kind} is offered as ${format}, and nothing makes it`)
  return make
}
