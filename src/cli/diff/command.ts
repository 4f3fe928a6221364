import { type CommandSetting, withExamples } from '../command.ts'
import { oneOf, tellingFormats } from '../flags.ts'
import { formatOption, options } from '../options.ts'
import type { DiffCommandCall } from './diff.ts'

/** What a change means. */
export function declareDiff({ program, host, book, color, ended }: CommandSetting): void {
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
    .addOption(formatOption(tellingFormats))
    .addOption(options.output)
    .option(
      '--fail-on <direction>',
      'weaker, or never (default)',
      oneOf('--fail-on', ['weaker', 'never']),
    )
    .addOption(options.asOf)
    .addOption(options.config)
    .addOption(options.noConfig)
    .action(async (base: string, head: string | undefined, flags: DiffFlags) => {
      const { diff } = await import('./diff.ts')
      const call = { ...flags, base, ...(head !== undefined && { head }), color: color() }
      ended(await diff(call, host, book))
    })
}

/** What commander makes of the flags of `diff`. */
type DiffFlags = Omit<DiffCommandCall, 'base' | 'head' | 'color'>
