import {
  at,
  type Estate,
  enumerated,
  listed,
  type Problem,
  quoted,
  rule,
  type Service,
  t,
  type Wording,
} from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { chainGraphOf, type Hop } from './_graph.ts'
import { nearest } from './_nearest.ts'
import { atEnd, relatedPlaces } from './_path.ts'
import { isTold, receivedBy, toldBy } from './_received.ts'

export default rule({
  id: 'chain-data-wider',
  chapter: 'chain',
  title: 'More data further down the chain than upstream declares',
  severity: 'warning',
  basis: [gdpr(28, 3), gdpr(28, 4)],
  remedy: 'have the categories added upstream, or kept from whoever is below',
  request: 'obligations-in-the-chain',
  answeredAt: [],
  requirements: ['R5'],
  asController: {
    basis: [gdpr(5, 1, 'c'), gdpr(14, 1, 'd')],
    remedy: 'have the categories added in the notice, or kept from whoever is below',
  },
  since: '0.1.0',
  looksAcross: 'linked',
  *check(service, estate) {
    for (const [who, problem] of gapsOf(service, estate))
      yield {
        ...problem,
        // One description upstream is too narrow, whoever receives more than it names.
        cause: {
          on: service,
          field: 'subprocessors',
          message: (names) =>
            t`${names} handle data that no activity of ${quoted(service.name)} declares`,
        },
        member: who,
      }
  },
})

type Gap = readonly [who: Wording, problem: Problem]

function* gapsOf(service: Service, estate: Estate): Generator<Gap> {
  if (receivedBy(service).open) return
  const told = toldBy(service)
  const graph = chainGraphOf(estate)
  // Where two ways lead to one service, the first shows it.
  const seen = new Set<Hop['to']>()
  for (const hop of graph.hopsOf(estate.summaryOf(service))) {
    const given = 'id' in hop.entry ? (hop.entry.data ?? []) : []
    yield* sent(service, hop, told)
    const all = new Set([...told, ...given])
    for (const path of nearest(graph, hop, (one) => receivedBy(one).categories.size > 0)) {
      const below = path.at(-1)?.to
      if (seen.has(below)) continue
      seen.add(below)
      yield* wider(service, path, all)
    }
  }
}

/** Handed on by the service's own account, and named nowhere among its data. */
function* sent(service: Service, { entry, name }: Hop, told: ReadonlySet<string>): Generator<Gap> {
  if (!('id' in entry)) return
  const strange = listed(entry.data).filter((one) => one !== 'any' && !isTold(one, told))
  if (strange.length === 0) return
  yield [
    t`${quoted(name)} (${enumerated(strange)})`,
    at(
      entry,
      'data',
      t`${quoted(name)} receives ${enumerated(strange)}, which no activity of ${quoted(service.name)} declares`,
      { related: dataOf(service) },
    ),
  ]
}

function* wider(service: Service, path: readonly Hop[], told: ReadonlySet<string>): Generator<Gap> {
  const [first, ...others] = path
  const below = path.at(-1)?.to
  if (!first || !below) return
  const strange = [...receivedBy(below).categories].filter(([category]) => !isTold(category, told))
  if (strange.length === 0) return
  const names = strange.map(([category]) => category)
  yield [
    t`${quoted(below.name)} (${enumerated(names)})`,
    at(
      first.entry,
      first.field,
      t`${atEnd(path)} handles ${enumerated(names)}, which no activity of ${quoted(service.name)} declares`,
      {
        key: [below.id, ...names].join('+'),
        way: true,
        related: [
          ...relatedPlaces(others),
          ...strange.map(([category, place]) => ({
            ...place,
            of: below,
            message: t`${quoted(below.name)} handles ${category}`,
          })),
          ...dataOf(service),
        ],
      },
    ),
  ]
}

const dataOf = ({ name, activities = [] }: Service) =>
  activities
    .slice(0, 1)
    .map((on) => ({ on, field: 'data', message: t`what ${quoted(name)} declares` }))
