import { type CommandSetting, withExamples } from '../command.ts'
import { wholeNumber } from '../flags.ts'
import { UsageError } from '../io/usage-error.ts'
import { judging } from '../options.ts'
import type { DeskCall } from './desk.ts'

/** Document and declaration side by side, in the browser. */
export function declareDesk({ program, host, book, ended }: CommandSetting): void {
  const desk = withExamples(program.command('desk'), [
    ['desk services/acme.yaml', 'decide what the documents of acme say'],
    ['desk', 'any of the declarations that the configuration names'],
  ])
    .summary('decide facts beside the document, in the browser')
    .description(
      `Serves a page on this machine: left the vendor's documents, right the declaration, in between one decision after another. Nothing leaves the machine; the address on standard output holds a token, and without it nothing answers. Ctrl-C ends it.

Exit codes: 0 ended, 2 the call can be mended, 3 a mistake in dpa-lint.`,
    )
    .argument('[declarations...]', 'the files to open; without, those that the configuration names')
    .option(
      '--port <number>',
      'the port on 127.0.0.1 (default: one that is free)',
      wholeNumber('--port'),
    )
  judging(desk).action(async (paths: string[], flags: DeskFlags) => {
    if (flags.port !== undefined && flags.port > 65_535)
      throw new UsageError(`--port ${flags.port} is no port: 0 to 65535`)
    const { runDesk } = await import('./desk.ts')
    ended(await runDesk({ ...flags, paths }, host, book))
  })
}

/** What commander makes of the flags of `desk`. */
type DeskFlags = Omit<DeskCall, 'paths'>
