import type { Finding } from '../model/report.ts'
import { lapseOf } from './suppressions.ts'

/** What a finding implies, in one line below it. */
export const alsoOf = ({ message, rule, location: { line } }: Finding): string =>
  `${message} (${rule}, line ${line})`

/** What stands below a finding's message in every report for people: the law, and how to mend it. */
export function advice({
  basis,
  law,
  remedy,
  before,
  waiver,
  implied = [],
}: Finding): readonly string[] {
  return [
    ...(before === undefined ? [] : [`was: ${before}`]),
    ...(waiver ? [`waiver: ${lapseOf(waiver)}`] : []),
    ...implied.map((other) => `also: ${alsoOf(other)}`),
    `basis: ${basis.map(({ provision }) => provision).join(', ')}`,
    ...(law ? [`fact: ${law.title}`] : []),
    `mend: ${remedy}`,
  ]
}
