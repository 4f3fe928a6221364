import {
  atSaid,
  isControlling,
  prevailing,
  quoted,
  rule,
  statementsOf,
  t,
  type Wording,
} from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { controller } from '../law/scopes.ts'
import { placeOn, purposesOf } from './_purpose.ts'

export default rule({
  id: 'consent-without-withdrawal',
  chapter: 'lawfulness',
  title: 'Consent without a way to withdraw it',
  severity: 'warning',
  basis: [gdpr(7, 3), gdpr(13, 2, 'c')],
  remedy: 'ask how consent is withdrawn, which must be as easy as giving it',
  request: 'consent-withdrawal',
  answeredAt: ['activities/*/purposes/*/withdrawal'],
  appliesTo: controller,
  since: '0.1.0',
  *check(service) {
    const right = prevailing(service, statementsOf(service.rights, 'consentWithdrawal'))
    if (right?.stand === 'stated' && !['limited', 'refused'].includes(right.word ?? '')) return
    for (const activity of (service.activities ?? []).filter(isControlling))
      for (const purpose of purposesOf(activity)) {
        const { legalBasis, withdrawal } = purpose.detail
        if (legalBasis !== 'consent') continue
        if (withdrawal !== undefined && withdrawal !== 'unknown') continue
        const messageFor = (names: Wording) =>
          withdrawal === undefined
            ? t`consent carries ${names}, and no way to withdraw it is declared`
            : t`consent carries ${names}, and the way to withdraw it is unknown`
        yield atSaid(placeOn(purpose, 'withdrawal'), messageFor(quoted(purpose.text)), {
          cause: {
            on: service,
            field: 'activities',
            key: withdrawal ?? 'undeclared',
            message: messageFor,
          },
          member: quoted(purpose.text),
          // Marketing that ends with the consent needs no second way out.
          implies: [
            { rule: 'direct-marketing-without-objection', ...placeOn(purpose, 'objection') },
          ],
        })
      }
  },
})
