import { type CommandSetting, withExamples } from '../command.ts'
import { oneOf } from '../flags.ts'
import { judging } from '../options.ts'
import type { BaselineCall } from './baseline.ts'

/** What was there before the gate. */
export function declareBaseline({ program, host, book, ended }: CommandSetting): void {
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
      ended(await baseline({ ...flags, act, paths }, host, book))
    },
  )
}
