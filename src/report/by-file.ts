import { groupBy } from '../model/group-by.ts'
import type { Finding, Findings } from '../model/report.ts'

/** Findings by their file, the files in the order in which they come first. Those that are kept packed come file by file. */
export function byFile(findings: Findings): Iterable<readonly [string, readonly Finding[]]> {
  return Array.isArray(findings) ? groupBy(findings, fileOf) : runsOf(findings)
}

export const fileOf = ({ location }: Finding): string => location.file

function* runsOf(findings: Findings): Generator<readonly [string, readonly Finding[]]> {
  let run: Finding[] = []
  for (const finding of findings) {
    const [first] = run
    if (first && fileOf(first) !== fileOf(finding)) {
      yield [fileOf(first), run]
      run = []
    }
    run.push(finding)
  }
  const [first] = run
  if (first) yield [fileOf(first), run]
}
