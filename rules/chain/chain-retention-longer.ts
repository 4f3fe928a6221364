import {
  at,
  enumerated,
  type Problem,
  quoted,
  type RetentionItem,
  rule,
  type Service,
  type ServiceSummary,
  t,
} from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { chainGraphOf, type Hop } from './_graph.ts'
import { isLonger, type Keeping, keepingOf, keptKinds, periodOf } from './_kept.ts'
import { nearest } from './_nearest.ts'
import { atEnd, relatedPlaces } from './_path.ts'

export default rule({
  id: 'chain-retention-longer',
  chapter: 'chain',
  title: 'Data kept longer further down the chain',
  severity: 'warning',
  basis: [gdpr(28, 4), gdpr(5, 1, 'e')],
  remedy: 'have the period passed down by contract, or set in the service below',
  request: 'obligations-in-the-chain',
  answeredAt: [],
  asController: {
    basis: [gdpr(5, 1, 'e')],
    remedy: 'have the period set in the service below, or the notice say the longer one',
  },
  since: '0.1.0',
  looksAcross: 'linked',
  *check(service, estate) {
    const ours = keepingOf(service)
    if (!ours) return
    const graph = chainGraphOf(estate)
    // Where two ways lead to one service, the first shows it.
    const told = new Set<Hop['to']>()
    for (const hop of graph.hopsOf(estate.summaryOf(service))) {
      const paths = nearest(graph, hop, (one) => keepingOf(one) !== undefined).filter(
        (path) => !told.has(path.at(-1)?.to),
      )
      for (const path of paths) told.add(path.at(-1)?.to)
      const longer = paths.flatMap((path) => excesses(path, ours))
      for (const one of longer) yield problem(service, one)
      if (longer.length === 0) yield* ofEntry(service, hop, ours)
    }
  },
})

/** Data of ours that somebody below keeps longer than we are told. */
interface Excess {
  readonly path: readonly Hop[]
  readonly below: ServiceSummary
  readonly theirs: RetentionItem
  readonly ours: RetentionItem
  readonly categories: string[]
}

/** One for each pair of periods, however many categories it concerns. */
function excesses(path: readonly Hop[], ours: Keeping): readonly Excess[] {
  const below = path.at(-1)?.to
  const theirs = below && keepingOf(below)
  if (!theirs) return []
  const found = new Map<RetentionItem, Map<RetentionItem, Excess>>()
  for (const kind of keptKinds) {
    for (const category of shared(ours.categories, theirs.categories)) {
      const own = ours.longest(category, kind)
      const other = theirs.longest(category, kind)
      if (!own || !other || !isLonger(other.period, own.period)) continue
      const ofPeriod = found.get(other) ?? new Map<RetentionItem, Excess>()
      found.set(other, ofPeriod)
      const known = ofPeriod.get(own)
      if (known) known.categories.push(category)
      else ofPeriod.set(own, { path, below, theirs: other, ours: own, categories: [category] })
    }
  }
  return [...found.values()].flatMap((ofPeriod) => [...ofPeriod.values()])
}

/** Where either names no categories, what it says is for all. */
function shared(ours: ReadonlySet<string>, theirs: ReadonlySet<string>): readonly string[] {
  if (ours.size === 0) return theirs.size === 0 ? ['all'] : [...theirs]
  return [...ours].filter((one) => theirs.size === 0 || theirs.has(one) || theirs.has('any'))
}

function problem(service: Service, { path, below, theirs, ours, categories }: Excess): Problem {
  const [first, ...others] = path
  const what = categories[0] === 'all' ? 'data' : enumerated(categories)
  return at(
    first?.entry ?? service,
    first?.field ?? 'id',
    t`${what}: kept for ${periodOf(theirs)} by ${atEnd(path)}, longer than the ${periodOf(ours)} that ${quoted(service.name)} declares`,
    {
      key: [below.id, ...categories].join('+'),
      way: true,
      related: [
        ...relatedPlaces(others),
        {
          of: below,
          on: theirs,
          field: 'period',
          message: t`${quoted(below.name)}: ${periodOf(theirs)}`,
        },
        { on: ours, field: 'period', message: t`${quoted(service.name)}: ${periodOf(ours)}` },
      ],
    },
  )
}

/** What a service says itself of how long its sub-processor keeps the data. */
function* ofEntry(service: Service, { entry, name }: Hop, { most }: Keeping): Generator<Problem> {
  if (!('id' in entry) || !most || !isLonger(entry.retention, most.period)) return
  yield at(
    entry,
    'retention',
    t`${quoted(name)} keeps the data for ${entry.retention}, longer than any period that ${quoted(service.name)} declares`,
    {
      way: true,
      related: [
        {
          on: most,
          field: 'period',
          message: t`the longest that ${quoted(service.name)} declares: ${periodOf(most)}`,
        },
      ],
    },
  )
}
