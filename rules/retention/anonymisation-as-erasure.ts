import { atSaid, rule, t } from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { usedInstead } from './_means.ts'

export default rule({
  id: 'anonymisation-as-erasure',
  chapter: 'retention',
  title: 'Anonymisation instead of erasure',
  severity: 'warning',
  basis: [gdpr(17, 1), gdpr(4, 5)],
  remedy:
    'ask how the data are made anonymous and why nobody can be recognised again, or for erasure',
  request: 'true-erasure',
  answeredAt: ['.'],
  since: '0.1.0',
  *check(service) {
    for (const { place, where, besides } of usedInstead(service, 'anonymisation')) {
      yield besides
        ? atSaid(
            place,
            t`anonymisation is offered beside erasure ${where}, and who decides between them matters`,
            {
              severity: 'info',
              remedy: t`agree that we decide, and that erasure is what happens if we say nothing`,
            },
          )
        : atSaid(place, t`data are made anonymous ${where}, and not erased`)
    }
  },
})
