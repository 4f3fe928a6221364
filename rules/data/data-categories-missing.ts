import { at, rule, t } from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { dataEntriesOf, gapIn, inclusions } from './_items.ts'

export default rule({
  id: 'data-categories-missing',
  chapter: 'data',
  title: 'No categories of personal data',
  severity: 'error',
  basis: [gdpr(28, 3), gdpr(14, 1, 'd'), gdpr(30, 1, 'c')],
  remedy: 'have the types of personal data of each activity listed',
  request: 'description',
  answeredAt: ['activities/*/data'],
  asController: {
    basis: [gdpr(14, 1, 'd'), gdpr(30, 1, 'c')],
    remedy: 'have the notice list the categories of personal data of each activity',
  },
  requirements: ['R5'],
  since: '0.1.0',
  *check(service) {
    const { activities = [] } = service
    if (activities.length === 0)
      yield at(
        service,
        'activities',
        t`no activity is declared, and so nothing on which personal data are handled, whose, and how`,
      )
    for (const activity of activities) {
      const { id } = activity
      const gap = gapIn(activity.data, inclusions(dataEntriesOf(activity)))
      if (gap === 'undeclared')
        yield at(activity, 'data', t`nothing is declared on which personal data ${id} handles`)
      if (gap === 'unknown')
        yield at(activity, 'data', t`which personal data ${id} handles is unknown`, {
          severity: 'warning',
        })
      if (gap === 'excluded')
        yield at(activity, 'data', t`${id} names only categories of data that it excludes`)
    }
  },
})
