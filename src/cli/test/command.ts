import { type CommandSetting, withExamples } from '../command.ts'
import { day } from '../flags.ts'
import { options } from '../options.ts'
import type { TestCall } from './test-policies.ts'

/** Policies on their fixtures. */
export function declareTest({ program, host, book, color, ended }: CommandSetting): void {
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
    .addOption(options.config)
    .addOption(options.noConfig)
    .action(async (paths: string[], flags: TestFlags) => {
      const { testPolicies } = await import('./test-policies.ts')
      ended(await testPolicies({ ...flags, paths, color: color() }, host, book))
    })
}

/** What commander makes of the flags of `test`. */
type TestFlags = Omit<TestCall, 'paths' | 'color'>
