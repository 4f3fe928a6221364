import { at, atSaid, casePrefix, rule, t } from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { processor } from '../law/scopes.ts'
import { notices, shortfall } from './_notice.ts'

export default rule({
  id: 'breach-notice-missing',
  chapter: 'breach',
  title: 'No notice of a personal data breach',
  severity: 'error',
  basis: [gdpr(33, 2), gdpr(28, 3, 'f')],
  remedy:
    'agree notice to us within a number of hours from awareness, well below the time that we have ourselves',
  request: 'breach-notification',
  answeredAt: ['breach/notice'],
  requirements: ['R34'],
  appliesTo: processor,
  absence: true,
  since: '0.1.0',
  *check(service) {
    const all = notices(service)
    if (all.length === 0) {
      const message = t`no notice of a personal data breach to the customer is declared`
      yield service.breach ? at(service.breach, 'notice', message) : at(service, 'breach', message)
    }
    for (const notice of all) {
      const why = shortfall(notice)
      if (why !== undefined) yield atSaid(notice, t`${casePrefix(notice)}${why}`)
    }
  },
})
