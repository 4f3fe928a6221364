import { compareText } from '../../model/compare-text.ts'
import type { Service } from '../../model/declaration.ts'
import { takenApart } from '../../model/found.ts'
import type { Finding } from '../../model/report.ts'
import type { SourceLocation } from '../../model/source-location.ts'
import type { DocumentInput } from '../document.ts'
import type { MapGap } from './graph.ts'
import type { Claim } from './mentions.ts'

/** Of these chapters every finding on a service stands in the picture. */
const drawn = new Set(['transfers', 'subprocessors', 'chain'])
/** A house policy counts where it speaks of a flow. */
const drawnOnFlows = new Set([...drawn, 'policy'])

/** A finding with what the picture says of it, still without its place in it. */
interface Placed {
  readonly finding: Finding
  readonly gap: MapGap
  readonly onNodes: boolean
}

/** The gaps of a report, to be asked for by what lies on them. */
export interface Gaps {
  /** Shares the gaps of a service out: each to the flows of whose objects it speaks, the others to the service. */
  of<F extends { readonly claims: readonly Claim[] }>(
    service: Service,
    flows: readonly F[],
  ): { readonly onFlow: ReadonlyMap<F, readonly MapGap[]>; readonly onService: readonly MapGap[] }
  /** The errors that lie further down and to which data get through one of these objects. */
  through(claims: readonly Claim[]): readonly MapGap[]
}

export function gapsOf({ report, placeOf }: Pick<DocumentInput, 'report' | 'placeOf'>): Gaps {
  const chapters = new Map(report.rules.map(({ id, chapter }) => [id, chapter]))
  const titles = new Map(report.rules.map(({ id, title }) => [id, title]))
  const placed = [
    ...placeless(report.findings, 'open', titles),
    ...placeless(report.unchanged, 'open', titles),
    ...placeless(report.known, 'known', titles),
    ...placeless(report.waived, 'waived', titles),
  ].flatMap(({ finding, gap }): readonly Placed[] => {
    const chapter = chapters.get(finding.rule) ?? ''
    return drawnOnFlows.has(chapter) ? [{ finding, gap, onNodes: drawn.has(chapter) }] : []
  })
  const byService = new Map<string, Placed[]>()
  for (const one of placed) {
    const { declaration = '', location } = one.finding
    const key = `${declaration} ${location.file}`
    byService.set(key, [...(byService.get(key) ?? []), one])
  }
  /** Every hop of a way to an error further down, by the file in which it is written. */
  const hops = new Map<string, { readonly gap: MapGap; readonly location: SourceLocation }[]>()
  for (const { finding, gap } of placed) {
    if (!finding.way || gap.severity !== 'error' || gap.state === 'waived') continue
    for (const { location } of finding.related)
      hops.set(location.file, [...(hops.get(location.file) ?? []), { gap, location }])
  }
  const areaOf = areas(placeOf)

  return {
    of(service, flows) {
      const own = byService.get(`${service.id} ${placeOf(service)?.file}`) ?? []
      const onFlow = new Map<(typeof flows)[number], MapGap[]>()
      const onService: MapGap[] = []
      for (const { finding, gap, onNodes } of own) {
        const spoken = flows.filter(({ claims }) =>
          claims.some((claim) => areaOf(claim)?.holds(finding.location)),
        )
        for (const flow of spoken) onFlow.set(flow, [...(onFlow.get(flow) ?? []), gap])
        if (spoken.length === 0 && onNodes) onService.push(gap)
      }
      return { onFlow, onService }
    },
    through(claims) {
      const found = claims.flatMap((claim) => {
        const area = hops.size > 0 ? areaOf(claim) : undefined
        const here = (area && hops.get(area.file)) ?? []
        return here.flatMap(({ gap, location }) => (area?.holds(location) ? [gap] : []))
      })
      return [...new Set(found)].map((gap) => ({ ...gap, state: 'way' }))
    },
  }
}

function placeless(
  findings: readonly Finding[],
  state: MapGap['state'],
  titles: ReadonlyMap<string, string>,
): readonly { readonly finding: Finding; readonly gap: MapGap }[] {
  return takenApart(findings).map((finding) => {
    const { rule, severity, message, waiver } = finding
    const until = state === 'waived' ? waiver?.expires : undefined
    const title = titles.get(rule) ?? rule
    return { finding, gap: { rule, title, severity, state, message, ...(until && { until }) } }
  })
}

/** The part of a file that speaks of one flow. */
interface Area {
  readonly file: string
  holds(place: SourceLocation): boolean
}

function areas(placeOf: DocumentInput['placeOf']): (claim: Claim) => Area | undefined {
  const known = new WeakMap<Claim, Area>()
  return (claim) => {
    const area = known.get(claim) ?? areaOf(claim, placeOf)
    if (area) known.set(claim, area)
    return area
  }
}

function areaOf({ on, item }: Claim, placeOf: DocumentInput['placeOf']): Area | undefined {
  const whole = placeOf(on)
  if (!whole) return undefined
  const list = item && placeOf(item.list)?.pointer
  return {
    file: whole.file,
    holds: ({ file, pointer }) =>
      file === whole.file &&
      within(pointer, whole.pointer) &&
      // What is said of one country of a list is not said of its neighbours.
      (list === undefined ||
        pointer === list ||
        !within(pointer, list) ||
        within(pointer, `${list}/${item?.index}`)),
  }
}

const within = (pointer: string, whole: string) =>
  pointer === whole || pointer.startsWith(`${whole}/`)

const severities = { error: 0, warning: 1, info: 2 } as const
const states = { open: 0, known: 3, way: 6, waived: 9 } as const

/** What is open before what is known, what lies further down and what is waived; each by its gravity. */
export function gapRank({ state, severity }: MapGap): number {
  return states[state] + severities[severity]
}

/** The worst first, by name among equals. */
export function worstFirst(gaps: readonly MapGap[]): readonly MapGap[] {
  return [...gaps].sort(
    (a, b) =>
      gapRank(a) - gapRank(b) || compareText(a.rule, b.rule) || compareText(a.message, b.message),
  )
}
