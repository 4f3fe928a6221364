import {
  type GateRule,
  gateBasis,
  gateRules,
  type ReadingRule,
  readingRules,
} from '../model/builtin-rules.ts'
import type { GateDiagnostic, ParseDiagnostic } from '../model/parsed-file.ts'
import type { Finding, RuleSummary } from '../model/report.ts'

/** A fault of the text as a finding like any other: always an error, never silenced. */
export function findingOfDiagnostic(fault: ParseDiagnostic): Finding {
  const { basis, remedy } = readingRules[fault.rule]
  return {
    rule: fault.rule,
    severity: 'error',
    message: fault.message,
    remedy: fault.hint ?? remedy,
    basis,
    ...(fault.declaration !== undefined && { declaration: fault.declaration }),
    path: fault.path,
    location: fault.place,
    related: (fault.related ?? []).map(({ message, place }) => ({ message, location: place })),
    fingerprint: `${fault.rule}:${fault.declaration ?? fault.place.file}:${fault.path}`,
  }
}

/** Something wrong with an exception or with the policy as a finding like any other. */
export function findingOfGateDiagnostic(slip: GateDiagnostic): Finding {
  const { severity, remedy } = gateRules[slip.rule]
  return {
    rule: slip.rule,
    severity: slip.severity ?? severity,
    message: slip.message,
    remedy: slip.hint ?? remedy,
    basis: gateBasis,
    ...(slip.declaration !== undefined && { declaration: slip.declaration }),
    path: slip.path,
    location: slip.place,
    related: [],
    fingerprint: `${slip.rule}:${slip.declaration ?? slip.place.file}:${slip.path}`,
  }
}

/** The reader's own rules, described like those of the law book. */
export const readingRuleSummaries: readonly RuleSummary[] = Object.entries(readingRules).map(
  ([id, { title, remedy, basis }]) => ({
    id: id as ReadingRule,
    chapter: 'declaration',
    title,
    severity: 'error',
    basis,
    remedy,
  }),
)

/** The rules of the gate, described likewise. */
export const gateRuleSummaries: readonly RuleSummary[] = Object.entries(gateRules).map(
  ([id, { title, severity, remedy }]) => ({
    id: id as GateRule,
    chapter: 'gate',
    title,
    severity,
    basis: gateBasis,
    remedy,
  }),
)
