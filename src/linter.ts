import type { LintOptions } from './lint.ts'
import { lintAgain } from './lint-again.ts'
import { newLintMemory } from './lint-memory.ts'
import type { Report } from './model/report.ts'
import type { Rule } from './model/rule.ts'
import type { Source } from './model/source-location.ts'

/** A workspace that is kept and changes: for editors, and for whoever watches files. */
export interface Linter {
  /** Adds a file, or gives it another text. */
  update(source: Source): void
  remove(file: string): void
  /** The report on the files as they are now: what `lint` says of them, and sooner. */
  report(): Promise<Report>
}

/**
 * Keeps what it has read and found. After a change it reads what has changed, and asks again those
 * rules that judge it or have looked at it from elsewhere.
 */
export function createLinter(rules: readonly Rule[], options: LintOptions): Linter {
  const memory = newLintMemory()
  const sources = new Map<string, Source>()
  // One at a time: what a run remembers is what the next begins with.
  let last: Promise<unknown> = Promise.resolve()
  return {
    update: (source) => void sources.set(source.file, source),
    remove: (file) => void sources.delete(file),
    report() {
      const run = last.then(() => lintAgain([...sources.values()], rules, options, memory))
      last = run.catch(() => undefined)
      return run.then(({ report }) => report)
    },
  }
}
