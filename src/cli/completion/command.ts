import type { CommandSetting } from '../command.ts'
import { oneOf } from '../flags.ts'
import { writeOut } from '../io/write-out.ts'

/** What the shells ask for. */
export function declareCompletion({ program, host }: CommandSetting): void {
  program
    .command('completion')
    .summary('print what lets a shell complete commands, flags and rules')
    .description('Prints what lets a shell complete commands, flags and rules, and how to load it.')
    .argument('<shell>', 'bash, zsh or fish', oneOf('completion', ['bash', 'zsh', 'fish'] as const))
    .action(async (shell: 'bash' | 'zsh' | 'fish') => {
      const { completionScripts } = await import('./completion.ts')
      await writeOut(host.stdout, completionScripts[shell])
    })
}
