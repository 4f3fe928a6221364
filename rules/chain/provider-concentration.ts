import {
  at,
  memoizeText,
  perEstate,
  quoted,
  rule,
  type ServiceSummary,
  t,
  wordsOfName,
} from '../../src/model/rule.ts'
import { gdpr, practice } from '../law/cite.ts'
import { ourSide } from '../law/scopes.ts'
import { chainGraphOf, type Hop } from './_graph.ts'

export default rule({
  id: 'provider-concentration',
  chapter: 'chain',
  title: 'One provider under many services',
  severity: 'info',
  basis: [gdpr(32, 1, 'b'), practice('concentration')],
  remedy:
    'know what stops when it does, and plan for its failure and for the loss of its transfer tool',
  request: 'ours',
  options: {
    services: {
      type: 'integer',
      default: 5,
      minimum: 2,
      maximum: 10_000,
      description: 'From how many services on a provider under all of them is pointed out.',
    },
  },
  appliesTo: ourSide,
  since: '0.1.0',
  looksAcross: true,
  *check(service, estate, { services }) {
    for (const hops of foundationsOf(estate).get(estate.summaryOf(service)) ?? []) {
      const [first, ...others] = hops
      if (!first || hops.length < services) continue
      yield at(
        first.entry,
        first.field,
        t`${hops.length} services stand on ${quoted(first.name)}, among them ${quoted(service.name)}`,
        {
          remedy: t`know what stops when it does, and plan for its failure and for the loss of its transfer tool, or have fewer than ${services} services stand on it`,
          related: others.slice(0, shown).map(({ from, entry, field }) => ({
            of: from,
            on: entry,
            field,
            message: t`${quoted(from.name)} stands on it too`,
          })),
        },
      )
    }
  },
})

/** A reader believes ten places, and a log of three thousand helps nobody. */
const shown = 10

type Foundations = ReadonlyMap<ServiceSummary, readonly (readonly Hop[])[]>

/**
 * For each provider that services stand on directly, one hop of each of them: under the first service
 * by id, which speaks for all.
 */
const foundationsOf = perEstate((estate): Foundations => {
  const graph = chainGraphOf(estate)
  const foundations = new Map<string, Hop[]>()
  for (const service of estate.services) {
    const own = keyOf(service.provider?.name ?? service.name)
    const told = new Set<string>()
    for (const hop of graph.hopsOf(service)) {
      const key = providerOf(hop)
      if (key === '' || key === own || told.has(key)) continue
      told.add(key)
      const hops = foundations.get(key)
      if (hops) hops.push(hop)
      else foundations.set(key, [hop])
    }
  }
  const spoken = new Map<ServiceSummary, Hop[][]>()
  for (const hops of foundations.values()) {
    const [first] = hops
    if (first) spoken.set(first.from, [...(spoken.get(first.from) ?? []), hops])
  }
  return spoken
})

/** The company, as its own declaration names it, or as its customer does; nobody can count who is not named. */
function providerOf({ entry, to }: Hop): string {
  const provider = 'id' in entry ? undefined : entry.provider
  return keyOf(to?.provider?.name ?? provider ?? entry.name ?? to?.name ?? '')
}

const legalForms =
  /^(?:ag|ab|as|asa|bv|co|corp|corporation|gmbh|inc|kg|limited|llc|ltd|nv|oy|oyj|plc|sa|sarl|sas|se|spa|srl)$/

/** One company however its legal form is written. */
const keyOf = memoizeText((name) => {
  const words = [...wordsOfName(name)]
  while (words.length > 1 && legalForms.test(words.at(-1) ?? '')) words.pop()
  return words.join(' ')
})
