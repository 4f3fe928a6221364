import { type CommandSetting, withExamples } from '../command.ts'
import { formatNames, outputFlags, shard, wholeNumber } from '../flags.ts'
import { judging, options } from '../options.ts'
import type { CheckCall } from './check.ts'

/** The main job. */
export function declareCheck({ program, host, book, color, ended }: CommandSetting): void {
  const outputs = outputFlags()
  const checking = withExamples(program.command('check'), [
    ['check services/', 'every *.yaml and *.yml file in a folder'],
    ['check', 'the files that the configuration names'],
    ['check --fail-on warning --max-warnings 10', 'a stricter gate'],
    ['check --format sarif --output out/dpa-lint.sarif --format pretty', 'two reports of one run'],
    ['check --select gdpr:28,transfers', 'only the rules on a provision and on transfers'],
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
    .addOption(options.failOn)
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
    .option(
      '--shard <part>',
      'judge one part of how many, as 3/10, in the sight of all; merge-reports puts the parts together',
      shard,
    )
    .option('-w, --watch', 'check again whenever something changes, until Ctrl-C')
    .option('--stats', 'also say on standard error how often each rule found something')
    .option('--timing', 'also say on standard error how long each rule took')
    .option('--with-excused', 'in sarif, also what is waived or in the baseline, as suppressed')
  judging(checking)
    .addOption(options.stdinFilename)
    .option('--show-ids', 'in pretty, also the entry of a waiver for each finding, to be copied')
    .option('-q, --quiet', 'show errors only in pretty; counts, other formats and exit code stay')
    .action(async (paths: string[], flags: CheckFlags) => {
      const { check } = await import('./check.ts')
      ended(await check({ ...flags, paths, outputs: outputs.requests, color: color() }, host, book))
    })
}

/** What commander makes of the flags of `check`. */
type CheckFlags = Omit<CheckCall, 'paths' | 'outputs' | 'color'>
