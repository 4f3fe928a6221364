import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as book from '../../../rules/index.ts'
import { rulePage } from '../../../src/cli/book/pages.ts'
import { rulesBy } from '../../../src/cli/book/rules-by.ts'
import { sha256 } from '../../../src/cli/io/hashes.ts'
import type { DocumentInput, DocumentOptions } from '../../../src/documents/document.ts'
import { loadWords } from '../../../src/documents/words/words.ts'
import { examine, type LintOptions } from '../../../src/lint.ts'
import { languages } from '../../../src/model/language.ts'
import type { Source } from '../../../src/model/source-location.ts'
import { plain } from '../../../src/report/style.ts'

await Promise.all(languages.map(loadWords))

/** What the command line hands to a document, made from texts, as of the day of the examples. */
export async function subjectOf(
  files: Readonly<Record<string, string>>,
  options: Partial<LintOptions> = {},
  rules = book.rules,
): Promise<DocumentInput> {
  const sources: readonly Source[] = Object.entries(files).map(([file, text]) => ({ file, text }))
  const { lawDate } = book
  const examination = await examine(sources, rules, {
    asOf: '2026-11-21',
    lawDate,
    ...options,
  })
  return {
    ...examination,
    hashes: new Map(sources.map(({ file, text }) => [file, sha256(text, 'hex')])),
    unread: [],
    ruleOf: rulesBy(book),
    rulePage,
    sha256,
    duties: await book.duties(),
    obligations: await book.obligationColumns(),
    countries: await book.countries(examination.workspace),
    dues: examination.dues().dues,
  }
}

/** The same of a folder of `examples/`, made once for all that ask alike: nobody changes it. */
export function exampleOf(
  name: string,
  options?: Partial<LintOptions>,
  rules = book.rules,
): Promise<DocumentInput> {
  if (rules !== book.rules) return readExample(name, options, rules)
  const key = JSON.stringify([name, options])
  const example = examples.get(key) ?? readExample(name, options, rules)
  examples.set(key, example)
  return example
}
const examples = new Map<string, Promise<DocumentInput>>()

function readExample(
  name: string,
  options: Partial<LintOptions> | undefined,
  rules: typeof book.rules,
): Promise<DocumentInput> {
  const folder = join(import.meta.dirname, '../../../examples', name)
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'))
  return subjectOf(
    Object.fromEntries(
      files.map((file) => [`examples/${name}/${file}`, readFileSync(join(folder, file), 'utf8')]),
    ),
    options,
    rules,
  )
}

export const inEnglish: DocumentOptions = { language: 'en', look: plain, within: 90 }
