import type { Finding } from './report.ts'
import type { Severity } from './severity.ts'
import type { SourceLocation } from './source-location.ts'

/** A finding that was there before anybody gated; with another value, or graver, it is a new one. */
export interface BaselineEntry {
  readonly fingerprint: string
  readonly severity: Severity
  readonly value?: string
  readonly location: SourceLocation
}

/** What of a finding a baseline keeps. */
export const baselineOf = ({
  fingerprint,
  severity,
  value,
}: Finding): Omit<BaselineEntry, 'location'> => ({
  fingerprint,
  severity,
  ...(value !== undefined && { value }),
})
