import type { Setting } from '../command.ts'
import { oneOf } from '../flags.ts'
import { say } from '../io/say.ts'

/** What the shells ask for. */
export function declareCompletion({ program, host }: Setting): void {
  program
    .command('completion')
    .summary('print what lets a shell complete commands, flags and rules')
    .description('Prints what lets a shell complete commands, flags and rules, and how to load it.')
    .argument('<shell>', 'bash, zsh or fish', oneOf('completion', ['bash', 'zsh', 'fish'] as const))
    .action(async (shell: 'bash' | 'zsh' | 'fish') => {
      const { completionScripts } = await import('./completion.ts')
      await say(host.stdout, completionScripts[shell])
    })
}
