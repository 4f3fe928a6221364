import { atSaid, joined, rule, t, type Wording } from '../../src/model/rule.ts'
import { edpb, gdpr, practice } from '../law/cite.ts'
import { type Chain, chainsOf, hoursIn, type NoticeHop, slowestNotice } from './_chain.ts'
import { authorityClock } from './_clock.ts'
import { hoursOf } from './_notice.ts'

export default rule({
  id: 'breach-chain-too-slow',
  chapter: 'breach',
  title: 'Breach clocks along the chain that add up beyond the limit',
  severity: 'warning',
  basis: [gdpr(33, 2), gdpr(28, 4), edpb('9/2022'), practice('breach-notice')],
  remedy: 'agree shorter times down the chain, so that news from its end still reaches us in time',
  request: 'breach-in-the-chain',
  answeredAt: ['breach/subprocessors', 'subprocessors/*/breachNotice'],
  requirements: ['R34'],
  options: {
    hours: {
      type: 'integer',
      default: 0,
      limit: 'chainHours',
      minimum: 0,
      maximum: 720,
      description:
        'Hours that news of a breach may take along the chain; 0 for the time that the law gives the controller.',
    },
  },
  since: '0.1.0',
  looksAcross: 'linked',
  *check(service, estate, { hours }) {
    const clock = authorityClock(estate)
    const limit = hours || clock?.hours
    const notice = slowestNotice(service)
    if (limit === undefined || notice === undefined) return
    const own: NoticeHop = {
      name: service.name,
      hours: hoursOf(notice),
      place: notice,
      link: notice,
    }
    // A notice that is too late by itself is breach-notice-too-late's to say.
    if ((own.hours ?? 0) > limit) return
    const told = new Set<object>()
    for (const chain of chainsOf(estate.summaryOf(service), estate)) {
      const [first] = chain
      if (first === undefined || hoursIn(chain) + (own.hours ?? 0) <= limit) continue
      // One general term for every sub-processor is one gap, however many they are.
      if (told.has(first.link.on)) continue
      told.add(first.link.on)
      const path = [...chain.toReversed(), own]
      const whose = hours > 0 ? t`that we accept` : t`of the controller`
      yield atSaid(first.link, t`${pathInWords(path)}, longer than the ${limit} hours ${whose}`, {
        ...(hours === 0 && clock && { law: clock }),
        remedy: t`agree shorter times down the chain, so that news from its end reaches us within ${limit} hours`,
        way: true,
        related: path
          .filter(({ place }) => place !== first.link)
          .map((hop) => ({ ...hop.place, message: t`${hop.name}: ${timeOf(hop)}` })),
      })
    }
  },
})

function pathInWords(path: Chain): Wording {
  const more = path.some(({ hours }) => hours === undefined) ? t` or more` : ''
  const steps = joined(
    path.map((hop) => t`${hop.name} ${timeOf(hop)}`),
    ', ',
  )
  return t`a breach at ${path[0]?.name} can take ${hoursIn(path)} hours${more} to reach us (${steps})`
}

const timeOf = ({ hours }: NoticeHop) => (hours === undefined ? t`no number` : t`${hours} hours`)
