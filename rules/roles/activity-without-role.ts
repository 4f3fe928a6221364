import { at, quoted, rule, t } from '../../src/model/rule.ts'
import { edpb, gdpr } from '../law/cite.ts'

export default rule({
  id: 'activity-without-role',
  chapter: 'roles',
  title: 'Activity without the role of the provider',
  severity: 'error',
  basis: [gdpr(4, 7), gdpr(4, 8), gdpr(28, 3), edpb('07/2020')],
  remedy: 'ask for each activity whether the provider is processor, controller or joint controller',
  request: 'role-of-each-activity',
  answeredAt: ['activities/*/role'],
  since: '0.1.0',
  *check(service) {
    const { activities = [] } = service
    if (activities.length === 0)
      yield at(
        service,
        'activities',
        t`no activity is declared, and so nothing on the role in which the provider acts`,
      )
    for (const activity of activities) {
      const { id, role } = activity
      if (role === undefined)
        yield at(activity, 'role', t`${quoted(id)} does not say in which role the provider acts`)
      else if (role === 'unknown')
        yield at(activity, 'role', t`the role of the provider in ${quoted(id)} is unknown`, {
          severity: 'warning',
        })
    }
  },
})
