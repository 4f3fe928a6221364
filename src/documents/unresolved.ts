import type { Finding, Report } from '../model/report.ts'

/** Every gap that is there: that somebody knew of it before, on a base or in a baseline, does not close it. */
export function standing({ findings, known, unchanged }: Report): readonly Finding[] {
  return [...findings, ...known, ...unchanged]
}
