import { atSaid, rule, t } from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { usedInstead } from './_means.ts'

export default rule({
  id: 'pseudonymisation-as-erasure',
  chapter: 'retention',
  title: 'Pseudonymisation instead of erasure',
  severity: 'error',
  basis: [gdpr(4, 5), gdpr(17, 1)],
  remedy: 'ask for erasure: pseudonymised data are still personal data',
  request: 'true-erasure',
  answeredAt: ['.'],
  since: '0.1.0',
  *check(service) {
    for (const { place, where, besides } of usedInstead(service, 'pseudonymisation')) {
      yield besides
        ? atSaid(
            place,
            t`pseudonymisation counts as a means of erasure ${where}, beside means that erase`,
            {
              remedy: t`agree that erasure is always carried out by deletion or redaction`,
            },
          )
        : atSaid(place, t`data are only pseudonymised ${where}, and stay personal data`)
    }
  },
})
