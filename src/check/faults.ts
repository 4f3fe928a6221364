import { type ReadingRule, readingRules } from '../model/fault.ts'
import type { LocatedFault } from '../model/located.ts'
import type { Finding, RuleSummary } from '../model/report.ts'

/** A fault of the text as a finding like any other: always an error, never silenced. */
export function findingOfFault(fault: LocatedFault): Finding {
  const { basis, remedy } = readingRules[fault.rule]
  return {
    rule: fault.rule,
    severity: 'error',
    message: fault.message,
    remedy: fault.hint ?? remedy,
    basis,
    ...(fault.declaration !== undefined && { declaration: fault.declaration }),
    location: fault.place,
    related: (fault.related ?? []).map(({ message, place }) => ({ message, location: place })),
    fingerprint: `${fault.rule}:${fault.declaration ?? fault.place.file}:${fault.path}`,
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
