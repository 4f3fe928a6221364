import type { RuleOutcome } from './check/run.ts'
import { newRunMemory, type RunMemory } from './check/run-memory.ts'
import { withOwnName } from './gate/file-diagnostics.ts'
import type { ParsedFile } from './model/parsed-file.ts'
import type { Source } from './model/source-location.ts'
import { read } from './read/read.ts'

/** What a run keeps for the next one: files that have not changed are not read again, nor judged by what they alone say. */
export interface LintMemory {
  read(source: Source): Promise<ParsedFile>
  readonly run: RunMemory<RuleOutcome>
}

export function newLintMemory(): LintMemory {
  const files = new Map<string, { readonly text: Source['text']; readonly reading: ParsedFile }>()
  return {
    run: newRunMemory(),
    async read(source) {
      const { file, text } = source
      const known = files.get(file)
      if (known && isSame(known.text, text)) return known.reading
      const reading = withOwnName(await read(source))
      files.set(file, { text, reading })
      return reading
    },
  }
}

/** Text or bytes, as they were given. */
const isSame = (a: Source['text'], b: Source['text']): boolean =>
  typeof a === 'string' || typeof b === 'string'
    ? a === b
    : a.length === b.length && a.every((byte, index) => byte === b[index])
