import { groupBy } from '../../model/group-by.ts'
import type { Finding } from '../../model/report.ts'
import { type Severity, severities } from '../../model/severity.ts'
import type { ServicePart } from './content.ts'
import { type Group, gravity } from './groups.ts'

/** A rule that something stands against, and the services where it does. */
export interface Worst {
  readonly rule: string
  readonly title: string
  readonly severity: Severity
  /** How many obligations it puts in question, in all services together. */
  readonly reach: number
  readonly services: readonly { readonly part: ServicePart; readonly group: Group }[]
}

const mostWorst = 5

/** The gravest first; among equals the one that has most others under it. */
export const gravestFirst = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted(
    (a, b) => gravity(a) - gravity(b) || (b.implied?.length ?? 0) - (a.implied?.length ?? 0),
  )

/** The services against which most is open, the gravest counted first. */
export function mostOpen(services: readonly ServicePart[]): readonly ServicePart[] {
  return services.toSorted((a, b) => {
    const severity = severities.find((one) => a.counts[one] !== b.counts[one])
    return severity === undefined ? 0 : b.counts[severity] - a.counts[severity]
  })
}

/** The gravest first; among equals what reaches farthest, as an agreement that is missing. */
export function worstOf(services: readonly ServicePart[]): readonly Worst[] {
  const all = services.flatMap((part) => part.groups.map((group) => ({ part, group })))
  return [...groupBy(all, ({ group }) => group.rule)]
    .flatMap(([rule, all]): readonly Worst[] => {
      const gravest = all.toSorted((a, b) => gravity(a.group) - gravity(b.group))[0]?.group
      if (gravest === undefined) return []
      const { title, severity } = gravest
      const ofSeverity = all.filter(({ group }) => group.severity === severity)
      const reach = ofSeverity.reduce((sum, { group }) => sum + group.reach, 0)
      return [{ rule, title, severity, reach, services: ofSeverity }]
    })
    .sort((a, b) => gravity(a) - gravity(b) || b.reach - a.reach)
    .slice(0, mostWorst)
}
