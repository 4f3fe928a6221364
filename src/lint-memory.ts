import type { RuleOutcome } from './check/run.ts'
import { newRunMemory, type RunMemory } from './check/run-memory.ts'
import { type KeptFile, wholeFile } from './estate/kept-file.ts'
import type { PartMake } from './estate/part.ts'
import { withOwnName } from './gate/file-diagnostics.ts'
import type { ParsedFile } from './model/parsed-file.ts'
import type { Report } from './model/report.ts'
import type { Source } from './model/source-location.ts'
import type { Estate } from './model/workspace.ts'
import { read } from './read/read.ts'

/** What a run keeps for the next one: files that have not changed are not read again, nor judged by what they alone say. */
export interface LintMemory {
  read(source: Source): Promise<ParsedFile>
  /** A file as it is kept between the phases, the same for the same reading. */
  keep(reading: ParsedFile): KeptFile
  readonly run: RunMemory<RuleOutcome>
  /** What every part came to, as long as these settings hold. */
  settings: readonly unknown[]
  parts: ReadonlyMap<string, KeptPart>
}

/** What the files of a part came to, and what that rests on. */
export interface KeptPart {
  readonly make: PartMake
  readonly around: readonly Estate[]
  readonly report: Report
}

export function newLintMemory(): LintMemory {
  const files = new Map<string, { readonly text: Source['text']; readonly reading: ParsedFile }>()
  const kept = new WeakMap<ParsedFile, KeptFile>()
  return {
    run: newRunMemory(),
    settings: [],
    parts: new Map(),
    keep(reading) {
      const known = kept.get(reading) ?? wholeFile(reading)
      kept.set(reading, known)
      return known
    },
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
