import { type CommandSetting, withExamples } from '../command.ts'
import { declarationFileName } from '../io/format-of-file.ts'

/** An empty declaration, to be filled in by hand. */
export function declareNew({ program, host, ended }: CommandSetting): void {
  withExamples(program.command('new'), [
    [
      'new acme-mail',
      'writes acme-mail.yaml, or services/acme-mail.yaml where there is such a folder',
    ],
    ['new acme-mail --output vendors/acme.yaml', 'at another place'],
  ])
    .summary('write an empty declaration, in the order of an agreement')
    .description(
      'Writes an empty declaration in the order in which an agreement is written, each key with a line on what it is. Everything in it is undecided. A file that is there stays as it is.',
    )
    .argument('<id>', 'the id of the service: lower-case letters, digits and hyphens')
    .option(
      '-o, --output <file>',
      "where to write it; '-' for standard output",
      declarationFileName,
    )
    .action(async (id: string, { output }: { readonly output?: string }) => {
      const { writeNew } = await import('./write-new.ts')
      ended(await writeNew({ id, ...(output !== undefined && { output }) }, host))
    })
}
