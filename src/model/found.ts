import type { Wording } from './message.ts'
import type { Finding } from './report.ts'
import type { SourceLocation } from './source-location.ts'

/** A finding before those of one cause are joined: this is what gets waived, remembered and compared. */
export interface Found extends Finding {
  readonly cause?: FoundCause
  readonly name?: Wording
  readonly implies?: readonly FoundImplied[]
}

/** What several findings have in common, and where it is shown. */
export interface FoundCause extends Pick<Finding, 'fingerprint' | 'path' | 'remedy'> {
  readonly location: SourceLocation
  readonly message: (names: Wording, count: number) => Wording
}

/** Findings of a rule in the declaration, at and below a path in it; the empty path is all of it. */
export interface FoundImplied {
  readonly rule: string
  readonly path: string
}

/** Every finding that a report holds, those of one cause taken apart, and with what they imply. */
export function takenApart(findings: readonly Finding[]): readonly Finding[] {
  return findings.flatMap((finding) => [
    ...membersOf(finding),
    ...takenApart(finding.implied ?? []),
  ])
}

/** What a finding of several says of each, in its own place. */
export function membersOf({ members, implied, ...finding }: Finding): readonly Finding[] {
  return members ? members.map((member) => single(finding, member)) : [finding]
}

/** What is said of one only, said again: nothing of the others may cling to it. */
function single(finding: Finding, { name, ...own }: NonNullable<Finding['members']>[number]) {
  const { value, waiver, before, way, ...shared } = finding
  return { ...shared, ...own }
}

/** Each finding, and those that it implies beside it: for whoever asks what was found on a matter. */
export function withImplied(findings: readonly Finding[]): readonly Finding[] {
  return findings.flatMap((finding) => [finding, ...withImplied(finding.implied ?? [])])
}
