import { at, quoted, rule, type ServiceSummary, t } from '../../src/model/rule.ts'
import { edpb, gdpr } from '../law/cite.ts'
import { type ChainGraph, chainGraphOf, type Hop } from './_graph.ts'
import { oneByOne, relatedPlaces, way, waysTo } from './_path.ts'

export default rule({
  id: 'chain-cycle',
  chapter: 'chain',
  title: 'Sub-processors that lead back to the service',
  severity: 'warning',
  basis: [gdpr(28, 2), gdpr(28, 4), edpb('22/2024', 31)],
  remedy: 'find out who processes for whom, and declare the hop that closes the loop as it is',
  request: 'order-of-the-chain',
  answeredAt: [],
  since: '0.1.0',
  looksAcross: 'linked',
  *check(service, estate) {
    const graph = chainGraphOf(estate)
    const own = estate.summaryOf(service)
    const loop = graph.loopOf(own)
    // The members are in order of their ids, so that one of them speaks for all.
    if (loop[0] !== own) return
    const [first, ...others] = shortest(own, loop, graph)
    if (!first) return
    const names = [first, ...others].map(({ name }) => quoted(name))
    const more = loop.length - names.length
    yield at(
      first.entry,
      'service',
      names.length === 1
        ? t`${quoted(service.name)} is its own sub-processor, so nothing shows who answers to whom`
        : t`data handed on by ${quoted(service.name)} come back to it (${oneByOne(names)})${more > 0 ? t`, and ${more} more ${more === 1 ? t`service is` : t`services are`} in loops with it` : ''}, so nothing shows who answers to whom`,
      { way: true, related: relatedPlaces(others) },
    )
  },
})

function shortest(
  service: ServiceSummary,
  loop: readonly ServiceSummary[],
  graph: ChainGraph,
): readonly Hop[] {
  const members = new Set(loop)
  const ways = waysTo(graph, [service], (one) => members.has(one))
  return graph
    .hopsOf(service)
    .filter(({ to }) => to && ways.has(to))
    .map((hop) => [hop, ...(hop.to ? way(ways, hop.to) : [])])
    .reduce<readonly Hop[]>(
      (best, one) => (best.length === 0 || one.length < best.length ? one : best),
      [],
    )
}
