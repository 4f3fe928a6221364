import type { WrittenReport } from '../../model/report.ts'
import { atLeast } from '../../model/severity.ts'
import type { Threshold } from '../flags.ts'

/** Whether what was found makes the run fail. The same for every format. */
export function checkVerdict(
  { findings, summary }: Pick<WrittenReport, 'findings' | 'summary'>,
  failOn: Threshold,
  maxWarnings = Number.POSITIVE_INFINITY,
): 0 | 1 {
  if (summary.warnings > maxWarnings) return 1
  if (failOn === 'never') return 0
  for (const { severity } of findings) if (atLeast(severity, failOn)) return 1
  return 0
}
