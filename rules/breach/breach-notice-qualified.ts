import { atSaid, casePrefix, placeIn, quoted, rule, t } from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { processor } from '../law/scopes.ts'
import { promisedNotices } from './_notice.ts'

export default rule({
  id: 'breach-notice-qualified',
  chapter: 'breach',
  title: 'Breach notice with a reservation',
  severity: 'warning',
  basis: [gdpr(33, 2)],
  remedy: 'have the reservation struck out: the duty to tell the controller knows none',
  request: 'breach-notification',
  answeredAt: ['breach/notice'],
  requirements: ['R34'],
  appliesTo: processor,
  since: '0.1.0',
  *check(service) {
    for (const notice of promisedNotices(service)) {
      if (notice.stand !== 'qualified') continue
      const { qualified = '' } = notice.detail
      yield atSaid(
        placeIn(notice, 'qualified'),
        t`${casePrefix(notice)}notice of a breach is promised only ${quoted(qualified)}`,
      )
    }
  },
})
