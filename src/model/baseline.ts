import type { Place } from './place.ts'
import type { Finding } from './report.ts'
import type { Severity } from './severity.ts'

/** A finding that was there before anybody gated; with another value, or graver, it is a new one. */
export interface BaselineEntry {
  readonly fingerprint: string
  readonly severity: Severity
  readonly value?: string
  readonly location: Place
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
