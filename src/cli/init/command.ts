import { type CommandSetting, withExamples } from '../command.ts'
import type { InitCall } from './init.ts'

/** From an empty folder to a first check. */
export function declareInit({ program, host, book, ended }: CommandSetting): void {
  withExamples(program.command('init'), [
    ['init', 'asks for your organisation and a first service'],
    ['init --yes', 'asks nothing'],
    ['init vendors-repo --service acme-mail', 'in another folder, with a first service'],
  ])
    .summary('set up a folder: configuration, organisation, a first service, CI')
    .description(
      'Sets up a folder for a first check: a configuration, your organisation, a first service as a draft, and a job for your CI. A file that is there stays as it is.',
    )
    .argument('[folder]', 'where; the working folder without it')
    .option('-y, --yes', 'ask nothing, take what is given or usual')
    .option('--organisation <name>', 'the name of your organisation')
    .option('--service <id>', 'the id of the first service')
    .option('--ci <host>', 'github (default), gitlab or none')
    .action(async (folder: string | undefined, flags: Omit<InitCall, 'folder'>) => {
      const { init } = await import('./init.ts')
      ended(await init({ ...flags, folder: folder ?? '.' }, host, book))
    })
}
