import type { Crash, Finding } from '../model/report.ts'
import { advice } from './advice.ts'
import { visible } from './text.ts'

/** An open finding for formats that show one text of it and nothing else. */
export function oneLine(finding: Finding): string {
  return visible([finding.message, ...advice(finding)].join('; '))
}

/** A rule that failed, likewise. */
export function crashLine({ rule, declaration, message }: Crash): string {
  return visible(`the rule '${rule}' failed on '${declaration}': ${message}`)
}
