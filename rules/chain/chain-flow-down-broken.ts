import { at, type Problem, rule, type ServiceSummary, t } from '../../src/model/rule.ts'
import { edpb, gdpr } from '../law/cite.ts'
import { type Break, brokenIn, ownBreaks } from './_broken.ts'
import { chainGraphOf, type Hop } from './_graph.ts'
import { inTurn, relatedPlaces, way } from './_path.ts'

export default rule({
  id: 'chain-flow-down-broken',
  chapter: 'chain',
  title: 'Obligations that do not reach the end of the chain',
  severity: 'error',
  basis: [gdpr(28, 4), edpb('22/2024')],
  remedy: 'ask for the contract of every hop, and have the broken one concluded',
  request: 'obligations-in-the-chain',
  answeredAt: [],
  requirements: ['R27'],
  since: '0.1.0',
  looksAcross: 'linked',
  *check(service, estate) {
    const graph = chainGraphOf(estate)
    const self = estate.summaryOf(service)
    const { breaks, ways, speakers } = brokenIn(estate)
    if (!speakers.has(self)) return
    const own = ownBreaks(self, graph)
    for (const one of own) yield problem([], one)
    const told = new Set(own.map(({ hop }) => hop))
    for (const hop of graph.hopsOf(self)) {
      if (!hop.to || told.has(hop) || !ways.has(hop.to)) continue
      const path = [hop, ...way(ways, hop.to)]
      const end = path.at(-1)?.to
      const broken = end && breaks.get(end)
      if (broken && !leadsBack(path, self)) yield problem(path, broken)
    }
  },
})

const leadsBack = (path: readonly Hop[], service: ServiceSummary) =>
  path.some(({ to }) => to === service)

function problem(path: readonly Hop[], broken: Break): Problem {
  const [first = broken.hop, ...others] = path
  const before = path.slice(0, -1)
  const { hop, of, on, field, message } = broken
  // The word that breaks the hop shows the hop as well.
  const last = path.length === 0 || on === hop.entry ? [] : [hop]
  return at(
    first.entry,
    first.field,
    before.length === 0 ? message : t`behind ${inTurn(before)}: ${message}`,
    {
      ...(broken.open && { severity: 'warning' }),
      way: true,
      related: [
        ...relatedPlaces([...others, ...last]),
        { of, on, ...(field !== undefined && { field }), message },
      ],
    },
  )
}
