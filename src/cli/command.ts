import type { Command } from 'commander'
import { severities } from '../model/severity.ts'
import { presetNames } from './config/presets.ts'
import { day, oneOf, ruleSeverity, wordList, wordsOf } from './flags.ts'
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

/** How to judge, and by which configuration: the same for whatever judges. */
export function judging(command: Command): Command {
  return command
    .option(
      '--rule <id=severity>',
      'error, warning, info or off for one rule, repeatable',
      ruleSeverity,
    )
    .option(
      '-s, --select <what>',
      'run only these rules: chapter, rule, provision (gdpr:28, gdpr:44-49) or force (law, guidance, practice); with commas, or repeated',
      wordList,
    )
    .option(
      '--preset <name>',
      `${presetNames.join(', ')}; with commas, or repeated`,
      wordsOf('--preset', presetNames),
    )
    .option(
      '--unknown-as <severity>',
      'error, warning or info for findings whose cause is an unknown fact',
      oneOf('--unknown-as', severities),
    )
    .option(
      '--assume-invalid <id>',
      'judge as if it had fallen: dpf, scc, a decision (2023/1795) or an id of the tables of law; with commas, or repeated',
      wordList,
    )
    .option('--as-of <day>', 'ask the law as of YYYY-MM-DD (default: today in UTC)', day('--as-of'))
    .option('-c, --config <file>', 'use this configuration instead of searching for one')
    .option('--no-config', 'use no configuration')
    .option('--config-from <ref>', 'judge by the configuration of this branch, tag or commit')
    .option(
      '--waivers-from <ref>',
      'let only the waivers and the baseline of this branch, tag or commit count',
    )
    .option('--allow-empty', 'do not fail when a path holds no file to check')
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
