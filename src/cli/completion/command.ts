import type { CommandSetting } from '../command.ts'
import { oneOf } from '../flags.ts'
import { writeOut } from '../io/write-out.ts'

const shells = ['bash', 'zsh', 'fish', 'powershell'] as const

/** What the shells ask for. */
export function declareCompletion({ program, host }: CommandSetting): void {
  program
    .command('completion')
    .summary('print what lets a shell complete commands, flags and rules')
    .description(
      'Prints what lets a shell complete commands, flags, rules, services and Git refs, and how to load it.',
    )
    .argument('<shell>', 'bash, zsh, fish or powershell', oneOf('completion', shells))
    .action(async (shell: (typeof shells)[number]) => {
      const { completionScripts } = await import('./completion.ts')
      await writeOut(host.stdout, completionScripts[shell])
    })
}
