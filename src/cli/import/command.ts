import { Argument } from 'commander'
import { type CommandSetting, withExamples } from '../command.ts'
import { oneOf } from '../flags.ts'
import { UsageError } from '../io/usage-error.ts'

/** Tables into declarations. */
export function declareImport({ program, host, ended }: CommandSetting): void {
  withExamples(program.command('import'), [
    ['import subprocessors list.csv services/acme.yaml', 'adds the rows that are not declared yet'],
    ['import subprocessors list.pdf services/acme.yaml --dry-run', 'says what it would add'],
  ])
    .summary('take the rows of a list of sub-processors over into a declaration')
    .description(
      'Takes the rows of a list of sub-processors (CSV, XLSX, Markdown, HTML, PDF, DOCX) over into a declaration. What is declared stays, comments and layout too; who is declared and not in the list is named.',
    )
    .addArgument(
      new Argument('<what>', 'subprocessors').argParser(
        oneOf('import', ['subprocessors'] as const),
      ),
    )
    .usage('[options] subprocessors <list> <declaration>')
    .argument('<files...>', 'the file with the table, and the file that declares the service')
    .option('--id <id>', 'the service, where the file declares several')
    .option('--dry-run', 'write nothing')
    .action(
      async (
        _what: string,
        [list, declaration]: string[],
        flags: { readonly id?: string; readonly dryRun?: boolean },
      ) => {
        if (list === undefined || declaration === undefined)
          throw new UsageError('import takes a list and a declaration')
        const { importSubprocessors } = await import('./import-subprocessors.ts')
        ended(await importSubprocessors({ ...flags, list, declaration }, host))
      },
    )
}
