import type { Command } from 'commander'
import type { Book, ExitCode, Host } from './io/host.ts'

/** What a command is declared in. Its code is loaded when it runs. */
export interface CommandSetting {
  readonly program: Command
  readonly host: Host
  readonly book: Book
  /** Whether colour was asked for, or refused. */
  color(): boolean | undefined
  /** Takes the exit code of the command that ran. */
  ended(code: ExitCode): void
}

/** Help begins with examples. */
export function withExamples(
  command: Command,
  examples: readonly (readonly [call: string, does: string])[],
): Command {
  const width = Math.max(...examples.map(([call]) => call.length))
  const lines = examples.map(([call, does]) =>
    width > 45 ? `  # ${does}\n  dpa-lint ${call}` : `  dpa-lint ${call.padEnd(width)}   ${does}`,
  )
  return command.addHelpText('before', `Examples:\n${lines.join('\n')}\n`)
}
