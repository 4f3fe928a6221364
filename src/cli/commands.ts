import { Command, CommanderError, Help } from 'commander'
import { version } from '../model/version.ts'
import { declareBaseline } from './baseline/command.ts'
import { exampleRule } from './book/example-rule.ts'
import { declareCheck } from './check/command.ts'
import { type CommandSetting, withExamples } from './command.ts'
import { declareCompletion } from './completion/command.ts'
import { declareConfig } from './config/command.ts'
import { declareDesk } from './desk/command.ts'
import { declareDiff } from './diff/command.ts'
import { declareDraft } from './draft/command.ts'
import { declareEvidence } from './evidence/command.ts'
import { declareFetch } from './fetch/command.ts'
import { oneOf } from './flags.ts'
import { declareImport } from './import/command.ts'
import { declareInit } from './init/command.ts'
import type { Book, ExitCode, Host } from './io/host.ts'
import { UsageError } from './io/usage-error.ts'
import { writeOut } from './io/write-out.ts'
import { declareMerge } from './merge/command.ts'
import { declareMergeReports } from './merge-reports/command.ts'
import { declareNew } from './new/command.ts'
import { declareReport } from './report/command.ts'
import { declareRules } from './rules/command.ts'
import { declareSchema } from './schema/command.ts'
import { declareTest } from './test/command.ts'
import { declareWaive } from './waive/command.ts'

/** In the order in which the help lists them. */
const declarations: Readonly<Record<string, (setting: CommandSetting) => void>> = {
  init: declareInit,
  new: declareNew,
  draft: declareDraft,
  import: declareImport,
  check: declareCheck,
  report: declareReport,
  merge: declareMerge,
  desk: declareDesk,
  waive: declareWaive,
  'merge-reports': declareMergeReports,
  baseline: declareBaseline,
  diff: declareDiff,
  evidence: declareEvidence,
  fetch: declareFetch,
  rules: declareRules,
  schema: declareSchema,
  test: declareTest,
  config: declareConfig,
  completion: declareCompletion,
}

/** The program with all that its help knows, for the page of its manual; or with the command alone that a call names. */
export function declaredProgram(
  host: Host,
  book: Book,
  ended: (code: ExitCode) => void = () => undefined,
  named = '',
): Command {
  const program = newProgram(host, book)
  const color = () => colorOf(program)
  const isOne = Object.hasOwn(declarations, named)
  for (const [name, declare] of Object.entries(declarations))
    if (!isOne || name === named) declare({ program, host, book, color, ended })
  return program
}

/** Reads the arguments and runs the command that they name. */
export async function runCommand(host: Host, book: Book): Promise<ExitCode> {
  let code: ExitCode = 0
  const end = (ends: ExitCode) => {
    code = ends
  }
  const program = declaredProgram(host, book, end, host.argv[0])

  // Asked by the shells and by nobody else; what is being typed must not be parsed.
  if (host.argv[0] === 'complete') {
    const { complete } = await import('./completion/complete.ts')
    await writeOut(host.stdout, await complete(program, host.argv.slice(1), book, host))
    return 0
  }

  try {
    await program.parseAsync(spelledOut(host.argv, program), { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    // Help that was asked for, or without a command, where it says all that is amiss.
    if (error.code === 'commander.help') return host.argv.includes('help') ? 0 : 2
    if (error.exitCode === 0) return 0
    throw new UsageError(`${inOneLine(error.message)}${whereToLook(host.argv, program)}`)
  }
  return code
}

/** Where the flags of what was called are listed. */
function whereToLook(argv: readonly string[], program: Command): string {
  let command = program
  const names = ['dpa-lint']
  for (const word of argv) {
    const inner = command.commands.find((one) => one.name() === word)
    if (inner === undefined) continue
    command = inner
    names.push(word)
  }
  return ` (see ${names.join(' ')} --help)`
}

/**
 * What commander has no word for: `--color=when` beside a `--color` that takes no word behind it, the
 * short flag that other tools have for the version, and help on a command that is none.
 */
function spelledOut(argv: readonly string[], program: Command): readonly string[] {
  const end = argv.indexOf('--')
  const own = argv.slice(0, end === -1 ? undefined : end)
  const spelled = own.flatMap((word, index) => {
    if (index === 0 && word === '-v') return ['--version']
    const [, when] = /^--color=(.*)$/s.exec(word) ?? []
    return when === undefined ? [word] : colorFlags[oneOf('--color', colorWords)(when)]
  })
  const words = spelled.filter((word) => !word.startsWith('-'))
  const asksHelp = words[0] === 'help' || spelled.some((word) => word === '-h' || word === '--help')
  const topic = words[words[0] === 'help' ? 1 : 0]
  const known = program.commands.flatMap((one) => [one.name(), ...one.aliases()])
  // As a call without the wish for help it gets the answer that names the nearest.
  if (asksHelp && topic !== undefined && topic !== 'help' && !known.includes(topic)) return [topic]
  return [...spelled, ...argv.slice(own.length)]
}

const colorWords = ['auto', 'always', 'never'] as const
const colorFlags = { auto: [], always: ['--color'], never: ['--no-color'] } as const

function newProgram(host: Host, book: Book): Command {
  const program = new Command('dpa-lint')
    .description('Checks what data processing agreements say against what the law asks for.')
    .version(version, '-V, --version', 'print the version (-v too)')
    .helpOption('-h, --help', 'show this help')
    .helpCommand('help [command]', 'show the help of a command')
    .option('--color', 'colour, even where none is expected; also --color=auto|always|never')
    .option('--no-color', 'no colour')
    .configureHelp({ showGlobalOptions: true, subcommandTerm: shortTerm })
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
  const rule = exampleRule(book)
  return withExamples(program, [
    ['check services/', 'check every declaration in a folder'],
    [`explain ${rule}`, 'what a rule wants'],
    ['rules --select gdpr:28', 'which rules serve a provision'],
    ['help check', 'all that check can do'],
  ])
}

/** A command in a list: with its usage where that leaves room for what it does. */
function shortTerm(command: Command): string {
  const term = new Help().subcommandTerm(command)
  return term.length <= 36 ? term : `${command.name()} [options] ...`
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
