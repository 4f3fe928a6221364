import { type Command, Option } from 'commander'
import { severities } from '../model/severity.ts'
import { inWords } from '../model/words.ts'
import { presetNames } from './config/presets.ts'
import { day, oneOf, ruleSeverity, thresholds, wordList, wordsOf } from './flags.ts'

/** Options that more than one command takes, each said once. */
export const options = {
  output: option('-o, --output <file>', 'where to write it (default: standard output)'),
  failOn: option(
    '--fail-on <severity>',
    'error (default), warning, info or never',
    oneOf('--fail-on', thresholds),
  ),
  rule: option(
    '--rule <id=severity>',
    'error, warning, info or off for one rule, repeatable',
    ruleSeverity,
  ),
  select: option(
    '-s, --select <what>',
    'run only these rules: chapter, rule, provision (gdpr:28, gdpr:44-49) or force (law, guidance, practice); with commas, or repeated',
    wordList,
  ),
  preset: option(
    '--preset <name>',
    `${presetNames.join(', ')}; with commas, or repeated`,
    wordsOf('--preset', presetNames),
  ),
  unknownAs: option(
    '--unknown-as <severity>',
    'error, warning or info for findings whose cause is an unknown fact',
    oneOf('--unknown-as', severities),
  ),
  assumeInvalid: option(
    '--assume-invalid <id>',
    'judge as if it had fallen: dpf, scc, a decision (2023/1795) or an id of the tables of law; with commas, or repeated',
    wordList,
  ),
  asOf: option(
    '--as-of <day>',
    'ask the law as of YYYY-MM-DD (default: today in UTC)',
    day('--as-of'),
  ),
  config: option('-c, --config <file>', 'use this configuration instead of searching for one'),
  noConfig: option('--no-config', 'use no configuration'),
  configFrom: option(
    '--config-from <ref>',
    'judge by the configuration of this branch, tag or commit',
  ),
  waiversFrom: option(
    '--waivers-from <ref>',
    'let only the waivers and the baseline of this branch, tag or commit count',
  ),
  allowEmpty: option('--allow-empty', 'do not fail when a path holds no file to check'),
  stdinFilename: option('--stdin-filename <path>', 'what to call the text from standard input'),
}

/** How to judge, and by which configuration: the same for whatever judges. */
export function judging(command: Command): Command {
  for (const option of [
    options.rule,
    options.select,
    options.preset,
    options.unknownAs,
    options.assumeInvalid,
    options.asOf,
    options.config,
    options.noConfig,
    options.configFrom,
    options.waiversFrom,
    options.allowEmpty,
  ])
    command.addOption(option)
  return command
}

/** `--format` of a command that knows these, the first the usual one. */
export function formatOption<const F extends string>(formats: readonly [F, ...F[]]): Option {
  const [usual, ...others] = formats
  const says = inWords([`${usual} (default)`, ...others], 'or')
  return option('-f, --format <name>', says, oneOf('--format', formats))
}

/** Flags, what the help says of them, and what reads the value. */
function option<T>(flags: string, says: string, read?: (given: string, before?: T) => T): Option {
  const made = new Option(flags, says)
  return read ? made.argParser<T>(read) : made
}
