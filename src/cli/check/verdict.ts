import type { Report } from '../../model/report.ts'
import { atLeast } from '../../model/severity.ts'
import type { Threshold } from '../flags.ts'

/** Whether what was found makes the run fail. The same for every format. */
export function checkVerdict(
  { findings, summary }: Pick<Report, 'findings' | 'summary'>,
  failOn: Threshold,
  maxWarnings = Number.POSITIVE_INFINITY,
): 0 | 1 {
  if (summary.warnings > maxWarnings) return 1
  if (failOn === 'never') return 0
  return findings.some(({ severity }) => atLeast(severity, failOn)) ? 1 : 0
}
