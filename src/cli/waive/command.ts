import { exampleRule } from '../book/example-rule.ts'
import { type CommandSetting, withExamples } from '../command.ts'
import { judging } from '../options.ts'
import type { WaiveCall } from './waive.ts'

/** An exception, written down whole. */
export function declareWaive({ program, host, book, ended }: CommandSetting): void {
  const rule = exampleRule(book)
  const waiving = withExamples(program.command('waive'), [
    [`waive ${rule} acme services/`, 'what else is needed is asked for'],
    [`waive ${rule} acme --owner ana --approver dpo --expires 90d`, 'all but the reason said'],
  ])
    .summary('write the waiver of an open finding')
    .description(
      `Writes the waiver of an open finding into the file of waivers: the place and the value that it is about are taken from the finding. What is not said is asked for at a terminal, and a mistake elsewhere.

The entry is tried before it is kept: one that the policy refuses is not written.

Exit codes: 0 written, 2 the call can be mended, 3 a mistake in dpa-lint.`,
    )
    .argument('<rule>', 'the rule of the finding')
    .argument('<service>', 'the id of the service')
    .argument('[paths...]', 'files and folders')
    .option('--owner <who>', 'who answers for the gap while it stays')
    .option('--approver <who>', 'who grants it, somebody else')
    .option('--reason <text>', 'why the gap may stay for a while')
    .option('--expires <day>', 'the last day, as YYYY-MM-DD, or in how many days: 90d, 12w')
    .option(
      '--path <path>',
      'which place, or its number, where the rule found several; all for each of them',
    )
  judging(waiving).action(
    async (rule: string, service: string, paths: string[], flags: WaiveFlags) => {
      const { waive } = await import('./waive.ts')
      ended(await waive({ ...flags, rule, service, paths }, host, book))
    },
  )
}

/** What commander makes of the flags of `waive`. */
type WaiveFlags = Omit<WaiveCall, 'rule' | 'service' | 'paths'>
