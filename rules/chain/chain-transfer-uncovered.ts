import {
  at,
  atSaid,
  type Problem,
  prevailing,
  rule,
  type Service,
  type ServiceSummary,
  statementsOf,
  t,
} from '../../src/model/rule.ts'
import { edpb, gdpr } from '../law/cite.ts'
import { isOpen, lawOf, territory } from '../law/law-of.ts'
import { type UncoveredDestination, uncoveredIn } from './_gaps.ts'
import { inTurn, relatedPlaces, way } from './_path.ts'
import { chainPlacesOf } from './_places.ts'

export default rule({
  id: 'chain-transfer-uncovered',
  chapter: 'chain',
  title: 'Uncovered third country further down the chain',
  severity: 'error',
  basis: [gdpr(44), gdpr(28, 4), edpb('22/2024', 88)],
  remedy:
    'have the hop that leaves covered by a tool of Chapter V or closed, and the transfer declared here',
  request: 'transfers-in-the-chain',
  answeredAt: ['transfers/-'],
  asController: {
    basis: [gdpr(44)],
    remedy:
      'have the hop that leaves covered by a tool of Chapter V or closed, and the notice name it',
  },
  since: '0.1.0',
  looksAcross: 'linked',
  *check(service, estate) {
    const self = estate.summaryOf(service)
    // What the service itself declares is weighed by the transfers chapter.
    const destinations = uncoveredIn(estate).filter(({ speakers }) => speakers.has(self))
    if (destinations.length === 0) return
    const law = lawOf(estate)
    const inside = chainPlacesOf(service, law).length === 0 ? territory[law.regime] : undefined
    for (const destination of destinations) yield* finding(service, self, destination, inside)
  },
})

/** `inside`: the territory that the service never leaves, as far as it says itself. */
function* finding(
  service: Service,
  self: ServiceSummary,
  { to, gaps, ways }: UncoveredDestination,
  inside: string | undefined,
): Generator<Problem> {
  const known = way(ways, self)
  const end = known.at(-1)?.to ?? self
  const gap = gaps.get(end)
  if (!gap) return
  const path = gap.over ? [...known, gap.over] : known
  const [first, ...others] = path
  if (!first) return
  const { told, on, field } = gap.place
  const promise = prevailing(service, statementsOf(service.subprocessing, 'outsideEea'))
  const promised = inside !== undefined && promise?.stand === 'refused'
  const statement = promised
    ? t`the documents say that no sub-processor is outside ${inside}`
    : inside === undefined
      ? isOpen(to)
        ? t`this service declares no transfer to unspecified countries itself`
        : t`${to} is declared nowhere in this service`
      : t`no place outside ${inside} is declared`
  yield at(
    first.entry,
    first.field,
    t`${statement}, yet behind ${inTurn(path)} ${told}, and no safeguard that holds is declared`,
    {
      key: to,
      // A country that nobody names may still be inside.
      ...(isOpen(to) && { severity: 'warning' }),
      way: true,
      related: [
        ...relatedPlaces(others),
        { of: gap.over?.to ?? end, on, field, message: told },
        ...(promised && promise ? [atSaid(promise, t`what the documents say here`)] : []),
      ],
    },
  )
}
