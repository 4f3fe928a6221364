import {
  perEstate,
  prevailing,
  processes,
  quoted,
  type Related,
  type ServiceSummary,
  statementsOf,
  t,
} from '../../src/model/rule.ts'
import { type ChainGraph, chainGraphOf, type Hop } from './_graph.ts'
import { speakersOf, type Ways, waysTo } from './_path.ts'

/** A hop whose terms do not reach the next one, and where that is said. */
export interface Break extends Related {
  readonly of: ServiceSummary
  readonly hop: Hop
  /** Nobody has looked: it may hold. */
  readonly open?: true
}

interface Broken {
  /** The first broken hop of a service, seen from its customers. */
  readonly breaks: ReadonlyMap<ServiceSummary, Break>
  readonly ways: Ways
  /** The services that no other one hides: what breaks behind them is their finding. */
  readonly speakers: ReadonlySet<ServiceSummary>
}

export const brokenIn = perEstate((estate): Broken => {
  const graph = chainGraphOf(estate)
  const breaks = new Map<ServiceSummary, Break>()
  for (const service of estate.services) {
    const found = graph.hopsOf(service).map(breakOf)
    const first = found.find((one) => one && !one.open) ?? found.find((one) => one !== undefined)
    if (first) breaks.set(service, first)
  }
  const everybody = () => true
  return {
    breaks,
    ways: waysTo(graph, breaks.keys(), everybody),
    speakers: speakersOf(graph, estate.services, everybody),
  }
})

/** Whether a hop passes the obligations on, as far as the service that makes it says. */
function breakOf(hop: Hop): Break | undefined {
  const { from, entry, name } = hop
  const [who, whom] = [quoted(from.name), quoted(name)]
  if (!('id' in entry))
    return entry.agreement === 'none'
      ? {
          hop,
          of: from,
          on: entry,
          field: 'agreement',
          message: t`no agreement of ${who} covers ${whom}`,
        }
      : unagreed(hop)
  const agreement = prevailing(from, statementsOf(entry, 'agreement'))
  const own = prevailing(from, statementsOf(entry, 'flowDown'))
  const general = prevailing(
    from,
    statementsOf(from.subprocessing, 'flowDown').filter(({ detail }) => detail.for === undefined),
  )
  if (agreement?.stand === 'refused')
    return {
      hop,
      of: from,
      on: entry,
      field: 'agreement',
      message: t`${who} has no contract with ${whom}`,
    }
  if (own?.stand === 'refused' || (own === undefined && general?.stand === 'refused'))
    return {
      hop,
      of: from,
      ...(own || !from.subprocessing
        ? { on: entry, field: 'flowDown' }
        : { on: from.subprocessing, field: 'flowDown' }),
      message: t`${who} puts ${whom} under no obligations`,
    }
  if (agreement?.stand === 'unknown')
    return {
      hop,
      of: from,
      on: entry,
      field: 'agreement',
      message: t`whether ${who} has a contract with ${whom} is unknown`,
      open: true,
    }
  if (agreement !== undefined) return undefined
  if (own === undefined && general === undefined && processes(from))
    return {
      hop,
      of: from,
      on: entry,
      field: 'flowDown',
      message: t`nothing that ${who} declares puts ${whom} under its obligations`,
    }
  return unagreed(hop)
}

/** Where nothing at either end shows a contract: the customer states none, and the next one's own papers hold none. */
function unagreed(hop: Hop): Break | undefined {
  const { from, name, to, entry } = hop
  if (!to || entry.agreement !== undefined || !processes(to)) return undefined
  if (Object.values(to.documents ?? {}).some(binds)) return undefined
  return {
    hop,
    of: to,
    on: to,
    field: 'documents',
    message: t`no agreement of ${quoted(from.name)} with ${quoted(name)} is declared, and the documents of ${quoted(name)} hold none`,
  }
}

type Papers = NonNullable<ServiceSummary['documents']>

const binds = ({ type, status, legalEffect }: Papers[string]) =>
  (type === 'agreement' || type === 'annex' || type === 'terms-of-service') &&
  legalEffect !== false &&
  status !== 'superseded'

/** The hop of a service itself that nothing shows a contract for: the one break of its own that no other chapter sees. */
export function ownBreaks(service: ServiceSummary, graph: ChainGraph): readonly Break[] {
  return graph.hopsOf(service).flatMap((hop) => ('id' in hop.entry ? (unagreed(hop) ?? []) : []))
}
