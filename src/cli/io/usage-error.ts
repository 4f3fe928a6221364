import { closest } from '../../model/closest.ts'

/** Something the caller can mend: a line on stderr for each thing, no stack, exit code 2. */
export class UsageError extends Error {
  readonly lines: readonly string[]

  constructor(...lines: readonly string[]) {
    super(lines.join('\n'))
    this.lines = lines
  }
}

/** `, did you mean "x"?`, or nothing where no candidate is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const near = closest(word, candidates)
  return near === undefined ? '' : `, did you mean "${near}"?`
}
