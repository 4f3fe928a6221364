import { at, rule, type Service, t } from '../../src/model/rule.ts'
import { eprivacy } from '../law/cite.ts'
import { dataEntriesOf } from './_items.ts'

/** What carriage leaves behind, under every name that the format has for it. */
const carried: readonly string[] = ['traffic', 'metadata', 'location', 'billing']

export default rule({
  id: 'telecom-data-undeclared',
  chapter: 'data',
  title: 'Telecom provider without traffic, location or billing data',
  severity: 'error',
  basis: [eprivacy(6), eprivacy(9)],
  remedy: 'have an activity added for the traffic, location and billing data of the service',
  request: 'communications-data',
  answeredAt: ['activities/-'],
  since: '0.1.0',
  *check(service) {
    const { provider, activities = [] } = service
    if (provider?.telecom !== true || activities.length === 0) return
    const perActivity = activities.map(dataEntriesOf)
    // Where an activity names no data at all, that is the gap; and an exclusion is an answer.
    if (perActivity.some((items) => items.length === 0) || refusesCarriage(service)) return
    if (perActivity.flat().some(({ category }) => carried.includes(category))) return
    yield at(
      provider,
      'telecom',
      t`the provider carries traffic, and no activity declares traffic, location or billing data`,
    )
  },
})

const refusesCarriage = ({ activities = [] }: Service) =>
  activities.some(
    ({ subjectMatter }) =>
      typeof subjectMatter === 'object' &&
      subjectMatter.some(
        ({ matter, included }) =>
          included === false && /\bcarr(?:y|iage|ies|ied)\b|\btransmi/i.test(matter),
      ),
  )
