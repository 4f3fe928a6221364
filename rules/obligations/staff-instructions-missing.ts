import { rule, statementsOf, t } from '../../src/model/rule.ts'
import { gdpr } from '../law/cite.ts'
import { processor } from '../law/scopes.ts'
import { hasAgreement } from './_agreement.ts'
import { gapsIn, missingIn } from './_gaps.ts'

export default rule({
  id: 'staff-instructions-missing',
  chapter: 'obligations',
  title: 'Staff not said to act on instructions only',
  severity: 'info',
  basis: [gdpr(29), gdpr(32, 4)],
  remedy: 'ask that everybody with access acts on our instructions only',
  request: 'persons-with-access',
  answeredAt: ['obligations/staffInstructions'],
  requirements: ['R33'],
  appliesTo: processor,
  since: '0.1.0',
  *check(service) {
    if (!hasAgreement(service)) return
    yield* gapsIn(
      service,
      statementsOf(service.obligations, 'staffInstructions'),
      missingIn(service, 'staffInstructions'),
      {
        noun: t`work on instructions only by the persons with access`,
        limits: 'staffInstructions',
        absent: t`nothing says that the persons with access act on instructions only`,
        softened: 'info',
      },
    )
  },
})
