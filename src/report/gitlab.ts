import type { Crash, Finding, WrittenReport } from '../model/report.ts'
import { fnv1a64 } from './hash.ts'
import { jsonPieces } from './json-text.ts'
import { crashLine, oneLine } from './one-line.ts'

/**
 * GitLab's Code Quality: what is open and nothing else, because every entry counts as a fault of
 * the branch. GitLab tells new from old by the fingerprint alone.
 */
export function gitlab({ findings, crashes }: WrittenReport): Iterable<string> {
  return jsonPieces(issues(crashes, findings), [])
}

function* issues(crashes: readonly Crash[], findings: Iterable<Finding>) {
  for (const crash of crashes) yield ofCrash(crash)
  for (const finding of findings) yield ofFinding(finding)
}

/** Blocker is kept for our own mistakes: what they hide, nobody knows. */
const severities = { error: 'critical', warning: 'major', info: 'info' } as const

function ofFinding(finding: Finding) {
  const { rule, severity, location, fingerprint } = finding
  return {
    description: oneLine(finding),
    check_name: rule,
    fingerprint: fnv1a64(fingerprint),
    severity: severities[severity],
    location: { path: relative(location.file), lines: { begin: location.line } },
  }
}

function ofCrash(crash: Crash) {
  const { rule, file, declaration, message } = crash
  return {
    description: crashLine(crash),
    check_name: rule,
    // Two failures that are the same in all of this would say nothing twice.
    fingerprint: fnv1a64(['rule-failed', rule, file, declaration, message].join('\n')),
    severity: 'blocker',
    location: { path: relative(file), lines: { begin: 1 } },
  }
}

/** GitLab compares the path with those of the repository, letter by letter. */
const relative = (file: string) => file.replace(/^(?:\.\/)+/, '')
