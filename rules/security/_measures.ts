import { listed, type Measure, type Service, t, type Wording } from '../../src/model/rule.ts'
import { isUnread } from '../law/notices.ts'

/** The four kinds of measure that Article 32(1) names, and the measures that are of the kind. */
export const measureKinds = {
  encryption: {
    name: t`encryption or pseudonymisation`,
    types: ['encryption', 'encryption-at-rest', 'encryption-in-transit', 'pseudonymisation'],
  },
  resilience: { name: t`resilience`, types: ['resilience', 'availability'] },
  restoration: { name: t`restoration`, types: ['restoration'] },
  testing: {
    name: t`testing`,
    types: ['testing', 'penetration-testing', 'vulnerability-scanning'],
  },
} as const satisfies Record<string, { name: Wording; types: readonly string[] }>

export type MeasureKind = keyof typeof measureKinds
export const kindIds = Object.keys(measureKinds) as readonly MeasureKind[]

/** The measures of that kind, whosever they are. */
export function ofKind(measures: readonly Measure[], kind: MeasureKind): readonly Measure[] {
  const types: readonly string[] = measureKinds[kind].types
  return measures.filter(({ type }) => types.includes(type))
}

/** What is declared; none where the list is refused or unknown. */
export const measuresOf = (service: Service): readonly Measure[] =>
  listed(service.security?.measures)

/** Where the documents point elsewhere for the measures, and name none of Article 32(1) themselves. */
export function onlyReferred(service: Service): boolean {
  if (service.security?.byReference === undefined && unreadAnnex(service) === undefined)
    return false
  const measures = measuresOf(service)
  return kindIds.every((kind) => ofKind(measures, kind).length === 0)
}

/** The paper that the measures are said to stand in, where nobody has read it: what it may say is not missing. */
export function unreadAnnex({ security, documents = {} }: Service): string | undefined {
  const papers = [security?.source ?? []].flat().map((one) => one.split(' ', 1)[0] ?? '')
  const isClosed = (id: string) => documents[id] !== undefined && isUnread(documents[id])
  return papers.every(isClosed) ? papers[0] : undefined
}
