import type { Finding } from '../model/report.ts'

/** What stands below a finding's message in every report for people: the law, and how to mend it. */
export function advice({ basis, law, remedy }: Finding): readonly string[] {
  return [
    `basis: ${basis.map(({ provision }) => provision).join(', ')}`,
    ...(law ? [`fact: ${law.title}${law.verified ? '' : ' (not verified)'}`] : []),
    `mend: ${remedy}`,
  ]
}
