import { type CommandSetting, withExamples } from '../command.ts'
import { formatOption, options } from '../options.ts'
import type { ConfigPrintCall } from './config-print.ts'

/** What the configuration comes to. */
export function declareConfig({ program, host, book, color, ended }: CommandSetting): void {
  const config = withExamples(program.command('config'), [
    ['config print services/a.yaml', 'what holds for a file, and who says so'],
    ['config validate', 'whether the configuration can be used'],
  ])
    .summary('show or validate the configuration')
    .description('Shows what the configuration comes to, or what is wrong with it.')
  withExamples(config.command('print'), [
    ['config print', 'what is set, and where'],
    ['config print services/a.yaml', 'for one file: whether, how strictly'],
    ['config print --all', 'every rule, with its defaults'],
    ['config print --format json', 'for a program'],
  ])
    .summary('show each value and where it comes from')
    .description(
      'Shows the configuration with all that it extends: each value with the preset, or the file, line and column, that says so. For a file: whether it is checked, and its overrides applied.',
    )
    .argument('[file]', 'a declaration')
    .addOption(formatOption(['text', 'json']))
    .option('--all', 'every rule, not only those that are set')
    .addOption(options.preset)
    .addOption(options.config)
    .addOption(options.noConfig)
    .action(async (file: string | undefined, flags: ConfigPrintFlags) => {
      const { configPrint } = await import('./config-print.ts')
      ended(await configPrint({ ...flags, file, color: color() }, host, book))
    })
  withExamples(config.command('validate'), [
    ['config validate', 'the one that a check would find'],
    ['config validate house/base.yaml', 'one that others extend'],
  ])
    .summary('say what is wrong with a configuration')
    .description(
      `Says whether a configuration can be used, with all that it extends.

Exit codes: 0 nothing wrong found, 2 faults, each with file, line and column.`,
    )
    .argument('[file]', 'a configuration (default: the one that a check would find)')
    .action(async (file: string | undefined) => {
      const { configValidate } = await import('./config-validate.ts')
      ended(await configValidate(file, host, book))
    })
}

/** What commander makes of the flags of `config print`. */
type ConfigPrintFlags = Omit<ConfigPrintCall, 'file' | 'color'>
