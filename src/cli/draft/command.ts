import { termLanguages } from '../../draft/term-languages.ts'
import { type CommandSetting, withExamples } from '../command.ts'
import { oneOf } from '../flags.ts'
import { declarationFileName } from '../io/format-of-file.ts'
import type { DraftCommandCall } from './write-draft.ts'

/** From the vendor's documents to a first declaration. */
export function declareDraft({ program, host, ended }: CommandSetting): void {
  withExamples(program.command('draft'), [
    ['draft agreement.pdf --provider "Acme GmbH"', 'writes acme.yaml'],
    ['draft agreement.docx subprocessors.html --id acme-mail', 'several documents of one service'],
    ['draft agreement.pdf --format json', 'every fact with quote, place and rivals'],
  ])
    .summary('begin a declaration from the documents of a vendor')
    .description(
      `Reads documents (text, Markdown, HTML, PDF, DOCX) and writes what they state into a declaration, each fact with its place and quote. What two passages say differently, or a person must decide, stands beside it as a comment; all else is unknown and undecided, and reads as no gap ('review: draft'). Into a declaration that is there it adds what is not declared yet.

English, French, German and Spanish. Nothing leaves the machine, and nothing is guessed by a model.

Exit codes: 0 written; 2 the call or a document can be mended; 3 a mistake in dpa-lint.`,
    )
    .argument('<files...>', 'the documents, the agreement first')
    .option('--provider <name>', 'the name of the vendor')
    .option('--id <id>', 'the id of the service (default: made of the provider)')
    .option(
      '--lang <language>',
      `${termLanguages.join(', ')} (default: as the text is)`,
      oneOf('--lang', termLanguages),
    )
    .option(
      '-o, --output <file>',
      "where to write it; '-' for standard output",
      declarationFileName,
    )
    .option('-f, --format <name>', 'yaml (default) or json', oneOf('--format', ['yaml', 'json']))
    .action(async (files: string[], flags: Omit<DraftCommandCall, 'files'>) => {
      const { writeDraft } = await import('./write-draft.ts')
      ended(await writeDraft({ ...flags, files }, host))
    })
}
