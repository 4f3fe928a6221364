import { Command, CommanderError } from 'commander'
import { severities } from '../model/severity.ts'
import { version } from '../model/version.ts'
import {
  day,
  oneOf,
  outputFlags,
  ruleSeverity,
  thresholds,
  wholeNumber,
  words,
  wordsOf,
} from './flags.ts'
import type { Book, ExitCode, Host } from './host.ts'
import type { PolicyCall } from './policy.ts'
import { presetNames } from './presets.ts'
import { UsageError } from './usage-error.ts'

/** Reads the arguments and runs the command that they name; a command's code is loaded when it runs. */
export async function runCommand(host: Host, book: Book): Promise<ExitCode> {
  let code: ExitCode = 0
  const program = newProgram(host)

  const outputs = outputFlags()
  withExamples(program.command('check'), [
    ['check services/', 'every *.yaml and *.yml file in a folder'],
    ['check', 'the files that the configuration names'],
    ['check --fail-on warning --max-warnings 10', 'a stricter gate'],
    ['check --format sarif --output out/dpa-lint.sarif --format pretty', 'two reports of one run'],
    ['check --select gdpr:28,transfers', 'only the rules on Article 28 and on transfers'],
    ['check --preset gdpr,uk-gdpr,strict', 'two laws, and a stricter eye'],
    ['check --as-of 2020-07-15', 'the law as it stood on that day'],
    ['check --assume-invalid dpf', 'what would be without a tool if it fell'],
    ['check - --stdin-filename services/a.yaml < draft.yaml', 'a text from standard input'],
  ])
    .summary('check declarations and report what is found')
    .description(
      `Checks declarations and reports what is found.

A path is a file or a folder; hidden files and folders and node_modules are left out. Without paths, the 'files' of the configuration are checked. '-' is standard input.

Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 the call can be mended, 3 a mistake in dpa-lint.`,
    )
    .argument('[paths...]', "files and folders; '-' for standard input")
    .option('-f, --format <name>', 'pretty (default), repeatable', outputs.format)
    .option('-o, --output <file>', 'where to write the --format before it', outputs.output)
    .option(
      '--fail-on <severity>',
      'error (default), warning, info or never',
      oneOf('--fail-on', thresholds),
    )
    .option(
      '--max-warnings <number>',
      'fail when there are more warnings',
      wholeNumber('--max-warnings'),
    )
    .option(
      '--rule <id=severity>',
      'error, warning, info or off for one rule, repeatable',
      ruleSeverity,
    )
    .option(
      '-s, --select <what>',
      'run only these rules: chapter, rule, provision (gdpr:28, gdpr:44-49) or force (law, guidance, practice); with commas, or repeated',
      words,
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
      words,
    )
    .option('--as-of <day>', 'ask the law as of YYYY-MM-DD (default: today in UTC)', day('--as-of'))
    .option('-c, --config <file>', 'use this configuration instead of searching for one')
    .option('--no-config', 'use no configuration')
    .option('--allow-empty', 'do not fail when a path holds no file to check')
    .option('--stdin-filename <path>', 'what to call the text from standard input')
    .option('-q, --quiet', 'show errors only in pretty; counts, other formats and exit code stay')
    .action(async (paths: string[], flags: CheckFlags) => {
      const { check } = await import('./check.ts')
      code = await check(
        { ...flags, paths, outputs: outputs.requests, color: colorOf(program) },
        host,
        book,
      )
    })

  withExamples(program.command('explain'), [
    ['explain breach-notice-too-late', 'its page'],
    ['explain breach-notice-too-late --format json', 'for a program'],
  ])
    .summary('show the page of a rule: law, examples, how to mend it')
    .description(
      'Shows the page of a rule: what the law wants, what fails and passes, how to mend it.',
    )
    .argument('<rule>', 'the id of a rule')
    .option('-f, --format <name>', 'text (default) or json', oneOf('--format', ['text', 'json']))
    .action(async (rule: string, { format }: { format?: 'text' | 'json' }) => {
      const { explain } = await import('./explain.ts')
      code = await explain({ rule, format, color: colorOf(program) }, host, book)
    })

  withExamples(program.command('rules'), [
    ['rules', 'the whole catalogue'],
    ['rules --select gdpr:28,gdpr:44-49', 'what serves these articles'],
    ['rules --select transfers --format json', 'a chapter, for a program'],
    ['rules --coverage', 'what checks which duty'],
  ])
    .summary('list the rules')
    .description('Lists the rules: id, severity, chapter, provision and title.')
    .option(
      '-s, --select <what>',
      'chapter, rule, provision (gdpr:28, gdpr:44-49) or force (law, guidance, practice); with commas, or repeated',
      words,
    )
    .option('--coverage', 'each duty with the rules that check it, or why none does')
    .option('-f, --format <name>', 'text (default) or json', oneOf('--format', ['text', 'json']))
    .action(async ({ select, coverage, format }: RulesFlags) => {
      const { listRules } = await import('./list-rules.ts')
      code = await listRules({ select, coverage, format, color: colorOf(program) }, host, book)
    })

  try {
    await program.parseAsync(host.argv, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return 0
    // Without a command there was no mistake to name: the help says it all.
    if (error.code === 'commander.help') return 2
    throw new UsageError(inOneLine(error.message))
  }
  return code
}

/** What commander makes of the flags of `check`. */
interface CheckFlags extends PolicyCall {
  readonly maxWarnings?: number
  readonly config?: string | false
  readonly allowEmpty?: boolean
  readonly stdinFilename?: string
  readonly quiet?: boolean
}

interface RulesFlags {
  readonly select?: readonly string[]
  readonly coverage?: boolean
  readonly format?: 'text' | 'json'
}

function newProgram(host: Host): Command {
  const program = new Command('dpa-lint')
    .description('Checks what data processing agreements say against what the law asks for.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand('help [command]', 'show the help of a command')
    .option('--color', 'colour, even where none is expected')
    .option('--no-color', 'no colour')
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => host.stdout.write(text),
      writeErr: (text) => host.stderr.write(text),
      // What is wrong is said once, in `main`.
      outputError: () => undefined,
      getOutHelpWidth: () => Math.min(host.stdout.columns ?? 80, 100),
      getErrHelpWidth: () => Math.min(host.stderr.columns ?? 80, 100),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .exitOverride()
  return withExamples(program, [
    ['check services/', 'check every declaration in a folder'],
    ['explain breach-notice-too-late', 'what a rule wants'],
    ['rules --select gdpr:28', 'which rules serve Article 28'],
    ['help check', 'all that check can do'],
  ])
}

function withExamples(
  command: Command,
  examples: readonly (readonly [call: string, does: string])[],
): Command {
  const width = Math.max(...examples.map(([call]) => call.length))
  const lines = examples.map(([call, does]) =>
    width > 45 ? `  # ${does}\n  dpa-lint ${call}` : `  dpa-lint ${call.padEnd(width)}   ${does}`,
  )
  return command.addHelpText('before', `Examples:\n${lines.join('\n')}\n`)
}

const colorOf = (program: Command): boolean | undefined =>
  // commander's own default for a flag with a `no-` twin is true: only what was written counts.
  program.getOptionValueSource('color') === 'cli' ? program.opts()['color'] : undefined

/** commander writes `error: What. More.`, and what was meant on a line of its own. */
const inOneLine = (message: string): string =>
  message
    .replace(/^error: /, '')
    .replace(/\n\(Did you mean (.*)\?\)$/s, ', did you mean $1?')
    .replace(/\. (?=\w)(.)/, (_, letter: string) => `, ${letter.toLowerCase()}`)
    .replace(/\.$/, '')
