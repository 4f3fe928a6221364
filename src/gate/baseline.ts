import type { BaselineEntry } from '../model/baseline.ts'
import type { Found } from '../model/found.ts'
import type { GateDiagnostic } from '../model/parsed-file.ts'
import type { Finding } from '../model/report.ts'
import { severities } from '../model/severity.ts'
import type { Exchanges } from './parties.ts'
import { isSameSaying } from './same-saying.ts'

/** Which part of the world a run has seen: what it has not seen, it cannot miss. */
export interface Seen {
  /** Rules of the reader and of the gate, whose findings no baseline holds. */
  readonly fixed: ReadonlySet<string>
  readonly ran: ReadonlySet<string>
  readonly declared: ReadonlySet<string>
  readonly partial: boolean
  /** The findings of the base that are excused there or were, by their fingerprints. */
  readonly before: ReadonlyMap<string, Finding>
  readonly exchanged: Exchanges
}

/** Takes out of the findings what the baseline holds, entry by entry and never by number. */
export function applyBaseline(
  findings: readonly Found[],
  entries: readonly BaselineEntry[],
  seen: Seen,
): {
  readonly open: readonly Found[]
  readonly known: readonly Found[]
  readonly slips: readonly GateDiagnostic[]
} {
  const byFingerprint = new Map(entries.map((entry) => [entry.fingerprint, entry]))
  const known = new Set(
    findings.filter(
      (finding) =>
        !seen.fixed.has(finding.rule) &&
        holds(byFingerprint.get(finding.fingerprint), finding, seen),
    ),
  )
  const found = new Map(findings.map((finding) => [finding.fingerprint, finding]))
  return {
    open: findings.filter((finding) => !known.has(finding)),
    known: [...known],
    slips: entries.flatMap((entry) => {
      const message = whyUnmatched(entry, found.get(entry.fingerprint), seen)
      return message === undefined
        ? []
        : [
            {
              rule: 'baseline-unmatched',
              message,
              path: entry.fingerprint,
              place: entry.location,
            } as const,
          ]
    }),
  }
}

/**
 * Whether a finding is the one of the entry: at most as grave, about the same value, and never waived
 * since. Of a place with more than one value only the base can tell that it was better.
 */
function holds(
  entry: BaselineEntry | undefined,
  finding: Finding,
  { before, exchanged }: Seen,
): boolean {
  const { fingerprint, severity, value, waiver, declaration, path } = finding
  const old = before.get(fingerprint)
  return (
    entry !== undefined &&
    waiver === undefined &&
    (old === undefined || (old.waiver === undefined && isSameSaying(old, finding))) &&
    !exchanged.isOfAnother(declaration, path) &&
    entry.value === value &&
    severities.indexOf(severity) >= severities.indexOf(entry.severity)
  )
}

function whyUnmatched(
  entry: BaselineEntry,
  finding: Finding | undefined,
  seen: Seen,
): string | undefined {
  const { ran, declared, partial, fixed, before, exchanged } = seen
  if (finding && fixed.has(finding.rule)) return `"${finding.rule}" cannot be in a baseline`
  if (finding)
    return holds(entry, finding, seen)
      ? undefined
      : `the finding is now ${exchanged.isOfAnother(finding.declaration, finding.path) ? 'about another company' : changeOf(entry, finding, before.get(finding.fingerprint))}`
  const [rule = '', declaration = ''] = entry.fingerprint.split(':', 2)
  if (!ran.has(rule) && partial) return undefined
  if (!declared.has(declaration) && partial) return undefined
  return 'nothing is found there any more'
}

function changeOf(
  entry: BaselineEntry,
  { severity, value, waiver }: Finding,
  old: Finding | undefined,
): string {
  if (waiver) return `under a waiver that ended on ${waiver.expires}`
  if (old?.waiver) return `without the waiver that it had until ${old.waiver.expires}`
  const shown = (one: string | undefined) => (one === undefined ? 'no single value' : `"${one}"`)
  if (entry.value !== value) return `about ${shown(value)} and was about ${shown(entry.value)}`
  if (severities.indexOf(severity) < severities.indexOf(entry.severity))
    return `of severity "${severity}" and was "${entry.severity}"`
  return `another than on the base: ${old?.message}`
}
