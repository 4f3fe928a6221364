import { type CommandSetting, withExamples } from '../command.ts'
import { tellingFormats } from '../flags.ts'
import { formatOption, options } from '../options.ts'
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
    .addOption(formatOption(tellingFormats))
    .addOption(options.output)
    .addOption(options.asOf)
    .addOption(options.config)
    .addOption(options.noConfig)
    .addOption(options.allowEmpty)
    .action(async (paths: string[], flags: Omit<EvidenceCall, 'paths' | 'color'>) => {
      const { runEvidence } = await import('./evidence.ts')
      ended(await runEvidence({ ...flags, paths, color: color() }, host, book))
    })
}
