import { type CommandSetting, withExamples } from '../command.ts'
import { day, oneOf } from '../flags.ts'
import type { EvidenceCall } from './evidence.ts'

/** What the copies of documents say of the declarations. */
export function declareEvidence({ program, host, book, color, ended }: CommandSetting): void {
  withExamples(program.command('evidence'), [
    ['evidence services/', 'every fact with the passage that states it'],
    ['evidence services/acme.yaml --unused', 'what of its documents nobody cites'],
    ['evidence --against main', 'what newer copies do to the facts'],
    ['evidence services/acme.yaml --against old/agreement.pdf', 'the same, against one older copy'],
    ['evidence --format json --output evidence.json', 'for other programs'],
  ])
    .summary('hold every source and quote against the copies of the documents')
    .description(
      `Shows for each fact the passage of the document that states it. The copies are those that 'documents.<id>.file' names, beside the declaration or in the workspace: text, Markdown, HTML, PDF or DOCX. Nothing is sent anywhere.

Exit codes: 0 everything stands where it is declared, or there is nothing to hold it against; 1 a quote or a place is not there, or, with --against, a fact has changed or is gone; 2 the call can be mended or something could not be read; 3 a mistake in dpa-lint.`,
    )
    .argument('[paths...]', 'files and folders (default: those of the configuration)')
    .option('--unused', 'also list what nobody cites, and first the sentences that bind')
    .option(
      '--against <copy>',
      'compare with older copies: a branch, tag or commit, a folder, or a file',
    )
    .option(
      '-f, --format <name>',
      'text (default), markdown or json',
      oneOf('--format', ['text', 'markdown', 'json']),
    )
    .option('-o, --output <file>', 'where to write it (default: standard output)')
    .option('--as-of <day>', 'ask the law as of YYYY-MM-DD (default: today in UTC)', day('--as-of'))
    .option('-c, --config <file>', 'use this configuration instead of searching for one')
    .option('--no-config', 'use no configuration')
    .option('--allow-empty', 'do not fail when a path holds no file to check')
    .action(async (paths: string[], flags: Omit<EvidenceCall, 'paths' | 'color'>) => {
      const { runEvidence } = await import('./evidence.ts')
      ended(await runEvidence({ ...flags, paths, color: color() }, host, book))
    })
}
