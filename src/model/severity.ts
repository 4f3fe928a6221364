/** Gravest first: every list of findings is counted and sorted in this order. */
export const severities = ['error', 'warning', 'info'] as const

/**
 * How grave a finding is. `error`: a mandatory element is absent, contradicted or rests on an
 * invalid instrument; `warning`: present, but vague, stale or unproven; `info`: good practice.
 */
export type Severity = (typeof severities)[number]

/** Whether `severity` is at least as grave as `threshold`. */
export function atLeast(severity: Severity, threshold: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(threshold)
}
