import { compareText } from '../model/compare-text.ts'
import type { Finding } from '../model/report.ts'

/** Findings by file, line and column, each with a fingerprint of its own. */
export function inOrder<T extends Finding>(findings: readonly T[]): readonly T[] {
  return distinct(findings.toSorted(byPlace))
}

function byPlace(a: Finding, b: Finding): number {
  return (
    compareText(a.location.file, b.location.file) ||
    a.location.line - b.location.line ||
    a.location.column - b.location.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.fingerprint, b.fingerprint) ||
    compareText(a.message, b.message)
  )
}

/** Equal fingerprints collapse in the tools that read them, so a repeated one gets its number. */
function distinct<T extends Finding>(findings: readonly T[]): readonly T[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const count = (seen.get(finding.fingerprint) ?? 0) + 1
    seen.set(finding.fingerprint, count)
    return count === 1 ? finding : { ...finding, fingerprint: `${finding.fingerprint}#${count}` }
  })
}
