import { at, isElsewhere, quoted, rule, statementsOf, t } from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { purposesOf } from './_purpose.ts'

export default rule({
  id: 'purpose-missing',
  chapter: 'lawfulness',
  title: 'Activity without a purpose',
  severity: 'error',
  basis: [gdpr(5, 1, 'b'), gdpr(28, 3), gdpr(13, 1, 'c')],
  remedy: 'ask what the data are used for, activity by activity',
  request: 'purposes',
  answeredAt: ['activities/*/purposes'],
  asController: {
    basis: [gdpr(5, 1, 'b'), gdpr(13, 1, 'c')],
    remedy: 'have the notice say what the data are used for, activity by activity',
  },
  requirements: ['R4'],
  since: '0.1.0',
  *check(service) {
    const { activities = [] } = service
    if (activities.length === 0)
      yield at(
        service,
        'activities',
        t`no activity is declared, and so nothing on what the data are used for`,
      )
    for (const activity of activities) {
      if (purposesOf(activity).length > 0) continue
      // What is left to the customer, or stands elsewhere, is one gap for all parts of the description.
      if (isElsewhere(activity.purposes)) continue
      const all = statementsOf(activity, 'purposes')
      const id = quoted(activity.id)
      yield at(
        activity,
        'purposes',
        all.length === 0
          ? t`no purpose is declared for ${id}`
          : all.some(({ stand }) => stand === 'unknown')
            ? t`what the data in ${id} are used for is unknown`
            : t`every purpose that is named for ${id} is declared as excluded`,
        all.some(({ stand }) => stand === 'unknown') ? { severity: 'warning' } : {},
      )
    }
  },
})
