import { atSaid, rule, t } from '../../src/model/rule.ts'
import { eprivacy, gdpr } from '../law/cite.ts'
import { dataEntriesOf, meant } from './_items.ts'
import { namedPurposesOf, served } from './_purposes.ts'

const words =
  /track|cookie|analy[st]|audience|statistic|measur|advert|marketing|monitor|session|log.?in|sign.?in|authenticat/i

export default rule({
  id: 'tracking-without-purpose',
  chapter: 'data',
  title: 'Online tracking without a purpose',
  severity: 'warning',
  basis: [eprivacy(5, 3), gdpr(5, 1, 'b')],
  remedy: 'ask what is tracked and for what, and have that purpose named or the tracking ended',
  request: 'need-for-the-data',
  answeredAt: ['activities/*/data/*/necessity'],
  since: '0.1.0',
  *check({ activities = [] }) {
    for (const activity of activities) {
      const purposes = namedPurposesOf(activity)
      if (purposes.length === 0 || served(purposes, ['cookies', 'usage'], words)) continue
      const feature = (activity.features ?? []).find(({ type }) => type === 'online-tracking')
      const cookies = dataEntriesOf(activity).find(
        (one) => one.category === 'cookies' && meant(one),
      )
      const { necessity = 'unknown' } = cookies?.detail ?? {}
      if (feature)
        yield atSaid(
          { on: feature, field: 'type' },
          t`${activity.id} tracks people online, and none of its purposes needs it`,
        )
      else if (cookies && necessity === 'unknown')
        yield atSaid(cookies, t`${activity.id} uses cookies, and none of its purposes needs them`)
    }
  },
})
