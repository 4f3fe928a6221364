import type { Crash } from '../../model/report.ts'
import { inert, visible } from '../../report/text.ts'

const report =
  'this is a mistake in dpa-lint, not in your files: please report it with the lines above (npm bugs dpa-lint)'

/** Our own mistake, as much as whoever mends it must know. */
export function crashText(error: unknown): string {
  return text('it broke down', error instanceof Error ? (error.stack ?? error.message) : `${error}`)
}

/** A rule that threw, in its own words. */
export function ruleCrashText({ rule, file, declaration, stack }: Crash): string {
  return text(`the rule ${rule} broke down on '${declaration}' in ${file}`, stack)
}

function text(what: string, stack: string): string {
  const lines = stack.split('\n').map((line) => `  ${visible(line.trimEnd())}`)
  return inert(`dpa-lint: ${visible(what)}\n${lines.join('\n')}\n${report}\n`)
}
