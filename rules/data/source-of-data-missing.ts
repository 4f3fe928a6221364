import { type Activity, at, enumerated, isControlling, rule, t } from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { controller } from '../law/scopes.ts'
import { dataEntriesOf, met, subjectsOf } from './_items.ts'

/** People whose data a provider has from their employer, before they have met it. */
const throughCustomer: readonly string[] = [
  'customer-staff',
  'employees',
  'signatories',
  'contractors',
]

export default rule({
  id: 'source-of-data-missing',
  chapter: 'data',
  title: 'Source of the data not named',
  severity: 'info',
  basis: [gdpr(14, 2, 'f')],
  remedy: 'have the notice say from whom the data come',
  request: 'origin-of-the-data',
  answeredAt: ['activities/*/obtainedFrom'],
  appliesTo: controller,
  since: '0.1.0',
  *check({ activities = [] }) {
    for (const activity of activities.filter(isControlling)) {
      const { id, notice } = activity
      const persons = subjectsOf(activity)
        .filter((one) => met(one) && throughCustomer.includes(one.category))
        .map(({ category }) => category)
      // A notice that is missing, or leaves the source out, is a gap of the notice.
      if (typeof notice !== 'object' || notice.sourceOfData === false) continue
      if (persons.length === 0 || notice.sourceOfData === true || named(activity)) continue
      const gap = notice.sourceOfData === 'unknown' ? t`is unknown` : t`is not declared`
      yield at(
        activity,
        'obtainedFrom',
        t`from whom ${id} has the data of ${enumerated(persons)} ${gap}`,
      )
    }
  },
})

const named = (activity: Activity) =>
  activity.obtainedFrom !== undefined ||
  dataEntriesOf(activity).some(({ detail }) => detail.obtainedFrom !== undefined)
