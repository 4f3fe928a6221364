import { type CommandSetting, withExamples } from '../command.ts'
import { tellingFormats, wordList } from '../flags.ts'
import { formatOption, options } from '../options.ts'
import type { FetchCall } from './fetch.ts'

/** The one command with a network. */
export function declareFetch({ program, host, book, color, ended }: CommandSetting): void {
  withExamples(program.command('fetch'), [
    ['fetch', 'a fresh copy of every document that has a url'],
    ['fetch services/ --service acme', 'those of one service'],
    ['fetch --check', 'write nothing; 1 where something has changed'],
    ['fetch --format markdown --output changes.md', 'what changed, for a pull request'],
  ])
    .summary('take fresh copies of the documents that declarations point at')
    .description(
      `The only command that uses a network. It takes what is published at 'documents.<id>.url' and writes it where 'documents.<id>.file' says (a file, or a folder of dated copies; without one, into "sources" beside the declaration), and its hash and day into the declaration. What reads the same is left as it is. Documents that are superseded are left out.

Only https on its usual port and only public addresses, at each of at most five redirections; 32 MB unpacked and 60 seconds a document; no cookies, no passwords. A file is written over only if the declaration knows it by its sha256, and nothing is written outside of the workspace, into hidden folders or through links.

Exit codes: 0 fetched; 1 with --check, something has changed; 2 the call can be mended, or something was not fetched; 3 a mistake in dpa-lint.`,
    )
    .argument('[paths...]', 'files and folders (default: those of the configuration)')
    .option('--service <id>', 'only this service; with commas, or repeated', wordList)
    .option('--check', 'write nothing')
    .option(
      '--allow-host <host[:port]>',
      'this host may be inside a network, and without TLS; with commas, or repeated',
      wordList,
    )
    .addOption(formatOption(tellingFormats))
    .option('-o, --output <file>', 'where to write what changed (default: standard output)')
    .addOption(options.config)
    .addOption(options.noConfig)
    .addOption(options.allowEmpty)
    .action(async (paths: string[], flags: Omit<FetchCall, 'paths' | 'color'>) => {
      const { runFetch } = await import('./fetch.ts')
      ended(await runFetch({ ...flags, paths, color: color() }, host, book))
    })
}
