import type { Finding } from '../../model/report.ts'
import type { Expectation } from './expectations.ts'

/** What was announced against what was found, on one line of a fixture. */
export interface Difference {
  readonly line: number
  readonly missing: readonly Expectation[]
  readonly unexpected: readonly Finding[]
}

/** A fixture after its run. */
export interface FixtureVerdict {
  readonly file: string
  /** Findings that were announced, and found. */
  readonly met: readonly Finding[]
  /** Line by line. */
  readonly differences: readonly Difference[]
  /** Faults of its text or shape: nothing was held against the policies. */
  readonly broken: readonly Finding[]
}

/** Each finding answers one expectation, and those that ask for most choose first. */
export function fixtureVerdict(
  file: string,
  expected: readonly Expectation[],
  findings: readonly Finding[],
  broken: readonly Finding[],
): FixtureVerdict {
  const left = new Set(findings)
  const met: Finding[] = []
  const missing = expected.toSorted(bySays).filter((one) => {
    const found = [...left].find((finding) => answers(finding, one))
    if (!found) return true
    left.delete(found)
    met.push(found)
    return false
  })
  const lines = new Set([
    ...missing.map(({ line }) => line),
    ...[...left].map(({ location }) => location.line),
  ])
  return {
    file,
    met,
    differences: [...lines]
      .sort((a, b) => a - b)
      .map((line) => ({
        line,
        missing: missing.filter((one) => one.line === line),
        unexpected: [...left].filter(({ location }) => location.line === line),
      })),
    broken,
  }
}

const bySays = (a: Expectation, b: Expectation) => (b.says?.length ?? -1) - (a.says?.length ?? -1)

const answers = (
  { rule, message, location }: Finding,
  { rule: wanted, line, says = '' }: Expectation,
): boolean => rule === wanted && location.line === line && message.includes(says)

/** Whether everything is as it was announced. */
export const passes = ({ differences, broken }: FixtureVerdict): boolean =>
  differences.length === 0 && broken.length === 0
