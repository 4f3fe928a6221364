import { Command, CommanderError } from 'commander'
import { severities } from '../model/severity.ts'
import { version } from '../model/version.ts'
import { kinds } from '../paper/kinds.ts'
import { languages } from '../paper/language.ts'
import { wrap } from '../report/text.ts'
import type { BaselineCall } from './baseline.ts'
import type { CheckCall } from './check.ts'
import type { ConfigPrintCall } from './config-print.ts'
import type { DiffCall } from './diff.ts'
import type { ExplainCall } from './explain.ts'
import {
  day,
  days,
  formatNames,
  oneOf,
  outputFlags,
  ruleSeverity,
  thresholds,
  wholeNumber,
  words,
  wordsOf,
} from './flags.ts'
import type { Book, ExitCode, Host } from './host.ts'
import type { RulesCall } from './list-rules.ts'
import type { MergeCall } from './merge.ts'
import { presetNames } from './presets.ts'
import type { ReportCall } from './report.ts'
import { say } from './say.ts'
import type { TestCall } from './test-policies.ts'
import { UsageError } from './usage-error.ts'

/** Reads the arguments and runs the command that they name; a command's code is loaded when it runs. */
export async function runCommand(host: Host, book: Book): Promise<ExitCode> {
  let code: ExitCode = 0
  const program = newProgram(host)

  const outputs = outputFlags()
  const checking = withExamples(program.command('check'), [
    ['check services/', 'every *.yaml and *.yml file in a folder'],
    ['check', 'the files that the configuration names'],
    ['check --fail-on warning --max-warnings 10', 'a stricter gate'],
    ['check --format sarif --output out/dpa-lint.sarif --format pretty', 'two reports of one run'],
    ['check --select gdpr:28,transfers', 'only the rules on Article 28 and on transfers'],
    ['check --preset gdpr,uk-gdpr,strict', 'two laws, and a stricter eye'],
    ['check --as-of 2020-07-15', 'the law as it stood on that day'],
    ['check --assume-invalid dpf', 'what would be without a tool if it fell'],
    ['check --base main --config-from main --waivers-from main', 'the gate on a pull request'],
    ['check - --stdin-filename services/a.yaml < draft.yaml', 'a text from standard input'],
  ])
    .summary('check declarations and report what is found')
    .description(
      `Checks declarations and reports what is found.

A path is a file or a folder; hidden files and folders and node_modules are left out. Without paths, the 'files' of the configuration are checked. '-' is standard input.

Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 the call can be mended, 3 a mistake in dpa-lint.`,
    )
    .argument('[paths...]', "files and folders; '-' for standard input")
    .option(
      '-f, --format <name>',
      `${formatNames.join(', ')}; repeatable (default: ${formatNames[0]})`,
      outputs.format,
    )
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
  checking
    .option(
      '--base <ref>',
      'report and judge only what is new since the work tree parted from this branch, tag or commit',
    )
    .option('-w, --watch', 'check again whenever something changes, until Ctrl-C')
    .option('--stats', 'also say on standard error how often each rule found something')
    .option('--timing', 'also say on standard error how long each rule took')
    .option('--with-excused', 'in sarif, also what is waived or in the baseline, as suppressed')
  judging(checking)
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

  const reporting = withExamples(program.command('report'), [
    [
      'report findings services/ --output findings.html',
      'what was found, for a reader without the repository',
    ],
    ['report findings services/ --service acme --lang de', 'one service, in German'],
    [
      'report findings services/ --output findings.html --check',
      'fail when the committed copy is stale',
    ],
  ])
    .summary('make documents for people from the declarations')
    .description(
      `Makes documents for people from the declarations.

--check writes nothing: it compares the file of --output with what would be written. A document is of one day; without --as-of the copy is held against its own.

Exit codes: 0 written, whatever was found, or up to date; 1 stale; 2 the call can be mended, or a file cannot be read; 3 a mistake in dpa-lint.`,
    )
    .argument('<kind>', 'which document: see below')
    .argument('[paths...]', "files and folders; '-' for standard input")
    .option('-f, --format <name>', 'default: what the name of the file means, or the usual one')
    .option('-o, --output <file>', 'where to write it (default: standard output)')
    .option('--check', 'exit with 1 and the difference when the file is stale')
    .option('--service <id>', 'only this service')
    .option(
      '--lang <language>',
      'language of the fixed texts: en (default), fr, de, es',
      oneOf('--lang', languages),
    )
    .option(
      '--within <days>',
      'how far to look ahead, for example 90d (default) or 12w',
      days('--within'),
    )
  judging(reporting.addHelpText('after', kindsInHelp()))
    .option('--stdin-filename <path>', 'what to call the text from standard input')
    .action(async (kind: string, paths: string[], flags: ReportFlags) => {
      const { report } = await import('./report.ts')
      code = await report({ ...flags, kind, paths, color: colorOf(program) }, host, book)
    })

  const merging = withExamples(program.command('merge'), [
    [
      'report letter --service acme --output acme.answers.yaml',
      'the sheet that the vendor fills in',
    ],
    ['merge services/acme.yaml acme.answers.yaml', 'what its answers would change'],
    ['merge services/acme.yaml acme.answers.yaml --write', 'write them'],
  ])
    .summary('write the answers of a vendor into a declaration')
    .description(
      `Writes the answers of a vendor into a declaration. The sheet is what 'report letter --format yaml' made. Only what an open finding asks for is taken over; comments and layout stay as they are.

Without --write nothing is written: the difference is shown. Judge as the letter was judged, with the same flags and the same files.

Exit codes: 0 merged, or nothing to merge; 2 the call or the sheet can be mended; 3 a mistake in dpa-lint.`,
    )
    .argument('<declaration>', 'the file that declares the service')
    .argument('<answers>', 'the answer sheet as it came back')
    .argument('[paths...]', 'files and folders of the other declarations that the letter knew')
    .option('--write', 'write the answers into the declaration')
  judging(merging).action(
    async (declaration: string, answers: string, paths: string[], flags: MergeFlags) => {
      const { merge } = await import('./merge.ts')
      code = await merge({ ...flags, declaration, answers, paths }, host, book)
    },
  )

  const remembering = withExamples(program.command('baseline'), [
    ['baseline create', 'take in what is found today, so that only what comes later fails'],
    ['baseline prune', 'drop what is no longer found'],
    ['baseline update', 'drop that, and take in what is open'],
  ])
    .summary('write the file of findings that were there before the gate')
    .description(
      `Writes the baseline: the findings that were there before anybody gated, each by its fingerprint, severity and value. They stay in every report and do not make a run fail. One that changes is new.

The file is the 'baseline' of the configuration, or dpa-lint.baseline.yaml beside it. What cannot be read, and what is wrong with waivers, is never taken in.`,
    )
    .argument(
      '<act>',
      'create, update or prune',
      oneOf('baseline', ['create', 'update', 'prune'] as const),
    )
    .argument('[paths...]', 'files and folders')
  judging(remembering).action(
    async (
      act: BaselineCall['act'],
      paths: string[],
      flags: Omit<BaselineCall, 'act' | 'paths'>,
    ) => {
      const { baseline } = await import('./baseline.ts')
      code = await baseline({ ...flags, act, paths }, host, book)
    },
  )

  withExamples(program.command('diff'), [
    ['diff main', 'what this branch changes, as it lies in the work tree'],
    ['diff main HEAD --fail-on weaker', 'only what is committed; 1 where something is weaker'],
    ['diff v1.0 v2.0 --exact', 'one state against another'],
    ['diff main --paths vendors/', 'these files and folders only'],
    ['diff main --format markdown --output comment.md', 'for a comment on a pull request'],
  ])
    .summary('what a change does to the posture, under which article, and who must be told')
    .description(
      `Shows what a change of the declarations means: each change with its direction (weaker, stronger, neutral, as the customer sees it), the article, and who must be told.

The head is the work tree, unless a commit is named. Like "git diff main...", it compares with the commit where the two parted; --exact compares with the base itself. Each side is read by the 'files' of its own configuration, or by --paths.

Exit codes: 0 compared, 1 something is weaker (--fail-on weaker), 2 the call can be mended or something could not be read, 3 a mistake in dpa-lint.`,
    )
    .argument('<base>', 'a branch, a tag or a commit')
    .argument('[head]', 'another (default: the work tree)')
    .option('--exact', 'compare with the base itself, not with where the two parted')
    .option('--paths <path...>', 'files and folders to compare')
    .option(
      '-f, --format <name>',
      'text (default), markdown or json',
      oneOf('--format', ['text', 'markdown', 'json']),
    )
    .option('-o, --output <file>', 'where to write it (default: standard output)')
    .option(
      '--fail-on <direction>',
      'weaker, or never (default)',
      oneOf('--fail-on', ['weaker', 'never']),
    )
    .option('--as-of <day>', 'ask the law as of YYYY-MM-DD (default: today in UTC)', day('--as-of'))
    .option('-c, --config <file>', 'use this configuration instead of searching for one')
    .option('--no-config', 'use no configuration')
    .action(async (base: string, head: string | undefined, flags: DiffFlags) => {
      const { diff } = await import('./diff.ts')
      const call = { ...flags, base, ...(head !== undefined && { head }), color: colorOf(program) }
      code = await diff(call, host, book)
    })

  withExamples(program.command('explain'), [
    ['explain breach-notice-too-late', 'its page'],
    ['explain breach-notice-too-late --format json', 'for a program'],
    ['explain transfer-to-china', 'one of your policies'],
  ])
    .summary('show the page of a rule: law, examples, how to mend it')
    .description(
      'Shows the page of a rule: what the law wants, what fails and passes, how to mend it. A policy of the configuration has one too, made from what it says.',
    )
    .argument('<rule>', 'the id of a rule or of a policy')
    .option('-f, --format <name>', 'text (default) or json', oneOf('--format', ['text', 'json']))
    .option('-c, --config <file>', 'use this configuration instead of searching for one')
    .option('--no-config', 'use no configuration')
    .action(async (rule: string, flags: ExplainFlags) => {
      const { explain } = await import('./explain.ts')
      code = await explain({ ...flags, rule, color: colorOf(program) }, host, book)
    })

  withExamples(program.command('rules'), [
    ['rules', 'the whole catalogue'],
    ['rules --select gdpr:28,gdpr:44-49', 'what serves these articles'],
    ['rules --select transfers --format json', 'a chapter, for a program'],
    ['rules --select policy', 'your policies'],
    ['rules --coverage', 'what checks which duty'],
  ])
    .summary('list the rules')
    .description(
      'Lists the rules, and with them the policies of the configuration: id, severity, chapter, provision and title.',
    )
    .option(
      '-s, --select <what>',
      'chapter, rule, provision (gdpr:28, gdpr:44-49) or force (law, guidance, practice, policy); with commas, or repeated',
      words,
    )
    .option('--coverage', 'each duty with the rules that check it, or why none does')
    .option('-f, --format <name>', 'text (default) or json', oneOf('--format', ['text', 'json']))
    .option('-c, --config <file>', 'use this configuration instead of searching for one')
    .option('--no-config', 'use no configuration')
    .action(async (flags: RulesFlags) => {
      const { listRules } = await import('./list-rules.ts')
      code = await listRules({ ...flags, color: colorOf(program) }, host, book)
    })

  withExamples(program.command('test'), [
    ['test fixtures', 'every *.yaml and *.yml file in a folder'],
    ['test fixtures/transfers.yaml --as-of 2026-11-21', 'one, as of that day'],
  ])
    .summary('run policies on fixtures')
    .description(
      `Runs the policies of the configuration on fixtures: declarations that announce in comments what is found in them. Each file is run by itself.

At the end of a line, what is found there:
  # finds: some-rule
  # finds: some-rule "part of the message", another-rule

On a line of their own, which rules it is about (default: every policy), and which day it is:
  # tests: some-rule, another-rule
  # as-of: 2026-11-21

Exit codes: 0 everything as announced, 1 not so, or a fixture that cannot be read, 2 the call can be mended, 3 a mistake in dpa-lint.`,
    )
    .argument('<paths...>', 'files and folders')
    .option(
      '--as-of <day>',
      'the day of fixtures that name none (default: today in UTC)',
      day('--as-of'),
    )
    .option('-c, --config <file>', 'use this configuration instead of searching for one')
    .option('--no-config', 'use no configuration')
    .action(async (paths: string[], flags: TestFlags) => {
      const { testPolicies } = await import('./test-policies.ts')
      code = await testPolicies({ ...flags, paths, color: colorOf(program) }, host, book)
    })

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
    .option('-f, --format <name>', 'text (default) or json', oneOf('--format', ['text', 'json']))
    .option('--all', 'every rule, not only those that are set')
    .option(
      '--preset <name>',
      `${presetNames.join(', ')}; with commas, or repeated`,
      wordsOf('--preset', presetNames),
    )
    .option('-c, --config <file>', 'use this configuration instead of searching for one')
    .option('--no-config', 'use no configuration')
    .action(async (file: string | undefined, flags: ConfigPrintFlags) => {
      const { configPrint } = await import('./config-print.ts')
      code = await configPrint({ ...flags, file, color: colorOf(program) }, host, book)
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
      code = await configValidate(file, host, book)
    })

  program
    .command('completion')
    .summary('print what lets a shell complete commands, flags and rules')
    .description('Prints what lets a shell complete commands, flags and rules, and how to load it.')
    .argument('<shell>', 'bash, zsh or fish', oneOf('completion', ['bash', 'zsh', 'fish'] as const))
    .action(async (shell: 'bash' | 'zsh' | 'fish') => {
      const { completionScripts } = await import('./completion.ts')
      await say(host.stdout, completionScripts[shell])
    })

  // Asked by the shells and by nobody else; what is being typed must not be parsed.
  if (host.argv[0] === 'complete') {
    const { complete } = await import('./complete.ts')
    await say(host.stdout, complete(program, host.argv.slice(1), book))
    return 0
  }

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
type CheckFlags = Omit<CheckCall, 'paths' | 'outputs' | 'color'>

/** What commander makes of the flags of `diff`. */
type DiffFlags = Omit<DiffCall, 'base' | 'head' | 'color'>

/** What commander makes of the flags of `report`. */
type ReportFlags = Omit<ReportCall, 'kind' | 'paths' | 'color'>

/** What commander makes of the flags of `merge`. */
type MergeFlags = Omit<MergeCall, 'declaration' | 'answers' | 'paths'>

/** What commander makes of the flags of `config print`. */
type ConfigPrintFlags = Omit<ConfigPrintCall, 'file' | 'color'>

/** What commander makes of the flags of `explain`. */
type ExplainFlags = Omit<ExplainCall, 'rule' | 'color'>

/** What commander makes of the flags of `test`. */
type TestFlags = Omit<TestCall, 'paths' | 'color'>

/** What commander makes of the flags of `rules`. */
type RulesFlags = Omit<RulesCall, 'color'>

/** How to judge, and by which configuration: the same for whatever judges. */
function judging(command: Command): Command {
  return command
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
    .option('--config-from <ref>', 'judge by the configuration of this branch, tag or commit')
    .option(
      '--waivers-from <ref>',
      'let only the waivers and the baseline of this branch, tag or commit count',
    )
    .option('--allow-empty', 'do not fail when a path holds no file to check')
}

/** Every kind of document, and below it its formats. */
function kindsInHelp(): string {
  const width = Math.max(...Object.keys(kinds).map((kind) => kind.length))
  const lines = Object.entries(kinds).flatMap(([kind, { title, formats }]) =>
    [...wrap(title, 76 - width), formats.join(', ')].map(
      (line, index) => `  ${(index === 0 ? kind : '').padEnd(width)}  ${line}`,
    ),
  )
  return `\nKinds, each with its formats, the usual one first:\n${lines.join('\n')}`
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
