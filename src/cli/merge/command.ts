import { type CommandSetting, withExamples } from '../command.ts'
import { UsageError } from '../io/usage-error.ts'
import { judging } from '../options.ts'
import type { MergeCall } from './merge.ts'

/** The way back of a letter. */
export function declareMerge({ program, host, book, ended }: CommandSetting): void {
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
    .usage('[options] <declaration> <sheet> [paths...]')
    .argument(
      '<files...>',
      'the file that declares the service, the answer sheet as it came back, and the files and folders of the other declarations that the letter knew',
    )
    .option('--write', 'write the answers into the declaration')
  judging(merging).action(async ([declaration, answers, ...paths]: string[], flags: MergeFlags) => {
    if (declaration === undefined || answers === undefined)
      throw new UsageError('merge takes a declaration and an answer sheet')
    const { runMerge } = await import('./merge.ts')
    ended(await runMerge({ ...flags, declaration, answers, paths }, host, book))
  })
}

/** What commander makes of the flags of `merge`. */
type MergeFlags = Omit<MergeCall, 'declaration' | 'answers' | 'paths'>
